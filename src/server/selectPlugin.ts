import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { readVariables } from '../select/select.js';
import { StandAside } from '../select/written.js';
import { textAnswer } from './answerText.js';
import { isAnonymous } from './apiKey.js';
import type { KnownQueries } from './knownQueries.js';
import { isRefusal } from './refusal.js';
import type { SelectAnswer } from './selectAnswer.js';
import type { ServedContext } from './servedContext.js';

/**
 * Answers what one statement can answer, and remembers that it could; what it cannot, and what goes wrong, is left to
 * the resolvers.
 */
export function selectPlugin(
  selectAnswer: SelectAnswer,
  queries: KnownQueries,
): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, source, request, contextValue, logger }) {
          const { operationName = null } = request;
          // A name that no operation of the document has leads here too.
          if (!(operation as typeof operation | undefined)) return null;
          try {
            const { reader, budget, signal } = contextValue;
            const variables = readVariables(schema, operation, request.variables ?? {});
            const query = { document, operation, source, variables, isAnonymous: isAnonymous(request) };
            const data = textAnswer(await selectAnswer(query, { reader, budget, signal }));
            queries.remember(source, operationName, { document, operation });
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
