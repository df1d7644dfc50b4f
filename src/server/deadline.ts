import type { Context } from '../context.js';
import { refusal } from './refusal.js';

/** When an answer must be there. */
export interface Deadline {
  /** Aborted with the refusal when it passes. */
  signal: AbortSignal;
  /**
   * Waits for an answer.
   * @throws Refusal DEADLINE_EXCEEDED with status 504 when it passes before
   */
  wait<T>(answer: Promise<T>): Promise<T>;
  /** Says that nobody waits any more, which is as if it had passed. */
  leave(): void;
}

/** A deadline from now on, in milliseconds. */
export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController();
  const late = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => {
      reject(controller.signal.reason as Error);
    });
  });
  const timer = setTimeout(() => {
    const message = `No answer within ${String(milliseconds / 1000)} s. Ask for smaller pages, or with narrower filters.`;
    controller.abort(refusal('DEADLINE_EXCEEDED', message, { status: 504 }));
  }, milliseconds);
  return {
    signal: controller.signal,
    wait: (answer) =>
      Promise.race([answer, late]).finally(() => {
        clearTimeout(timer);
      }),
    leave: () => {
      controller.abort(refusal('CLIENT_GONE', 'The client went away before the answer.', { status: 499 }));
    },
  };
}

/** The context, with which resolvers can do nothing more after the deadline: an operation nobody waits for ends there. */
export function untilDeadline(context: Context, signal: AbortSignal): Context {
  // Apollo copies the context's own properties, which would read them for good.
  const guards = {
    get database() {
      signal.throwIfAborted();
      return context.database;
    },
    get reader() {
      signal.throwIfAborted();
      return context.reader;
    },
    get loaders() {
      signal.throwIfAborted();
      return context.loaders;
    },
  };
  const { apiKey, budget } = context;
  return Object.assign(Object.create(guards) as typeof guards, { apiKey, ...(budget && { budget }) });
}
