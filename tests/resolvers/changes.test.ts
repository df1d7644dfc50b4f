import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/context.js';
import { getOperationAST, parse } from 'graphql';
import { changesSql, loadLatestCursor } from '../../src/loaders/changes.js';
import { createSchema } from '../../src/schema.js';
import { select } from '../../src/select/select.js';
import { readVariables } from '../../src/select/variables.js';
import { FallBack } from '../../src/select/written.js';
import type { Database } from '../../src/store/database.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { answer, refusal, statementsOf } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { inventedArticle, inventWorld } from '../support/world.js';

const schema = createSchema();
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 6);
});
afterAll(() => database.close());

interface Change {
  cursor: string;
  operation: string;
  type: string;
  nodeId: string;
  node: { id: string } | null;
}

const PAGE = `nodes { cursor at operation type nodeId node { __typename id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } latestCursor`;

/** All changes since a cursor, by pages. */
async function follow(since: string | null, first: number, types: string[] | null = null) {
  const all: Change[] = [];
  for (let pages = 1; ; pages++) {
    const { changes } = await answer(
      database,
      `query ($since: String, $first: Int, $types: [ChangedType!]) { changes(since: $since, first: $first, types: $types) { ${PAGE} } }`,
      { since, first, types },
    );
    all.push(...(changes.nodes as Change[]));
    since = changes.pageInfo.endCursor as string;
    if (!changes.pageInfo.hasNextPage) return { all, since, latest: changes.latestCursor as string, pages };
  }
}

const shown = ({ operation, type, nodeId }: Change) => `${operation} ${type} ${nodeId}`;

describe('changes', () => {
  it('are the same in pages of any size, each once, and lead to the latest cursor', async () => {
    const whole = await follow(null, 100);
    expect(whole.since).toBe(whole.latest);
    expect(new Set(whole.all.map(({ cursor }) => cursor)).size).toBe(whole.all.length);
    for (const size of [9, 40]) expect((await follow(null, size)).all).toEqual(whole.all);
    const middle = whole.all[Math.floor(whole.all.length / 2)];
    expect((await follow(middle?.cursor ?? '', 30)).all).toEqual(
      whole.all.slice(Math.floor(whole.all.length / 2) + 1),
    );
  });

  it('begin with everything that a new database has', async () => {
    const { all } = await follow(null, 100);
    const there = all.filter(({ operation }) => operation === 'CREATED');
    for (const { type, table } of [
      { type: 'ARTICLE', table: 'article' as const },
      { type: 'PERSON', table: 'person' as const },
      { type: 'QUOTE', table: 'quote' as const },
      { type: 'EVENT', table: 'event' as const },
      { type: 'COUNTRY', table: 'country' as const },
      { type: 'SOURCE', table: 'source' as const },
    ]) {
      const count = await (database.prisma[table] as { count: () => Promise<number> }).count();
      expect([type, there.filter((one) => one.type === type).length]).toEqual([type, count]);
    }
    expect(all.every(({ node, nodeId }) => node?.id === nodeId)).toBe(true);
  });

  it('of some types leave the others out, in pages of any size', async () => {
    const whole = await follow(null, 100);
    const wanted = whole.all.filter(({ type }) => type === 'QUOTE' || type === 'SOURCE');
    for (const size of [5, 100]) {
      const some = await follow(null, size, ['QUOTE', 'SOURCE']);
      expect(some.all.map(shown)).toEqual(wanted.map(shown));
      expect(some.since).toBe(whole.latest);
    }
  });

  it('tell of an article that comes, and when it goes', async () => {
    const { since } = await follow(null, 100);
    const { id } = await saveArticle(database, inventedArticle(50), {});
    const came = await follow(since, 100);
    expect(new Set(came.all.map(({ operation, type }) => `${operation} ${type}`))).toEqual(
      new Set(['CREATED ARTICLE', 'UPDATED COUNTRY', 'CREATED PERSON', 'CREATED QUOTE', 'CREATED EVENT']),
    );
    await deleteArticle(database, id);
    const gone = await follow(came.since, 100);
    expect(gone.all.filter(({ type }) => type === 'ARTICLE').map(({ operation }) => operation)).toEqual([
      'DELETED',
    ]);
    expect(
      gone.all.filter(({ operation }) => operation === 'DELETED').every(({ node }) => node === null),
    ).toBe(true);
    // Asked again, what came is there no more.
    const again = await follow(since, 100);
    expect(again.all.slice(0, came.all.length).find(({ type }) => type === 'ARTICLE')).toMatchObject({
      operation: 'CREATED',
      node: null,
    });
  });

  it('are answered by one statement as by resolvers', async () => {
    const { all } = await follow(null, 100);
    for (const variables of [
      {},
      { since: all[3]?.cursor },
      { first: 2, types: ['PERSON', 'COUNTRY'] },
      { first: 1 },
    ]) {
      const source = `query ($since: String, $first: Int, $types: [ChangedType!]) {
        changes(since: $since, first: $first, types: $types) {
          ${PAGE} nodes { node { ... on Person { name aliases } ... on Article { body } ... on Country { name } } } } }`;
      const document = parse(source);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('no operation');
      const read = readVariables(schema, operation, variables);
      let text = '';
      const statements = await statementsOf(database, async () => {
        text = await select(schema, { document, operation, variables: read }, { reader: database });
      });
      expect(statements).toHaveLength(1);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(await answer(database, source, variables))));
    }
  });

  it('take one statement by resolvers, and one more for each type', async () => {
    const count = async (query: string) =>
      (await statementsOf(database, () => answer(database, query))).length;
    expect(await count('{ changes(first: 100) { nodes { cursor nodeId } pageInfo { endCursor } } }')).toBe(1);
    // And one more for people who are gone: another may have taken their place.
    expect(await count('{ changes(first: 100, types: [PERSON, QUOTE]) { nodes { node { id } } } }')).toBe(4);
  });

  it('are read from the index', async () => {
    const { all } = await follow(null, 100);
    expect(all.length).toBeGreaterThan(100);
    const since = await loadLatestCursor(database.prisma);
    const plan = await database.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      const rows = await tx.$queryRaw<Record<string, string>[]>`EXPLAIN ${changesSql({ since, first: 20 })}`;
      return rows.flatMap((row) => Object.values(row)).join('\n');
    });
    // The rows of the page alone are read, from where it begins: nothing is sorted before the limit.
    expect(plan).toMatch(/Limit [^\n]*\n *-> +Index Scan using "Change_pkey"[^\n]*\n *Index Cond/);
  });
});

describe('a cursor', () => {
  it.each([
    ['of nothing', 'nonsense'],
    ['that is empty', ''],
    ['of a connection', Buffer.from('[1,"PUBLISHED_AT_DESC","x"]').toString('base64url')],
  ])('%s is refused', async (_, since) => {
    const error = await refusal(
      database,
      'query ($since: String) { changes(since: $since) { nodes { cursor } } }',
      {
        since,
      },
    );
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.message).toContain('"since" must be a cursor');
  });

  const forged = (cursor: string, part: number, value: string) => {
    const parts = Buffer.from(cursor, 'base64url').toString().split('.');
    return Buffer.from(parts.with(part, value).join('.')).toString('base64url');
  };

  it('of another database, or of what never was, is refused', async () => {
    const { since } = await follow(null, 100);
    for (const [part, value] of [
      [1, '00000000'],
      [2, '99999999'],
      [3, 'Source'],
    ] as const) {
      const error = await refusal(
        database,
        '{ changes(since: "SINCE") { nodes { cursor } } }'.replace('SINCE', forged(since, part, value)),
      );
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('is left to resolvers where it does not hold', async () => {
    const { since } = await follow(null, 100);
    const document = parse(`{ changes(since: "${forged(since, 1, '00000000')}") { nodes { cursor } } }`);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    await expect(
      select(
        schema,
        { document, operation, variables: {} },
        { reader: (await createContext(database)).reader },
      ),
    ).rejects.toThrow(FallBack);
  });
});
