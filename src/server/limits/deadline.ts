import { refusalFor } from '../failures/failures.js';
import { refusal } from '../failures/refusal.js';

/** When an answer must be there. */
export interface Deadline {
  /** Aborted with the refusal when it passes. */
  signal: AbortSignal;
  /** Whether the request changes something: then it is told otherwise that the time is up. */
  isMutation: boolean;
  /**
   * Waits for an answer.
   * @throws Refusal DEADLINE with status 504 when it passes before
   */
  wait<T>(answer: Promise<T>): Promise<T>;
  /** Says that nobody waits any more, which is as if it had passed. */
  leave(): void;
}

/** A deadline from now on, in milliseconds. Every request has one: a race of promises would cost it twice as much. */
export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController();
  let late: ((reason: Error) => void) | undefined;
  const pass = (reason: Error) => {
    controller.abort(reason);
    late?.(reason);
  };
  const timer = setTimeout(() => {
    pass(refusalFor('DEADLINE', deadline.isMutation));
  }, milliseconds);
  const deadline: Deadline = {
    signal: controller.signal,
    isMutation: false,
    wait: (answer) =>
      new Promise((resolve, reject) => {
        const end =
          <V>(settle: (value: V) => void) =>
          (value: V) => {
            clearTimeout(timer);
            settle(value);
          };
        late = reject;
        answer.then(end(resolve), end(reject));
      }),
    leave: () => {
      pass(refusal('CLIENT_GONE', 'The client went away before the answer.', { status: 499 }));
    },
  };
  return deadline;
}
