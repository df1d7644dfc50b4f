import { setTimeout as sleep } from 'node:timers/promises';
import { PARSER_VERSION } from '../parse/version.js';
import type { Database } from '../store/database.js';
import { readAhead } from '../store/edits/readAhead.js';
import { errorMessage } from '../store/errors.js';
import { failureOf } from '../store/failures.js';
import type { Reread } from '../store/articles/reread.js';
import { rereadArticles } from '../store/articles/rereadArticles.js';
import { writeAlone } from '../store/writeAlone.js';
import { noSentence } from './newArticle.js';
import type { Parser } from './parser.js';
import { ParserOverloaded } from './parserOverloaded.js';

/**
 * Articles per transaction. Larger batches need fewer statements per article, but other writers wait for them, and on
 * the embedded database readers too.
 */
const BATCH: Record<Database['kind'], number> = { pglite: 5, postgres: 20 };

/** Progress of rereading. */
export interface RereadProgress {
  /** Articles reread since it began. */
  done: number;
  /** Articles still to be reread. */
  left: number;
  /** Articles that could not be read and keep their facts: see `problem`. */
  failed: number;
  /** What was wrong with an article that failed since the last report; null if none did. */
  problem: string | null;
}

export interface RereadOptions {
  signal: AbortSignal;
  /** Share of time to work, above 0 and at most 1; the rest is left to others. */
  share: number;
  /** Asked after each batch whether to go on; always if undefined. */
  isWanted?: () => Promise<boolean>;
}

/**
 * Rereads articles that another version of the parser has read, latest ingested first. Progress is yielded after each
 * batch is committed. It may be stopped or killed at any time, and the next run continues, because each article stores
 * the version that read it. Facts that are found again keep their ids, and edits are applied.
 */
export async function* rereadStored(
  database: Database,
  parse: Parser['parse'],
  { signal, share, isWanted }: RereadOptions,
): AsyncGenerator<RereadProgress> {
  const reread = patient(parse, signal);
  let last: Place | null = null;
  const progress = { done: 0, failed: 0, left: await countOld(database) };
  for (;;) {
    const began = performance.now();
    const batch = await nextBatch(database, last);
    last = batch.at(-1) ?? null;
    if (!last) return;
    const { failed, problem } = await rereadBatch(
      database,
      batch.map(({ id }) => id),
      reread,
      signal,
    );
    progress.done += batch.length - failed;
    progress.failed += failed;
    progress.left = Math.max(0, progress.left - batch.length);
    yield { ...progress, problem };
    const rest = ((performance.now() - began) * (1 - share)) / share;
    await sleep(rest, undefined, { signal }).catch(() => undefined);
    if (signal.aborted || (isWanted && !(await isWanted()))) return;
  }
}

/** Number of articles that another version of the parser has read. */
export function countOld({ prisma }: Database): Promise<number> {
  return prisma.article.count({ where: { parser: { not: PARSER_VERSION } } });
}

interface Place {
  id: string;
  ingestedAt: string;
}

/** The batch after a position, so that no article is read twice. */
function nextBatch({ prisma, kind }: Database, after: Place | null): Promise<Place[]> {
  return prisma.$queryRaw<Place[]>`
    SELECT id::text, "ingestedAt"::text FROM "Article"
    WHERE parser <> ${PARSER_VERSION}
      AND ("ingestedAt", id) < (${after?.ingestedAt ?? 'infinity'}::text::timestamptz, ${after?.id ?? LAST_ID}::uuid)
    ORDER BY "ingestedAt" DESC, id DESC LIMIT ${BATCH[kind]}`;
}

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Rereads a batch. An article that cannot be read keeps its facts and does not affect the others. */
async function rereadBatch(
  database: Database,
  ids: string[],
  reread: Reread,
  signal: AbortSignal,
): Promise<{ failed: number; problem: string | null }> {
  try {
    const ready = await readAhead(database.prisma, ids, reread);
    await writeAlone(database, (tx) => rereadArticles(tx, ids, ready));
    return { failed: 0, problem: null };
  } catch (error) {
    // Throws if the database is gone.
    await database.ping();
    const [first] = ids;
    if (ids.length === 1 && first !== undefined) {
      // Not the article's fault: the database cannot work, or the service is stopping. It is reread later.
      if (failureOf(error) || signal.aborted) throw error;
      await database.prisma.article.updateMany({ where: { id: first }, data: { parser: PARSER_VERSION } });
      return { failed: 1, problem: `Article ${first}: ${errorMessage(error)}` };
    }
    const each: { failed: number; problem: string | null }[] = [];
    for (const id of ids) each.push(await rereadBatch(database, [id], reread, signal));
    return {
      failed: each.reduce((sum, { failed }) => sum + failed, 0),
      problem: each.find(({ problem }) => problem !== null)?.problem ?? null,
    };
  }
}

/** New articles are read first: waits while too many of them wait. */
function patient(parse: Parser['parse'], signal: AbortSignal): Reread {
  return async (raw) => {
    for (;;) {
      try {
        const parsed = await parse(raw);
        if (!parsed) throw noSentence();
        return parsed;
      } catch (error) {
        if (!(error instanceof ParserOverloaded) || signal.aborted) throw error;
        await sleep(error.retryAfter * 1000, undefined, { signal }).catch(() => undefined);
      }
    }
  };
}
