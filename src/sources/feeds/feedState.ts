import type { Database } from '../../store/database.js';
import { errorCode } from '../../store/errors.js';
import type { SourceError } from '../web/sourceError.js';
import type { Feed } from './feeds.js';
import type { FeedContent } from './readFeed.js';
import { nextPoll, nextTry } from './schedule.js';
import type { FeedEntry } from './tidyItems.js';

/** What was wrong with an item, for people. */
export interface Problem {
  /** Its headline, its address or its place. */
  item: string;
  message: string;
}

/** What a poll has learnt of a feed. */
export interface Progress {
  content: FeedContent;
  guidsRepeat: boolean;
  /** Whether some items have to be tried again, so that the feed must be sent whole the next time. */
  pending: boolean;
  /** Of the items that it has now. */
  keys: string[];
  problems: Problem[];
}

/** An item, or its page, that could not be read so often is given up until the feed says something new of it. */
const MAX_TRIES = 3;
const MAX_PROBLEMS = 50;
/** Items that a feed no longer has are forgotten after so many days. */
const KEPT_DAYS = 60;

/** Those of the items that came before. */
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
 * Notes that an item is done with, or how often it was tried. A feed that was removed meanwhile is left alone.
 *
 * @returns whether it is to be tried again
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
 * Notes that a feed was read to its end. Only now is its version kept: a process that is killed before asks for all of
 * it again.
 *
 * @param progress null where nothing had changed
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
 * Keeps the address to which a feed has moved for good, unless there is a feed with that address, or the present one says
 * more: a password, or that it is to be encrypted.
 *
 * @returns the address where another feed has it
 */
export async function noteMove({ prisma }: Database, feed: Feed, address: string): Promise<string | null> {
  const [from, to] = [new URL(feed.url), new URL(address)];
  if (from.username !== '' || (from.protocol === 'https:' && to.protocol !== 'https:')) return null;
  try {
    await prisma.feed.updateMany({ where: { id: feed.id }, data: { url: to.href } });
    return null;
  } catch (error) {
    // Asking first would not do: two feeds may move there at the same time.
    if (errorCode(error) === UNIQUE_VIOLATION) return to.href;
    throw error;
  }
}

/** Prisma's code for a value that another row has. */
const UNIQUE_VIOLATION = 'P2002';

/** Who publishes all of its items is what a feed is called. */
function titleOf({ items }: FeedContent): string | null {
  const names = new Set(items.map(({ publisher }) => publisher));
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

/** Notes that a feed could not be read, and when to try again. One that is gone for good is not asked again. */
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
