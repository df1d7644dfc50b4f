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
 * Articles that are written in one transaction: other writers wait for it, on the embedded database readers too. Many at a
 * time need fewer statements each.
 */
const BATCH: Record<Database['kind'], number> = { pglite: 5, postgres: 20 };

/** How far reading again is. */
export interface RereadProgress {
  /** Read since it began. */
  done: number;
  /** To be read still. */
  left: number;
  /** Left with the facts that they have: see `problem`. */
  failed: number;
  /** What was wrong with the last one that failed, null where none has since it was told. */
  problem: string | null;
}

export interface RereadOptions {
  signal: AbortSignal;
  /** The share of time at work, above 0 and at most 1; the rest is for others. */
  share: number;
}

/**
 * Reads again what another version of the parser has read, what came in last first; each batch is told when it is in the
 * database. Whoever is stopped or killed has done what was told, and the next one goes on: articles keep the version that
 * read them. Facts that are found again keep their ids, and edits are applied.
 */
export async function* rereadStored(
  database: Database,
  parse: Parser['parse'],
  { signal, share }: RereadOptions,
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
    if (signal.aborted) return;
  }
}

/** How many articles another version of the parser has read. */
export function countOld({ prisma }: Database): Promise<number> {
  return prisma.article.count({ where: { parser: { not: PARSER_VERSION } } });
}

interface Place {
  id: string;
  ingestedAt: string;
}

/** From a place on, so that nothing is looked at twice. */
function nextBatch({ prisma, kind }: Database, after: Place | null): Promise<Place[]> {
  return prisma.$queryRaw<Place[]>`
    SELECT id::text, "ingestedAt"::text FROM "Article"
    WHERE parser <> ${PARSER_VERSION}
      AND ("ingestedAt", id) < (${after?.ingestedAt ?? 'infinity'}::text::timestamptz, ${after?.id ?? LAST_ID}::uuid)
    ORDER BY "ingestedAt" DESC, id DESC LIMIT ${BATCH[kind]}`;
}

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** One that cannot be read leaves the others alone, and keeps its facts. */
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
    // A database that is gone fails them all.
    await database.ping();
    const [first] = ids;
    if (ids.length === 1 && first !== undefined) {
      // Not the fault of the article, which is to be read still: the database cannot work, or the service stops.
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

/** Articles that come in are read first: where too many wait, this waits. */
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
