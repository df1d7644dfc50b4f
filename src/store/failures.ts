import { ANSWER_TOO_LARGE } from './answerSize.js';
import type { StoreErrorCode } from './errors.js';

/** Failures of the database for which neither the statement nor our code is to blame. */
export type Failure = Extract<
  StoreErrorCode,
  'DATABASE_UNAVAILABLE' | 'STORAGE_FULL' | 'OVERLOADED' | 'DEADLINE' | 'ANSWER_TOO_LARGE'
>;

const FAILURES: ReadonlySet<string> = new Set<Failure>([
  ...(['DATABASE_UNAVAILABLE', 'STORAGE_FULL', 'OVERLOADED', 'DEADLINE', 'ANSWER_TOO_LARGE'] as const),
]);

/** By SQLSTATE, Node or Prisma error code, or kind of driver error. */
const CODES: Readonly<Record<string, Failure>> = {
  // The server is shutting down, crashed, starting, or read-only after a failover.
  '57P01': 'DATABASE_UNAVAILABLE',
  '57P02': 'DATABASE_UNAVAILABLE',
  '57P03': 'DATABASE_UNAVAILABLE',
  '57P05': 'DATABASE_UNAVAILABLE',
  DATABASE_UNREACHABLE: 'DATABASE_UNAVAILABLE',
  DATABASE_GONE: 'DATABASE_UNAVAILABLE',
  '25006': 'DATABASE_UNAVAILABLE',
  // The connection broke.
  '08000': 'DATABASE_UNAVAILABLE',
  '08001': 'DATABASE_UNAVAILABLE',
  '08003': 'DATABASE_UNAVAILABLE',
  '08004': 'DATABASE_UNAVAILABLE',
  '08006': 'DATABASE_UNAVAILABLE',
  ECONNREFUSED: 'DATABASE_UNAVAILABLE',
  ECONNRESET: 'DATABASE_UNAVAILABLE',
  ETIMEDOUT: 'DATABASE_UNAVAILABLE',
  EPIPE: 'DATABASE_UNAVAILABLE',
  ENOTFOUND: 'DATABASE_UNAVAILABLE',
  EAI_AGAIN: 'DATABASE_UNAVAILABLE',
  EHOSTUNREACH: 'DATABASE_UNAVAILABLE',
  ENETUNREACH: 'DATABASE_UNAVAILABLE',
  DatabaseNotReachable: 'DATABASE_UNAVAILABLE',
  ConnectionClosed: 'DATABASE_UNAVAILABLE',
  SocketTimeout: 'DATABASE_UNAVAILABLE',
  P1001: 'DATABASE_UNAVAILABLE',
  P1002: 'DATABASE_UNAVAILABLE',
  P1017: 'DATABASE_UNAVAILABLE',
  // Too many connections; out of memory; no connection or transaction in time.
  '53300': 'OVERLOADED',
  '53200': 'OVERLOADED',
  TooManyConnections: 'OVERLOADED',
  P2024: 'OVERLOADED',
  P2028: 'OVERLOADED',
  // The disk is full.
  '53100': 'STORAGE_FULL',
  ENOSPC: 'STORAGE_FULL',
  EDQUOT: 'STORAGE_FULL',
  // Cancelled, or timed out.
  '57014': 'DEADLINE',
  // A value larger than Postgres can hold in memory.
  '54000': 'ANSWER_TOO_LARGE',
};

/** Messages of `pg` errors without a code. */
const MESSAGES: readonly (readonly [string, Failure])[] = [
  ['Connection terminated', 'DATABASE_UNAVAILABLE'],
  ['Client has encountered a connection error', 'DATABASE_UNAVAILABLE'],
  ['Client was closed', 'DATABASE_UNAVAILABLE'],
  // From a pool: no new connection could be opened in time. Admission control (src/server) keeps some free.
  ['timeout exceeded when trying to connect', 'DATABASE_UNAVAILABLE'],
  // A statement that has counted too many bytes (src/select/bounded.ts).
  [`"${ANSWER_TOO_LARGE}"`, 'ANSWER_TOO_LARGE'],
];

/** Maximum nesting of wrapped errors. */
const DEEPEST = 5;

/** The failure behind an error of driver, Prisma or store; null for others. */
export function failureOf(error: unknown, depth = 0): Failure | null {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return null;
  const { code, originalCode, kind, message, cause, meta } = error as Record<string, unknown>;
  for (const name of [code, originalCode, kind]) {
    if (typeof name !== 'string') continue;
    if (FAILURES.has(name)) return name as Failure;
    if (Object.hasOwn(CODES, name)) return CODES[name] ?? null;
  }
  const found = MESSAGES.find(([text]) => typeof message === 'string' && message.includes(text));
  if (found) return found[1];
  const inner = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  return failureOf(cause, depth + 1) ?? failureOf(inner, depth + 1);
}
