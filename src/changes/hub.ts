import type { PrismaClient } from '../../prisma/generated/client.js';
import { type ChangeRow, checkPlace, type LogPlace, loadLatestPlace, readAfter } from '../loaders/changes.js';
import { createLoaders, type Loaders } from '../loaders/loaders.js';
import type { Database } from '../store/database.js';
import { matcherOf, type Wanted } from './matching.js';

/** A change on its way to those who want it. */
export interface ChangeEvent extends ChangeRow {
  /** Shared by all who are told of the changes that were read together. */
  loaders: Loaders;
  /** What others have made of it, by what they asked. */
  made: Map<string, Promise<string>>;
}

/** Changes from a place in the log on, as they are committed by whichever process. */
export interface Following extends AsyncIterable<ChangeEvent> {
  /** Cursor of the place up to which all that was wanted has been given out. */
  cursor: () => string;
}

/** Tells those who want it of changes. */
export interface ChangeHub {
  /**
   * @param since a cursor; from now on where it is null
   * @throws GraphQLError BAD_USER_INPUT or CURSOR_TOO_OLD for a cursor that does not hold
   */
  follow: (wanted: Wanted, since: string | null, signal: AbortSignal) => Promise<Following>;
  /** Resolves when nothing is read any more; every feed ends. */
  close: () => Promise<void>;
}

/** Thrown in a feed whose reader has taken too little for too long. */
export class SlowReader extends Error {
  override name = 'SlowReader';
}

/** Changes that are read at once. */
const READ_AT_ONCE = 500;
/** Changes that wait for one reader, at most. */
const MOST_WAITING = 2000;
/** The log is looked at so often whether or not anybody was told of a commit, in milliseconds. */
const LOOK_MS = 2_000;

interface Follower {
  wanted: Wanted;
  waiting: ChangeEvent[];
  /** Up to where it has been told all, once nothing waits. */
  reached: string;
  wake: () => void;
  failure?: Error;
}

/**
 * Reads the log once for all who follow it. Where there is nobody, nothing is read; who comes with an old cursor reads
 * for itself until it has come as far as the others.
 *
 * @param report told what kept the log from being read, once until it can be read again
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

  /** One after the other: who joins must not miss what is being read. */
  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = work.then(step);
    work = done.catch(() => undefined);
    return done;
  }

  /** What follows a place, and which of it somebody wants; null where nothing does. */
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

  /** Lets it be told with the others, as soon as it has come as far as they. */
  const join = (follower: Follower, from: LogPlace): Promise<void> =>
    inTurn(async () => {
      if (closing.signal.aborted) return;
      if (followers.size === 0) {
        place = from;
        cursor = follower.reached;
      } else {
        // Whoever has read for itself may be ahead of the others, and would be told the same with them again.
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
