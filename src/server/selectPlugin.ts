import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from '../context.js';
import { select } from '../select/select.js';
import { StandAside } from '../select/written.js';
import type { Reader } from '../store/database.js';
import { answerKey, type Answers } from './answers.js';
import { isAnonymous } from './apiKey.js';
import type { CachePolicyOf } from './cacheControl.js';
import { isRefusal } from './refusal.js';

/** The `data` of an answer as the JSON text that it will be sent as. */
class AnswerText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/**
 * Answers what one statement can answer, equal queries of clients without a key together unless the answer is for one
 * client alone; what it cannot, and what goes wrong, is left to the resolvers.
 */
export function selectPlugin(
  answersOf: (reader: Reader) => Answers,
  policyOf: CachePolicyOf,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, source, request, contextValue, logger }) {
          const { variables = {}, operationName } = request;
          try {
            const { reader, budget } = contextValue;
            const asker = { reader, budget };
            const run = () => select(schema, { document, operation, variables }, asker);
            const isShared = isAnonymous(request) && policyOf(document, operation).scope === 'PUBLIC';
            const text = isShared
              ? await answersOf(reader).answer(answerKey(source, operationName, variables), run)
              : await run();
            // Apollo wants an object; stringifyAnswer passes the text on.
            const data = new AnswerText(text) as unknown as Record<string, unknown>;
            return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
          } catch (error) {
            // A refusal: nobody waits for the answer any more.
            if (!(error instanceof StandAside) && !isRefusal(error)) {
              const reason = error instanceof Error ? error.message : String(error);
              logger.warn(`one statement failed, resolvers answer: ${reason}`);
            }
            return null;
          }
        },
      }),
  };
}

/** An answer as JSON, without reading what is JSON already. */
export function stringifyAnswer(answer: FormattedExecutionResult): string {
  const { data, ...rest } = answer;
  if (!(data instanceof AnswerText)) return JSON.stringify(answer);
  const others = JSON.stringify(rest);
  return `{"data":${data.text}${others === '{}' ? '}' : `,${others.slice(1)}`}`;
}
