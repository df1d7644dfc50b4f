import { DriverAdapterError, isDriverAdapterError } from '@prisma/driver-adapter-utils';
import { errorCode, errorMessage } from '../errors.js';

/** A reply from a thread in birpc's format; `e` is the error. */
export interface Told {
  e?: unknown;
}

/** An error as plain data: structured cloning would drop its class and code. */
interface PlainError {
  message: string;
  stack: string | undefined;
  code: string | undefined;
  /** Of a DriverAdapterError: the part that Prisma's engines read. */
  payload: DriverAdapterError['cause'] | undefined;
  /** Whether the database is unusable afterwards. */
  deadly: boolean;
}

/** Severities after which Postgres exits. */
const LAST_WORDS = ['PANIC', 'FATAL'];

/** Whether the database is unusable after this error: Postgres has exited, or the program has crashed. */
function endsDatabase(error: unknown): boolean {
  const { severity } = (isDriverAdapterError(error) ? error.cause : error) as { severity?: unknown };
  if (typeof severity === 'string') return LAST_WORDS.includes(severity);
  return error instanceof Error && error.name === 'RuntimeError';
}

/** Whether a reply says that the database is unusable. */
export function isDeadly({ e }: Told): boolean {
  return e !== undefined && (e as PlainError).deadly;
}

/** Sender: converts the reply's error to plain data. */
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

/** Receiver: restores the reply's error. */
export function fromPlain(answer: Told): Told {
  if (answer.e === undefined) return answer;
  const { message, stack, code, payload } = answer.e as PlainError;
  const error = payload ? new DriverAdapterError(payload) : Object.assign(new Error(message), { code });
  if (stack !== undefined) error.stack = stack;
  return { ...answer, e: error };
}
