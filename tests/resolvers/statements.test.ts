import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { answer, statementsOf } from '../support/api.js';
import { between } from '../support/between.js';
import { openTestDatabase } from '../support/database.js';
import { hold, settle } from '../support/held.js';
import { inventWorld } from '../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 110, true);
});
afterAll(() => database.close());

/**
 * [operation, statements, query over $n parents]: the number is the same for 1 and for 100 parents. So the first parent
 * must have all that is asked for: filters and orders see to that.
 */
const operations: [string, number, string][] = [
  ['articles', 1, 'articles(first: $n) { nodes { headline text paragraphs { kind text } body } }'],
  ['articles with a count', 2, 'articles(first: $n) { totalCount nodes { id } }'],
  [
    'the edges of articles',
    6,
    'articles(first: $n) { nodes { quotes(first: 2) { nodes { text } } people { nodes { name } } countries { nodes { code } } events { nodes { type } } mentions { nodes { text } } } }',
  ],
  [
    'where articles come from',
    5,
    'articles(first: $n) { nodes { source { name } copyOf { id } copies(first: 2) { nodes { id } } versions(first: 2) { nodes { number text } } } }',
  ],
  [
    'counts of edges',
    5,
    'articles(first: $n) { nodes { quotes(first: 1) { totalCount } } edges { node { people(first: 1) { totalCount nodes { id } } } } }',
  ],
  [
    'quotes with speaker and article',
    3,
    'quotes(first: $n) { nodes { text speaker { name } article { headline } } }',
  ],
  [
    'whom quotes are about',
    3,
    'quotes(first: $n) { nodes { aboutPeople { nodes { name } } aboutCountries { nodes { name } } } }',
  ],
  ['people with their lists', 3, 'people(first: $n) { nodes { name aliases titles } }'],
  [
    'the edges of people',
    7,
    'people(first: $n) { nodes { articles(first: 2) { nodes { id } } quotes(first: 2) { nodes { id } } quotesAbout(first: 2) { nodes { id } } events(first: 2) { nodes { id } } countries { nodes { code } } coMentions(first: 2) { edges { articleCount node { name } } } } }',
  ],
  [
    'events with their places',
    2,
    'events(first: $n, filter: { types: [CONSULT, AGREE, ACCUSE, ASSAULT] }) { nodes { type country { name } } }',
  ],
  [
    'events with everything else',
    6,
    'events(first: $n, filter: { types: [CONSULT, AGREE, ACCUSE, ASSAULT] }) { nodes { type participants { role person { name } country { name } } mentions { article { headline } text } } }',
  ],
  [
    'countries with their edges',
    5,
    'countries(first: $n) { nodes { name articles(first: 2) { nodes { id } } people(first: 2) { nodes { id } } events(first: 2) { nodes { id } } quotesAbout(first: 2) { nodes { id } } } }',
  ],
  [
    'the same edge for two pages',
    3,
    'articles(first: $n) { nodes { few: quotes(first: 1) { nodes { id } } many: quotes(first: 9) { nodes { id } } } }',
  ],
  [
    'three levels',
    4,
    'people(first: $n) { nodes { articles(first: 2) { nodes { quotes(first: 2) { nodes { speaker { name } } } } } } }',
  ],
  ['people with a count', 2, 'people(first: $n) { totalCount nodes { id } }'],
  ['organizations with a count', 2, 'organizations(first: $n) { totalCount nodes { id } }'],
  [
    'organizations with their lists and country',
    3,
    'organizations(first: $n, orderBy: { field: NAME, direction: DESC }) { nodes { name kind aliases country { name } } }',
  ],
  [
    'the edges of organizations',
    7,
    'organizations(first: $n) { nodes { articles(first: 2) { nodes { id } } quotes(first: 2) { nodes { id } } quotesAbout(first: 2) { nodes { id } } events(first: 2) { nodes { id } } people(first: 2) { nodes { id } } coMentions(first: 2) { edges { articleCount node { name } } } } }',
  ],
  [
    'three levels from organizations',
    4,
    'organizations(first: $n) { nodes { quotes(first: 2) { nodes { article { quotes(first: 2) { nodes { text } } } } } } }',
  ],
  [
    'roles of people',
    4,
    'people(first: $n) { nodes { roles { title organization { name } country { name } } } }',
  ],
  [
    'speakers of quotes that are organizations',
    3,
    'organizations(first: $n) { nodes { quotes(first: 2) { nodes { saidBy { __typename ... on Person { name } ... on Organization { name } ... on Country { name } } } } } }',
  ],
  [
    'speakers of quotes, whoever they are',
    4,
    'articles(first: $n) { nodes { quotes { nodes { saidBy { __typename ... on Person { name } ... on Organization { name } ... on Country { name } } } } } }',
  ],
  [
    'the organizations that quotes are about',
    2,
    'quotes(first: $n) { nodes { aboutOrganizations { nodes { name } } } }',
  ],
  [
    'participants that are people',
    3,
    'events(first: $n, filter: { types: [CONSULT, AGREE, ACCUSE, ASSAULT] }) { nodes { participants { person { name } } } }',
  ],
  [
    'participants that are organizations',
    3,
    'events(first: $n, filter: { types: [REQUEST] }) { nodes { participants { organization { name } } } }',
  ],
  [
    'participants, whoever they are, and for whom they act',
    6,
    'articles(first: $n) { nodes { events { nodes { participants { actor { __typename ... on Person { name } ... on Organization { name } ... on Country { name } } actsFor { name } } } } } }',
  ],
  [
    'people of articles and mentions',
    4,
    'articles(first: $n) { nodes { people { nodes { name } } mentions { nodes { person { name } } } } }',
  ],
  [
    'organizations of articles and mentions',
    4,
    'articles(first: $n) { nodes { organizations { nodes { name } } mentions { nodes { organization { name } } } } }',
  ],
  [
    'organizations of countries',
    2,
    'countries(first: $n) { nodes { organizations(first: 2) { nodes { name } } } }',
  ],
  [
    'facets and a timeline of people',
    6,
    'people(first: $n) { nodes { id } facets { people(first: 5) { count person { name } } organizations(first: 5) { count organization { name } } } timeline(interval: MONTH) { count } }',
  ],
  [
    'facets and a timeline of organizations',
    6,
    'organizations(first: $n) { nodes { id } facets { people(first: 5) { count person { name } } organizations(first: 5) { count organization { name } } } timeline(interval: MONTH) { count } }',
  ],
  [
    'people among facets of quotes',
    4,
    'quotes(first: $n) { nodes { id } facets { people(first: 5) { count person { name } } } timeline(interval: MONTH) { count } }',
  ],
  [
    'organizations among facets of quotes',
    4,
    'quotes(first: $n) { nodes { id } facets { organizations(first: 5) { count organization { name } } } timeline(interval: MONTH) { count } }',
  ],
];

describe('statements of an operation', () => {
  it.each(operations)('%s: %i, whatever the number of parents', async (_, wanted, query) => {
    const ask = (n: number) =>
      statementsOf(database, () => answer(database, `{ ${query.replace('$n', String(n))} }`));
    const counts = [(await ask(1)).length, (await ask(10)).length, (await ask(100)).length];
    expect(counts).toEqual([wanted, wanted, wanted]);
  });

  it('are no more where records are known, or under way, that others must be asked for', async () => {
    const { quotes } = await answer(database, '{ quotes { nodes { article { id } } } }');
    const released = hold<undefined>();
    let articles = 0;
    // The one article that comes late is still under way when the other articles of the quotes have come.
    const late = between(database, async (sql) => {
      // The embedded database in memory answers within the turn, before loaders ask.
      await turn();
      if (!sql.includes('FROM "Article" n') || articles++ > 0) return;
      await released.promise;
    });
    const query = `{
      article(id: "${quotes.nodes[0].article.id as string}") { slug }
      quotes { nodes { article { events { nodes { country { name } } } } } }
    }`;
    const statements = await statementsOf(database, async () => {
      const answered = answer(late, query);
      while (articles < 2) await turn();
      await settle();
      released.resolve(undefined);
      await answered;
    });
    expect(statements).toHaveLength(5);
  });

  it.each([
    ['person', 'people'],
    ['organization', 'organizations'],
  ])('are 1 for one %s by id or slug, and one more for each edge', async (one, many) => {
    const { [many]: found } = await answer(database, `{ ${many}(first: 1) { nodes { id slug } } }`);
    const { id, slug } = found.nodes[0] as { id: string; slug: string };
    const wanted = [
      [1, '{ name }'],
      [3, '{ name aliases quotes(first: 2) { nodes { text } } }'],
    ] as const;
    for (const key of [`id: "${id}"`, `slug: "${slug}"`])
      for (const [count, fields] of wanted) {
        const statements = await statementsOf(database, async () => {
          const { [one]: record } = await answer(database, `{ ${one}(${key}) ${fields} }`);
          expect(record.name).not.toBe('');
        });
        expect(statements).toHaveLength(count);
      }
  });

  it('reads many nodes by one statement a type', async () => {
    const { articles, people } = await answer(
      database,
      '{ articles(first: 40) { nodes { id } } people(first: 40) { nodes { id } } }',
    );
    const ids = [...articles.nodes, ...people.nodes].map(({ id }: { id: string }) => id);
    const statements = await statementsOf(database, async () => {
      const { nodes } = await answer(database, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    });
    expect(statements).toHaveLength(2);
  });
});
