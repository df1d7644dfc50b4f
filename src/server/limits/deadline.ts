import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalFor } from '../failures/failures.js';
import { refusal } from '../failures/refusal.js';

/** Time limit of a request. */
export interface Deadline {
  /** Aborted with the refusal when the time is up. */
  signal: AbortSignal;
  /** Whether the request is a mutation, which gets another message. */
  isMutation: boolean;
  /**
   * Waits for an answer.
   * @throws Refusal DEADLINE with status 504 if the time is up first
   */
  wait<T>(answer: Promise<T>): Promise<T>;
  /** Ends the request early because the client is gone, as if the time were up. */
  leave(): void;
}

/** Answers a request within a time limit in milliseconds; whoever works on it is told when its client has left. */
export function answerInTime<T>(
  request: FastifyRequest,
  { raw }: FastifyReply,
  milliseconds: number,
  answer: () => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(milliseconds);
  request.deadline = deadline;
  request.onEnd(() => {
    if (!raw.writableEnded) deadline.leave();
  });
  return deadline.wait(answer());
}

/** Starts a deadline in milliseconds. Runs on every request: Promise.race would take twice as long. */
function startDeadline(milliseconds: number): Deadline {
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
