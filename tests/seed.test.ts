import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileResult, seedEmptyDatabase, seedFiles, seedFolder } from '../seed/seedFiles.js';
import { formatNamed } from '../src/formats/formats.js';
import { ingestArticle } from '../src/ingest.js';
import type { Database } from '../src/store/database.js';
import { openTestDatabase } from './support/database.js';
import { dumpTables, emptyTables } from './support/tables.js';

/** Listing this folder fails as where this user may not read: root may read everywhere, so chmod proves nothing. */
const disk = vi.hoisted(() => ({ closed: null as string | null }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const readdir = (...args: Parameters<typeof real.readdir>) =>
    args[0] === disk.closed
      ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))
      : real.readdir(...args);
  return { ...real, readdir };
});

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-seed-'));
});
beforeEach(() => {
  disk.closed = null;
  return emptyTables(database);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const sentence = 'President Anna Berg met Carl Dorn in Paris on Friday.';

/** Writes files into a folder of their own and returns it. */
async function files(content: Record<string, string | Uint8Array>): Promise<string> {
  const parent = await mkdtemp(join(folder, 'case-'));
  for (const [name, bytes] of Object.entries(content)) {
    await mkdir(join(parent, name, '..'), { recursive: true });
    await writeFile(join(parent, name), bytes);
  }
  return parent;
}

/** Seeds and tells what became of each file, without the folder in front of the names. */
async function seed(parent: string, paths = [parent]): Promise<{ lines: string[]; results: FileResult[] }> {
  const results: FileResult[] = [];
  await seedFiles(database, paths, (result) => results.push(result));
  const short = (text: string) => text.replaceAll(parent, '').replace(/^\//, '');
  return {
    lines: results.map(
      ({ file, outcome, problem }) => `${short(file)} ${outcome}${problem ? `: ${short(problem)}` : ''}`,
    ),
    results,
  };
}

describe('seedFiles', () => {
  it('leaves out dates that have not come yet, and says so', async () => {
    const item = (title: string, date: string) =>
      `<item><title>${title}</title><pubDate>${date}</pubDate><description>${sentence}</description></item>`;
    const parent = await files({
      'feed.xml': `<rss version="2.0"><channel><title>Hill Post</title>${item('Berg is in Paris', 'Mon, 03 May 2088 10:00:00 GMT')}${item('Berg was in Paris', 'Tue, 04 May 2021 10:00:00 GMT')}</channel></rss>`,
    });
    const { results } = await seed(parent);
    expect(results.map(({ outcome, notes }) => [outcome, notes?.join() ?? ''])).toEqual([
      [
        'added',
        'It says it was published on 2088-05-03T10:00:00Z, which is in the future: stored without that date.',
      ],
      ['added', ''],
    ]);
    expect(
      await database.prisma.article.findMany({
        select: { headline: true, publishedAt: true },
        orderBy: { headline: 'asc' },
      }),
    ).toEqual([
      { headline: 'Berg is in Paris', publishedAt: null },
      { headline: 'Berg was in Paris', publishedAt: new Date('2021-05-04T10:00:00Z') },
    ]);
  });

  it('goes through a folder in the order of names, and a second time changes nothing', async () => {
    const parent = await files({
      'b.txt': sentence,
      'a.txt': `${sentence} A.`,
      'deep/c.txt': `${sentence} C.`,
      'note.md': 'No.',
    });
    const first = await seed(parent);
    const note = expect.stringMatching(
      /^note\.md passed: plain text, but its name says something else/,
    ) as string;
    expect(first.lines).toEqual(['a.txt added', 'b.txt added', 'deep/c.txt added', note]);
    expect(first.results.map(({ done, total }) => `${String(done)}/${String(total)}`)).toEqual([
      '1/4',
      '2/4',
      '3/4',
      '4/4',
    ]);
    const before = await dumpTables(database);
    expect((await seed(parent)).lines).toEqual([
      'a.txt present',
      'b.txt present',
      'deep/c.txt present',
      note,
    ]);
    expect(await dumpTables(database)).toEqual(before);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /the file is empty/],
    ['white space', '\r\n \r\n', /only white space/],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xfe]), /seems to be a picture/],
    ['binary with only low bytes', Uint8Array.from([0x00, 0x01, 0x02, 0x41, 0x42]), /NUL/],
    ['cut inside a character', Buffer.from(`${sentence} 😀`).subarray(0, -1), /not text in UTF-8/],
    ['of 5 MB', `${sentence} `.repeat(95_000), /too big for an article of 1,000,000 characters/],
    ['of 2 MB', `${sentence} `.repeat(40_000), /has 2,160,000 characters/],
    ['without a sentence', '*** --- ***\n', /no sentence/],
  ])('leaves out a file that is %s, and goes on', async (_, bad, problem) => {
    const parent = await files({ '1.txt': bad, '2.txt': sentence });
    const { lines } = await seed(parent);
    expect(lines).toEqual([expect.stringMatching(problem), '2.txt added']);
    expect(lines[0]).toMatch(/^1\.txt failed: /);
    expect(await database.prisma.article.count()).toBe(1);
  });

  it('leaves out paths that are not there or hold no text, and goes on', async () => {
    const parent = await files({ 'a.txt': sentence, 'empty/.note': 'No.' });
    const paths = ['none.txt', 'empty', 'a.txt/below', 'a.txt'].map((name) => join(parent, name));
    expect((await seed(parent, paths)).lines).toEqual([
      'none.txt failed: there is no such file or folder.',
      'empty failed: the folder contains no files.',
      'a.txt/below failed: part of its path is a file.',
      'a.txt added',
    ]);
  });

  it('takes a file by its ending in any case, and a folder as a folder whatever its name', async () => {
    const parent = await files({
      'UPPER.TXT': sentence,
      'dir.txt/a.txt': `${sentence} A.`,
      'notes.txt.md': 'No.',
    });
    expect((await seed(parent)).lines).toEqual([
      'UPPER.TXT added',
      'dir.txt/a.txt added',
      expect.stringMatching(/^notes\.txt\.md passed: /),
    ]);
  });

  it('takes each file and folder once, however many links or paths lead to it', async ({ skip }) => {
    if (process.platform === 'win32') skip('making links needs rights there');
    const parent = await files({
      'b/text.txt': sentence,
      'b/text.json': '{"publisher": "Example"}',
      'c/other.txt': `${sentence} C.`,
    });
    await symlink(join(parent, 'b', 'text.txt'), join(parent, 'a-link.txt'));
    await symlink(parent, join(parent, 'b', 'loop'));
    await symlink(join(parent, 'c'), join(parent, 'again'));
    await symlink('circle', join(parent, 'circle'));
    await symlink('nothing', join(parent, 'gone'));
    await symlink('nothing', join(parent, 'gone.txt'));
    expect((await seed(parent, [parent, join(parent, 'c'), join(parent, 'b', 'text.txt')])).lines).toEqual([
      'b/text.txt added',
      'c/other.txt added',
      'gone.txt failed: there is no such file or folder.',
    ]);
    expect(await database.prisma.article.count({ where: { publisher: 'Example' } })).toBe(1);
  });

  it('follows a link out of the folder', async ({ skip }) => {
    if (process.platform === 'win32') skip('making links needs rights there');
    const elsewhere = await files({ 'far.txt': sentence });
    const parent = await files({});
    await symlink(elsewhere, join(parent, 'link'));
    expect((await seed(parent)).lines).toEqual(['link/far.txt added']);
  });

  it('names a folder inside that cannot be read, and goes on with the rest', async () => {
    const parent = await files({
      'a.txt': sentence,
      'closed/lost.txt': 'Lost.',
      'open/c.txt': `${sentence} C.`,
    });
    disk.closed = join(parent, 'closed');
    expect((await seed(parent)).lines).toEqual([
      'a.txt added',
      'closed failed: this user has no permission to read it.',
      'open/c.txt added',
    ]);
  });

  it('leaves out what this user may not read', async ({ skip }) => {
    if (process.getuid?.() === 0 || process.platform === 'win32')
      skip('root and Windows may read everything');
    const parent = await files({ 'a.txt': sentence });
    await writeFile(join(parent, 'secret.txt'), sentence, { mode: 0o000 });
    await mkdir(join(parent, 'closed'), { mode: 0o000 });
    const paths = ['a.txt', 'secret.txt', 'closed'].map((name) => join(parent, name));
    expect((await seed(parent, paths)).lines).toEqual([
      'a.txt added',
      'secret.txt failed: this user has no permission to read it.',
      'closed failed: this user has no permission to read it.',
    ]);
  });

  it('keeps line ends as they are, and leaves out a byte order mark', async () => {
    const texts = {
      'crlf.txt': `${sentence}\r\n\r\nDorn left.\r\n`,
      'cr.txt': `${sentence}\r\rDorn went.\r`,
      'mark.txt': `\ufeff${sentence}`,
    };
    await seed(await files(texts));
    const saved = await database.prisma.article.findMany({ select: { text: true } });
    expect(saved.map(({ text }) => text).sort()).toEqual(
      [texts['cr.txt'], texts['crlf.txt'], sentence].sort(),
    );
  });

  it('reads text in UTF-16 with a mark, and in windows-1252', async () => {
    const texts = { 'latin.txt': 'Café owners met in Paris.', 'utf16.txt': `${sentence} Café.` };
    await seed(
      await files({
        'latin.txt': Buffer.from(texts['latin.txt'], 'latin1'),
        'utf16.txt': Buffer.from(`\ufeff${texts['utf16.txt']}`, 'utf16le'),
      }),
    );
    const saved = await database.prisma.article.findMany({ select: { text: true } });
    expect(saved.map(({ text }) => text).sort()).toEqual(Object.values(texts).sort());
  });

  it('reads every format in a mixed folder, and says what it passes over and why', async () => {
    const page = await readFile(new URL('formats/samples/html/bridge.html', import.meta.url));
    const item = (number: number) =>
      `<item><title>Item ${String(number)}</title><guid>g${String(number)}</guid><pubDate>Tue, 02 May 2017 16:30:00 GMT</pubDate><description>${sentence} ${String(number)}.</description></item>`;
    const parent = await files({
      'a.html': page,
      'b.xml': `<rss version="2.0"><channel><title>Example</title>${item(1)}${item(2)}</channel></rss>`,
      'c.csv': `title,text,date\nOne,"${sentence}\nAnd he left.",2017-05-02\nTwo,,2017-05-02\n`,
      'd.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'd.json': '{"publisher": "Example"}',
      'e.js': 'function a() { return { b: [1, 2, 3] }; } export const c = a(); if (c) { d(); }',
      'f.html':
        '<html><body><form><input name="user"><input type="password"></form><p>Log in.</p></body></html>',
      '.hidden.txt': sentence,
      'g/PG_VERSION': '18',
      'h.conf': '# Remark one\n# Remark two\n\nport = 1\n',
      i: '',
      'j.html.part': page.subarray(0, 4000),
    });
    expect((await seed(parent)).lines).toEqual([
      'a.html added',
      'b.xml:1 added',
      'b.xml:2 added',
      'c.csv:1 added',
      'c.csv:2 failed: the row has no text.',
      expect.stringMatching(/^d\.png passed: it seems to be a picture/),
      expect.stringMatching(/^e\.js passed: it seems to be code/),
      expect.stringMatching(/^f\.html failed: the page seems to be a form to log in/),
      'g passed: it is the folder of a database, not of news.',
      expect.stringMatching(/^h\.conf passed: plain text, but its name/),
      'i passed: the file is empty.',
      expect.stringMatching(/^j\.html\.part passed: its name says that it is not complete yet\./),
    ]);
    const saved = await database.prisma.article.findFirstOrThrow({
      where: { url: 'https://news.example/local/bridge' },
    });
    expect(saved).toMatchObject({
      headline: 'Mayor opens bridge after four years',
      publishedAt: new Date('2024-05-03T08:00:00Z'),
      publisher: 'The Example',
    });
    expect(saved.text).not.toMatch(/cookie|Advertisement|Read more|twitter/i);
  });

  it('reads all files as one format where that is said, but not what is none', async () => {
    const parent = await files({
      'a.dat': `<p>${sentence}</p>`,
      'b.txt': `The sign is <b>. ${sentence}`,
      'b.json': '{"publisher": "Example"}',
      'c.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'd.json': '{"publisher": "Example"}',
      'e.js': `export const c = a(); // ${sentence}`,
    });
    const lines: string[] = [];
    await seedFiles(
      database,
      [parent],
      ({ file, outcome, problem }) => lines.push(`${basename(file)} ${outcome}: ${problem ?? ''}`),
      formatNamed('text'),
    );
    expect(lines).toEqual([
      'a.dat added: ',
      'b.txt added: ',
      expect.stringMatching(/^c\.png passed: it seems to be a picture/),
      'e.js added: ',
    ]);
    const saved = await database.prisma.article.findMany({ select: { text: true, publisher: true } });
    expect(saved).toContainEqual({ text: `<p>${sentence}</p>`, publisher: null });
    expect(saved).toContainEqual({ text: `The sign is <b>. ${sentence}`, publisher: 'Example' });
  });

  it('reads what a file beside the text says of it', async () => {
    await seed(
      await files({
        'a.txt': sentence,
        'a.json': JSON.stringify({
          publishedAt: '2017-05-02',
          url: 'https://example.org/a',
          publisher: 'Example',
          source: 'The page says so.',
        }),
        'b.txt': `${sentence} B.`,
        'b.json': '{"publishedAt": null}',
      }),
    );
    expect(await database.prisma.article.findMany({ orderBy: { publishedOrder: 'desc' } })).toMatchObject([
      { publishedAt: new Date('2017-05-02'), url: 'https://example.org/a', publisher: 'Example' },
      { publishedAt: null, url: null, publisher: null },
    ]);
  });

  it('tells where that differs from what is there already, and changes nothing', async () => {
    const said = { publishedAt: '2017-05-02', url: 'https://example.org/a', publisher: 'Example' };
    const parent = await files({
      'a.txt': sentence,
      'a.json': JSON.stringify(said),
      'b.txt': `${sentence} B.`,
    });
    await seed(parent);
    const before = await dumpTables(database);
    const say = async (about: object) => {
      await writeFile(join(parent, 'a.json'), JSON.stringify(about));
      return (await seed(parent)).results[0];
    };
    expect(await say({ ...said, publishedAt: '2017-05-02T02:00:00+02:00' })).not.toHaveProperty('differing');
    expect(await say({ ...said, url: 'HTTPS://Example.org:443/a' })).not.toHaveProperty('differing');
    expect(await say({ publisher: null })).not.toHaveProperty('differing');
    expect(await say({ ...said, publisher: 'Another' })).toMatchObject({
      outcome: 'present',
      differing: ['publisher'],
    });
    expect(await seedFiles(database, [parent])).toEqual({
      ...{ added: 0, updated: 0, present: 2, failed: 0, passed: 0, differing: 1 },
    });
    expect(await dumpTables(database)).toEqual(before);
  });

  it('fills in what was not known', async () => {
    const parent = await files({ 'a.txt': 'On Monday Angela Merkel met Emmanuel Macron in Paris.' });
    await seed(parent);
    const said = { publishedAt: '2017-05-02', url: 'https://example.org/a', publisher: 'Example' };
    await writeFile(join(parent, 'a.json'), JSON.stringify(said));
    expect((await seed(parent)).lines).toEqual(['a.txt updated']);
    expect(await database.prisma.article.findMany()).toMatchObject([
      { ...said, publishedAt: new Date('2017-05-02') },
    ]);
    // “On Monday” is counted from the date that came later.
    expect(await database.prisma.event.findMany()).toMatchObject([{ date: new Date('2017-05-01') }]);
    expect((await seed(parent)).lines).toEqual(['a.txt present']);
  });

  it.each([
    ['no JSON', '{"url": ', /a\.json: expected a JSON object/],
    ['a list', '[]', /a\.json: expected a JSON object/],
    ['an unknown name', '{"date": "2017-05-02"}', /no other keys than publishedAt, url, publisher, source/],
    ['a number', '{"publishedAt": 2017}', /expected a JSON object of strings/],
    ['a wrong date', '{"publishedAt": "May 2017"}', /publishedAt: expected an ISO 8601 date/],
  ])('leaves out a text beside which stands %s', async (_, json, problem) => {
    const { lines } = await seed(
      await files({ 'a.txt': sentence, 'a.json': json, 'b.txt': `${sentence} B.` }),
    );
    expect(lines).toEqual([expect.stringMatching(problem), 'b.txt added']);
  });

  it('reads an article from each line of a .jsonl file, and leaves out bad lines', async () => {
    const about = { publishedAt: '2017-05-02', url: 'https://example.org/a', publisher: 'Example' };
    const wanted = /expected a JSON object with "text", and no other names than id, publishedAt/;
    const parent = await files({
      'a.txt': `${sentence} A.`,
      'b.jsonl': Buffer.concat([
        Buffer.from(`${JSON.stringify({ id: 7, text: sentence, ...about })}\r\n\n  \nno JSON\n`),
        Buffer.from('{"text": "Café', 'latin1'),
        Buffer.from(`"}\n{"id": "x"}\n{"text": "${sentence} B.", "title": "T"}\n{"text": ""}\n`),
        Buffer.from(JSON.stringify({ text: `${sentence} C.`, url: null })),
      ]),
    });
    const { lines, results } = await seed(parent);
    expect(lines).toEqual([
      'a.txt added',
      'b.jsonl:1 added',
      expect.stringMatching(wanted),
      expect.stringMatching(/^b\.jsonl:5 failed: the file is not text in UTF-8/),
      expect.stringMatching(wanted),
      expect.stringMatching(wanted),
      'b.jsonl:8 failed: The text is empty.',
      'b.jsonl:9 added',
    ]);
    expect(results.map(({ total }) => total)).toEqual(results.map(() => 8));
    expect(await database.prisma.article.findMany({ where: { publisher: { not: null } } })).toMatchObject([
      { ...about, publishedAt: new Date('2017-05-02'), text: sentence },
    ]);
  });

  it('stops when the database is gone', async () => {
    const gone = await openTestDatabase();
    await gone.close();
    await expect(seedFiles(gone, [await files({ 'a.txt': sentence })])).rejects.toThrow();
  });
});

describe('seedEmptyDatabase', () => {
  it('fills an empty database, and one that was left half filled', async () => {
    expect(await seedEmptyDatabase(database)).toEqual({
      added: 2,
      updated: 0,
      present: 0,
      failed: 0,
      passed: 0,
      differing: 0,
    });
    const whole = await dumpTables(database);
    await emptyTables(database);
    await seedFiles(database, [join(seedFolder, 'kremlin-july-meeting.txt')]);
    expect(await seedEmptyDatabase(database)).toEqual({
      added: 1,
      updated: 0,
      present: 1,
      failed: 0,
      passed: 0,
      differing: 0,
    });
    expect(await dumpTables(database)).toEqual(whole);
  });

  it('leaves a database with other articles alone', async () => {
    await ingestArticle(database, { text: sentence });
    expect(await seedEmptyDatabase(database)).toBeNull();
    expect(await database.prisma.article.count()).toBe(1);
  });

  it('guesses no date for the articles', async () => {
    await seedEmptyDatabase(database);
    expect(await database.prisma.article.count({ where: { publishedAt: null } })).toBe(2);
  });
});
