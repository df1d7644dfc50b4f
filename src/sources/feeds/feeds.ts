import type { Feed, FeedPages } from '../../../prisma/generated/client.js';
import type { Database } from '../../store/database.js';
import { SourceError } from '../web/sourceError.js';
import { webUrl } from '../web/fetcher.js';
import { nextPoll, scheduleFault } from './schedule.js';

export type { Feed, FeedPages };

/** Settings of a feed. */
export interface FeedSettings {
  /** Cron pattern in UTC; null for polling only on demand. */
  schedule?: string | null;
  pages?: FeedPages;
  /** Publisher of its items, overriding their own. */
  source?: string | null;
}

const MAX_SOURCE_LENGTH = 200;

/** An invalid setting of a feed. */
export class FeedFault extends Error {
  override readonly name = 'FeedFault';

  constructor(
    readonly field: 'url' | 'schedule' | 'source',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Normalizes an address by the URL standard, without a fragment.
 *
 * @throws FeedFault
 */
function feedUrl(address: string): string {
  try {
    const url = webUrl(address.trim());
    url.hash = '';
    return url.href;
  } catch (error) {
    if (error instanceof SourceError) throw new FeedFault('url', error.message);
    throw error;
  }
}

/** @throws FeedFault */
function checkSettings({ schedule, source }: FeedSettings): void {
  const fault = schedule == null ? null : scheduleFault(schedule);
  if (fault !== null) {
    throw new FeedFault(
      'schedule',
      `Expected a cron pattern of five parts, such as "*/15 * * * *" for every quarter of an hour; got "${String(schedule).slice(0, 100)}": ${fault}.`,
    );
  }
  if (source != null && (source.trim() === '' || source.length > MAX_SOURCE_LENGTH || /\p{C}/u.test(source)))
    throw new FeedFault(
      'source',
      `Expected a name of 1 to ${String(MAX_SOURCE_LENGTH)} printable characters.`,
    );
}

/**
 * Adds a feed, to be polled immediately and then by its schedule. An existing feed is unchanged.
 *
 * @throws FeedFault
 */
export async function addFeed(
  { prisma }: Database,
  address: string,
  settings: FeedSettings & { trustedOrigin?: string | null } = {},
): Promise<{ feed: Feed; created: boolean }> {
  const url = feedUrl(address);
  checkSettings(settings);
  const { schedule = null, pages = 'SUMMARY', source = null, trustedOrigin = null } = settings;
  const { count } = await prisma.feed.createMany({
    data: [
      { url, schedule, pages, source, trustedOrigin, nextPollAt: schedule === null ? null : new Date() },
    ],
    skipDuplicates: true,
  });
  return { feed: await prisma.feed.findUniqueOrThrow({ where: { url } }), created: count > 0 };
}

/**
 * Updates the given settings. Null if there is no such feed.
 *
 * @throws FeedFault
 */
export async function updateFeed(
  { prisma }: Database,
  id: string,
  settings: FeedSettings,
): Promise<Feed | null> {
  checkSettings(settings);
  const { schedule } = settings;
  const nextPollAt = schedule == null ? schedule : nextPoll(schedule, id);
  await prisma.feed.updateMany({
    where: { id },
    data: { ...settings, ...(nextPollAt !== undefined && { nextPollAt }) },
  });
  return prisma.feed.findUnique({ where: { id } });
}

/** Removes a feed, but not its articles. Returns whether it existed. */
export async function removeFeed({ prisma }: Database, id: string): Promise<boolean> {
  return (await prisma.feed.deleteMany({ where: { id } })).count > 0;
}

/** Makes a feed due immediately. Returns whether it exists. */
export async function pollSoon({ prisma }: Database, id: string): Promise<boolean> {
  const { count } = await prisma.feed.updateMany({ where: { id }, data: { nextPollAt: new Date() } });
  return count > 0;
}
