import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { answer } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

// Article n of the invented world: persons n and n + 1 met, of countries n % 10 and (n + 3) % 10.
let database: Database;
let slugs: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  slugs = await inventWorld(database, 12);
});
afterAll(() => database.close());

const ask = (query: string, variables: Record<string, unknown> = {}) => answer(database, query, variables);
const idOf = async (query: string): Promise<string> =>
  Object.values<{ id: string }>(await ask(`{ ${query} { id } }`))[0]?.id ?? '';

describe('article', () => {
  it('has the text as received, its views and its edges', async () => {
    const { article } = await ask(`{ article(slug: "${slugs[0] ?? ''}") {
      slug headline headlineStart text body paragraphs { kind start end text } publishedAt publisher url language wordCount
      quotes { nodes { text speaker { name } speakerLabel } } people { nodes { name } } countries { nodes { code } }
      events { nodes { type } } mentions { nodes { kind text person { name } country { code } article { slug } } } } }`);
    const text =
      'Adaaa Personaa met Adaab Personab of US and FR number 0. “First words 0,” one said. “Second words 0,” the other said.';
    expect(article).toMatchObject({
      slug: slugs[0],
      headline: 'Meeting number 0',
      headlineStart: null,
      text,
      body: text,
      paragraphs: [{ kind: 'LEAD', start: 0, end: text.length, text }],
      publishedAt: new Date('2020-01-01T12:00:00Z'),
      publisher: 'Paper 0',
      url: null,
      language: 'en',
      quotes: {
        nodes: [
          { text: 'First words 0,', speaker: { name: 'Adaaa Personaa' }, speakerLabel: 'one' },
          { text: 'Second words 0,', speaker: { name: 'Adaab Personab' }, speakerLabel: 'the other' },
        ],
      },
      people: { nodes: [{ name: 'Adaaa Personaa' }, { name: 'Adaab Personab' }] },
      countries: { nodes: [{ code: 'US' }, { code: 'FR' }] },
      events: { nodes: [{ type: 'CONSULT' }] },
    });
    expect(article.mentions.nodes).toEqual([
      {
        kind: 'NAME',
        text: 'Adaaa Personaa',
        person: { name: 'Adaaa Personaa' },
        country: null,
        article: { slug: article.slug },
      },
      {
        kind: 'NAME',
        text: 'Adaab Personab',
        person: { name: 'Adaab Personab' },
        country: null,
        article: { slug: article.slug },
      },
      { kind: 'NAME', text: 'US', person: null, country: { code: 'US' }, article: { slug: article.slug } },
      { kind: 'NAME', text: 'FR', person: null, country: { code: 'FR' }, article: { slug: article.slug } },
    ]);
  });

  it('is found by id as by slug, and by node', async () => {
    const id = await idOf(`article(slug: "${slugs[3] ?? ''}")`);
    const data = await ask(
      'query ($id: ID!) { article(id: $id) { slug } node(id: $id) { __typename id ... on Article { slug } } }',
      { id },
    );
    expect(data).toEqual({
      article: { slug: slugs[3] },
      node: { __typename: 'Article', id, slug: slugs[3] },
    });
  });
});

describe('filters', () => {
  it.each([
    ['articles(filter: { text: "number" })', 12],
    ['articles(filter: { text: "\\"first words\\"" })', 12],
    ['articles(filter: { text: "Personaa" })', 1],
    ['articles(filter: { text: "Personaa or Personac" })', 3],
    ['articles(filter: { text: "number -Personac" })', 10],
    ['articles(filter: { text: "nothing of the kind" })', 0],
    ['articles(filter: { publishedAfter: "2020-01-10T00:00:00Z" })', 2],
    ['articles(filter: { publishedBefore: "2020-01-02T12:00:00Z" })', 1],
    [
      'articles(filter: { publishedAfter: "2020-01-02T12:00:00Z", publishedBefore: "2020-01-03T12:00:00Z" })',
      1,
    ],
    ['articles(filter: { countryCode: "us" })', 3],
    ['articles(filter: { countryCode: "US", text: "Personaa" })', 1],
    ['articles(filter: { personId: "PERSON" })', 2],
    ['people(filter: { name: "adaab" })', 1],
    ['people(filter: { name: "personab ADAAB" })', 1],
    ['people(filter: { name: "Pérson" })', 13],
    ['people(filter: { name: "erson" })', 0],
    ['people(filter: { countryCode: "US" })', 3],
    ['quotes(filter: { speakerId: "PERSON" })', 2],
    ['quotes(filter: { aboutPersonId: "PERSON" })', 2],
    ['quotes(filter: { aboutCountryCode: "us" })', 3],
    ['quotes(filter: { text: "second" })', 12],
    ['quotes(filter: { text: "second", speakerId: "PERSON" })', 1],
    ['quotes(filter: { articleId: "ARTICLE" })', 2],
    ['quotes(filter: { kind: PARTIAL })', 0],
    ['quotes(filter: { kind: DIRECT })', 24],
    ['quotes(filter: { kinds: [DIRECT, PARTIAL] })', 24],
    ['quotes(filter: { kinds: [INDIRECT] })', 0],
    ['quotes(filter: { kinds: [DIRECT, PARTIAL], kind: PARTIAL })', 0],
    ['events(filter: { types: [AGREE, ACCUSE] })', 6],
    ['events(filter: { countryCode: "us" })', 3],
    ['events(filter: { participantId: "PERSON" })', 2],
    ['events(filter: { participantId: "COUNTRY" })', 3],
    ['events(filter: { participantId: "us" })', 3],
    ['events(filter: { participantId: "USA" })', 3],
    ['events(filter: { actorId: "EU" })', 0],
    ['events(filter: { after: "2020-01-10" })', 3],
    ['events(filter: { before: "2020-01-03" })', 2],
    ['events(filter: { after: "2020-01-02", before: "2020-01-03" })', 1],
    ['articles(filter: { quotesPersonId: "PERSON" })', 2],
    ['articles(filter: { eventTypes: [CONSULT, ASSAULT] })', 6],
    ['articles(filter: { publisher: "Paper 0" })', 4],
    ['articles(filter: { publisher: "paper" })', 0],
    ['articles(filter: { language: "en" })', 12],
    ['articles(filter: { language: "fr" })', 0],
    ['people(filter: { title: "ministers" })', 13],
    ['people(filter: { title: "minister of ZA" })', 2],
    ['people(filter: { title: "president" })', 0],
    ['people(filter: { minArticles: 2 })', 11],
    ['people(filter: { minArticles: 3 })', 0],
    ['people(filter: { mentionedAfter: "2020-01-11T00:00:00Z" })', 3],
    ['people(filter: { mentionedBefore: "2020-01-02T00:00:00Z" })', 2],
    ['people(filter: { mentionedAfter: "2020-01-11T00:00:00Z", minArticles: 2 })', 1],
    ['people(filter: { name: "adaab persanob" })', 1],
    ['quotes(filter: { publishedAfter: "2020-01-11T00:00:00Z" })', 4],
    ['quotes(filter: { publishedBefore: "2020-01-02T00:00:00Z" })', 2],
    ['events(filter: { status: [ACTUAL] })', 12],
    ['events(filter: { status: [PLANNED, DENIED] })', 0],
    ['events(filter: { actorId: "PERSON" })', 1],
    ['events(filter: { recipientId: "PERSON" })', 1],
    ['events(filter: { actorId: "COUNTRY" })', 2],
    ['events(filter: { recipientId: "COUNTRY" })', 1],
    ['events(filter: { betweenCountries: ["us", "fr"] })', 2],
    ['events(filter: { betweenCountries: ["US", "RU"] })', 0],
    ['events(filter: { publishedAfter: "2020-01-11T00:00:00Z" })', 2],
    ['events(filter: { publishedBefore: "2020-01-02T00:00:00Z" })', 1],
    ['events(filter: { text: "meeting" })', 12],
    ['events(filter: { text: "meeting -3" })', 11],
  ])('%s: %i', async (field, wanted) => {
    const query = field
      .replace('PERSON', await idOf('person(slug: "adaab-personab")'))
      .replace('ARTICLE', await idOf(`article(slug: "${slugs[3] ?? ''}")`))
      .replace('COUNTRY', await idOf('country(code: "US")'));
    const data = await ask(`{ found: ${query} { totalCount nodes { id } } }`);
    expect([data.found.totalCount, data.found.nodes.length]).toEqual([wanted, Math.min(wanted, 20)]);
  });
});

describe('orders', () => {
  it('puts articles without a date at the old end', async () => {
    const { articles } = await ask('{ articles { nodes { publishedAt } } }');
    const dates = articles.nodes.map(
      ({ publishedAt }: { publishedAt: Date | null }) => publishedAt?.getTime() ?? 0,
    );
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(dates.slice(-2)).toEqual([0, 0]);
  });

  it('reverses all of that in ascending order, as the descriptions say', async () => {
    const { newest, oldest, events, dated } = await ask(
      `{ newest: articles { nodes { id } } oldest: articles(orderBy: { field: PUBLISHED_AT, direction: ASC }) { nodes { id publishedAt } }
         events(orderBy: { field: DATE, direction: ASC }) { nodes { date } }
         dated: events(filter: { after: "1000-01-01" }, orderBy: { field: DATE, direction: ASC }) { nodes { date } } }`,
    );
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
    expect(ids(oldest)).toEqual(ids(newest).toReversed());
    expect(
      oldest.nodes.slice(0, 3).map((node: { publishedAt: unknown }) => node.publishedAt === null),
    ).toEqual([true, true, false]);
    const isDated = events.nodes.map(({ date }: { date: unknown }) => date !== null);
    expect(isDated).toEqual([...isDated].sort());
    expect(dated.nodes.every(({ date }: { date: unknown }) => date !== null)).toBe(true);
  });

  it('orders people by mentions, and by name', async () => {
    const { mentioned, named } = await ask(
      '{ mentioned: people { nodes { mentionCount } } named: people(orderBy: { field: NAME, direction: ASC }) { nodes { name } } }',
    );
    const counts = mentioned.nodes.map(({ mentionCount }: { mentionCount: number }) => mentionCount);
    expect(counts).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1]);
    const names = named.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort());
  });
});

describe('quotes', () => {
  it('come article by article, newest first, each article in the order of its text', async () => {
    const { quotes } = await ask('{ quotes(first: 100) { nodes { text article { slug } } } }');
    const texts = quotes.nodes.map(
      ({ text }: { text: string }) => text.replace(/\D/g, ' ').trim() + text.slice(0, 5),
    );
    expect(texts.slice(0, 4)).toEqual(['11First', '11Secon', '10First', '10Secon']);
    const slugs = quotes.nodes.map(({ article }: { article: { slug: string } }) => article.slug);
    expect(slugs.filter((slug: string, i: number) => slug !== slugs[i - 1])).toHaveLength(12);
  });
});

describe('person', () => {
  it('gathers what articles say', async () => {
    const { person } = await ask(`{ person(slug: "adaab-personab") {
      name aliases titles mentionCount articleCount
      articles { nodes { slug } } quotes { nodes { text article { slug } } } quotesAbout { nodes { text } } events { nodes { type date } }
      countries { edges { articleCount node { code } } } coMentions { edges { articleCount node { name } } } } }`);
    expect(person).toEqual({
      name: 'Adaab Personab',
      aliases: ['Adaab Personab'],
      titles: ['Minister of FR', 'Minister of RU'],
      mentionCount: 2,
      articleCount: 2,
      articles: { nodes: [{ slug: slugs[1] }, { slug: slugs[0] }] },
      quotes: {
        nodes: [
          { text: 'First words 1,', article: { slug: slugs[1] } },
          { text: 'Second words 0,', article: { slug: slugs[0] } },
        ],
      },
      quotesAbout: { nodes: [{ text: 'Second words 1,' }, { text: 'First words 0,' }] },
      events: {
        nodes: [
          { type: 'AGREE', date: '2020-01-02' },
          { type: 'CONSULT', date: '2020-01-01' },
        ],
      },
      countries: {
        edges: [
          { articleCount: 1, node: { code: 'RU' } },
          { articleCount: 1, node: { code: 'FR' } },
        ],
      },
      coMentions: {
        edges: expect.arrayContaining([
          { articleCount: 1, node: { name: 'Adaaa Personaa' } },
          { articleCount: 1, node: { name: 'Adaac Personac' } },
        ]),
      },
    });
  });
});

describe('event', () => {
  it('says who, where, when and on what words', async () => {
    const { events } = await ask(`{ events(filter: { after: "2020-01-01", before: "2020-01-02" }) { nodes {
      type status summary date dateEnd datePrecision dateText mentionCount country { code }
      participants { role label person { name } country { code } } mentions { start end text article { slug } } } } }`);
    expect(events.nodes).toEqual([
      {
        type: 'CONSULT',
        status: 'ACTUAL',
        summary: 'Meeting 0',
        date: '2020-01-01',
        dateEnd: '2020-01-01',
        datePrecision: 'DAY',
        dateText: 'number',
        mentionCount: 1,
        country: { code: 'US' },
        participants: [
          {
            role: 'ACTOR',
            label: 'Adaaa Personaa',
            person: { name: 'Adaaa Personaa' },
            country: { code: 'US' },
          },
          {
            role: 'RECIPIENT',
            label: 'Adaab Personab',
            person: { name: 'Adaab Personab' },
            country: { code: 'FR' },
          },
        ],
        mentions: [{ start: 15, end: 18, text: 'met', article: { slug: slugs[0] } }],
      },
    ]);
  });
});

describe('country', () => {
  it('knows all of ISO 3166-1, mentioned or not', async () => {
    const { countries, country } = await ask(
      '{ countries(orderBy: { field: NAME, direction: ASC }) { totalCount } country(code: "ru") { code code3 name officialName region capital demonym flag mentionCount } }',
    );
    expect(countries.totalCount).toBe(250);
    expect(country).toEqual({
      code: 'RU',
      code3: 'RUS',
      name: 'Russia',
      officialName: 'Russian Federation',
      region: 'Europe',
      capital: 'Moscow',
      demonym: 'Russian',
      flag: '🇷🇺',
      mentionCount: 3,
    });
  });
});

describe('titles of a person', () => {
  it('are each there once, in the capitals used most, and say what somebody is', async () => {
    const [person] = (await ask('{ people(first: 1) { nodes { slug } } }')).people.nodes as {
      slug: string;
    }[];
    const slug = person?.slug ?? '';
    const { id } = await database.prisma.person.findUniqueOrThrow({ where: { slug } });
    await database.prisma.personTitle.deleteMany({ where: { personId: id } });
    await database.prisma.personTitle.createMany({
      data: [
        { personId: id, title: 'Norwegian prime minister', articleCount: 2 },
        { personId: id, title: 'Norwegian Prime Minister', articleCount: 3 },
        { personId: id, title: 'Labour leader', articleCount: 4 },
        { personId: id, title: 'Swedish counterpart', articleCount: 9 },
      ],
    });
    const found = await answerBothWays(database, `{ person(slug: "${slug}") { titles } }`);
    expect(found.person.titles).toEqual(['Norwegian Prime Minister', 'Labour leader']);
  });
});
