import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { parseWhenNeeded } from '../../src/ingest/parseWhenNeeded.js';
import { countOld, type RereadProgress, rereadStored } from '../../src/ingest/reread.js';
import { rereadJobOf, startReread, stopReread } from '../../src/ingest/rereadJob.js';
import type { Parser } from '../../src/ingest/parser.js';
import { ParserOverloaded } from '../../src/ingest/parserOverloaded.js';
import { toGlobalId } from '../../src/loaders/globalId.js';
import { PARSER_VERSION } from '../../src/parse/version.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { StoreError } from '../../src/store/errors.js';
import { setSpeaker } from '../../src/store/edits/factEdits.js';
import { mergePeople } from '../../src/store/edits/mergeActors.js';
import { undoEdit } from '../../src/store/edits/undoEdit.js';
import { dropJob } from '../../src/store/jobs.js';
import { withLease } from '../../src/store/lease.js';
import { answer, statementsOf } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { readAgain } from '../support/readAgain.js';
import { dumpTables, emptyTables, wrongCounts } from '../support/tables.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

// Articles come in one by one, and many tests may run beside.
vi.setConfig({ testTimeout: 240_000 });

const MEETING = 'Robert Smith met Ann Lee on May 2, 2017. “We agreed,” Mr Smith said.';

/** Articles, all but the first of them read by a parser of before. */
async function fill(count: number): Promise<void> {
  await ingestArticle(database, { text: MEETING, publishedAt: '2017-05-04' });
  for (let n = 1; n < count; n++)
    await ingestArticle(database, {
      text: `Chilean President Ann Lee sings song ${String(n)}, Carl Dorn said.`,
    });
  await database.prisma.article.updateMany({ data: { parser: 1 } });
}

async function readAll(parse: Parser['parse'] = parseWhenNeeded, signal = new AbortController().signal) {
  const told: RereadProgress[] = [];
  for await (const progress of rereadStored(database, parse, { signal, share: 1 })) told.push(progress);
  return told;
}

describe('reading again', () => {
  it('leaves what is found again as it was, ids included', async () => {
    await fill(6);
    await database.prisma.article.updateMany({ data: { parser: PARSER_VERSION } });
    const before = await dumpTables(database);
    await database.prisma.article.updateMany({ data: { parser: 1 } });
    expect((await readAll()).at(-1)).toEqual({ done: 6, left: 0, failed: 0, problem: null });
    expect(await dumpTables(database)).toEqual(before);
    const FILTER = `{ articles(filter: { parserBefore: ${String(PARSER_VERSION)} }) { totalCount }
      all: articles(first: 1) { nodes { parser } } }`;
    expect(await answer(database, FILTER)).toEqual({
      articles: { totalCount: 0 },
      all: { nodes: [{ parser: PARSER_VERSION }] },
    });
    expect(await readAll()).toEqual([]);
  });

  it.each([
    ['met', ['ACTUAL']],
    ['is due to meet', ['ACTUAL']],
  ])(
    'leaves an event that several tell as it was, whichever is read first: %s, then met',
    async (first, status) => {
      await emptyTables(database);
      for (const text of [
        `Robert Smith ${first} Ann Lee on May 2, 2017.`,
        'Oslo is cold. Yet Robert Smith met Ann Lee on May 2, 2017, a day late.',
      ])
        await ingestArticle(database, { text, publishedAt: '2017-05-04' });
      expect((await database.prisma.event.findMany()).map((event) => event.status)).toEqual(status);
      const before = await dumpTables(database);
      for (const { id } of await database.prisma.article.findMany({ select: { id: true } })) {
        await database.prisma.article.update({ where: { id }, data: { parser: 1 } });
        await readAll();
        expect(await dumpTables(database)).toEqual(before);
      }
    },
  );

  it('takes as many statements for five articles as for two', async () => {
    const reading = async (count: number) => {
      await emptyTables(database);
      await fill(count);
      return (await statementsOf(database, () => readAll())).length;
    };
    const two = await reading(2);
    expect(await reading(5)).toBe(two);
  });

  it('takes what another parser finds, and applies edits', async () => {
    await fill(1);
    const quote = await database.prisma.quote.findFirstOrThrow();
    const reread = async (raw: Parameters<typeof parseWhenNeeded>[0]) => {
      const parsed = await parseWhenNeeded(raw);
      if (!parsed) throw new Error('no sentence');
      return parsed;
    };
    const nobody = { quoteId: quote.id, actor: null };
    await setSpeaker(database, nobody, { by: null, note: null }, reread);
    await database.prisma.article.updateMany({ data: { parser: 1 } });
    await readAll(async (raw) => {
      const parsed = await parseWhenNeeded(raw);
      return (
        parsed && { ...parsed, people: parsed.people.filter(({ name }) => name !== 'Ann Lee'), events: [] }
      );
    });
    expect(await database.prisma.person.findMany()).toMatchObject([{ slug: 'robert-smith' }]);
    expect(await database.prisma.quote.findMany()).toMatchObject([{ id: quote.id, speakerId: null }]);
    expect(await database.prisma.event.count()).toBe(0);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('lists an edit whose words another parser does not find as void, until they are found again', async () => {
    await fill(1);
    const quote = await database.prisma.quote.findFirstOrThrow();
    const { key } = await createKey(database, 'desk', 'EDIT');
    await setSpeaker(database, { quoteId: quote.id, actor: null }, { by: null, note: null }, readAgain);
    const voidEdits = async () =>
      (await answer(database, '{ edits(filter: { void: true }) { nodes { kind void } } }', {}, key)).edits
        .nodes as unknown;
    expect(await voidEdits()).toEqual([]);
    await database.prisma.article.updateMany({ data: { parser: 1 } });
    await readAll(async (raw) => {
      const parsed = await parseWhenNeeded(raw);
      return parsed && { ...parsed, quotes: [] };
    });
    expect(await database.prisma.quote.count()).toBe(0);
    expect(await voidEdits()).toEqual([
      { kind: 'SET_SPEAKER', void: expect.stringContaining('quote') as string },
    ]);
    await database.prisma.article.updateMany({ data: { parser: 1 } });
    await readAll();
    expect(await voidEdits()).toEqual([]);
    expect(await database.prisma.quote.findMany()).toMatchObject([{ id: quote.id, speakerId: null }]);
  });

  it('leaves a merge as it was, and what was merged can be undone after it', async () => {
    for (const text of [
      MEETING,
      'Bob Smith flew to Sweden on Monday. “It was good,” Bob Smith said.',
      'Bob Smith, a banker, sings. Robert Smith called Bob Smith on May 3, 2017.',
      'Carl Dorn met Bob Smith on May 5, 2017.',
    ])
      await ingestArticle(database, { text, publishedAt: '2017-05-04' });
    const before = await dumpTables(database);
    const people = await database.prisma.person.findMany();
    const [from = '', into = ''] = ['bob-smith', 'robert-smith'].map(
      (slug) => people.find((person) => person.slug === slug)?.id ?? '',
    );
    const edit = await mergePeople(database, { from, into }, { by: null, note: null });
    const merged = await dumpTables(database);
    await database.prisma.article.updateMany({ data: { parser: 1 } });
    await readAll();
    expect(await dumpTables(database)).toEqual(merged);
    expect(await wrongCounts(database)).toEqual([]);
    await undoEdit(database, edit.id, null, readAgain);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('goes on where it was stopped', async () => {
    const batch = database.kind === 'pglite' ? 5 : 20;
    await fill(batch + 2);
    const stop = new AbortController();
    let told = 0;
    for await (const { done } of rereadStored(database, parseWhenNeeded, { signal: stop.signal, share: 1 })) {
      told = done;
      stop.abort();
    }
    expect(told).toBe(batch);
    expect(await countOld(database)).toBe(2);
    expect((await readAll()).at(-1)).toMatchObject({ done: 2, left: 0 });
  });

  it('leaves an article that cannot be read with the facts that it has, and says so', async () => {
    await fill(4);
    const before = await database.prisma.mention.count();
    const told = await readAll((raw) =>
      raw.text === MEETING ? Promise.resolve(null) : parseWhenNeeded(raw),
    );
    expect(told.at(-1)).toMatchObject({ done: 3, failed: 1, left: 0 });
    expect(told.at(-1)?.problem).toContain('The text has no sentence.');
    expect(await database.prisma.mention.count()).toBe(before);
  });

  it('leaves an article to be read where the database failed to take it, though it answers', async () => {
    await fill(1);
    const { prisma } = database;
    const failing = {
      ...database,
      prisma: new Proxy(prisma, {
        get: (target, name) =>
          name === '$transaction'
            ? () =>
                Promise.reject(new StoreError('DATABASE_UNAVAILABLE', 'Another host takes the writes now.'))
            : (Reflect.get(target, name) as unknown),
      }),
    };
    const reading = rereadStored(failing, parseWhenNeeded, {
      signal: new AbortController().signal,
      share: 1,
    });
    await expect(reading.next()).rejects.toThrow('Another host takes the writes now.');
    expect(await countOld(database)).toBe(1);
    expect((await readAll()).at(-1)).toEqual({ done: 1, left: 0, failed: 0, problem: null });
  });

  it('leaves out an article that is damaged, and reads the others', async () => {
    await fill(3);
    const damaged = await database.prisma.article.findFirstOrThrow({ where: { text: MEETING } });
    await database.prisma.articleVersion.deleteMany({ where: { articleId: damaged.id } });
    const told = await readAll();
    expect(told.at(-1)).toEqual({
      ...{ done: 2, failed: 1, left: 0 },
      problem: `Article ${damaged.id}: Article ${damaged.id} has no version.`,
    });
  });

  it('leaves out an article on which the parser fails, and reads the others', async () => {
    await fill(4);
    const newest = await database.prisma.article.findFirstOrThrow({ orderBy: { ingestedAt: 'desc' } });
    const told = await readAll((raw) =>
      raw.text === newest.text ? Promise.reject(new RangeError('No such token.')) : parseWhenNeeded(raw),
    );
    expect(told.at(-1)).toEqual({
      ...{ done: 3, failed: 1, left: 0 },
      problem: `Article ${newest.id}: No such token.`,
    });
    expect(await countOld(database)).toBe(0);
  });

  it('leaves an article to be read where the parser took nothing more and it was stopped', async () => {
    await fill(1);
    const stop = new AbortController();
    const reading = readAll(() => {
      stop.abort();
      return Promise.reject(new ParserOverloaded(60));
    }, stop.signal);
    await expect(reading).rejects.toThrow('Too much text is waiting');
    expect(await countOld(database)).toBe(1);
  });

  it('reads first what came in last', async () => {
    await fill(7);
    const texts: string[] = [];
    await readAll((raw) => {
      texts.push(raw.text);
      return parseWhenNeeded(raw);
    });
    const newestFirst = await database.prisma.article.findMany({ orderBy: { ingestedAt: 'desc' } });
    const batch = database.kind === 'pglite' ? 5 : 20;
    const inBatches = (all: string[]) => [all.slice(0, batch).sort(), all.slice(batch).sort()];
    expect(inBatches(texts)).toEqual(inBatches(newestFirst.map(({ text }) => text)));
  });

  it('is at work for half of the time in the service', async () => {
    const batch = database.kind === 'pglite' ? 5 : 20;
    await fill(batch + 1);
    const [starts, ends]: [number[], number[]] = [[], []];
    await startReread(database, async (raw) => {
      starts.push(performance.now());
      const parsed = await parseWhenNeeded(raw);
      await sleep(300);
      ends.push(performance.now());
      return parsed;
    });
    await expect.poll(() => rereadJobOf(database), { timeout: 60_000 }).toMatchObject({ running: false });
    expect(ends).toHaveLength(batch + 1);
    const work = (ends[batch - 1] ?? 0) - (starts[0] ?? 0);
    const rest = (starts[batch] ?? 0) - (ends[batch - 1] ?? 0);
    expect(rest).toBeGreaterThan(work);
  });

  it('is a job of the service, which one process does and which can be paused', async () => {
    await fill(8);
    const { key } = await createKey(database, 'writer', 'WRITE');
    const STATE = '{ running parser done left failed perSecond secondsLeft problem heldBy }';
    const started = await answer(database, `mutation { rereadArticles ${STATE} }`, {}, key);
    expect(started.rereadArticles).toMatchObject({ running: true, parser: PARSER_VERSION });
    await answer(database, `mutation { rereadArticles(pause: true) ${STATE} }`, {}, key);
    const { rereading } = await answer(database, `{ rereading ${STATE} }`, {}, key);
    expect(rereading).toMatchObject({ running: false, problem: null });
    expect((rereading as { done: number; left: number }).done + (rereading as { left: number }).left).toBe(8);
    await withLease(database, 'reread', async () => {
      // Two at once are refused: who asks is told at once who reads.
      const { rereadArticles } = await answer(database, `mutation { rereadArticles ${STATE} }`, {}, key);
      expect(rereadArticles).toMatchObject({
        running: false,
        heldBy: expect.stringContaining('process') as string,
      });
    });
    await answer(database, `mutation { rereadArticles ${STATE} }`, {}, key);
    await expect.poll(() => rereadJobOf(database), { timeout: 60_000 }).toMatchObject({ running: false });
    await stopReread(database);
    expect(await countOld(database)).toBe(0);
  });

  it('is paused by any process, and tells no time left then', async () => {
    const batch = database.kind === 'pglite' ? 5 : 20;
    await fill(3 * batch);
    const { key } = await createKey(database, 'pauser', 'WRITE');
    await startReread(database, async (raw) => {
      await sleep(100);
      return parseWhenNeeded(raw);
    });
    await expect.poll(() => rereadJobOf(database)?.done, { timeout: 60_000 }).toBeGreaterThan(0);
    // What a pause in another process leaves in the database.
    await dropJob(database, 'reread');
    await expect.poll(() => rereadJobOf(database), { timeout: 60_000 }).toMatchObject({ running: false });
    const left = await countOld(database);
    expect(left).toBeGreaterThan(0);
    const STATE = '{ rereading { running done left perSecond secondsLeft } }';
    const paused = await answer(database, STATE, {}, key);
    expect(paused.rereading).toMatchObject({ running: false, left, secondsLeft: null });
    await sleep(50);
    expect(await answer(database, STATE, {}, key)).toEqual(paused);
  });

  it('keeps the ids of people whom an article names alone', async () => {
    await fill(1);
    const { id } = await database.prisma.person.findUniqueOrThrow({ where: { slug: 'ann-lee' } });
    await readAll();
    expect(
      await answer(database, 'query ($id: ID!) { node(id: $id) { id } }', { id: toGlobalId('Person', id) }),
    ).toEqual({ node: { id: toGlobalId('Person', id) } });
  });
});
