import type { Database } from '../../store/database.js';
import { errorMessage } from '../../store/errors.js';
import { withLease } from '../../store/lease.js';
import type { Feed } from './feeds.js';
import type { PollOptions, PollResult } from './pollFeed.js';
import type { Web } from './web.js';

/** Polls due feeds until stopped. */
export interface Poller {
  /** Checks for due feeds immediately. */
  wake: () => void;
  /** Resolves when polling has stopped. */
  stop: () => Promise<void>;
}

/** Interval between checks for due feeds, in milliseconds. */
const TURN_MS = 5000;
/** Feeds that are polled at the same time: they wait for the network, mostly. */
const AT_ONCE = 4;
/** One that takes longer than so many milliseconds leaves its place to another. */
const SLOW_MS = 15_000;
/** So many are polled at most, slow ones too. */
const MOST_AT_ONCE = 32;

const pollers = new WeakMap<Database, Poller>();

/** The poller of this process, if it has one. */
export const pollerOf = (database: Database): Poller | undefined => pollers.get(database);

/**
 * @param openWeb asked once, when the first feed is due: a service without feeds does without all of it
 * @param slowMs milliseconds after which a poll leaves its place to another
 * @param report told what kept a poll from being done: the database did not answer, or a fault of the program
 */
export function startPoller(
  database: Database,
  openWeb: () => Promise<Web>,
  report: (message: string, error: unknown) => void,
  slowMs = SLOW_MS,
): Poller {
  const stopped = new AbortController();
  const underWay = new Map<string, { done: Promise<void>; since: number }>();
  let turn: Promise<void> | undefined;
  let again = false;
  let web: Promise<Web> | undefined;

  function freePlaces(): number {
    const since = performance.now() - slowMs;
    const quick = [...underWay.values()].filter((poll) => poll.since > since).length;
    return Math.max(0, Math.min(AT_ONCE - quick, MOST_AT_ONCE - underWay.size));
  }
  async function pollDue(): Promise<void> {
    try {
      for (const feed of await dueFeeds(database, freePlaces())) {
        if (stopped.signal.aborted) return;
        if (!underWay.has(feed.id)) underWay.set(feed.id, { done: pollOne(feed), since: performance.now() });
      }
    } catch (error) {
      if (!stopped.signal.aborted) report(`Feeds were not polled: ${errorMessage(error)}`, error);
    }
  }
  async function pollOne({ id, url }: Feed): Promise<void> {
    try {
      await pollIfDue(database, await (web ??= openWeb()), id, { signal: stopped.signal });
    } catch (error) {
      if (!stopped.signal.aborted) report(`${url} was not polled to the end: ${errorMessage(error)}`, error);
    } finally {
      underWay.delete(id);
    }
  }
  const wake = () => {
    if (stopped.signal.aborted) return;
    if (turn) {
      again = true;
      return;
    }
    turn = pollDue().finally(() => {
      turn = undefined;
      if (!again) return;
      again = false;
      wake();
    });
  };
  const timer = setInterval(wake, TURN_MS);
  const poller: Poller = {
    wake,
    stop: async () => {
      clearInterval(timer);
      stopped.abort(new Error('The poller was stopped.'));
      await turn;
      await Promise.all([...underWay.values()].map(({ done }) => done));
      pollers.delete(database);
      await (await web)?.fetcher.close();
    },
  };
  pollers.set(database, poller);
  wake();
  return poller;
}

/** The due feeds, longest overdue first, by the database's clock. */
async function dueFeeds({ prisma }: Database, most: number): Promise<Feed[]> {
  return prisma.$queryRaw<Feed[]>`
    SELECT f.* FROM "Feed" f WHERE f."nextPollAt" <= now()
      AND NOT EXISTS (SELECT FROM "Lease" l WHERE l."name" = 'feed:' || f."id" AND l."until" > now())
    ORDER BY f."nextPollAt", f."id" LIMIT ${most}`;
}

/** Formats are loaded with the first feed. */
async function poll(...asked: Parameters<typeof import('./pollFeed.js').pollFeed>): Promise<PollResult> {
  const { pollFeed } = await import('./pollFeed.js');
  return pollFeed(...asked);
}

/** Polls a feed if it is still due and no other process is polling it. */
async function pollIfDue(database: Database, web: Web, id: string, options: PollOptions): Promise<void> {
  await withLease(database, leaseOf(id), async (lost) => {
    const [feed] = await database.prisma.$queryRaw<Feed[]>`
      SELECT * FROM "Feed" WHERE "id" = ${id}::uuid AND "nextPollAt" <= now()`;
    if (feed) await poll(database, web, feed, either(options, lost));
  });
}

/**
 * Polls a feed immediately. Null if there is no such feed; the other process's name if that is polling it.
 */
export async function pollNow(
  database: Database,
  web: Web,
  id: string,
  options: PollOptions,
): Promise<PollResult | { heldBy: string } | null> {
  const polled = await withLease(database, leaseOf(id), async (lost) => {
    const feed = await database.prisma.feed.findUnique({ where: { id } });
    return feed && poll(database, web, feed, either(options, lost));
  });
  return 'done' in polled ? polled.done : polled;
}

const leaseOf = (id: string): string => `feed:${id}`;

const either = (options: PollOptions, lost: AbortSignal): PollOptions => ({
  ...options,
  signal: AbortSignal.any([options.signal, lost]),
});
