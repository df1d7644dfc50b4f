import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { answer, refusal, statementsOf } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

// Article n of the invented world: persons n and n + 1 met, of countries n % 10 and (n + 3) % 10; no date where n % 5 is 4.
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 12);
});
afterAll(() => database.close());

const FACETS = `facets {
  people(first: 3) { count person { name } } countries(first: 3) { count country { code } }
  publishers { count publisher } eventTypes { count type }
}`;

describe('facets', () => {
  it.each([
    [
      'articles',
      {
        people: [[2, 'Adaab Personab']],
        countries: [[3, 'DE']],
        publishers: [
          [4, 'Paper 0'],
          [4, 'Paper 1'],
          [4, 'Paper 2'],
        ],
        eventTypes: [
          [3, 'ACCUSE'],
          [3, 'AGREE'],
          [3, 'ASSAULT'],
          [3, 'CONSULT'],
        ],
      },
    ],
    [
      'articles(filter: { publisher: "Paper 0", countryCode: "US" })',
      {
        people: [[1, 'Adaaa Personaa']],
        countries: [
          [1, 'FR'],
          [1, 'US'],
        ],
        publishers: [[1, 'Paper 0']],
        eventTypes: [[1, 'CONSULT']],
      },
    ],
    [
      'quotes(filter: { aboutCountryCode: "US" })',
      {
        people: [[1, 'Adaaa Personaa']],
        countries: [[3, 'US']],
        publishers: [
          [2, 'Paper 1'],
          [1, 'Paper 0'],
        ],
      },
    ],
    [
      'events(filter: { types: [AGREE] })',
      {
        people: [[1, 'Adaab Personab']],
        publishers: [
          [1, 'Paper 0'],
          [1, 'Paper 1'],
          [1, 'Paper 2'],
        ],
        eventTypes: [[3, 'AGREE']],
      },
    ],
    [
      'people(filter: { name: "adaab" })',
      {
        people: [
          [1, 'Adaaa Personaa'],
          [1, 'Adaac Personac'],
        ],
        countries: [
          [1, 'FR'],
          [1, 'RU'],
        ],
        publishers: [
          [1, 'Paper 0'],
          [1, 'Paper 1'],
        ],
        eventTypes: [
          [1, 'AGREE'],
          [1, 'CONSULT'],
        ],
      },
    ],
  ] as [string, Record<string, [number, string][]>][])('of %s', async (field, wanted) => {
    const { found } = (await answer(database, `{ found: ${field} { ${FACETS} } }`)) as {
      found: {
        facets: Record<
          string,
          {
            count: number;
            person?: { name: string };
            country?: { code: string };
            publisher?: string;
            type?: string;
          }[]
        >;
      };
    };
    const facets = Object.entries(found.facets).map(
      ([name, rows]): [string, [number, string | undefined][]] => [
        name,
        rows.map(({ count, person, country, publisher, type }) => [
          count,
          person?.name ?? country?.code ?? publisher ?? type,
        ]),
      ],
    );
    for (const [name, rows] of facets) {
      for (const row of wanted[name] ?? []) expect(rows).toContainEqual(row);
      const counts = rows.map(([count]) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  it('takes as many values as are asked for', async () => {
    const { articles } = (await answer(
      database,
      '{ articles { facets { people(first: 5) { count } } } }',
    )) as {
      articles: { facets: { people: unknown[] } };
    };
    expect(articles.facets.people).toHaveLength(5);
    const refused = await refusal(database, '{ articles { facets { people(first: 101) { count } } } }');
    expect(refused.validation).toContain('first must be from 1 to 100, such as');
  });
});

describe('a timeline', () => {
  it.each([
    ['articles', 'MONTH', [['2020-01-01', 10]]],
    ['articles', 'YEAR', [['2020-01-01', 10]]],
    [
      'articles',
      'WEEK',
      [
        ['2019-12-30', 4],
        ['2020-01-06', 6],
      ],
    ],
    [
      'articles(filter: { countryCode: "US" })',
      'DAY',
      [
        ['2020-01-01', 1],
        ['2020-01-08', 1],
        ['2020-01-11', 1],
      ],
      false,
    ],
    [
      'articles(filter: { countryCode: "US" })',
      'DAY',
      Array.from({ length: 11 }, (_, i) => [
        `2020-01-${String(i + 1).padStart(2, '0')}`,
        [0, 7, 10].includes(i) ? 1 : 0,
      ]),
    ],
    [
      'quotes(filter: { publishedBefore: "2020-01-03T00:00:00Z" })',
      'DAY',
      [
        ['2020-01-01', 2],
        ['2020-01-02', 2],
      ],
    ],
    ['events', 'MONTH', [['2020-01-01', 12]]],
    [
      'people(filter: { name: "adaab" })',
      'DAY',
      [
        ['2020-01-01', 1],
        ['2020-01-02', 1],
      ],
    ],
    ['articles(filter: { publisher: "nobody" })', 'DAY', []],
  ] as [string, string, (string | number)[][], boolean?][])(
    'of %s by %s',
    async (field, interval, wanted, fill = true) => {
      const { found } = (await answer(
        database,
        `{ found: ${field} { timeline(interval: ${interval}${fill ? '' : ', fill: false'}) { start count } } }`,
      )) as {
        found: { timeline: { start: string; count: number }[] };
      };
      expect(found.timeline.map(({ start, count }) => [start, count])).toEqual(wanted);
    },
  );
});

describe('timelines below other records', () => {
  it('are filled from the first to the last interval of each', async () => {
    const { people } = await answerBothWays(
      database,
      `{ people(first: 3, orderBy: { field: NAME, direction: ASC }) { nodes { articles {
        filled: timeline(interval: DAY) { start count } told: timeline(interval: DAY, fill: false) { start count }
      } } } }`,
    );
    type Timeline = { start: string; count: number }[];
    const found = (people.nodes as { articles: { filled: Timeline; told: Timeline } }[]).map(
      ({ articles }) => articles,
    );
    for (const { filled, told } of found) {
      expect(filled.filter(({ count }) => count > 0)).toEqual(told);
      expect([filled[0], filled.at(-1)]).toEqual([told[0], told.at(-1)]);
    }
    expect(found.map(({ told }) => told.length)).toEqual([1, 2, 2]);
  });

  it('leave empty intervals out where there would be too many', async () => {
    await database.prisma
      .$executeRaw`UPDATE "Event" SET "date" = '1017-01-01' WHERE "id" = (SELECT min("id"::text)::uuid FROM "Event")`;
    const { events } = await answerBothWays(
      database,
      '{ events { days: timeline(interval: DAY) { count } years: timeline(interval: YEAR) { count } } }',
    );
    expect(events.days.length).toBeLessThanOrEqual(12);
    expect(events.years).toHaveLength(2);
  });
});

describe('relations', () => {
  it('of a country are those it shares events with', async () => {
    const { country } = (await answer(
      database,
      '{ country(code: "US") { relations { totalCount edges { eventCount node { code } } } } }',
    )) as {
      country: { relations: { totalCount: number; edges: { eventCount: number; node: { code: string } }[] } };
    };
    expect(country.relations.totalCount).toBe(2);
    expect(country.relations.edges).toEqual([
      { eventCount: 2, node: { code: 'FR' } },
      { eventCount: 1, node: { code: 'IN' } },
    ]);
  });
});

describe('statements of sums', () => {
  const SUMS =
    'facets { people { count } countries { count } publishers { count } eventTypes { count } } timeline(interval: DAY) { count }';
  it.each([
    ['articles(first: $n)', 1 + 5, SUMS],
    ['people(first: $n)', 2 + 5, `nodes { articles(first: 1) { ${SUMS} } }`],
    ['countries(first: $n)', 2 + 5, `nodes { events(first: 1) { ${SUMS} } }`],
    ['countries(first: $n)', 3, 'nodes { relations(first: 1) { totalCount edges { eventCount } } }'],
  ])('of %s: %i, whatever the number of parents', async (field, wanted, fields) => {
    const ask = (n: number) =>
      statementsOf(database, () => answer(database, `{ ${field.replace('$n', String(n))} { ${fields} } }`));
    expect([(await ask(1)).length, (await ask(12)).length]).toEqual([wanted, wanted]);
  });
});

describe('sums', () => {
  const FACETS_AND_TIME =
    'facets { people { count } organizations { count } countries { count } publishers { count } eventTypes { count } } timeline(interval: MONTH) { start count }';
  const TYPES = ['articles', 'quotes', 'events', 'people', 'organizations'];
  const EDGES = ['articles', 'quotes', 'events'];
  const QUERY = `{
    ${TYPES.map((type) => `${type} { ${FACETS_AND_TIME} }`).join(' ')}
    country(code: "US") { ${EDGES.map((edge) => `${edge} { ${FACETS_AND_TIME} }`).join(' ')} }
    search(query: "person*") { facets { people { count } countries { count } publishers { count } eventTypes { count } } timeline(interval: MONTH) { start count } }
  }`;

  // Twice with the same actor, and told twice by the same article.
  it('count a row once, however often it has a value', async () => {
    const before = await answerBothWays(database, QUERY);
    const copy = async (table: string, columns: string) =>
      database.prisma.$executeRawUnsafe(
        `INSERT INTO "${table}" ("id", ${columns}) SELECT gen_random_uuid(), ${columns} FROM "${table}"`,
      );
    await copy(
      'EventParticipant',
      '"eventId", "role", "position", "personId", "organizationId", "countryCode", "selfCode", "actsForCode", "label", "dateOrder"',
    );
    await copy(
      'EventMention',
      '"eventId", "articleId", "start", "end", "text", "sentenceStart", "sentenceEnd", "why", "confidence", "publishedOrder"',
    );
    expect(await answerBothWays(database, QUERY)).toEqual(before);
    expect(before.people.timeline).toEqual([{ start: '2020-01-01', count: 13 }]);
  });

  // Of a place where nobody of that country took part, and of one where somebody did.
  it('of events by country are what the filter by country finds', async () => {
    await database.prisma.$executeRaw`UPDATE "Event" SET "countryCode" = 'JP' WHERE "type" = 'AGREE'`;
    await database.prisma.$executeRaw`UPDATE "Event" SET "countryCode" = 'US' WHERE "type" = 'ACCUSE'`;
    // Which a test above has changed for one event alone.
    await database.prisma
      .$executeRaw`UPDATE "EventParticipant" x SET "dateOrder" = e."dateOrder" FROM "Event" e WHERE e."id" = x."eventId"`;
    const { events } = (await answerBothWays(
      database,
      '{ events { facets { countries { count country { code } } } } }',
    )) as { events: { facets: { countries: { count: number; country: { code: string } }[] } } };
    const { countries } = events.facets;
    expect(countries.map(({ country }) => country.code)).toContain('JP');
    for (const { count, country } of countries) {
      const { found } = (await answer(
        database,
        'query ($code: CountryCode!) { found: events(filter: { countryCode: $code }) { totalCount } }',
        { code: country.code },
      )) as { found: { totalCount: number } };
      expect([country.code, found.totalCount]).toEqual([country.code, count]);
    }
  });
});
