import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { MAX_ANSWER_BYTES } from '../../store/answerSize.js';
import { isTextAnswer } from './answerText.js';
import { refusalFor } from '../failures/failures.js';
import { toldOf } from '../failures/refusal.js';

/** Whether a result is longer than so many characters as JSON; texts that stand in it several times count each time. */
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

/**
 * Refuses what resolvers made where it is too large, before it is written out: one text in a hundred places takes its
 * memory once until then. What one statement answers is bounded there (src/select/bounded.ts).
 */
export const resultSizePlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ operation, response: { body, http } }) => {
        if (body.kind !== 'single' || isTextAnswer(body.singleResult.data)) return Promise.resolve();
        if (isLonger(body.singleResult.data, MAX_ANSWER_BYTES)) {
          const refused = refusalFor('ANSWER_TOO_LARGE', operation?.operation === OperationTypeNode.MUTATION);
          http.status = refused.extensions.http.status;
          body.singleResult = { errors: [toldOf(refused)] };
        }
        return Promise.resolve();
      },
    }),
};
