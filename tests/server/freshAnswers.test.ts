import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createAnswers } from '../../src/server/answers/answers.js';
import { readDataVersion, shareReads } from '../../src/store/dataVersion.js';
import type { Database } from '../../src/store/database.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import { writeAlone } from '../../src/store/writeAlone.js';
import { statementsOf } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { emptyTables } from '../support/tables.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

/** A write like any other, of a text that needs no parser. */
async function write(): Promise<string> {
  const id = randomUUID();
  await writeAlone(
    database,
    (tx) => tx.$executeRaw`
      INSERT INTO "Article" (id, slug, headline, text, language, "wordCount", paragraphs)
      VALUES (${id}::uuid, ${id}, 'h', 't', 'en', 1, '[]')`,
  );
  return id;
}

/** Time for others to write, between what is read from the database and what is done with it. */
async function dawdle<T>(read: Promise<T>): Promise<T> {
  const value = await read;
  await setTimeout(Math.random() * 10);
  return value;
}

/** Answers over the database: `ids` of all articles, asked by one of several queries. */
function open() {
  const { answer } = createAnswers<string>({
    version: shareReads(() => dawdle(readDataVersion(database))),
    maxBytes: 1_000_000,
    sizeOf: (text) => text.length,
  });
  const run = vi.fn(async () => {
    const articles = await dawdle(database.prisma.article.findMany({ select: { id: true } }));
    return JSON.stringify(articles.map(({ id }) => id));
  });
  const ids = async (query: number) => JSON.parse(await answer(`query ${String(query)}`, run)) as string[];
  return { ids, run };
}

const WRITERS = 4;
const WRITES = 12;
const READERS = 8;
const QUERIES = 3;

it('no answer is older than the last write that was told to be done when it was asked for', async () => {
  const { ids, run } = open();
  const present = new Set<string>();
  const gone = new Set<string>();
  let asked = 0;

  /** Asks for all articles; those that come or go meanwhile may be there or not. */
  async function ask(): Promise<void> {
    const [mustBe, mustNotBe] = [[...present], [...gone]];
    const found = new Set(await ids(asked++ % QUERIES));
    expect(mustBe.filter((id) => present.has(id) && !found.has(id))).toEqual([]);
    expect(mustNotBe.filter((id) => found.has(id))).toEqual([]);
  }

  let writing = WRITERS;
  /** Puts articles in, takes every third out again, and looks at once. */
  async function keepWriting(): Promise<void> {
    for (let n = 0; n < WRITES; n++) {
      const id = await write();
      present.add(id);
      await ask();
      if (n % 3 > 0) continue;
      present.delete(id);
      await deleteArticle(database, id);
      gone.add(id);
      await ask();
    }
    writing--;
  }
  async function keepReading(): Promise<void> {
    while (writing > 0) await ask();
  }

  await Promise.all([
    ...Array.from({ length: WRITERS }, keepWriting),
    ...Array.from({ length: READERS }, keepReading),
  ]);
  expect(present.size).toBe((WRITERS * WRITES * 2) / 3);
  expect(gone.size).toBe((WRITERS * WRITES) / 3);
  // Many came while their query ran, or after it.
  expect(run.mock.calls.length).toBeLessThan(asked);
}, 60_000);

it('an answer that is kept costs one statement, and a change in the database by anybody ends it', async () => {
  const { ids, run } = open();
  await ids(1);
  const statements = await statementsOf(database, () => ids(1));
  expect(statements).toHaveLength(1);
  expect(statements[0]).toContain('DataVersion');
  expect(run).toHaveBeenCalledTimes(1);
  const id = await write();
  expect(await ids(1)).toEqual([id]);
  expect(run).toHaveBeenCalledTimes(2);
});

it('many who ask for a kept answer at once share looks at the version', async () => {
  const { ids } = open();
  await ids(1);
  const statements = await statementsOf(database, () =>
    Promise.all(Array.from({ length: 100 }, () => ids(1))),
  );
  expect(statements).toHaveLength(1);
});
