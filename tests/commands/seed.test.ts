import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '../support/process.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-seed-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run seed', () => {
  it('ends with counts, and with 1 if a file failed', async () => {
    const parent = join(folder, 'articles');
    await mkdir(parent);
    await writeFile(join(parent, 'good.txt'), 'President Anna Berg met Carl Dorn in Paris on Friday.');
    await writeFile(join(parent, 'bad.txt'), '');
    const env = { DATA_DIR: join(folder, 'data') };
    const first = await runScript('seed/seed.ts', [parent], env).done;
    expect(first).toMatchObject({
      code: 1,
      stdout: `added: ${join(parent, 'good.txt')}\n1 added, 0 already there, 1 failed.\n`,
      stderr: expect.stringContaining(`failed: ${join(parent, 'bad.txt')}: the file is empty.\n`) as string,
    });
    const second = await runScript('seed/seed.ts', [join(parent, 'good.txt')], env).done;
    expect(second).toMatchObject({
      code: 0,
      stdout: `already there: ${join(parent, 'good.txt')}\nNothing changed: 0 added, 1 already there, 0 failed.\n`,
    });
    await writeFile(join(parent, 'good.json'), '{"url": "https://example.org/a", "publisher": "Example"}');
    expect(await runScript('seed/seed.ts', [join(parent, 'good.txt')], env).done).toMatchObject({
      code: 0,
      stdout: `updated: ${join(parent, 'good.txt')}\n0 added, 1 updated, 0 already there, 0 failed.\n`,
    });
    await writeFile(join(parent, 'good.json'), '{"url": "https://example.org/b", "publisher": "Example"}');
    const third = await runScript('seed/seed.ts', [join(parent, 'good.txt')], env).done;
    expect(third).toMatchObject({
      code: 0,
      stdout:
        `already there: ${join(parent, 'good.txt')}; ` +
        'its url differs from what is stored, and was not changed\n' +
        'Nothing changed: 0 added, 1 already there (1 different from what is stored), 0 failed.\n',
    });
  }, 180_000);

  it('says in one line why the database cannot be used', async () => {
    const env = { DATABASE_URL: 'postgresql://bob:s3cret@127.0.0.1:1/news' };
    const { code, stdout, stderr } = await runScript('seed/seed.ts', [], env).done;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('postgresql://bob@127.0.0.1:1/news does not answer');
    expect(stderr).not.toContain('s3cret');
  }, 60_000);
});
