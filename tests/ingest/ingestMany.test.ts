import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { ingestMany } from '../../src/ingest/ingestMany.js';
import type { NewArticle } from '../../src/ingest/newArticle.js';
import { ARTICLES_WITHOUT_THREADS } from '../../src/ingest/parser.js';
import { createTally } from '../../src/ingest/tally.js';
import type { Database } from '../../src/store/database.js';
import { errorMessage } from '../../src/store/errors.js';
import { openTestDatabase } from '../support/database.js';
import { dumpTables, emptyTables, wrongCounts } from '../support/tables.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const PEOPLE = ['Anna Berg', 'Carl Dorn', 'Eva Falk', 'Dorn', 'Mrs Berg', 'Lena Falk'];
const PLACES = ['Paris', 'Chile', 'Kenya', 'Berlin'];
const pick = (list: string[], n: number) => list[n % list.length] ?? '';

/** Short, and told apart by its number; who is named by the surname only changes from one to the next. */
function article(n: number): NewArticle {
  const [one, other] = [pick(PEOPLE, n), pick(PEOPLE, n + 1 + (n % 3))];
  const text = `${one} met ${other} in ${pick(PLACES, n)} on Friday, number ${String(n)} said.\n\n“${pick(PLACES, n + 1)} will wait ${String(n)} days,” ${one} said.\n`;
  return { text, publishedAt: `2020-01-${String((n % 28) + 1).padStart(2, '0')}` };
}

const articles = (count: number) => Array.from({ length: count }, (_, n) => article(n));

/** What became of each, in order. */
async function ingest(
  entries: AsyncIterable<NewArticle> | Iterable<NewArticle>,
  tally = createTally(),
): Promise<string[]> {
  const told: string[] = [];
  for await (const outcome of ingestMany(database, entries, (entry) => entry, undefined, tally)) {
    if ('error' in outcome) told.push(errorMessage(outcome.error));
    else told.push(outcome.saved.created ? 'added' : 'present');
  }
  return told;
}

describe('ingestMany', () => {
  it('leaves the database as ingestArticle does one by one, threads or not', async () => {
    const count = ARTICLES_WITHOUT_THREADS + 70;
    for (const one of articles(count)) await ingestArticle(database, one);
    const whole = await dumpTables(database);
    await emptyTables(database);
    expect(await ingest(articles(count))).toEqual(Array.from({ length: count }, () => 'added'));
    expect(await dumpTables(database)).toEqual(whole);
    expect(await wrongCounts(database)).toEqual([]);
    expect(await ingest(articles(count))).toEqual(Array.from({ length: count }, () => 'present'));
    expect(await dumpTables(database)).toEqual(whole);
  }, 120_000);

  it('tells of what cannot be an article in its place, and takes in the others', async () => {
    const bad = [{ text: '' }, { text: '*** --- ***' }, { text: 'It rained.', url: 'ftp://example.org' }];
    const tally = createTally();
    expect(await ingest([article(0), ...bad, article(1), article(0)], tally)).toEqual([
      'added',
      'The text is empty.',
      'The text has no sentence.',
      expect.stringMatching(/^url: expected an address/),
      'added',
      'present',
    ]);
    expect(Object.fromEntries(tally.outcomes)).toEqual({
      created: 2,
      unchanged: 1,
      INVALID_TEXT: 2,
      INVALID_SOURCE: 1,
    });
    expect(tally.seconds).toBeGreaterThan(0);
    expect(await database.prisma.article.count()).toBe(2);
  });

  it('takes in the others when the database refuses one', async () => {
    await database.prisma
      .$executeRaw`ALTER TABLE "Article" ADD CONSTRAINT quiet CHECK (text NOT LIKE '%number 2 %')`;
    try {
      const told = await ingest(articles(5));
      expect(told).toEqual(['added', 'added', expect.stringMatching(/quiet/), 'added', 'added']);
    } finally {
      await database.prisma.$executeRaw`ALTER TABLE "Article" DROP CONSTRAINT quiet`;
    }
    const left = await dumpTables(database);
    await emptyTables(database);
    await ingest(articles(5).filter((_, n) => n !== 2));
    expect(left).toEqual(await dumpTables(database));
  });

  it('asks only for as many articles as it works on', async () => {
    const LENGTH = 200_000;
    let [asked, told, most] = [0, 0, 0];
    function* source() {
      for (; asked < 30; asked++) {
        most = Math.max(most, asked - told);
        // Nothing to parse: other languages are stored as they are.
        yield { text: `Der Präsident hat am ${String(asked)}. Tag nichts gesagt. `.repeat(LENGTH / 45) };
      }
    }
    for await (const outcome of ingestMany(database, source(), (entry) => entry)) {
      expect(outcome).toHaveProperty('saved.created', true);
      told++;
    }
    expect(told).toBe(30);
    // Five make a batch of a million characters, and four batches are in memory at most.
    expect(most).toBeLessThanOrEqual(20);
  }, 120_000);

  it('stops when the database is gone', async () => {
    const gone = await openTestDatabase();
    await gone.close();
    const all = ingestMany(gone, articles(3), (entry) => entry);
    await expect(all.next()).rejects.toThrow();
  });

  it('may be left before the end', async () => {
    for await (const { entry } of ingestMany(
      database,
      articles(ARTICLES_WITHOUT_THREADS + 120),
      (one) => one,
    )) {
      expect(entry).toEqual(article(0));
      break;
    }
    expect(await wrongCounts(database)).toEqual([]);
  }, 60_000);
});

it('articles of one batch without a date come in the order of the batch, the last first', async () => {
  const numbers = Array.from({ length: 9 }, (_, n) => String(n));
  const batch = numbers.map((n) => ({ text: `Ferry report ${n}\n\nA ferry left Lagos on trip ${n}.` }));
  expect(new Set(await ingest(batch))).toEqual(new Set(['added']));
  const rows = await database.prisma.article.findMany({ orderBy: { publishedOrder: 'desc' } });
  expect(rows.map(({ headline }) => headline.at(-1))).toEqual(numbers.toReversed());
});
