import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '../support/process.js';

let folder: string;
let file: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-format-'));
  file = join(folder, 'odd.dat');
  env = { DATA_DIR: join(folder, 'data'), DATA_FSYNC: 'off' };
  // By its content it is a table with a column "text"; a person sees a note.
  await writeFile(file, 'title,text\nA visit,"Ida Holm met Per Lund in Rome on Monday."\n');
});
afterAll(() => rm(folder, { recursive: true }));

const run = (script: string, ...args: string[]) => runScript(script, args, env).done;
const read = async (...args: string[]) => {
  const { code, stdout } = await run('src/commands/read.ts', ...args);
  return {
    code,
    lines: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
};

describe('--format', () => {
  it('of read, seed and watch comes before what the content shows', async () => {
    expect(await read(file)).toMatchObject({ code: 0, lines: [{ format: 'csv', headline: 'A visit' }] });
    expect(await read('--format', 'text', file)).toMatchObject({ code: 0, lines: [{ format: 'text' }] });

    const seeded = await run('seed/seed.ts', '--format', 'text', file);
    // As one text, it has no line number.
    expect(seeded).toMatchObject({ code: 0, stderr: '' });
    expect(seeded.stdout).toBe(`added: ${file}\n1 added, 0 already there, 0 failed.\n`);
    expect((await run('seed/seed.ts', file)).stdout).toContain(`added: ${file}:1\n`);

    const watched = join(folder, 'in');
    await mkdir(watched);
    await writeFile(join(watched, 'b.dat'), 'title,text\nA call,"Ida Holm called Per Lund on Tuesday."\n');
    const watch = await run('src/commands/watch.ts', '--once', '--format', 'text', watched);
    expect(watch).toMatchObject({ code: 0, stderr: '' });
    expect(watch.stdout).toContain(`added: ${join(watched, 'b.dat')}\n`);
  }, 240_000);

  it.each([['src/commands/read.ts'], ['seed/seed.ts'], ['src/commands/watch.ts']])(
    'of %s that there is not is refused, with those that there are',
    async (script) => {
      const { code, stdout, stderr } = await run(script, '--format', 'docx', file);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/There is none of this name; there are warc,.* html,.* csv,/);
    },
    60_000,
  );

  it('of an address is refused: what comes from there says itself what it is', async () => {
    const { code, stderr } = await run(
      'src/commands/watch.ts',
      '--format',
      'html',
      'http://127.0.0.1:9/',
      file,
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^error: --format is for files and folders\./) as string,
    });
  }, 60_000);
});

describe('npm run -s read', () => {
  it('says of a file that is refused why, and of an item without text, and reads the others', async () => {
    const login = join(folder, 'login.html');
    await writeFile(login, '<html><body><form><input type="password"></form><p>Log in.</p></body></html>');
    const feed = join(folder, 'feed.xml');
    const item = (title: string, text: string) =>
      `<item><title>${title}</title><guid>${title}</guid><description>${text}</description></item>`;
    await writeFile(
      feed,
      `<rss version="2.0"><channel><title>Selm</title>${item('Bare', '')}${item('Whole', 'Ida Holm met Per Lund.')}</channel></rss>`,
    );
    const empty = join(folder, 'empty.xml');
    await writeFile(empty, '<rss version="2.0"><channel><title>Selm</title></channel></rss>');
    expect(await read(login, feed, empty, join(folder, 'none.txt'))).toMatchObject({
      code: 1,
      lines: [
        { file: login, error: expect.stringMatching(/^the page seems to be a form to log in/) as string },
        {
          ...{ file: feed, item: 1 },
          error: 'the item has no text, only a headline or pictures. Hand in the text that goes with them.',
        },
        { file: feed, headline: 'Whole' },
        { file: empty, error: 'it contains no items.' },
        { file: join(folder, 'none.txt'), error: expect.stringContaining('ENOENT') as string },
      ],
    });
  }, 60_000);
});
