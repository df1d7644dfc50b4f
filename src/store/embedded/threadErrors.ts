import { DriverAdapterError, isDriverAdapterError } from '@prisma/driver-adapter-utils';
import { errorCode, errorMessage } from '../errors.js';

/** An answer from a thread, as birpc has it; `e` is what was thrown. */
export interface Told {
  e?: unknown;
}

/** An error as it crosses between threads, which would take its class and its code from it. */
interface PlainError {
  message: string;
  stack: string | undefined;
  code: string | undefined;
  /** Of a DriverAdapterError: what Prisma's engines read. */
  payload: DriverAdapterError['cause'] | undefined;
  /** Whether the database cannot go on after it. */
  deadly: boolean;
}

/** How Postgres says that it ends. */
const LAST_WORDS = ['PANIC', 'FATAL'];

/** Whether a database that threw this is of no use any more: Postgres has ended itself, or its program has crashed. */
function endsDatabase(error: unknown): boolean {
  const { severity } = (isDriverAdapterError(error) ? error.cause : error) as { severity?: unknown };
  if (typeof severity === 'string') return LAST_WORDS.includes(severity);
  return error instanceof Error && error.name === 'RuntimeError';
}

/** Whether an answer tells that the database cannot go on. */
export function isDeadly({ e }: Told): boolean {
  return e !== undefined && (e as PlainError).deadly;
}

/** For the thread that tells: the answer with its error, if it has one, as plain data. */
export function toPlain(answer: Told): Told {
  if (answer.e === undefined) return answer;
  const error = answer.e;
  const plain: PlainError = {
    message: errorMessage(error),
    stack: error instanceof Error ? error.stack : undefined,
    code: errorCode(error),
    payload: isDriverAdapterError(error) ? error.cause : undefined,
    deadly: typeof error === 'object' && error !== null && endsDatabase(error),
  };
  return { ...answer, e: plain };
}

/** For the thread that is told: the answer with the error it was. */
export function fromPlain(answer: Told): Told {
  if (answer.e === undefined) return answer;
  const { message, stack, code, payload } = answer.e as PlainError;
  const error = payload ? new DriverAdapterError(payload) : Object.assign(new Error(message), { code });
  if (stack !== undefined) error.stack = stack;
  return { ...answer, e: error };
}
