import type { PrismaClient } from '../../prisma/generated/client.js';
import { type ChangeRow, checkPlace, type LogPlace, loadLatestPlace, readAfter } from '../loaders/changes.js';
import { createLoaders, type Loaders } from '../loaders/loaders.js';
import type { Database } from '../store/database.js';
import { matcherOf, type Wanted } from './matching.js';
import { type AskedChanges, readWanted } from './wanted.js';

/** A change with what subscribers derive from it. */
export interface ChangeEvent extends ChangeRow {
  /** Shared by all subscribers to changes read together. */
  loaders: Loaders;
  /** Cached results of others, by query. */
  made: Map<string, Promise<string>>;
}

/** Committed changes of any process from a position in the log on. */
export interface Following extends AsyncIterable<ChangeEvent> {
  /** Cursor up to which everything wanted was delivered. */
  cursor: () => string;
}

/** Distributes changes to followers. */
export interface ChangeHub {
  /**
   * Reads a filter as clients write it.
   * @throws GraphQLError BAD_USER_INPUT for one that would never match
   */
  wantedOf: (asked: AskedChanges | null | undefined) => Promise<Wanted>;
  /**
   * @param since a cursor; null for now
   * @throws GraphQLError BAD_USER_INPUT or CURSOR_TOO_OLD for an invalid cursor
   */
  follow: (wanted: Wanted, since: string | null, signal: AbortSignal) => Promise<Following>;
  /** Ends all feeds; resolves when nothing is read any more. */
  close: () => Promise<void>;
}

/** Thrown in a feed whose consumer is too slow. */
export class SlowReader extends Error {
  override name = 'SlowReader';
}

/** Number of changes read at a time. */
const READ_AT_ONCE = 500;
/** Maximum number of changes queued for one consumer. */
const MOST_WAITING = 2000;
/** Polling interval of the log in milliseconds, in case a commit was not notified. */
const LOOK_MS = 2_000;

interface Follower {
  wanted: Wanted;
  waiting: ChangeEvent[];
  /** Position up to which everything was delivered, once the queue is empty. */
  reached: string;
  wake: () => void;
  failure?: Error;
}

/**
 * Reads the log once for all followers. Without any, nothing is read; one with an old cursor reads by itself
 * until it has caught up.
 *
 * @param report called with the error when reading fails, once until it works again
 */
export function openHub(database: Database, report: (message: string) => void): ChangeHub {
  const followers = new Set<Follower>();
  const closing = new AbortController();
  let place: LogPlace | null = null;
  let cursor = '';
  let work: Promise<unknown> = Promise.resolve();
  let isAsked = false;
  let isReported = false;
  let stopWatching: (() => void) | undefined;

  const prisma = (): PrismaClient => database.reader({ fresh: true }).prisma;

  /** Serialized: a new follower must not miss what is being read. */
  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = work.then(step);
    work = done.catch(() => undefined);
    return done;
  }

  /** The changes after a position that a follower wants; null if there are none. */
  async function readPage(from: LogPlace, wishes: readonly Wanted[], until?: LogPlace) {
    const rows = await readAfter(prisma(), from, READ_AT_ONCE, until);
    const last = rows.at(-1);
    if (!last) return null;
    const loaders = createLoaders(prisma());
    const events = rows.map((row): ChangeEvent => ({
      ...row,
      loaders,
      made: new Map<string, Promise<string>>(),
    }));
    const matches = await matcherOf(prisma(), events, wishes);
    return { last, wantedBy: (wanted: Wanted) => events.filter(matches(wanted)) };
  }

  function give(follower: Follower, events: readonly ChangeEvent[], reached: string): void {
    follower.reached = reached;
    if (events.length === 0) return;
    follower.waiting.push(...events);
    if (follower.waiting.length > MOST_WAITING) {
      follower.failure = new SlowReader();
      followers.delete(follower);
    }
    follower.wake();
  }

  async function readOn(): Promise<void> {
    while (place && followers.size > 0 && !closing.signal.aborted) {
      const page = await readPage(
        place,
        [...followers].map(({ wanted }) => wanted),
      );
      if (!page) return;
      ({ place, cursor } = page.last);
      for (const follower of followers) give(follower, page.wantedBy(follower.wanted), cursor);
    }
  }

  function wake(): void {
    if (isAsked) return;
    isAsked = true;
    void inTurn(async () => {
      isAsked = false;
      await readOn();
      isReported = false;
    }).catch((error: unknown) => {
      if (!isReported && !closing.signal.aborted) report(`The log of changes was not read: ${String(error)}`);
      isReported = true;
    });
  }

  function watch(): void {
    if (stopWatching) return;
    const stop = database.onCommit(wake);
    const timer = setInterval(wake, LOOK_MS);
    stopWatching = () => {
      stop();
      clearInterval(timer);
      stopWatching = undefined;
    };
  }

  function leave(follower: Follower): void {
    followers.delete(follower);
    if (followers.size > 0) return;
    place = null;
    stopWatching?.();
  }

  /** Lets it follow with the others, once it has caught up. */
  const join = (follower: Follower, from: LogPlace): Promise<void> =>
    inTurn(async () => {
      if (closing.signal.aborted) return;
      if (followers.size === 0) {
        place = from;
        cursor = follower.reached;
      } else {
        // After reading by itself it may be ahead, and must not get the same changes again.
        await readOn();
        let own = from;
        while (place && own.number + own.type + own.key !== place.number + place.type + place.key) {
          const page = await readPage(own, [follower.wanted], place);
          if (!page) break;
          give(follower, page.wantedBy(follower.wanted), page.last.cursor);
          own = page.last.place;
        }
      }
      followers.add(follower);
      watch();
      wake();
    });

  async function* events(follower: Follower, from: LogPlace, since: boolean, signal: AbortSignal) {
    const ended = AbortSignal.any([signal, closing.signal]);
    const isOver = () => ended.aborted;
    ended.addEventListener('abort', () => {
      follower.wake();
    });
    try {
      while (since && !isOver()) {
        const page = await readPage(from, [follower.wanted]);
        if (!page) break;
        for (const event of page.wantedBy(follower.wanted)) {
          if (isOver()) return;
          follower.reached = event.cursor;
          yield event;
        }
        from = page.last.place;
        follower.reached = page.last.cursor;
      }
      await join(follower, from);
      while (!isOver()) {
        const next = follower.waiting.shift();
        if (next) yield next;
        else if (follower.failure) throw follower.failure;
        else
          await new Promise<void>((resolve) => {
            follower.wake = resolve;
            if (isOver() || follower.waiting.length > 0) resolve();
          });
      }
    } finally {
      leave(follower);
    }
  }

  return {
    wantedOf: (asked) => readWanted(prisma(), asked),
    follow: async (wanted, since, signal) => {
      const from = since === null ? await loadLatestPlace(prisma()) : await checkPlace(prisma(), since);
      const follower: Follower = { wanted, waiting: [], reached: from.cursor, wake: () => undefined };
      let told = from.cursor;
      const source = events(follower, from.place, since !== null, signal);
      return {
        cursor: () => (follower.waiting.length === 0 ? follower.reached : told),
        async *[Symbol.asyncIterator]() {
          for await (const event of source) {
            told = event.cursor;
            yield event;
          }
        },
      };
    },
    close: async () => {
      closing.abort();
      stopWatching?.();
      await work;
    },
  };
}
