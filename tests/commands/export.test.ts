import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.js';
import { openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { programOf, runScript } from '../support/process.js';

// As a shell calls it: what becomes of files, devices and pipes that are named or redirected to.

let folder: string;
let dataDir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-export-'));
  dataDir = join(folder, 'data');
  const database = await openDatabase({ dataDir });
  await migrate(database);
  await database.close();
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const LAST_LINE = '{"record":"End"';
const PARTS = ['--type', 'Country'];
const run = (args: string[]) =>
  runScript('src/commands/export.ts', [...PARTS, ...args], { DATA_DIR: dataDir }).done;

/** The command with its output redirected by a shell, as in `npm run -s export > FILE`. */
async function redirected(to: string) {
  const command = [process.execPath, ...programOf('src/commands/export.ts'), ...PARTS];
  const child = spawn('sh', ['-c', `exec "$@" ${to}`, 'sh', ...command], {
    cwd: packageRoot,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { stderr: await text(child.stderr), code: await ended };
}

describe.skipIf(process.platform === 'win32')('npm run export', { timeout: 240_000 }, () => {
  it('writes all of it to a file that a shell opens', async () => {
    const file = join(folder, 'redirected.jsonl');
    await writeFile(file, 'before\n');
    expect(await redirected(`>> '${file}'`)).toMatchObject({ code: 0 });
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect([lines[0], lines.at(-1)?.startsWith(LAST_LINE)]).toEqual(['before', true]);
  });

  it.skipIf(!existsSync('/dev/full'))('fails where a shell opened a file on a full disk', async () => {
    const { code, stderr } = await redirected('> /dev/full');
    expect(code).toBe(1);
    expect(stderr).toContain('without its last line: the disk is full');
    expect(stderr).not.toContain('records exported');
  });

  it('replaces what a link leads to, and not the link', async () => {
    const [file, link] = [join(folder, 'file'), join(folder, 'link')];
    await writeFile(file, 'before');
    await symlink(file, link);
    expect(await run(['--out', link])).toMatchObject({ code: 0 });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toContain(LAST_LINE);
    expect(await readdir(folder)).not.toContain('file.part');
  });

  it('writes into a named pipe, which stays one', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [read, done] = await Promise.all([readFile(pipe, 'utf8'), run(['--out', pipe])]);
    expect(done).toMatchObject({ code: 0 });
    expect(read).toContain(LAST_LINE);
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });
});
