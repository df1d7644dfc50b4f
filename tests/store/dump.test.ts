import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { answer } from '../support/api.js';
import { createDatabase, type MadeDatabase, seedTestDatabase } from '../support/database.js';

const server = inject('testDatabaseUrl');
const without =
  spawnSync('pg_restore', ['--version']).status === 0 ? '' : ': not run, pg_dump is not installed';

const ASKED = `{
  articles { nodes { slug text } }
  people(orderBy: { field: NAME }) { nodes { id name mentionCount } }
  countries(orderBy: { field: NAME }, first: 100) { nodes { code name } }
  quotes(filter: { text: "missile" }) { nodes { text } }
  events(filter: { text: "talks" }) { nodes { summary } }
  search(query: "president") { nodes { __typename } }
}`;

describe.skipIf(server === '' || without !== '')(`a server's own backup${without}`, () => {
  let folder: string;
  const made: MadeDatabase[] = [];
  const open: Database[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-dump-'));
    made.push(await createDatabase(server), await createDatabase(server));
  });
  afterAll(async () => {
    for (const database of open) await database.close();
    for (const { drop } of made) await drop();
    await rm(folder, { recursive: true, force: true });
  });

  const openAt = async (n: number) => {
    const { url, directUrl } = made[n] ?? { url: '', directUrl: '' };
    const database = await openDatabase({ url, directUrl });
    open.push(database);
    return database;
  };
  const run = (program: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  };

  it('is restored whole, and answers as before', async () => {
    const database = await openAt(0);
    await migrate(database);
    await seedTestDatabase(database);
    const file = join(folder, 'newsgraph.dump');
    run('pg_dump', '--format=custom', `--file=${file}`, made[0]?.directUrl ?? '');
    run('pg_restore', '--exit-on-error', `--dbname=${made[1]?.directUrl ?? ''}`, file);
    const restored = await openAt(1);
    await migrate(restored);
    expect(await answer(restored, ASKED)).toEqual(await answer(database, ASKED));
  });
});
