import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findKey } from '../../src/store/apiKeys.js';
import { openDatabase } from '../../src/store/database.js';
import { type Outcome, runScript } from '../support/process.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-keys-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

const keys = (...args: string[]): Promise<Outcome> =>
  runScript('src/commands/keys.ts', args, { DATA_DIR: dataDir }).done;

const KEY = /^ng_[\w-]{43}$/m;

describe('npm run keys', () => {
  it('makes a key that holds, lists it without showing it, and revokes it', async () => {
    const empty = await keys('list');
    expect(empty).toMatchObject({ code: 0, stderr: '' });
    expect(empty.stdout).toContain('There are no keys');

    const made = await keys('create', 'newsroom import', '--scope', 'write', '--expires', '90d');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('authorization: Bearer');
    const [key = ''] = KEY.exec(made.stdout) ?? [];

    const database = await openDatabase({ dataDir });
    const record = await findKey(database, key);
    expect(record).toMatchObject({ name: 'newsroom import', scope: 'WRITE' });
    const id = record?.id ?? '';
    // Another process has the folder, and lets others use it.
    await database.share();
    const beside = await keys('list').finally(() => database.close());
    const listed = await keys('list');
    expect(beside).toEqual(listed);
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}  write  made [\\d-]+  holds until [\\d-]+  never used  newsroom import\\n$`),
    );

    const revoked = await keys('revoke', id);
    expect(revoked).toMatchObject({ code: 0, stderr: '' });
    expect(revoked.stdout).toMatch(/revoked \d{4}-\d\d-\d\d/);
    const after = await openDatabase({ dataDir });
    expect(await findKey(after, key).finally(() => after.close())).toBeNull();

    const unknown = await keys('revoke', 'newsroom');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('There is no key with the id "newsroom"');
  }, 180_000);

  it.each([
    [['create'], "missing required argument 'name'"],
    [['create', 'x', '--scope', 'all'], 'Allowed choices are read, edit, write'],
    [['create', ' '], 'NAME: expected'],
    [['create', 'x', '--expires', 'soon'], '--expires: expected'],
    [['create', 'x', '--expires', '2020-01-01'], '--expires: expected'],
    [['create', 'x', '--expires', '2099-02-31'], '--expires: expected'],
    [['create', 'a\nb'], 'NAME: expected'],
    [['revoke'], "missing required argument 'id'"],
    [['delete'], "unknown command 'delete'"],
  ])('%j: says what is wrong', async (args, said) => {
    const { code, stdout, stderr } = await keys(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(said);
  });
});
