import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import type { Database } from '../../src/store/database.js';
import { answer, executeOn, refusal } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 25);
});
afterAll(() => database.close());

interface Connection {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PAGE =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { cursor node { id } }';

/** Root connections in every order, and one edge of each kind, as [name, query with $page for the paging arguments]. */
const connections: [string, string, (data: Record<string, never>) => Connection][] = [
  ...(
    [
      ['articles', 'PUBLISHED_AT'],
      ['people', 'MENTION_COUNT'],
      ['people', 'NAME'],
      ['countries', 'NAME'],
      ['countries', 'MENTION_COUNT'],
      ['quotes', 'PUBLISHED_AT'],
      ['events', 'DATE'],
      ['events', 'MENTION_COUNT'],
    ] as const
  ).flatMap(([field, order]) =>
    (['ASC', 'DESC'] as const).map(
      (direction): [string, string, (data: Record<string, never>) => Connection] => [
        `${field} by ${order} ${direction}`,
        `{ all: ${field}($page, orderBy: { field: ${order}, direction: ${direction} }) { ${PAGE} } }`,
        (data) => data['all'] as unknown as Connection,
      ],
    ),
  ),
  ...(['articles', 'events', 'people', 'quotesAbout'] as const).map(
    (field): [string, string, (data: Record<string, never>) => Connection] => [
      `Country.${field}`,
      `{ country(code: "US") { all: ${field}($page) { ${PAGE} } } }`,
      (data) => (data['country'] as unknown as { all: Connection }).all,
    ],
  ),
  ...(['articles', 'quotes', 'quotesAbout', 'events', 'countries', 'coMentions'] as const).map(
    (field): [string, string, (data: Record<string, never>) => Connection] => [
      `Person.${field}`,
      `{ person(slug: "adaab-personab") { all: ${field}($page) { ${PAGE} } } }`,
      (data) => (data['person'] as unknown as { all: Connection }).all,
    ],
  ),
];

describe.each(connections)('%s', (_, query, pick) => {
  const page = async (args: string) =>
    pick((await answer(database, query.replace('$page', args))) as Record<string, never>);

  it('pages forward and backward over the same rows, each once', async () => {
    const whole = await page('first: 100');
    const ids = whole.nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);

    const size = Math.min(100, Math.max(1, Math.ceil(ids.length / 3)));
    const forward: string[] = [];
    for (let args = `first: ${String(size)}`, more = true; more && forward.length < 300;) {
      const part = await page(args);
      expect(part.totalCount).toBe(whole.totalCount);
      expect(part.edges.map(({ node }) => node.id)).toEqual(part.nodes.map(({ id }) => id));
      expect(part.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      forward.push(...part.nodes.map(({ id }) => id));
      more = part.pageInfo.hasNextPage;
      args = `first: ${String(size)}, after: "${part.pageInfo.endCursor ?? ''}"`;
    }
    expect(forward.slice(0, 100)).toEqual(ids);
    expect(forward.length).toBe(whole.totalCount);

    const backward: string[] = [];
    for (let args = `last: ${String(size)}`, more = true; more && backward.length < 300;) {
      const part = await page(args);
      expect(part.pageInfo.hasNextPage).toBe(backward.length > 0);
      backward.unshift(...part.nodes.map(({ id }) => id));
      more = part.pageInfo.hasPreviousPage;
      args = `last: ${String(size)}, before: "${part.pageInfo.startCursor ?? ''}"`;
    }
    expect(backward).toEqual(forward);
  });
});

describe('a page', () => {
  it('keeps its place while rows come in', async () => {
    const fresh = await openTestDatabase();
    await inventWorld(fresh, 6);
    const query = (args: string) =>
      `{ articles(${args}, orderBy: { field: PUBLISHED_AT, direction: ASC }) { nodes { headline } pageInfo { endCursor } } }`;
    const before = (await answer(fresh, query('first: 3'))).articles;
    await inventWorld(fresh, 12);
    const after = (await answer(fresh, query(`first: 100, after: "${before.pageInfo.endCursor}"`))).articles;
    const seen = before.nodes.map(({ headline }: { headline: string }) => headline);
    for (const { headline } of after.nodes) expect(seen).not.toContain(headline);
    await fresh.close();
  });

  it('is empty, not wrong, where there is nothing', async () => {
    const { country } = await answer(
      database,
      '{ country(code: "TV") { articles { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }',
    );
    expect(country.articles).toEqual({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    ['first: 0', 'first must be from 1 to 100, such as 20'],
    ['first: 101', 'first must be from 1 to 100, such as 20'],
    ['first: -1', 'first must be from 1 to 100, such as 20'],
    ['last: 0', 'last must be from 1 to 100, such as 20'],
    ['last: 101', 'last must be from 1 to 100, such as 20'],
    [`after: "${'x'.repeat(1001)}"`, 'after must be shorter than or equal to 1000 characters'],
    [`before: "${'x'.repeat(1001)}"`, 'before must be shorter than or equal to 1000 characters'],
  ])('refuses %s', async (args, reason) => {
    for (const query of [
      `{ articles(${args}) { nodes { id } } }`,
      `{ country(code: "US") { events(${args}) { nodes { id } } } }`,
    ]) {
      expect((await refusal(database, query)).validation).toContain(reason);
    }
  });

  it('gives all mentions of a long article at once', async () => {
    const lines = Array.from(
      { length: 240 },
      (_, i) => `Ann Lee met Bob Ray in room ${String(i)} on Monday.`,
    );
    const { slug } = await ingestArticle(database, { text: `Ann Lee meets Bob Ray\n\n${lines.join(' ')}` });
    const source = `query ($slug: String!, $first: Int!) { article(slug: $slug) { mentions(first: $first) {
      totalCount pageInfo { hasNextPage } nodes { start end } } } }`;
    const { mentions } = (await answerBothWays(database, source, { slug, first: 5000 })).article as {
      mentions: Connection;
    };
    expect(mentions.totalCount).toBeGreaterThan(450);
    expect(mentions.nodes).toHaveLength(mentions.totalCount);
    expect(mentions.pageInfo.hasNextPage).toBe(false);
    const { validation } = await refusal(database, source, { slug, first: 5001 });
    expect(validation).toContain('first must be from 1 to 5000, such as 20');
  });

  it('that is refused costs the field around it that may be null, and not the rest', async () => {
    const { data, errors } = await executeOn(database)(
      '{ country(code: "US") { name events(first: 0) { totalCount } } people(first: 1) { nodes { id } } }',
    );
    expect(data).toMatchObject({ country: null, people: { nodes: [{ id: expect.any(String) as string }] } });
    expect(errors?.map(({ path, extensions: { code } }) => ({ path, code }))).toEqual([
      { path: ['country', 'events'], code: 'BAD_USER_INPUT' },
    ]);
  });

  it('that is refused at the root costs the whole data, for lists there are never null', async () => {
    const { data, errors } = await executeOn(database)(
      '{ events(first: 0) { totalCount } people(first: 1) { nodes { id } } }',
    );
    expect(data).toBeNull();
    expect(errors?.map(({ path, extensions: { code } }) => ({ path, code }))).toEqual([
      { path: ['events'], code: 'BAD_USER_INPUT' },
    ]);
  });

  const ANOTHER = 'is a cursor of another connection or filter';

  it.each([
    ['another type', 'people(first: 1) { $cursor }', 'events(after: $c) { nodes { id } }', 'another order'],
    [
      'another connection',
      'articles(first: 1) { $cursor }',
      'country(code: "US") { articles(after: $c) { nodes { id } } }',
      ANOTHER,
    ],
    [
      'another filter',
      'quotes(first: 1) { $cursor }',
      'quotes(after: $c, filter: { kind: DIRECT }) { nodes { id } }',
      ANOTHER,
    ],
    [
      'no filter',
      'quotes(first: 1, filter: { kinds: [DIRECT] }) { $cursor }',
      'quotes(after: $c) { nodes { id } }',
      ANOTHER,
    ],
    [
      'another filter, backwards',
      'events(first: 1) { $cursor }',
      'events(last: 2, before: $c, filter: { countryCode: "US" }) { nodes { id } }',
      ANOTHER,
    ],
    [
      'another order',
      'people(first: 1) { $cursor }',
      'people(after: $c, orderBy: { field: NAME }) { nodes { id } }',
      'another order',
    ],
    [
      'another search',
      'search(query: "said", first: 1) { $cursor }',
      'search(query: "said", types: [QUOTE], after: $c) { nodes { __typename } }',
      ANOTHER,
    ],
  ])('refuses a cursor of %s', async (_, given, asked, reason) => {
    const all = await answer(database, `{ all: ${given.replace('$cursor', 'pageInfo { endCursor }')} }`);
    const cursor = (all as { all: Connection }).all.pageInfo.endCursor ?? '';
    expect(cursor).not.toBe('');
    const query = `query ($c: String!) { ${asked} }`;
    const { code, message } = await refusal(database, query, { c: cursor });
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(reason);
  });

  it('goes on with the same filter, however it is written, and with a cursor from before', async () => {
    const page = (paging: string, filter: string) =>
      answer(
        database,
        `{ quotes(${paging}, filter: ${filter}) { nodes { id } pageInfo { endCursor } } }`,
      ) as Promise<{ quotes: Connection }>;
    const { quotes: whole } = await page('first: 2', '{ kinds: [DIRECT, INDIRECT] }');
    const { quotes: first } = await page('first: 1', '{ kinds: [DIRECT, INDIRECT] }');
    const cursor = first.pageInfo.endCursor ?? '';
    for (const after of [cursor, cursor.replace(/\..*/, '')]) {
      const { quotes } = await page(`first: 1, after: "${after}"`, '{ kinds: [INDIRECT, DIRECT], text: "" }');
      expect(quotes.nodes).toEqual(whole.nodes.slice(1));
    }
  });
});
