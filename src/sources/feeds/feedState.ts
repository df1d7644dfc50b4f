import type { Database } from '../../store/database.js';
import { errorCode } from '../../store/errors.js';
import type { SourceError } from '../web/sourceError.js';
import type { Feed } from './feeds.js';
import type { FeedContent } from './readFeed.js';
import { nextPoll, nextTry } from './schedule.js';
import type { FeedEntry } from './tidyItems.js';

/** A problem with an item, for people. */
export interface Problem {
  /** Its headline, address or position. */
  item: string;
  message: string;
}

/** The result of polling a feed. */
export interface Progress {
  content: FeedContent;
  guidsRepeat: boolean;
  /** Whether some items must be retried, so that the whole feed is needed next time. */
  pending: boolean;
  /** Keys of its present items. */
  keys: string[];
  problems: Problem[];
}

/** Maximum number of attempts for an item or its page, until the feed changes it. */
const MAX_TRIES = 3;
const MAX_PROBLEMS = 50;
/** Number of days after which items no longer in the feed are forgotten. */
const KEPT_DAYS = 60;

/** The items that were seen before. */
export async function knownItems(
  { prisma }: Database,
  feed: Feed,
  entries: readonly FeedEntry[],
): Promise<Map<string, { hash: string; tries: number }>> {
  const items = await prisma.feedItem.findMany({
    where: { feedId: feed.id, key: { in: entries.map(({ key }) => key) } },
  });
  return new Map(items.map((item) => [item.key, item]));
}

/**
 * Records that an item is done, or how often it was tried. Does nothing if the feed was removed meanwhile.
 *
 * @returns whether to try it again
 */
export async function noteItem(
  { prisma }: Database,
  feed: Feed,
  { key, hash }: FeedEntry,
  tries: number,
): Promise<boolean> {
  const left = tries >= MAX_TRIES ? 0 : tries;
  await prisma.$executeRaw`
    INSERT INTO "FeedItem" ("feedId", "key", "hash", "tries", "seenAt")
    SELECT "id", ${key}, ${hash}, ${left}, now() FROM "Feed" WHERE "id" = ${feed.id}::uuid
    ON CONFLICT ("feedId", "key") DO UPDATE SET "hash" = excluded."hash", "tries" = excluded."tries", "seenAt" = now()`;
  return left > 0;
}

/**
 * Records that a feed was read completely. Only now is its version stored, so that a killed process requests
 * everything again.
 *
 * @param progress null if nothing had changed
 */
export async function noteSuccess(
  { prisma }: Database,
  feed: Feed,
  progress: (Progress & { etag: string | null; lastModified: string | null }) | null,
): Promise<void> {
  const now = new Date();
  const learnt = progress && {
    format: progress.content.format || feed.format,
    title: titleOf(progress.content) ?? feed.title,
    etag: progress.pending ? null : progress.etag,
    lastModified: progress.pending ? null : progress.lastModified,
    guidsRepeat: progress.guidsRepeat,
    problems: progress.problems.slice(0, MAX_PROBLEMS).map(({ item, message }) => ({ item, message })),
    itemCount: await prisma.feedItem.count({ where: { feedId: feed.id } }),
  };
  await prisma.feed.updateMany({
    where: { id: feed.id },
    data: {
      ...learnt,
      lastPolledAt: now,
      lastSuccessAt: now,
      failures: 0,
      lastError: null,
      lastErrorCode: null,
      nextPollAt: feed.schedule === null ? null : nextPoll(feed.schedule, feed.id, now),
    },
  });
  const since = new Date(now.getTime() - KEPT_DAYS * 24 * 3600 * 1000);
  if (progress) {
    await prisma.feedItem.updateMany({
      where: { feedId: feed.id, key: { in: progress.keys } },
      data: { seenAt: now },
    });
    await prisma.feedItem.deleteMany({ where: { feedId: feed.id, seenAt: { lt: since } } });
  }
}

/**
 * Stores the new address of a permanently moved feed, unless another feed has it or the present one has
 * credentials or encryption that it lacks.
 *
 * @returns the address if another feed has it
 */
export async function noteMove({ prisma }: Database, feed: Feed, address: string): Promise<string | null> {
  const [from, to] = [new URL(feed.url), new URL(address)];
  if (from.username !== '' || (from.protocol === 'https:' && to.protocol !== 'https:')) return null;
  try {
    await prisma.feed.updateMany({ where: { id: feed.id }, data: { url: to.href } });
    return null;
  } catch (error) {
    // A check in advance would be racy: two feeds may move there at the same time.
    if (errorCode(error) === UNIQUE_VIOLATION) return to.href;
    throw error;
  }
}

/** Prisma's code for a violated unique constraint. */
const UNIQUE_VIOLATION = 'P2002';

/** The publisher of all its items, as the feed's title. */
function titleOf({ items }: FeedContent): string | null {
  const names = new Set(items.map(({ publisher }) => publisher));
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

/** Records that a feed could not be read, and when to retry; never, if it is permanently gone. */
export async function noteFailure({ prisma }: Database, feed: Feed, error: SourceError): Promise<void> {
  const failures = feed.failures + 1;
  const again = feed.schedule !== null && error.code !== 'GONE';
  await prisma.feed.updateMany({
    where: { id: feed.id },
    data: {
      lastPolledAt: new Date(),
      failures,
      lastError: error.message.slice(0, 1000),
      lastErrorCode: error.code,
      nextPollAt: again ? nextTry(failures, error.retryAfterMs) : null,
    },
  });
}
