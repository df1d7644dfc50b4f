import { type GraphQLFieldConfig, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ServedContext } from '../../src/server/servedContext.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { post, type Running, start } from './support.js';

const field = (
  resolve: (context: ServedContext) => Promise<unknown>,
): GraphQLFieldConfig<unknown, ServedContext> => ({
  type: GraphQLString,
  resolve: (_, __, context) => resolve(context),
});

/** Longer than a test may take, and than the server's own time limit for a statement. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, ServedContext>({
    name: 'Query',
    fields: {
      rows: field(({ reader }) => reader.prisma.$queryRaw`SELECT pg_sleep(120)::text`),
      text: field(({ reader, signal }) =>
        reader.readText({ text: 'SELECT pg_sleep(120)::text', values: [] }, signal),
      ),
      loaded: field(async ({ loaders, reader }) => {
        await loaders.node.Article.load('00000000-0000-0000-0000-000000000000');
        await reader.prisma.$queryRaw`SELECT pg_sleep(120)::text`;
      }),
      writes: field(({ database }) =>
        database.prisma.$transaction(async (tx) => {
          await tx.$queryRaw`SELECT pg_sleep(1)::text`;
          await tx.$executeRaw`UPDATE "Country" SET "mentionCount" = 7 WHERE code = 'FR'`;
        }),
      ),
    },
  }),
});

describe.skipIf(!inject('testDatabaseUrl'))('statements under way on a server', () => {
  let database: Database;
  let server: Running;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  /** Resolves when so many statements sleep on the server. */
  async function sleeping(wanted: number): Promise<void> {
    const [row] = await database.prisma.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event = 'PgSleep'`;
    if (row?.count !== wanted) await sleeping(wanted);
  }

  async function served(requestTimeout: number, work: () => Promise<void>): Promise<void> {
    server = await start({ database, schema, config: { requestTimeout } });
    try {
      await work();
      expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
    } finally {
      await server.close();
    }
  }

  it.each(['{ rows }', '{ text }', '{ loaded }', '{ a: rows b: rows c: text }'])(
    'end at the deadline: %s',
    async (query) => {
      await served(500, async () => {
        const { response } = await post(server.url, query);
        expect(response.status).toBe(504);
        await sleeping(0);
      });
      await expect(database.ping()).resolves.toBeUndefined();
    },
  );

  it.each(['rows', 'text'])('end when nobody waits for the answer any more: %s', async (name) => {
    await served(60_000, async () => {
      const client = new AbortController();
      const asking = fetch(`${server.url}/graphql?query={${name}}`, {
        headers: { 'apollo-require-preflight': '1' },
        signal: client.signal,
      });
      await sleeping(1);
      client.abort();
      await expect(asking).rejects.toThrow('aborted');
      await sleeping(0);
    });
  });

  it('leave other statements of the same process alone', async () => {
    await served(500, async () => {
      const other = database.prisma.$queryRaw`SELECT pg_sleep(2)::text AS done`;
      expect((await post(server.url, '{ rows }')).response.status).toBe(504);
      expect(await other).toEqual([{ done: '' }]);
      await sleeping(0);
    });
  });

  it('go on where something is written', async () => {
    await served(500, async () => {
      expect((await post(server.url, '{ writes }')).response.status).toBe(504);
      await sleeping(0);
    });
    const written = async (): Promise<void> => {
      const country = await database.prisma.country.findUnique({ where: { code: 'FR' } });
      if (country?.mentionCount !== 7) await written();
    };
    await written();
  });
});
