import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/formats/frontMatter.js';
import { findCandidates } from '../../src/formats/html/candidates.js';
import { chooseStory } from '../../src/formats/html/chooseStory.js';
import { parsePage } from '../../src/formats/html/page.js';
import { readVisible } from '../../src/formats/html/visible.js';
import { FORMATS } from '../../src/formats/formats.js';
import { linesOf, entriesOf, readAll } from './support.js';

/** Longest that any of these may take, on a machine that does other things as well. */
const TIME_LIMIT = 60_000;

/** Reads or refuses; any other error is a fault. */
async function settle(content: string | Uint8Array, format?: string): Promise<string> {
  try {
    const entries = await entriesOf(content, format);
    return `${String(entries.length)} entries`;
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).name).toBe('FormatError');
    expect((error as Error).message).toMatch(/\S.*[.!?)”]$/s);
    return (error as Error).message;
  }
}

const MARKUP = [
  '<',
  '>',
  '</',
  '<p>',
  '<rss version="2.0">',
  '<channel>',
  '<item>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&amp;',
  '&#x0;',
  '<nitf>',
  '<newsItem>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<html>',
  '<script>',
  '{"text":"',
  '{"uri":"u","bodies":[',
  '"',
  '}',
  ']',
  '---\n',
  'a: b\n',
  'From: a\nTo: b\nSubject: c\n\n',
  'title,text\n',
  '\t',
  '\0',
  '\ud800',
  'WARC/1.0\r\n',
  '\r\n\r\n',
  'Words of prose that go on for a while.',
  '\n\n',
];

describe('whatever bytes come', () => {
  test(
    'a format reads them or refuses',
    async () => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.constantFrom(...MARKUP), { maxLength: 25 }).map((pieces) => Buffer.from(pieces.join(''))),
        fc.json().map((json) => Buffer.from(json)),
      );
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          await settle(content);
        }),
        { numRuns: 150 },
      );
    },
    TIME_LIMIT,
  );

  test(
    'each format by name reads them or refuses',
    async () => {
      const pieces = fc
        .array(fc.constantFrom(...MARKUP), { maxLength: 12 })
        .map((all) => Buffer.from(all.join('')));
      await fc.assert(
        fc.asyncProperty(
          pieces,
          fc.constantFrom(...FORMATS.map(({ name }) => name)),
          async (content, name) => {
            await settle(content, name);
          },
        ),
        { numRuns: 150 },
      );
    },
    TIME_LIMIT,
  );
});

describe('made to exhaust who reads it', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "lol">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'.charAt(index)};`.repeat(10)}">`)
    .join('')}]>`;
  test.each([
    [
      'billion laughs in RSS',
      `${bomb}<rss version="2.0"><channel><title>&j;</title><item><title>&j;</title><description>&j;</description></item></channel></rss>`,
    ],
    ['billion laughs in NITF', `${bomb}<nitf><body><body.content><p>&j;</p></body.content></body></nitf>`],
    ['10 MB of one tag', '<div>'.repeat(2_000_000)],
    ['10 MB of one tag, never nested', '<p></p>'.repeat(1_400_000)],
    [
      '10 MB of bold with attributes',
      `<html><body>${Array.from({ length: 300_000 }, (_, index) => `<b id=${String(index)}><p>x`).join('')}`,
    ],
    ['10 MB of one tag in NITF', `<nitf>${'<p>'.repeat(3_000_000)}`],
    [
      '10 MB of items in RSS',
      `<rss version="2.0"><channel>${'<item></item>'.repeat(800_000)}</channel></rss>`,
    ],
    ['10 MB of nested lists in JSON', '['.repeat(10_000_000)],
    ['a table whose quotation mark is never closed', `title,text\n"${'x,y\n'.repeat(2_000_000)}`],
    ['10 MB of spaces', ' '.repeat(10_000_000)],
    ['a line of 10 MB', `By ${'A-'.repeat(5_000_000)}`],
    [
      'nested mail parts',
      `From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\n${'Content-Type: multipart/mixed; boundary=x\n\n--x\n'.repeat(20_000)}`,
    ],
  ])(
    '%s',
    async (_, content) => {
      const before = process.memoryUsage().rss;
      const started = process.cpuUsage();
      await settle(content);
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1e6).toBeLessThan(20);
      expect(process.memoryUsage().rss - before).toBeLessThan(1_200_000_000);
    },
    TIME_LIMIT,
  );

  const PROSE =
    'The council of Riverton voted on Tuesday to sell the old town hall, which has stood empty for more than ten years, to a school.';
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, index) => `<p>${PROSE} Vote ${String(index)}.</p>`).join('');
  /** Processor seconds. */
  const secondsOf = async (work: () => unknown): Promise<number> => {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };

  test.each([
    ['kept beside a short story', 3, 3_003],
    ['left out beside a long one', 12_000, 12_000],
  ])(
    '3,000 stray paragraphs in one parent, %s',
    async (_, agreed, kept) => {
      const page = parsePage(`<div>${paragraphs(agreed)}</div><div>${paragraphs(3_000)}</div>`);
      const candidates = findCandidates(page, { defuddle: '', readability: '', stated: '' }).map(
        (block, index) => ({ ...block, defuddle: true, readability: index < agreed }),
      );
      expect(candidates).toHaveLength(agreed + 3_000);
      let story: unknown[] = [];
      expect(await secondsOf(() => (story = chooseStory(candidates)))).toBeLessThan(2);
      expect(story).toHaveLength(kept);
    },
    TIME_LIMIT,
  );

  test(
    '2 MB of links to authors above a story',
    async () => {
      const page = parsePage('<a rel=author>'.repeat(140_000) + paragraphs(40));
      let authors = ['none yet'];
      expect(await secondsOf(() => ({ authors } = readVisible(page, null)))).toBeLessThan(1.5);
      expect(authors).toEqual([]);
    },
    TIME_LIMIT,
  );

  /** A slow file costs a fraction of a second: several show it beyond doubt. */
  const TIMES = 20;
  test.each([
    ['lists that are never closed', 'a = [\n'.repeat(3_400)],
    ['lists in lists', `a = ${'['.repeat(20_000)}`],
    ['empty lines in lists', `a = [${`[${'\n'.repeat(99)}`.repeat(200)}`],
    ['a list of empty lines', `a = [${'\n'.repeat(19_990)}`],
    ['a value of spaces', `a = b${' '.repeat(19_950)}b`],
    ['keys in keys', Array.from({ length: 2_000 }, () => 'a').join('.') + ' = 1'.padEnd(16_000)],
  ])('20,000 characters of front matter in TOML: %s', async (_, toml) => {
    expect(toml.length).toBeGreaterThan(19_900);
    const source = `title = "Riverton votes"\n${toml}`;
    const read = async () => {
      for (let time = 0; time < TIMES; time++)
        await readFrontMatter({ kind: 'toml', source, end: 0 }).then(
          (fields) => {
            expect(fields).toHaveProperty('title');
          },
          (error: unknown) => {
            expect((error as Error).message).toMatch(/^its front matter is not TOML: /);
          },
        );
    };
    expect(await secondsOf(read)).toBeLessThan(1);
  });

  test('an external entity is not fetched and does not become text', async () => {
    const { items } = await readAll(
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><nitf><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><p>One &f; two.</p></body.content></body></nitf>',
    );
    expect(linesOf(items[0]).join(' ')).not.toMatch(/root:/);
  });
});

describe('encodings', () => {
  const page = (declared: string) =>
    `<html><head><meta charset="${declared}"><title>T</title></head><body><article><h1>Café opens its doors</h1><p>The café on the corner of the old square opened its doors again on Friday – after a long winter.</p><p>Its owner, José Müller, said that he had “missed every guest” and would now stay open late.</p></article></body></html>`;
  const windows = (text: string) =>
    Buffer.from(text.replaceAll('–', '\x96').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
  test.each([
    ['UTF-8 that declares latin-1', Buffer.from(page('iso-8859-1'))],
    ['windows-1252 that declares UTF-8', windows(page('utf-8'))],
    ['windows-1252 that declares latin-1', windows(page('iso-8859-1'))],
    ['a charset that does not exist', windows(page('klingon-8'))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${page('x')}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${page('utf-8')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(page('utf-16'), 'utf16le')],
  ])('%s', async (_, bytes) => {
    const { items } = await readAll(bytes);
    expect(linesOf(items[0])).toEqual([
      'HEADLINE: Café opens its doors',
      'LEAD: The café on the corner of the old square opened its doors again on Friday – after a long winter.',
      'PARAGRAPH: Its owner, José Müller, said that he had “missed every guest” and would now stay open late.',
    ]);
  });
});

describe('what is no news is refused with what it seems to be', () => {
  test.each([
    ['a picture', '\x89PNG\r\n\x1a\n', /seems to be a picture/],
    ['a JPEG', '\xff\xd8\xff\xe0', /seems to be a picture/],
    ['a PDF', '%PDF-1.7\n', /seems to be a PDF document/],
    [
      'an office file',
      'PK\x03\x04\x14\0\0\0[Content_Types].xml word/document.xml',
      /seems to be an office document/,
    ],
    ['an archive', 'PK\x03\x04\x14\0\0\0a.txt', /seems to be a packed archive/],
    ['a packed file', '\x1f\x8b\x08\0', /seems to be a packed archive/],
    [
      'minified code',
      `!function(e,t){"object"==typeof exports?module.exports=t():e.x=t()}(this,(()=>{var e={};return e.a=1,e}));${'var a=[1,2];'.repeat(30)}`,
      /seems to be code or data/,
    ],
    [
      'a feed of something else',
      '<?xml version="1.0"?><playlist version="1"><track/></playlist>',
      /seems to be XML of another kind \(<playlist>\)/,
    ],
    [
      'a list of feeds',
      '<?xml version="1.0"?><opml version="2.0"><body/></opml>',
      /list of feeds \(OPML\).*Give it to `npm run watch`/,
    ],
    [
      'a site map',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
      /site map.*Give its web address to `npm run watch`/,
    ],
    [
      'other JSON',
      '{"name": "x", "version": "1.0.0"}',
      /seems to be JSON of another kind, with name, version/,
    ],
    [
      'an answer that refuses',
      '{"status":"error","code":"apiKeyInvalid","message":"Your API key is invalid"}',
      /the answer of an API that refused: “Your API key is invalid”/,
    ],
    ['nothing', '', /the file is empty/],
    [
      'a form to log in',
      '<!doctype html><title>Sign in</title><form><label>Name <input></label><label>Password <input type=password></label></form>',
      /seems to be a form to log in/,
    ],
    [
      'a page that a script makes',
      `<!doctype html><html><body><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript><script>${'x();'.repeat(900)}</script></body></html>`,
      /made by a script/,
    ],
    [
      'navigation only',
      `<!doctype html><html><body><ul>${'<li><a href=/x>Section of the site</a></li>'.repeat(40)}</ul></body></html>`,
      /navigation or a list of links/,
    ],
    [
      'an error page',
      '<!doctype html><html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1><p>The page that you asked for is not here, it may have been moved or it never was.</p></body></html>',
      /an error message/,
    ],
  ])('%s', async (_, content, message) => {
    await expect(entriesOf(Buffer.from(content, 'latin1'))).rejects.toThrow(message);
  });
});
