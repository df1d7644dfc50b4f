import { DriverAdapterError, isDriverAdapterError } from '@prisma/driver-adapter-utils';
import { errorCode, errorMessage } from './errors.js';

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
