import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../src/ingest.js';
import { MAX_TEXT_LENGTH, type NewArticle } from '../src/ingest/newArticle.js';
import type { Database } from '../src/store/database.js';
import { openTestDatabase } from './support/database.js';
import { wrongCounts } from './support/tables.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const sentence = 'President Anna Berg met Carl Dorn in France on Friday. ';

describe('ingestArticle', () => {
  it('parses and saves, once', async () => {
    const article = {
      text: `${sentence}First.`,
      publishedAt: '2017-05-02T18:30:00+02:00',
      url: 'HTTPS://Example.org:443/a/../1',
    };
    const first = await ingestArticle(database, article);
    expect(first.created).toBe(true);
    expect(
      await database.prisma.article.findUnique({
        where: { id: first.id },
        include: { people: { include: { person: true }, orderBy: { start: 'asc' } }, countries: true },
      }),
    ).toMatchObject({
      publishedAt: new Date('2017-05-02T16:30:00Z'),
      url: 'https://example.org/1',
      publisher: null,
      language: 'en',
      people: [{ person: { name: 'Anna Berg' } }, { person: { name: 'Carl Dorn' } }],
      countries: [{ countryCode: 'FR' }],
    });
    expect(await ingestArticle(database, { ...article, url: null })).toEqual({ ...first, created: false });
    expect(await database.prisma.article.findUnique({ where: { id: first.id } })).toMatchObject({
      url: 'https://example.org/1',
    });
  });

  it.each<[string, NewArticle, string, RegExp]>([
    ['no text', { text: '' }, 'INVALID_TEXT', /is empty/],
    ['white space', { text: ' \t\r\n\u00a0\u2003' }, 'INVALID_TEXT', /only white space/],
    ['a NUL character', { text: `${sentence}\0` }, 'INVALID_TEXT', /NUL/],
    ['half a character at the end', { text: `${sentence}\ud83d` }, 'INVALID_TEXT', /lone surrogate/],
    ['half a character inside', { text: `\udc00${sentence}` }, 'INVALID_TEXT', /lone surrogate/],
    ['no sentence', { text: '\u200b * * * \n\n---' }, 'INVALID_TEXT', /no sentence/],
    [
      'too much text',
      { text: sentence.repeat(MAX_TEXT_LENGTH / 50) },
      'TEXT_TOO_LONG',
      /may have at most 1,000,000/,
    ],
    [
      'a day that is not there',
      { text: sentence, publishedAt: '2017-02-30' },
      'INVALID_SOURCE',
      /"2017-02-30"/,
    ],
    [
      'a time that its zone takes out of the year 9999',
      { text: sentence, publishedAt: '9999-12-31T23:59:59-01:00' },
      'INVALID_SOURCE',
      /"9999/,
    ],
    [
      'a time that its zone takes out of the year 1',
      { text: sentence, publishedAt: '0001-01-01T00:00:00+01:00' },
      'INVALID_SOURCE',
      /"0001/,
    ],
    ['a date in words', { text: sentence, publishedAt: '2 May 2017' }, 'INVALID_SOURCE', /ISO 8601/],
    [
      'an address of another kind',
      { text: sentence, url: 'javascript:alert(1)' },
      'INVALID_SOURCE',
      /https:/,
    ],
  ])('refuses %s', async (_, article, code, message) => {
    const before = await database.prisma.article.count();
    await expect(ingestArticle(database, article)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
    expect(await database.prisma.article.count()).toBe(before);
  });

  it.each([
    ['whole characters of two units', `${sentence}😀`],
    ['carriage returns and line feeds', `${sentence}\r\n\r\nDorn left.\r\n`],
    ['carriage returns alone', `${sentence}\r\rDorn went.\r`],
    [
      'another language',
      'Der Bundestag hat am Freitag über das neue Gesetz beraten. Die Opposition war dagegen.\n',
    ],
    ['one word', 'Resigned'],
  ])('keeps %s as received', async (_, text) => {
    const { id } = await ingestArticle(database, { text });
    const article = await database.prisma.article.findUniqueOrThrow({
      where: { id },
      include: { mentions: true },
    });
    expect(article.text).toBe(text);
    for (const mention of article.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('marks another language, and does not parse it', async () => {
    const text =
      'Präsident Donald Trump hat am Freitag in Berlin mit der Kanzlerin über Russland gesprochen.';
    const { id } = await ingestArticle(database, { text });
    expect(
      await database.prisma.article.findUnique({ where: { id }, include: { mentions: true, quotes: true } }),
    ).toMatchObject({ language: 'de', mentions: [], quotes: [] });
  });

  it('takes the longest text there may be', async () => {
    const plain = 'It rained in the north all day, and nobody said a word. ';
    const text = (sentence + plain.repeat(MAX_TEXT_LENGTH / 50)).slice(0, MAX_TEXT_LENGTH);
    const { id } = await ingestArticle(database, { text });
    expect(await database.prisma.article.count({ where: { id } })).toBe(1);
    expect(await wrongCounts(database)).toEqual([]);
  }, 120_000);
});
