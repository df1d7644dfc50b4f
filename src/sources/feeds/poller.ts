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
  const poller = new FeedPoller(database, openWeb, report, slowMs);
  pollers.set(database, poller);
  poller.wake();
  return poller;
}

type Report = (message: string, error: unknown) => void;

class FeedPoller implements Poller {
  readonly #database: Database;
  readonly #openWeb: () => Promise<Web>;
  readonly #report: Report;
  readonly #slowMs: number;
  readonly #stopped = new AbortController();
  readonly #underWay = new Map<string, { done: Promise<void>; since: number }>();
  readonly #timer: NodeJS.Timeout;
  #turn: Promise<void> | undefined;
  /** Whether it was woken during the turn. */
  #again = false;
  #web: Promise<Web> | undefined;

  constructor(database: Database, openWeb: () => Promise<Web>, report: Report, slowMs: number) {
    this.#database = database;
    this.#openWeb = openWeb;
    this.#report = report;
    this.#slowMs = slowMs;
    this.#timer = setInterval(() => {
      this.wake();
    }, TURN_MS);
  }

  wake(): void {
    if (this.#stopped.signal.aborted) return;
    if (this.#turn) {
      this.#again = true;
      return;
    }
    this.#turn = this.#pollDue().finally(() => {
      this.#turn = undefined;
      if (!this.#again) return;
      this.#again = false;
      this.wake();
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopped.abort(new Error('The poller was stopped.'));
    await this.#turn;
    await Promise.all([...this.#underWay.values()].map(({ done }) => done));
    pollers.delete(this.#database);
    await (await this.#web)?.fetcher.close();
  }

  async #pollDue(): Promise<void> {
    try {
      for (const feed of await dueFeeds(this.#database, this.#freePlaces())) {
        if (this.#stopped.signal.aborted) return;
        if (this.#underWay.has(feed.id)) continue;
        this.#underWay.set(feed.id, { done: this.#poll(feed), since: performance.now() });
      }
    } catch (error) {
      this.#tell('Feeds were not polled', error);
    }
  }

  async #poll({ id, url }: Feed): Promise<void> {
    try {
      const web = await (this.#web ??= this.#openWeb());
      await pollIfDue(this.#database, web, id, { signal: this.#stopped.signal });
    } catch (error) {
      this.#tell(`${url} was not polled to the end`, error);
    } finally {
      this.#underWay.delete(id);
    }
  }

  #freePlaces(): number {
    const since = performance.now() - this.#slowMs;
    const quick = [...this.#underWay.values()].filter((poll) => poll.since > since).length;
    return Math.max(0, Math.min(AT_ONCE - quick, MOST_AT_ONCE - this.#underWay.size));
  }

  #tell(what: string, error: unknown): void {
    if (!this.#stopped.signal.aborted) this.#report(`${what}: ${errorMessage(error)}`, error);
  }
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
