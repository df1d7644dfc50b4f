import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../store/database.js';
import { errorMessage } from '../../store/errors.js';
import { type Failure, failureOf } from '../../store/failures.js';
import { refusalFor } from './failures.js';
import type { Refusal } from './refusal.js';

/** Interval between checks whether the database is back, in milliseconds. */
const LOOK = 10;
/** Interval between log lines for failures without a definite end, in milliseconds. */
const QUIET = 60_000;

/** Failures that operators can act on; the others concern only clients. */
const TOLD_TO_OPERATORS: ReadonlySet<Failure> = new Set(['OVERLOADED', 'STORAGE_FULL']);

/** The state of database failures. The log has one line at the start of an outage and one at its end. */
export interface Outage {
  /** Records a failure of the database and returns the refusal for it; null for other errors. */
  refusalOf: (error: unknown, isMutation?: boolean) => Refusal | null;
  /**
   * Passes if there is a server to read from.
   * @throws Refusal DATABASE_UNAVAILABLE immediately, instead of waiting for connections that cannot be
   * opened
   */
  check: (isMutation: boolean) => void;
  /** Records the error of a background job: true if it is an outage, which is logged only once. */
  keeps: (error: unknown) => boolean;
  /** Stops checking whether the database is back. */
  stop: () => void;
}

export function watchOutage(log: FastifyBaseLogger, database: Database): Outage {
  let since: number | null = null;
  let failed = 0;
  const stop = new AbortController();
  const noteOften = noteSeldom(log);

  const begin = (error: unknown) => {
    since = Date.now();
    failed = 0;
    log.error(`The database cannot be reached: ${reasonOf(error)}. Until it is back, requests get a 503.`);
    void lookOut();
  };

  const end = () => {
    const seconds = ((Date.now() - (since ?? 0)) / 1000).toFixed(1);
    log.warn(`The database is back after ${seconds} s, in which ${String(failed)} requests failed.`);
    since = null;
  };

  async function lookOut(): Promise<void> {
    while (!stop.signal.aborted) {
      await sleep(LOOK, undefined, { ref: false });
      const isBack = await database.ping().then(
        () => true,
        () => false,
      );
      if (isBack) {
        end();
        return;
      }
    }
  }

  return {
    refusalOf(error, isMutation = false) {
      const failure = failureOf(error);
      if (!failure) return null;
      if (failure === 'DATABASE_UNAVAILABLE') {
        if (since === null) begin(error);
        failed++;
      } else if (TOLD_TO_OPERATORS.has(failure)) {
        noteOften(failure, error);
      }
      return refusalFor(failure, isMutation);
    },
    check(isMutation) {
      if (since === null || (!isMutation && database.replicas().usable > 0)) return;
      failed++;
      throw refusalFor('DATABASE_UNAVAILABLE', isMutation);
    },
    keeps(error) {
      if (failureOf(error) !== 'DATABASE_UNAVAILABLE') return false;
      if (since === null) begin(error);
      return true;
    },
    stop: () => {
      stop.abort();
    },
  };
}

/** Logs the first failure of a kind, then counts at intervals. */
function noteSeldom(log: FastifyBaseLogger): (failure: Failure, error: unknown) => void {
  const counts = new Map<Failure, { count: number; toldAt: number }>();
  return (failure, error) => {
    const { count, toldAt } = counts.get(failure) ?? { count: 0, toldAt: -Infinity };
    const now = Date.now();
    const tells = now - toldAt >= QUIET;
    counts.set(failure, tells ? { count: 0, toldAt: now } : { count: count + 1, toldAt });
    if (!tells) return;
    const others = count > 0 ? `, and ${String(count)} times since this was logged last` : '';
    log.warn({ failure }, `${failure}${others}: ${reasonOf(error)}`);
  };
}

/** Prisma puts the call before the message. */
const reasonOf = (error: unknown): string => errorMessage(error).trim().split('\n').at(-1) ?? '';
