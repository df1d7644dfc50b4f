import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/loaders/globalId.js';
import { actorRefs } from '../../src/loaders/refs.js';
import type { Database } from '../../src/store/database.js';
import { answer, refusal, statementsOf } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

// Article n of the invented world: persons n and n + 1 met, of countries n % 10 and (n + 3) % 10; no date where n % 5 is 4.
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 24, true);
});
afterAll(() => database.close());

/** What several connections count. */
const counts = async (fields: Record<string, string>): Promise<Record<string, number>> => {
  const parts = Object.entries(fields).map(([key, field]) => `${key}: ${field}`);
  const data = (await answerBothWays(database, `{ ${parts.join(' ')} }`)) as Record<
    string,
    { totalCount: number }
  >;
  return Object.fromEntries(Object.entries(data).map(([key, { totalCount }]) => [key, totalCount]));
};

/** Of one field, how many hold to each of some filters. */
const held = (field: string, filters: Record<string, string>): Promise<Record<string, number>> =>
  counts(
    Object.fromEntries(
      Object.entries(filters).map(([key, filter]) => [key, `${field}(filter: { ${filter} }) { totalCount }`]),
    ),
  );

describe('and, or, not', () => {
  it.each([
    ['articles', 'countryCode: "US"', 'publisher: "Paper 1"'],
    ['articles', 'text: "US"', 'publishedAfter: "2020-01-10"'],
    ['people', 'countryCode: "US"', 'name: "adaab"'],
    ['organizations', 'countryCode: "US"', 'kinds: [COMPANY]'],
    ['quotes', 'aboutCountryCode: "RU"', 'text: "first"'],
    ['events', 'countryCode: "US"', 'types: [CONSULT, AGREE]'],
    ['events', 'after: "2020-01-05"', 'betweenCountries: ["US", "FR"]'],
  ])('%s: sets of { %s } and { %s }', async (field, one, other) => {
    const { all, a, b, both, beside, nested, either, notA, neither, twice } = await held(field, {
      all: '',
      a: one,
      b: other,
      both: `${one}, ${other}`,
      beside: `${one}, and: [{ ${other} }]`,
      nested: `and: [{ ${one} }, { and: [{ ${other} }] }]`,
      either: `or: [{ ${one} }, { ${other} }]`,
      notA: `not: { ${one} }`,
      neither: `not: { or: [{ ${one} }, { ${other} }] }`,
      twice: `not: { not: { ${one} } }`,
    });
    const [total = 0, first = 0, second = 0, cut = 0] = [all, a, b, both];
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(total);
    expect({ beside, nested, either, notA, neither, twice }).toEqual({
      beside: cut,
      nested: cut,
      either: first + second - cut,
      // Also what has no date, no publisher, no country.
      notA: total - first,
      neither: total - (first + second - cut),
      twice: first,
    });
  });

  it('counts what is not told as not so', async () => {
    const dated = await held('articles', {
      all: '',
      since: 'publishedAfter: "2020-01-01"',
      not: 'not: { publishedAfter: "2020-01-01" }',
    });
    expect(dated).toEqual({ all: 24, since: 20, not: 4 });
  });

  it.each([
    'and: []',
    'or: []',
    'or: [{}]',
    'not: {}',
    'or: null, not: null',
    'not: { or: [{ types: [] }] }',
  ])('%s says nothing', async (filter) => {
    const { all, empty } = await held('events', { all: '', empty: filter });
    expect(empty).toBe(all);
  });

  it('pages through what is left, with facets, in every order', async () => {
    const { events } = await answerBothWays(
      database,
      `query ($filter: EventFilter!, $order: EventOrder!) {
        events(filter: $filter, orderBy: $order, first: 2) {
          nodes { type country { code } } facets { eventTypes { type count } } timeline(interval: YEAR) { count }
          pageInfo { hasNextPage endCursor } totalCount
        }
      }`,
      {
        filter: {
          countryCode: 'US',
          after: '2020-01-01',
          or: [{ types: ['AGREE'] }, { types: ['CONSULT'] }],
        },
        order: { field: 'DATE', direction: 'ASC' },
      },
    );
    expect(events.pageInfo.hasNextPage).toBe(true);
    expect(events.facets.eventTypes.map(({ type }: { type: string }) => type).sort()).toEqual([
      'AGREE',
      'CONSULT',
    ]);
  });
});

const nest = (depth: number): string => (depth === 0 ? 'kind: DIRECT' : `not: { ${nest(depth - 1)} }`);

describe('what quotes and events take of articles', () => {
  it.each([
    ['publishers: ["Paper 0", "Paper 2"]', 'some'],
    ['language: "EN"', 'all'],
    ['language: "fr"', 'none'],
    ['source: "paper-1"', 'some'],
    ['source: "Paper 1"', 'some'],
    ['source: "nobody.example"', 'none'],
  ])('%s: what the articles hold that fit, %s of them', async (filter, wanted) => {
    const { articles, quotes, events, allQuotes, allEvents } = await answerBothWays(
      database,
      `{ articles(filter: { ${filter} }, first: 100) { nodes { quotes(first: 100) { nodes { id } } events(first: 100) { nodes { id } } } }
         quotes(filter: { ${filter} }, first: 100) { nodes { id } } events(filter: { ${filter} }, first: 100) { nodes { id } }
         allQuotes: quotes { totalCount } allEvents: events { totalCount } }`,
    );
    interface Nodes {
      nodes: { id: string }[];
    }
    const ids = ({ nodes }: Nodes) => nodes.map(({ id }) => id);
    const held = articles.nodes as { quotes: Nodes; events: Nodes }[];
    const of = (name: 'quotes' | 'events') =>
      [...new Set(held.flatMap((article) => ids(article[name])))].sort();
    expect(ids(quotes as Nodes).sort()).toEqual(of('quotes'));
    expect(ids(events as Nodes).sort()).toEqual(of('events'));
    for (const [found, { totalCount }] of [
      [of('quotes').length, allQuotes],
      [of('events').length, allEvents],
    ] as [number, { totalCount: number }][])
      expect(found === 0 ? 'none' : found === totalCount ? 'all' : 'some').toBe(wanted);
  });

  it('one article meets all that is asked of those that tell an event', async () => {
    const { prisma } = database;
    const { eventId, articleId } = await prisma.eventMention.findFirstOrThrow({
      where: { article: { publisher: 'Paper 0', publishedAt: { not: null } } },
    });
    const other = await prisma.article.findFirstOrThrow({ where: { publisher: 'Paper 1', copyOfId: null } });
    // Another paper tells it in another language, in 2021, and is a copy.
    const { id, ...mention } = await prisma.eventMention.findFirstOrThrow({ where: { eventId, articleId } });
    const again = { ...mention, id: id.replace(/..$/, 'ff'), articleId: other.id };
    const later = new Date('2021-01-01T00:00:00Z');
    await prisma.eventMention.create({ data: { ...again, publishedOrder: later } });
    const { language, copyOfId } = other;
    await prisma.article.update({ where: { id: other.id }, data: { language: 'fr', copyOfId: articleId } });
    const [one, two] = ['publishers: ["Paper 0"]', 'publishers: ["Paper 1"]'];
    const only = `articleIds: ["${toGlobalId('Article', articleId)}", "${toGlobalId('Article', other.id)}"], types: [CONSULT, AGREE, ACCUSE, ASSAULT]`;
    const first = `publishedBefore: "2020-12-31", ${only}`;
    const found = await held('events', {
      both: `${first}, ${one}`,
      late: `publishedAfter: "2020-12-31", ${two}`,
      french: `language: "fr", ${two}`,
      apart: `publishedAfter: "2020-12-31", ${one}`,
      languages: `language: "fr", ${one}`,
      article: `articleId: "${toGlobalId('Article', other.id)}", ${one}`,
      source: `source: "Paper 0", ${two}`,
      copy: `copies: false, publishedAfter: "2020-12-31"`,
      withCopies: `copies: true, publishedAfter: "2020-12-31"`,
      beside: `${one}, and: [{ language: "fr" }]`,
    });
    await prisma.eventMention.delete({ where: { id: again.id } });
    await prisma.article.update({ where: { id: other.id }, data: { language, copyOfId } });
    expect(found).toMatchObject({ late: 1, apart: 0, languages: 0, article: 0, source: 0 });
    expect(found).toMatchObject({ copy: 0, withCopies: 1, beside: 1 });
    expect(found['both']).toBeGreaterThan(0);
    expect(found['french']).toBeGreaterThan(0);
  });

  it('events of one article, and of several', async () => {
    const { articles } = await answerBothWays(
      database,
      '{ articles(first: 2) { nodes { id slug events { totalCount } } } }',
    );
    const [one, other] = articles.nodes as { id: string; slug: string; events: { totalCount: number } }[];
    const {
      byId,
      bySlug,
      both = 0,
    } = await held('events', {
      byId: `articleId: "${one?.id ?? ''}"`,
      bySlug: `articleId: "${one?.slug ?? ''}"`,
      both: `articleIds: ["${one?.id ?? ''}", "${other?.slug ?? ''}"]`,
    });
    expect([byId, bySlug]).toEqual([one?.events.totalCount, one?.events.totalCount]);
    expect(byId).toBeGreaterThan(0);
    expect(both).toBeGreaterThanOrEqual(byId ?? 0);
  });
});

describe('several values', () => {
  it.each([
    ['articles', 'personIds', 'personId', ['adaaa-personaa', 'adaac-personac']],
    ['articles', 'quotesPersonIds', 'quotesPersonId', ['adaaa-personaa', 'adaac-personac']],
    ['articles', 'countryCodes', 'countryCode', ['US', 'ru']],
    ['articles', 'publishers', 'publisher', ['Paper 0', 'Paper 2']],
    ['people', 'countryCodes', 'countryCode', ['US', 'RU']],
    ['organizations', 'countryCodes', 'countryCode', ['US', 'RU']],
    ['quotes', 'speakerIds', 'speakerId', ['adaaa-personaa', 'adaac-personac']],
    ['quotes', 'aboutPersonIds', 'aboutPersonId', ['adaaa-personaa', 'adaac-personac']],
    ['quotes', 'aboutCountryCodes', 'aboutCountryCode', ['US', 'RU']],
    ['quotes', 'aboutOrganizationIds', 'aboutOrganizationId', ['high-court-us', 'high-court-ru']],
    ['events', 'countryCodes', 'countryCode', ['US', 'FR']],
    ['events', 'participantIds', 'participantId', ['adaaa-personaa', 'US']],
    ['events', 'participantIds', 'participantId', ['united-states', 'france']],
    ['events', 'actorIds', 'actorId', ['adaaa-personaa', 'adaac-personac']],
    ['events', 'recipientIds', 'recipientId', ['adaab-personab', 'adaac-personac']],
  ])('%s: one of %s', async (field, list, single, values) => {
    const text = (value: unknown) => JSON.stringify(value);
    const {
      all = 0,
      listed,
      either,
      one,
      none,
    } = await held(field, {
      all: '',
      listed: `${list}: ${text(values)}`,
      either: `or: [${values.map((value) => `{ ${single}: ${text(value)} }`).join(' ')}]`,
      one: `${single}: ${text(values[0])}`,
      none: `${list}: []`,
    });
    expect(listed).toBe(either);
    expect(one).toBeGreaterThan(0);
    expect(listed).toBeGreaterThan(one ?? 0);
    expect(listed).toBeLessThan(all);
    expect(none).toBe(all);
  });

  it('takes ids and slugs alike, and mixed', async () => {
    const { people, organizations, articles } = await answerBothWays(
      database,
      '{ people(first: 3) { nodes { id slug } } organizations(first: 1) { nodes { id slug } } articles(first: 2) { nodes { id slug } } }',
    );
    const [one, other, third] = people.nodes as { id: string; slug: string }[];
    const [body] = organizations.nodes as { id: string; slug: string }[];
    const [article] = articles.nodes as { id: string; slug: string }[];
    const by = (key: 'id' | 'slug') =>
      held('quotes', {
        speaker: `speakerId: "${one?.[key] ?? ''}"`,
        mixed: `speakerIds: ["${one?.id ?? ''}", "${other?.[key] ?? ''}", "${third?.slug ?? ''}"]`,
        body: `organizationId: "${body?.[key] ?? ''}"`,
        article: `articleId: "${article?.[key] ?? ''}"`,
        nobody: 'speakerId: "nobody-of-this-name"',
      });
    const byId = await by('id');
    expect(byId).toEqual(await by('slug'));
    expect(byId).toMatchObject({ article: 3, nobody: 0 });
    // Slugs in any case, as names are written.
    const capitals = { id: one?.id, slug: one?.slug.toUpperCase(), article: article?.slug.toUpperCase() };
    const asked = await answerBothWays(
      database,
      `query ($id: ID!, $slug: String!, $ref: ID!, $article: String!) { one: person(id: $id) { id } other: person(slug: $slug) { id }
        quotes(filter: { speakerId: $ref }) { totalCount } article(slug: $article) { id } }`,
      { ...capitals, ref: capitals.slug },
    );
    expect(asked).toEqual({
      ...{ one: { id: one?.id }, other: { id: one?.id }, article: { id: article?.id } },
      quotes: { totalCount: byId['speaker'] },
    });
    const search = `query ($who: [ID!]) { search(query: "first words", filter: { personIds: $who }) { totalCount } }`;
    expect(await answerBothWays(database, search, { who: [one?.id] })).toEqual(
      await answerBothWays(database, search, { who: [one?.slug] }),
    );
  });
});

describe('a slug of two letters', () => {
  it('may be written in capitals, as names are: the EU', async () => {
    const { organization } = database.prisma;
    const { id, slug } = await organization.findFirstOrThrow({ where: { mentions: { some: {} } } });
    await organization.update({ where: { id }, data: { slug: 'eu' } });
    const { all, ...named } = await held('articles', {
      all: '',
      id: `organizationId: "${toGlobalId('Organization', id)}"`,
      small: 'organizationId: "eu"',
      capitals: 'organizationId: "EU"',
    });
    await organization.update({ where: { id }, data: { slug } });
    expect(named['id']).toBeGreaterThan(0);
    expect(named['id']).toBeLessThan(all ?? 0);
    expect(named).toEqual({ id: named['id'], small: named['id'], capitals: named['id'] });
  });
});

describe('an actor by two letters', () => {
  const by = (actors: Record<string, string>) =>
    held(
      'events',
      Object.fromEntries(Object.entries(actors).map(([key, actor]) => [key, `participantId: "${actor}"`])),
    );

  it('is the country where nobody has that slug, and in capitals the country alone', async () => {
    const { organization } = database.prisma;
    const { id, slug } = await organization.findFirstOrThrow({ where: { slug: 'high-court-us' } });
    const country = { id: toGlobalId('Country', 'RU'), body: toGlobalId('Organization', id) };
    const before = await by({ ...country, small: 'ru', capitals: 'RU', three: 'RUS', slug: 'russia' });
    await organization.update({ where: { id }, data: { slug: 'ru' } });
    const after = await by({ ...country, small: 'ru', mixed: 'Ru', capitals: 'RU', three: 'rus' });
    const { several, either } = await held('events', {
      several: 'participantIds: ["ru", "fr", "DE"]',
      either: `or: [{ participantId: "${country.body}" }, { countryCode: "FR" }, { countryCode: "DE" }]`,
    });
    await organization.update({ where: { id }, data: { slug } });
    const { id: ofCountry = 0, body: ofBody = 0 } = before;
    expect(ofBody).toBeGreaterThan(0);
    expect(ofCountry).toBeGreaterThan(ofBody);
    expect(before).toMatchObject({
      small: ofCountry,
      capitals: ofCountry,
      three: ofCountry,
      slug: ofCountry,
    });
    expect(after).toMatchObject({
      ...{ id: ofCountry, body: ofBody, small: ofBody, mixed: ofBody },
      ...{ capitals: ofCountry, three: ofCountry },
    });
    expect(several).toBe(either);
  });

  it('is one equation by an ISO code in capitals', () => {
    expect(actorRefs('US', 'actorId')).toEqual([{ node: 'Country', keys: ['US'], slugs: [] }]);
    expect(actorRefs(['US', 'FR'], 'actorIds')).toEqual([{ node: 'Country', keys: ['US', 'FR'], slugs: [] }]);
  });
});

describe('countries', () => {
  const codes = async (filter: string) => {
    const data = await answerBothWays(
      database,
      `{ countries(filter: { ${filter} }, orderBy: { field: NAME, direction: ASC }) { nodes { code } } }`,
    );
    return (data.countries.nodes as { code: string }[]).map(({ code }) => code).join(' ');
  };

  it.each([
    ['name: "unit king"', 'GB'],
    ['name: "UK"', 'GB UA'],
    ['name: "cote d\u2019ivoire"', 'CI'],
    ['name: "cote d ivoire"', 'CI'],
    ['name: "ivoi"', 'CI'],
    ['name: "türki"', 'TR'],
    ['name: "atlantis"', ''],
    ['codes: ["RU", "DE", "us"]', 'DE RU US'],
    ['codes: ["RU", "US"], not: { name: "rus" }', 'US'],
    ['regions: ["Oceania"], name: "new"', 'NC NZ PG'],
    ['regions: ["oceania", "EUROPE"], name: "new"', 'NC NZ PG'],
    ['or: [{ codes: ["BR"] }, { name: "france" }]', 'BR FR'],
    ['minMentions: 1, regions: ["Europe"]', 'FR DE RU GB'],
  ])('{ %s } are %s', async (filter, wanted) => {
    expect((await codes(filter)).split(' ').sort()).toEqual(wanted.split(' ').sort());
  });
});

describe('below other records', () => {
  /** [parent, edge, filter, order]. The records of the edge that hold to the filter, by hand. */
  it.each([
    ['people', 'quotes', 'text: "first"', 'PUBLISHED_AT'],
    ['people', 'quotesAbout', 'kind: DIRECT, publishedAfter: "2020-01-03"', 'PUBLISHED_AT'],
    ['people', 'articles', 'publisher: "Paper 1"', 'INGESTED_AT'],
    ['people', 'events', 'types: [CONSULT, AGREE]', 'MENTION_COUNT'],
    ['people', 'countries', 'codes: ["US", "RU"]', 'NAME'],
    ['people', 'coMentions', 'countryCodes: ["US", "FR", "RU"]', 'NAME'],
    ['articles', 'quotes', 'not: { text: "first" }', 'PUBLISHED_AT'],
    ['articles', 'people', 'countryCode: "US"', 'NAME'],
    ['articles', 'organizations', 'countryCode: "US"', 'NAME'],
    ['articles', 'countries', 'regions: ["Europe"]', 'NAME'],
    ['articles', 'events', 'or: [{ types: [CONSULT] }, { countryCode: "FR" }]', 'DATE'],
    ['organizations', 'articles', 'publisher: "Paper 1"', 'PUBLISHED_AT'],
    ['organizations', 'people', 'countryCode: "US"', 'NAME'],
    ['organizations', 'coMentions', 'countryCode: "US"', 'NAME'],
    ['countries', 'articles', 'publisher: "Paper 1"', 'INGESTED_AT'],
    ['countries', 'people', 'name: "adaab"', 'NAME'],
    ['countries', 'organizations', 'not: { kinds: [COMPANY] }', 'NAME'],
    ['countries', 'events', 'types: [CONSULT]', 'MENTION_COUNT'],
    ['countries', 'relations', 'regions: ["Europe"]', 'NAME'],
    ['countries', 'quotesAbout', 'text: "first"', 'PUBLISHED_AT'],
  ])('%s have %s with { %s }, by %s', async (parents, edge, filter, order) => {
    const counted = await answerBothWays(
      database,
      `query ($parents: Int!) { ${parents}(first: $parents) { nodes {
        all: ${edge}(first: 100) { totalCount nodes { id } }
        some: ${edge}(filter: { ${filter} }, first: 100) { totalCount nodes { id } }
        none: ${edge}(filter: { not: { ${filter} } }, first: 100) { totalCount nodes { id } }
        up: ${edge}(orderBy: { field: ${order}, direction: ASC }, first: 100) { totalCount nodes { id } }
        down: ${edge}(filter: { ${filter} }, orderBy: { field: ${order}, direction: DESC }, first: 100) { totalCount nodes { id } pageInfo { hasNextPage } edges { cursor } }
      } } }`,
      { parents: 8 },
    );
    interface Page {
      totalCount: number;
      nodes: { id: string }[];
    }
    let held = 0;
    for (const node of counted[parents].nodes as Record<'all' | 'some' | 'none' | 'up' | 'down', Page>[]) {
      const ids = (page: Page) => page.nodes.map(({ id }) => id);
      const sorted = (...pages: Page[]) => pages.flatMap(ids).sort();
      held += node.some.totalCount;
      expect(sorted(node.some, node.none)).toEqual(sorted(node.all));
      expect(sorted(node.up)).toEqual(sorted(node.all));
      expect(sorted(node.down)).toEqual(sorted(node.some));
      expect(ids(node.down).reverse()).toEqual(ids(node.up).filter((id) => ids(node.down).includes(id)));
      for (const page of Object.values(node)) expect(page.totalCount).toBe(page.nodes.length);
    }
    expect(held).toBeGreaterThan(0);
  });

  it('keeps strengths, and pages in the other order', async () => {
    const query = `query ($after: String) { person(slug: "adaab-personab") { coMentions(orderBy: { field: NAME, direction: ASC }, first: 1, after: $after) {
      edges { articleCount cursor node { name } } pageInfo { hasNextPage endCursor }
    } } }`;
    const first = (await answerBothWays(database, query)).person.coMentions;
    const next = (await answerBothWays(database, query, { after: first.pageInfo.endCursor })).person
      .coMentions;
    expect(
      [...first.edges, ...next.edges].map(
        ({ articleCount, node }: { articleCount: number; node: { name: string } }) => [
          articleCount,
          node.name,
        ],
      ),
    ).toEqual([
      [1, 'Adaaa Personaa'],
      [1, 'Adaac Personac'],
    ]);
    const { message } = await refusal(database, query.replace('NAME', 'MENTION_COUNT'), {
      after: first.pageInfo.endCursor,
    });
    expect(message).toContain('a cursor of another order');
  });

  it('asks one statement for each filter, whatever the number of parents', async () => {
    const count = async (n: number) =>
      (
        await statementsOf(database, () =>
          answer(
            database,
            `{ people(first: ${String(n)}) { nodes { quotes(filter: { text: "first" }) { totalCount nodes { id } facets { countries { count } } } } } }`,
          ),
        )
      ).length;
    expect([await count(1), await count(20)]).toEqual([4, 4]);
  });

  it('says which condition is wrong', async () => {
    const wrong = '{ people { nodes { quotes(filter: { articleId: "X" }) { totalCount } } } }';
    expect((await refusal(database, wrong)).message).toContain('"filter.articleId" must be the id');
  });
});

it('finds an article by its address, however it is written', async () => {
  const { articles } = await answerBothWays(database, '{ articles(first: 100) { nodes { id url } } }');
  const known = (articles.nodes as { id: string; url: string | null }[]).find(({ url }) => url !== null);
  const url = `${(known?.url ?? '').replace('http:', 'https:')}?utm_source=x#top`;
  const { article, none, listed } = await answerBothWays(
    database,
    `query ($url: URL!) { article(url: $url) { url } none: article(url: "https://nowhere.example/x") { id } listed: articles(filter: { url: $url }) { nodes { url } } }`,
    { url },
  );
  expect(article.url).toBe(listed.nodes[0].url);
  expect(none).toBeNull();
});

describe('what is wrong inside a filter', () => {
  it.each([
    [`quotes(filter: { ${nest(5)} }) { totalCount }`, 'at most 5 deep'],
    [`quotes(filter: { or: [${'{ kind: DIRECT } '.repeat(50)}] }) { totalCount }`, 'at most 50 filters'],
    [`quotes(filter: { or: [${'{ kind: DIRECT } '.repeat(51)}] }) { totalCount }`, 'no more than 50'],
    ['quotes(filter: { not: { speakerId: "x" } }) { totalCount }', '"filter.not.speakerId" must be the id'],
    [
      'events(filter: { or: [{}, { and: [{ actorId: "x" }] }] }) { totalCount }',
      '"filter.or[1].and[0].actorId"',
    ],
    [
      'people(filter: { not: { minArticles: 0 } }) { totalCount }',
      'minArticles must be from 1 to 1000, such as 3',
    ],
    [
      'articles(filter: { or: [{ publishedAfter: "2020-02-01", publishedBefore: "2020-01-01" }] }) { totalCount }',
      'must not be after',
    ],
    ['events(filter: { and: [{ betweenCountries: ["US"] }] }) { totalCount }', 'two different countries'],
  ])('%s', async (field, said) => {
    const { code, message, validation } = await refusal(database, `{ ${field} }`);
    expect(code).toBe('BAD_USER_INPUT');
    expect(`${message} ${validation}`).toContain(said);
  });

  it('takes as many and as deep as it says', async () => {
    const deep = `quotes(filter: { ${nest(4)} }) { totalCount }`;
    const many = `quotes(filter: { or: [${'{ kind: DIRECT } '.repeat(49)}] }) { totalCount }`;
    expect(await counts({ deep, many, all: 'quotes { totalCount }' })).toEqual({
      deep: 72,
      many: 72,
      all: 72,
    });
  });
});
