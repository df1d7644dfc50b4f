import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import { isTextAnswer } from './answerText.js';
import { refusalFor } from '../failures/failures.js';
import { toldOf } from '../failures/refusal.js';

/** Whether a result is longer than this many characters as JSON; a repeated string counts each time. */
function isLonger(result: unknown, most: number): boolean {
  let left = most;
  const take = (value: unknown): boolean => {
    if (typeof value === 'string') left -= value.length + 2;
    else if (typeof value !== 'object' || value === null) left -= 4;
    else if (Array.isArray(value)) return value.every(take);
    else
      return Object.entries(value).every(([key, member]) => {
        left -= key.length + 4;
        return take(member);
      });
    return left >= 0;
  };
  return !take(result);
}

/** Whether the data of an answer is too large to be sent. */
export const isTooLarge = (data: unknown): boolean => isLonger(data, MAX_ANSWER_BYTES);

/**
 * Rejects results of resolvers that are too large, before serialization: a string used a hundred times takes
 * its memory only once until then. Answers by a single statement are bounded in src/select/bounded.ts.
 */
export const resultSizePlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ operation, response: { body, http } }) => {
        if (body.kind !== 'single' || isTextAnswer(body.singleResult.data)) return Promise.resolve();
        if (isTooLarge(body.singleResult.data)) {
          const refused = refusalFor('ANSWER_TOO_LARGE', operation?.operation === OperationTypeNode.MUTATION);
          http.status = refused.extensions.http.status;
          body.singleResult = { errors: [toldOf(refused)] };
        }
        return Promise.resolve();
      },
    }),
};
