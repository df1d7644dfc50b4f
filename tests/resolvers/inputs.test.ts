import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { answer, refusal } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

let database: Database;
let quoteId: string;
let personId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 3);
  const data = await answer(
    database,
    '{ quotes(first: 1) { nodes { id } } people(first: 1) { nodes { id } } }',
  );
  quoteId = data.quotes.nodes[0].id;
  personId = data.people.nodes[0].id;
});
afterAll(() => database.close());

const NUL = '\\u0000';

describe('bad arguments', () => {
  it.each([
    ['{ events(filter: { betweenCountries: ["US", "us"] }) { totalCount } }', 'two different countries'],
    ['{ articles(filter: { publishedAfter: "yesterday" }) { totalCount } }', '"2020-02-29T12:30:00Z"'],
    ['{ articles(filter: { publishedAfter: 5 }) { totalCount } }', '"2020-02-29T12:30:00Z"'],
    ['{ events(filter: { after: "2020-02-30" }) { totalCount } }', 'a day such as "2020-02-29"'],
    ['{ articles(filter: { publishedAfter: "2017-05-02T10:00" }) { totalCount } }', 'Add "Z" for UTC'],
    ['{ events(filter: { after: "2017-05-02T25:00" }) { totalCount } }', 'a day such as "2020-02-29"'],
    ['{ articles(filter: { language: "English" }) { totalCount } }', 'For "English", write "en"'],
    ['{ articles(filter: { language: "deutsch" }) { totalCount } }', 'For "deutsch", write "de"'],
    ['{ search(query: "a", filter: { language: "?" }) { totalCount } }', 'such as "en" or "en-GB"'],
    ['{ articles(filter: { url: "not a url" }) { totalCount } }', 'such as "https://news.example.org'],
    ['{ article(url: "example.org/talks") { id } }', 'Write "https://example.org/talks"?'],
    ['{ country(code: "UK") { name } }', 'For "UK", write "GB"'],
    ['{ country(code: "usa") { name } }', 'For "usa", write "US"'],
    ['{ country(code: "France") { name } }', 'For "France", write "FR"'],
    ['{ country(code: "ZZ") { name } }', 'such as "GB"'],
    // [query, what is said]; QUOTE and PERSON stand for ids.
    ['{ article { id } }', 'give \\"id\\" or \\"slug\\" or \\"url\\", exactly one of them; got 0'],
    ['{ article(id: "QUOTE", slug: "x") { id } }', 'exactly one of them; got 2'],
    ['{ article(id: "QUOTE") { id } }', '"id" must be the id of an Article; this is the id of a Quote'],
    ['{ article(id: "nonsense") { id } }', '"nonsense" is not an id of this API. Give a slug as "slug".'],
    [
      '{ country(id: "US") { id } }',
      '"US" is not an id of this API. Give a code as "code", a slug as "slug".',
    ],
    [`{ article(slug: "${NUL}") { id } }`, 'must not contain a NUL character'],
    ['{ person { id } }', 'exactly one of them; got 0'],
    [`{ person(slug: "a${NUL}b") { id } }`, 'must not contain a NUL character'],
    ['{ person(id: "QUOTE") { id } }', '"id" must be the id of a Person'],
    ['{ country { id } }', 'give \\"id\\" or \\"code\\"'],
    ['{ country(code: "XYZ") { id } }', 'XYZ'],
    ['{ country(id: "PERSON") { id } }', '"id" must be the id of a Country'],
    ['{ quote(id: "PERSON") { id } }', '"id" must be the id of a Quote'],
    ['{ event(id: "PERSON") { id } }', '"id" must be the id of an Event'],
    [
      `{ articles(filter: { text: "${'x'.repeat(501)}" }) { totalCount } }`,
      'text must be shorter than or equal to 500',
    ],
    [
      `{ articles(filter: { guid: "${'x'.repeat(501)}" }) { totalCount } }`,
      'guid must have 1 to 500 characters',
    ],
    [`{ articles(filter: { text: "${NUL}" }) { totalCount } }`, 'must not contain a NUL character'],
    [
      '{ articles(filter: { publishedAfter: "2020-02-01T00:00:00Z", publishedBefore: "2020-01-01T00:00:00Z" }) { totalCount } }',
      'must not be after \\"publishedBefore\\"',
    ],
    ['{ articles(filter: { publishedAfter: "yesterday" }) { totalCount } }', 'yesterday'],
    [
      '{ articles(filter: { personId: "QUOTE" }) { totalCount } }',
      '"filter.personId" must be the id of a Person',
    ],
    ['{ articles(filter: { countryCode: "Q1" }) { totalCount } }', 'Q1'],
    ['{ articles(orderBy: { field: HEADLINE, direction: ASC }) { totalCount } }', 'HEADLINE'],
    [`{ people(filter: { name: "${NUL}" }) { totalCount } }`, 'must not contain a NUL character'],
    [
      '{ quotes(filter: { speakerId: "QUOTE" }) { totalCount } }',
      '"filter.speakerId" must be the id of a Person',
    ],
    ['{ quotes(filter: { aboutPersonId: "x" }) { totalCount } }', '"filter.aboutPersonId"'],
    [
      '{ quotes(filter: { articleId: "PERSON" }) { totalCount } }',
      '"filter.articleId" must be the id of an Article',
    ],
    [`{ quotes(filter: { text: "${NUL}" }) { totalCount } }`, 'must not contain a NUL character'],
    [
      '{ events(filter: { participantId: "QUOTE" }) { totalCount } }',
      '"filter.participantId" must be the id of a Person or an Organization or a Country',
    ],
    [
      '{ events(filter: { after: "2020-02-01", before: "2020-01-01" }) { totalCount } }',
      'must not be after \\"before\\"',
    ],
    [
      '{ events(filter: { actorId: "QUOTE" }) { totalCount } }',
      '"filter.actorId" must be the id of a Person or an Organization or a Country',
    ],
    ['{ events(filter: { recipientId: "x" }) { totalCount } }', '"filter.recipientId"'],
    [
      '{ events(filter: { betweenCountries: ["US"] }) { totalCount } }',
      'betweenCountries must be two different countries, such as',
    ],
    [
      '{ events(filter: { betweenCountries: ["US", "RU", "FR"] }) { totalCount } }',
      'betweenCountries must be two different countries, such as',
    ],
    [
      '{ events(filter: { publishedAfter: "2020-02-01T00:00:00Z", publishedBefore: "2020-01-01T00:00:00Z" }) { totalCount } }',
      'must not be after',
    ],
    [
      '{ quotes(filter: { publishedAfter: "2020-02-01T00:00:00Z", publishedBefore: "2020-01-01T00:00:00Z" }) { totalCount } }',
      'must not be after',
    ],
    [
      '{ people(filter: { mentionedAfter: "2020-02-01T00:00:00Z", mentionedBefore: "2020-01-01T00:00:00Z" }) { totalCount } }',
      'must not be after',
    ],
    ['{ country(code: FR) { name } }', 'CountryCode must be in quotation marks: write "FR"'],
    // Quotation marks would not make a day of it, and of a name they would make no code.
    [
      '{ events(filter: { after: TODAY }) { totalCount } }',
      'Date must be a day such as "2020-02-29"; got "TODAY"',
    ],
    ['{ articles(filter: { publishedAfter: NOW }) { totalCount } }', 'got "NOW"'],
    ['{ country(code: SCOTLAND) { name } }', 'For "SCOTLAND", write "GB"'],
    ['{ articles(filter: { publishedAfter: 2020 }) { totalCount } }', 'got "2020"'],
    ['{ country(code: "Scotland") { name } }', 'For "Scotland", write "GB"'],
    ['{ articles(filter: { personId: "No Body" }) { totalCount } }', 'or a slug such as "donald-trump"'],
    [
      '{ people(filter: { minArticles: 0 }) { totalCount } }',
      'minArticles must be from 1 to 1000, such as 3; got 0',
    ],
    [
      '{ people(filter: { minArticles: 1001 }) { totalCount } }',
      'minArticles must be from 1 to 1000, such as 3',
    ],
    [
      '{ articles(filter: { publisher: "" }) { totalCount } }',
      'publisher must have 1 to 200 characters; leave it out if anything will do',
    ],
    [
      '{ quotes(filter: { publishers: [""] }) { totalCount } }',
      'each of publishers must have 1 to 200 characters',
    ],
    [
      '{ articles(filter: { quotesPersonId: "QUOTE" }) { totalCount } }',
      '"filter.quotesPersonId" must be the id of a Person',
    ],
    ['{ events(filter: { after: "2020-02-31" }) { totalCount } }', '2020-02-31'],
    [`{ nodes(ids: [${'"x", '.repeat(101)}]) { id } }`, 'ids must contain no more than 100'],
  ])('%s', async (query, said) => {
    const error = await refusal(database, query.replaceAll('QUOTE', quoteId).replaceAll('PERSON', personId));
    expect(`${error.message} ${error.validation}`).toContain(said);
  });

  it.each([
    "' OR 1=1 --",
    '"; DROP TABLE "Article"; --',
    '& | ! ( ) <-> :*',
    "\\\\'",
    '%_',
    '\ud800',
    '\u{1F600}',
  ])('takes %j as the words that it is, wherever text goes', async (text) => {
    const data = await answer(
      database,
      `query ($text: String!) {
          articles(filter: { text: $text }) { totalCount }
          people(filter: { name: $text }) { totalCount }
          quotes(filter: { text: $text }) { totalCount }
          article(slug: $text) { id }
          person(slug: $text) { id }
        }`,
      { text },
    );
    expect(data).toEqual({
      articles: { totalCount: 0 },
      people: { totalCount: 0 },
      quotes: { totalCount: 0 },
      article: null,
      person: null,
    });
  });

  it.each(['articles', 'people', 'quotes', 'events'])(
    'takes null for a filter, order or page of %s as not given',
    async (field) => {
      const all = (await answer(database, `{ ${field} { totalCount } }`)) as Record<string, unknown>;
      const literal = `{ ${field}(filter: null, orderBy: null, first: null, last: null, after: null, before: null) { totalCount } }`;
      expect(await answer(database, literal)).toEqual(all);
      const type = { articles: 'Article', people: 'Person', quotes: 'Quote', events: 'Event' }[field] ?? '';
      const variables = `query ($filter: ${type}Filter, $order: ${type}Order) { ${field}(filter: $filter, orderBy: $order) { totalCount } }`;
      expect(await answer(database, variables, { filter: null, order: null })).toEqual(all);
    },
  );

  it.each([
    ['articles', 'publishedBefore', '0000-01-01T00:00:00Z'],
    ['articles', 'publishedBefore', '0001-01-01T00:00:00+14:00'],
    ['articles', 'publishedAfter', '9999-12-31T23:59:59-12:00'],
    ['people', 'mentionedBefore', '0000-01-01T00:00:00Z'],
    ['events', 'publishedBefore', '0000-01-01T00:00:00Z'],
    ['events', 'before', '0000-01-01'],
  ])('finds no %s with %s %s, where no database has a time', async (field, argument, time) => {
    const data = await answer(
      database,
      `{ found: ${field}(filter: { ${argument}: "${time}" }) { totalCount } }`,
    );
    expect(data).toEqual({ found: { totalCount: 0 } });
  });

  it('answers null, not an error, for what there is not', async () => {
    const data = await answer(
      database,
      '{ article(slug: "no") { id } person(slug: "no") { id } node(id: "no") { id } nodes(ids: ["no"]) { id } }',
    );
    expect(data).toEqual({ article: null, person: null, node: null, nodes: [null] });
  });
});

describe('what clients mean by other ways of writing', () => {
  it.each([
    ['events(filter: { types: [], status: [] })', 'events'],
    ['articles(filter: { eventTypes: [] })', 'articles'],
    ['events(filter: { betweenCountries: [] })', 'events'],
    ['people(filter: { title: " " })', 'people'],
    ['events(filter: { after: "2017-05-02T10:00" })', 'events(filter: { after: "2017-05-02" })'],
    ['events(filter: { before: "2017-05-02 23:59:59" })', 'events(filter: { before: "2017-05-02" })'],
    ['quotes(filter: { kinds: [] })', 'quotes'],
    ['articles(after: "", before: "")', 'articles'],
    [
      'articles(orderBy: { field: INGESTED_AT })',
      'articles(orderBy: { field: INGESTED_AT, direction: DESC })',
    ],
    ['people(orderBy: { field: NAME })', 'people(orderBy: { field: NAME, direction: ASC })'],
    ['countries(orderBy: { field: MENTION_COUNT })', 'countries'],
    ['articles(filter: { language: "EN" })', 'articles(filter: { language: "en" })'],
    ['articles(filter: { language: "eng" })', 'articles(filter: { language: "en" })'],
    ['articles(filter: { language: "X-House" })', 'articles(filter: { language: "x-house" })'],
    ['articles(filter: { language: "i-klingon" })', 'articles(filter: { language: "i-Klingon" })'],
    ['articles(filter: { language: "en_us" })', 'articles(filter: { language: "en-US" })'],
    ['articles(filter: { language: "en-US" })', 'articles(filter: { language: "en" })'],
    [
      'articles(filter: { publishedAfter: "2017-01-01" })',
      'articles(filter: { publishedAfter: "2017-01-01T00:00:00Z" })',
    ],
    [
      'articles(filter: { publishedBefore: "2030-01-01T01:00:00+0200" })',
      'articles(filter: { publishedBefore: "2029-12-31T23:00:00Z" })',
    ],
    ...[
      '2029-12-31T23:00Z',
      '2029-12-31 23:00:00Z',
      '2030-01-01T01:00+02',
      '2030-01-01T01:00:00.000+02:00',
    ].map((time): [string, string] => [
      `articles(filter: { publishedBefore: "${time}" })`,
      'articles(filter: { publishedBefore: "2029-12-31T23:00:00Z" })',
    ]),
    ['events(filter: { after: "2017-01-01T12:00:00Z" })', 'events(filter: { after: "2017-01-01" })'],
  ])('%s is %s', async (one, other) => {
    const data = (await answer(
      database,
      `{ one: ${one} { totalCount nodes { id } } other: ${other} { totalCount nodes { id } } }`,
    )) as Record<string, unknown>;
    expect(data['one']).toEqual(data['other']);
  });
});
