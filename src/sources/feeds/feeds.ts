import type { Feed, FeedPages } from '../../../prisma/generated/client.js';
import type { Database } from '../../store/database.js';
import { SourceError } from '../web/sourceError.js';
import { webUrl } from '../web/fetcher.js';
import { nextPoll, scheduleFault } from './schedule.js';

export type { Feed, FeedPages };

/** What can be said of a feed. */
export interface FeedSettings {
  /** Cron pattern in UTC; null: polled only when somebody asks. */
  schedule?: string | null;
  pages?: FeedPages;
  /** Who publishes its items, whatever they say. */
  source?: string | null;
}

const MAX_SOURCE_LENGTH = 200;

/** A setting of a feed that cannot be. */
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
 * The address as it is kept: as the URL standard writes it, without a fragment.
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
 * Adds a feed, to be polled at once and then by its schedule. A feed that was added before is left as it is.
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
 * Changes what is given; the rest stays. Null where there is no such feed.
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

/** Removes a feed; the articles that came from it stay. Whether there was one. */
export async function removeFeed({ prisma }: Database, id: string): Promise<boolean> {
  return (await prisma.feed.deleteMany({ where: { id } })).count > 0;
}

/** Lets a feed be polled as soon as a process that polls sees it. Whether there is one. */
export async function pollSoon({ prisma }: Database, id: string): Promise<boolean> {
  const { count } = await prisma.feed.updateMany({ where: { id }, data: { nextPollAt: new Date() } });
  return count > 0;
}
