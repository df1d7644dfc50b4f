import { ANSWER_TOO_LARGE } from './answerSize.js';
import type { StoreErrorCode } from './errors.js';

/** What kept the database from doing its work, where neither the statement nor our code is to blame. */
export type Failure = Extract<
  StoreErrorCode,
  'DATABASE_UNAVAILABLE' | 'STORAGE_FULL' | 'OVERLOADED' | 'DEADLINE' | 'ANSWER_TOO_LARGE'
>;

const FAILURES: ReadonlySet<string> = new Set<Failure>([
  ...(['DATABASE_UNAVAILABLE', 'STORAGE_FULL', 'OVERLOADED', 'DEADLINE', 'ANSWER_TOO_LARGE'] as const),
]);

/** By code of Postgres (SQLSTATE), of Node, of Prisma, or kind of Prisma's drivers. */
const CODES: Readonly<Record<string, Failure>> = {
  // The server shuts down, has crashed, starts or only reads, since another has taken over.
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
  // Too many connections; out of memory; no connection, or no start of a transaction, in time.
  '53300': 'OVERLOADED',
  '53200': 'OVERLOADED',
  TooManyConnections: 'OVERLOADED',
  P2024: 'OVERLOADED',
  P2028: 'OVERLOADED',
  // The disk is full.
  '53100': 'STORAGE_FULL',
  ENOSPC: 'STORAGE_FULL',
  EDQUOT: 'STORAGE_FULL',
  // Cancelled, or over its time limit.
  '57014': 'DEADLINE',
  // A text over what Postgres can hold in memory at once.
  '54000': 'ANSWER_TOO_LARGE',
};

/** What `pg` says without a code. */
const MESSAGES: readonly (readonly [string, Failure])[] = [
  ['Connection terminated', 'DATABASE_UNAVAILABLE'],
  ['Client has encountered a connection error', 'DATABASE_UNAVAILABLE'],
  ['Client was closed', 'DATABASE_UNAVAILABLE'],
  // Of a pool: no new connection could be opened in time. Admission (src/server) sees to it that some are free.
  ['timeout exceeded when trying to connect', 'DATABASE_UNAVAILABLE'],
  // A statement that has counted too many bytes (src/select/bounded.ts).
  [`"${ANSWER_TOO_LARGE}"`, 'ANSWER_TOO_LARGE'],
];

/** Errors are wrapped in those of layers above; none is deeper than this. */
const DEEPEST = 5;

/** The failure that an error of the driver, of Prisma or of the store is; null for any other error. */
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
