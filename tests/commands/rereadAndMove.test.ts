import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { PARSER_VERSION } from '../../src/parse/version.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { createDatabase } from '../support/database.js';
import { type Outcome, runScript } from '../support/process.js';

// Both commands as one calls them, over an embedded database that nobody has open.

let dataDir: string;
let facts: unknown;

async function inFolder<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir });
  return work(database).finally(() => database.close());
}

/** Articles with the parser that read them, quotes with their ids, and whom the articles name. */
async function said({ prisma }: Database) {
  const quotes = await prisma.quote.findMany({ orderBy: { id: 'asc' } });
  const people = await prisma.person.findMany({ orderBy: { id: 'asc' }, select: { id: true, slug: true } });
  return { quotes, people };
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-reread-'));
  await inFolder(async (database) => {
    await migrate(database);
    for (const city of ['Bergen', 'Oslo'])
      await ingestArticle(database, {
        text: `Ida Holm met Per Lund in ${city} on Monday. “We agreed on a bridge,” Ms Holm said.`,
      });
    facts = await said(database);
    await database.prisma.article.updateMany({ data: { parser: 0 } });
  });
});
afterAll(() => rm(dataDir, { recursive: true }));

const run = (name: string, args: string[] = [], env: Record<string, string> = {}): Promise<Outcome> =>
  runScript(`src/commands/${name}.ts`, args, { DATA_DIR: dataDir, ...env }).done;

describe('npm run reread', () => {
  it('reads again what another version of the parser read, says how far it is, and has nothing to do then', async () => {
    const first = await run('reread');
    expect(first).toMatchObject({ code: 0, stdout: '2 articles read again, 0 failed.\n' });
    expect(first.stderr).toMatch(/^2 of 2 read again, [\d.]+ a second, 0 s left$/m);
    expect(await run('reread')).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: 'All articles were read by this version of the parser.\n',
    });
    await inFolder(async (database) => {
      expect(await said(database)).toEqual(facts);
      expect(await database.prisma.article.count({ where: { parser: PARSER_VERSION } })).toBe(2);
    });
  }, 180_000);
});

describe('npm run move', () => {
  it('wants to know whereto, moves only an embedded database, and tells nobody a password', async () => {
    const [nowhere, fromServer, unreachable] = await Promise.all([
      run('move'),
      run('move', ['--to', 'postgresql://a:secret@127.0.0.1:1/b'], {
        DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/a',
      }),
      run('move', ['--to', 'postgresql://a:secret@127.0.0.1:1/b']),
    ]);
    expect(nowhere).toMatchObject({ code: 1, stdout: '' });
    expect(nowhere.stderr).toContain("required option '--to <url>'");
    expect(fromServer).toMatchObject({ code: 1, stdout: '' });
    expect(fromServer.stderr).toContain('only the embedded database is moved');
    expect(unreachable).toMatchObject({ code: 1, stdout: '' });
    expect(unreachable.stderr).toContain('127.0.0.1:1');
    expect(fromServer.stderr + unreachable.stderr).not.toContain('secret');
  }, 180_000);

  it.skipIf(!inject('testDatabaseUrl'))(
    'takes everything to an empty database of a server, once, and leaves the folder as it is',
    async () => {
      const { directUrl: url, drop } = await createDatabase(inject('testDatabaseUrl'));
      try {
        const moved = await run('move', ['--to', url]);
        expect(moved).toMatchObject({ code: 0, stderr: '' });
        expect(moved.stdout).toMatch(/^Moved: 2 articles, \d+ rows in all\. From now on: DATABASE_URL=/);
        const again = await run('move', ['--to', url]);
        expect(again).toMatchObject({ code: 1, stdout: '' });
        expect(again.stderr).toContain('is not empty');
        const server = await openDatabase({ url });
        expect(await said(server).finally(() => server.close())).toEqual(facts);
        expect(await inFolder(said)).toEqual(facts);
      } finally {
        await drop();
      }
    },
    180_000,
  );
});
