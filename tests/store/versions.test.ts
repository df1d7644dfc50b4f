import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestArticle, updateArticle } from '../../src/ingest.js';
import { ingestMany } from '../../src/ingest/ingestMany.js';
import type { NewArticle } from '../../src/ingest/newArticle.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { dumpTables, emptyTables, wrongCounts } from '../support/tables.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const TALKS =
  'Ministers meet in Oslo\n\nAngela Merkel met Emmanuel Macron in Oslo on Monday. “We want peace in Europe and beyond,” Merkel said after the meeting. Officials met last year. Macron praised Norway for its help over many months.\n\nThe talks will go on next week, said Erna Solberg, the prime minister of Norway, who hosted them.';

async function ingestAll(articles: NewArticle[]): Promise<void> {
  for await (const outcome of ingestMany(database, articles, (article) => article))
    if ('error' in outcome) throw outcome.error;
}

describe('an article that comes again', () => {
  it.each([
    ['other line ends', TALKS.replaceAll('\n', '\r\n')],
    ['a line end more', `${TALKS}\n`],
    ['a space more', TALKS.replace('Angela ', 'Angela  ')],
    ['its accents in two signs', TALKS.replace('Oslo', 'Ósló').normalize('NFD')],
  ])(
    'is the same with %s',
    async (_, text) => {
      const first = await ingestArticle(database, {
        text: text.includes('O\u0301') ? text.normalize('NFC') : TALKS,
      });
      const before = await dumpTables(database);
      expect(await ingestArticle(database, { text })).toEqual({ ...first, created: false });
      expect(await dumpTables(database)).toEqual(before);
    },
    120_000,
  );

  it('is filled in, and what contradicts is told', async () => {
    const { id } = await ingestArticle(database, { text: TALKS });
    const said = { publishedAt: '2017-05-03', publisher: 'The Example', authors: ['Jane Doe'] };
    expect(await ingestArticle(database, { text: TALKS, ...said })).toMatchObject({
      id,
      change: 'FILLED_IN',
    });
    expect(await database.prisma.article.findMany()).toMatchObject([
      { ...said, publishedAt: new Date('2017-05-03'), publishedOrder: new Date('2017-05-03') },
    ]);
    const filled = await dumpTables(database);
    const again = await ingestArticle(database, {
      text: TALKS,
      publisher: 'EXAMPLE',
      publishedAt: '2017-05-04',
    });
    expect(again).toMatchObject({ id, change: null, differs: [{ field: 'publishedAt' }] });
    expect(await dumpTables(database)).toEqual(filled);
  });

  it('says the same as one of which all was known at once', async () => {
    await ingestArticle(database, { text: TALKS });
    await ingestArticle(database, { text: TALKS, publishedAt: '2017-05-03' });
    const filled = await dumpTables(database);
    await emptyTables(database);
    await ingestArticle(database, { text: TALKS, publishedAt: '2017-05-03' });
    expect(await dumpTables(database)).toEqual(filled);
  });

  it('has its first text for old news', async () => {
    const said = { url: 'https://example.org/a', publisher: 'Example' };
    await ingestArticle(database, { text: TALKS, ...said });
    await ingestArticle(database, { text: TALKS.replace('next week', 'in May'), ...said });
    const before = await dumpTables(database);
    expect(await ingestArticle(database, { text: TALKS, ...said })).toMatchObject({
      change: null,
      differs: [{ field: 'text', kept: 'version 2', came: 'version 1' }],
    });
    expect(await dumpTables(database)).toEqual(before);
    const later = { ...said, modifiedAt: '2030-01-01' };
    expect(await ingestArticle(database, { text: TALKS, ...later })).toMatchObject({ change: 'NEW_VERSION' });
  });
});

describe('a version', () => {
  it('keeps the ids of facts whose words did not change', async () => {
    const url = 'https://example.org/a';
    const { id } = await ingestArticle(database, { text: TALKS, url });
    const facts = async () => ({
      quotes: await database.prisma.quote.findMany({ select: { id: true, text: true } }),
      mentions: await database.prisma.mention.findMany({ select: { id: true, text: true } }),
      events: await database.prisma.event.findMany({ select: { id: true, summary: true } }),
    });
    const before = await facts();
    const text = `CORRECTED: ${TALKS.replace('next week', 'in two weeks')}`;
    expect(await ingestArticle(database, { text, url: `${url}?utm_source=feed` })).toMatchObject({
      id,
      created: false,
      change: 'NEW_VERSION',
    });
    const after = await facts();
    const kept = (all: { id: string }[], others: { id: string }[]) =>
      all.filter((one) => others.some((other) => other.id === one.id));
    expect(before.quotes.length).toBeGreaterThan(1);
    expect(kept(before.quotes, after.quotes).map((quote) => quote)).toEqual(
      before.quotes.filter(({ text: words }) => !words.includes('next week')),
    );
    expect(kept(before.mentions, after.mentions)).toEqual(before.mentions);
    expect(kept(before.events, after.events)).toHaveLength(before.events.length);
    for (const { start, end, text: words } of await database.prisma.quote.findMany())
      expect(text.slice(start, end)).toBe(words);
    expect(await database.prisma.articleVersion.findMany({ orderBy: { number: 'asc' } })).toMatchObject([
      { number: 1, text: TALKS, changes: [] },
      {
        number: 2,
        text: null,
        changes: expect.arrayContaining([{ kind: 'ADDED', start: 0, end: 11, text: 'CORRECTED: ' }]),
      },
    ]);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('leaves the database as if it alone had come, whatever came before', async () => {
    const names = ['Ada Lund', 'Bo Ek', 'Cy Dorn', 'Di Falk'];
    const sentence = fc.oneof(
      fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
        .map(([a, b]) => `${a} met ${b} in France on Monday.`),
      fc
        .tuple(fc.constantFrom(...names), fc.constantFrom('peace', 'war', 'rain'))
        .map(([a, what]) => `“There will be ${what} in Russia this year,” ${a} said.`),
      fc.constantFrom(
        'It rained in Peru all day.',
        'Officials from China met last year.',
        'Nobody was hurt.',
      ),
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => `Talks\n\n${all.join(' ')}`);
    const item = fc.record({
      guid: fc.constantFrom('1', '2', '3'),
      publisher: fc.constantFrom('Example', 'Another'),
      text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 2, maxLength: 8 }), async (items) => {
        await emptyTables(database);
        // A text that an item had before would be old news.
        const coming = items.map((one, n) => ({
          ...one,
          text: `${one.text} Item ${String(n)}.`,
          publishedAt: '2017-05-03',
        }));
        await ingestAll(coming);
        expect(await wrongCounts(database)).toEqual([]);
        const counted = await sums();
        const last = new Map(coming.map((one) => [`${one.publisher} ${one.guid}`, one]));
        await emptyTables(database);
        await ingestAll([...last.values()]);
        expect(counted).toEqual(await sums());
      }),
      { numRuns: 12, seed: 11, endOnFailure: true },
    );
  }, 240_000);
});

/** All that is counted, by what people read. */
async function sums(): Promise<unknown> {
  const { prisma } = database;
  return {
    articles: await prisma.article.count(),
    copies: await prisma.article.count({ where: { copyOfId: { not: null } } }),
    people: await prisma.person.findMany({
      select: { slug: true, mentionCount: true, articleCount: true, searchName: true },
      orderBy: { slug: 'asc' },
    }),
    aliases: await prisma.personAlias.findMany({
      select: { name: true, mentionCount: true },
      orderBy: [{ name: 'asc' }, { personId: 'asc' }],
    }),
    countries: await prisma.country.findMany({
      where: { mentionCount: { not: 0 } },
      select: { code: true, mentionCount: true },
      orderBy: { code: 'asc' },
    }),
    quotes: (await prisma.quote.findMany({ select: { text: true, start: true } }))
      .map((one) => JSON.stringify(one))
      .sort(),
    tellings: await prisma.eventMention.count(),
  };
}

describe('a feed', () => {
  it('of fifty items taken twice makes fifty articles', async () => {
    const items = Array.from({ length: 50 }, (_, n) => ({
      text: `Item ${String(n)}\n\nAda Lund met Bo Ek in France on day ${String(n)}. “It is item ${String(n)} of many,” she said.`,
      guid: `tag:example.org,2017:${String(n)}`,
      canonicalUrl: `https://example.org/news/${String(n)}`,
      publisher: 'Example',
      publishedAt: '2017-05-03T10:00:00Z',
    }));
    await ingestAll(items);
    const before = await dumpTables(database);
    await ingestAll(items);
    expect(await dumpTables(database)).toEqual(before);
    expect(await database.prisma.article.count()).toBe(50);
    const [changed] = await database.prisma.article.findMany({ where: { guid: 'tag:example.org,2017:7' } });
    const quotes = await database.prisma.quote.findMany({ where: { articleId: changed?.id ?? '' } });
    await ingestAll(items.map((one, n) => (n === 7 ? { ...one, text: `${one.text} Rain fell.` } : one)));
    expect(await database.prisma.article.count()).toBe(50);
    expect(
      await database.prisma.articleVersion.findMany({
        where: { articleId: changed?.id ?? '' },
        orderBy: { number: 'asc' },
      }),
    ).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(quotes).not.toHaveLength(0);
    expect(await database.prisma.quote.findMany({ where: { articleId: changed?.id ?? '' } })).toEqual(quotes);
  }, 120_000);
});

describe('copies', () => {
  const wire = (publisher: string, more = '') => ({
    text: `${TALKS} It was cold, as it is in winter, and the hall was full of people who listened.${more}`,
    publisher,
    publishedAt: '2017-05-03',
  });

  it('of a wire story at three publishers are one original, two copies and one event told once', async () => {
    await Promise.all(
      ['Reuters', 'Daily News', 'Evening Post'].map((name) => ingestArticle(database, wire(name))),
    );
    const articles = await database.prisma.article.findMany({ include: { copies: true } });
    expect(articles).toHaveLength(3);
    const originals = articles.filter(({ copyOfId }) => copyOfId === null);
    expect(originals).toMatchObject([{ copies: [{}, {}] }]);
    const events = await database.prisma.event.findMany({ include: { mentions: true } });
    expect(events.length).toBeGreaterThan(0);
    for (const { mentionCount, mentions } of events) expect(mentions).toHaveLength(3 * mentionCount);
    expect(await wrongCounts(database)).toEqual([]);

    await deleteArticle(database, originals[0]?.id ?? '');
    expect(await database.prisma.article.count({ where: { copyOfId: null } })).toBe(1);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('come together whichever comes first, and part when one is another text', async () => {
    const early = { ...wire('Reuters'), publishedAt: '2017-05-02', guid: 'r1' };
    await ingestAll([wire('Daily News', ' More.'), early, wire('Evening Post')]);
    const original = await database.prisma.article.findFirstOrThrow({ where: { copyOfId: null } });
    expect(original.publisher).toBe('Reuters');
    await ingestArticle(database, {
      ...early,
      text: 'All is new\n\nThere was nothing of what was said here at first.',
    });
    expect(await database.prisma.article.count({ where: { copyOfId: null } })).toBe(2);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are another source’s', async () => {
    await ingestArticle(database, { ...wire('Reuters'), guid: '1', url: 'https://reuters.com/1' });
    await ingestArticle(database, { ...wire('REUTERS', ' More.'), guid: '2', url: 'https://reuters.com/2' });
    expect(await database.prisma.article.count({ where: { copyOfId: null } })).toBe(2);
    const [, second] = await database.prisma.article.findMany({ orderBy: { guid: 'asc' } });
    expect(await updateArticle(database, second?.id ?? '', { publisher: 'Daily News' })).toBe(true);
    expect(await database.prisma.article.count({ where: { copyOfId: null } })).toBe(1);
    expect(await wrongCounts(database)).toEqual([]);
  });
});

describe('sources', () => {
  it.each([
    ['spelled otherwise', { publisher: 'The Guardian' }, { publisher: 'GUARDIAN' }, 1],
    [
      'with names that fit their domain',
      { publisher: 'BBC', url: 'https://www.bbc.co.uk/1' },
      { publisher: 'BBC News', url: 'https://bbc.co.uk/2' },
      1,
    ],
    [
      'known by the domain first',
      { url: 'https://www.bbc.co.uk/1' },
      { publisher: 'BBC', url: 'https://bbc.co.uk/2' },
      1,
    ],
    [
      'named at another’s domain',
      { publisher: 'Reuters', url: 'https://news.yahoo.com/1' },
      { publisher: 'AP', url: 'https://news.yahoo.com/2' },
      2,
    ],
    ['nobody knows', {}, {}, 0],
  ])('%s', async (_, one, other, wanted) => {
    await ingestArticle(database, { text: 'Ada Lund sang in Paris.', ...one });
    await ingestArticle(database, { text: 'Bo Ek danced in London all night.', ...other });
    expect(await database.prisma.source.count()).toBe(wanted);
    const publishers = await database.prisma.article.findMany({ select: { publisher: true } });
    if (wanted === 1) expect(new Set(publishers.map(({ publisher }) => publisher)).size).toBe(1);
  });
});
