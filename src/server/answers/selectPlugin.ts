import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { readVariables } from '../../select/variables.js';
import { FallBack } from '../../select/written.js';
import { asData } from './answerText.js';
import { checkLimits } from '../limits/limits.js';
import { type Admission, laneOf, type LaneName } from '../limits/admission.js';
import { isAnonymous } from '../apiKey.js';
import type { HeldAnswers } from './heldAnswers.js';
import type { KnownQueries } from './knownQueries.js';
import type { Outage } from '../failures/outage.js';
import { isRefusal, type Refusal, retryAfterOf, toldOf } from '../failures/refusal.js';
import type { SelectAnswer } from './selectAnswer.js';
import type { ServedContext } from '../servedContext.js';

function answerOf(refused: Refusal): GraphQLResponse {
  const { status } = refused.extensions.http;
  const headers = new HeaderMap();
  const wait = retryAfterOf(refused);
  if (wait !== null) headers.set('retry-after', wait);
  return {
    http: { status, headers },
    body: { kind: 'single', singleResult: { errors: [toldOf(refused)] } },
  };
}

/**
 * Answers queries by a single statement where possible, and remembers those. The rest, and internal errors,
 * fall back to the resolvers; failures of the database do not.
 */
export function selectPlugin(
  selectAnswer: SelectAnswer,
  queries: KnownQueries,
  { admission, held, outage }: { admission: Admission; held: HeldAnswers; outage: Outage },
): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, source, request, contextValue, logger }) {
          const { operationName = null } = request;
          // Also reached with an operation name that the document does not have.
          if (!(operation as typeof operation | undefined)) return null;
          const { reader, budget, signal, client, costed, facts } = contextValue;
          const enter = async (lane: LaneName) => {
            if (costed) held.check(client, costed.estimate.bytes);
            return admission.enter({ lane, client, signal });
          };
          const isMutation = operation.operation === OperationTypeNode.MUTATION;
          try {
            outage.check(isMutation);
            const variables = readVariables(schema, operation, request.variables ?? {});
            const query = { document, operation, source, variables, isAnonymous: isAnonymous(request) };
            const reading = { reader, budget, signal, enter: () => enter(laneOf(costed)), span: facts.span };
            const data = asData(await selectAnswer(query, reading));
            queries.remember(source, operationName, { document, operation });
            return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
          } catch (error) {
            // Resolvers would only add load to a failing database, or work for a client that is gone.
            const refused = isRefusal(error) ? error : outage.refusalOf(error);
            if (refused) return answerOf(refused);
            if (!(error instanceof FallBack)) {
              const reason = error instanceof Error ? error.message : String(error);
              logger.warn(`one statement failed, resolvers answer: ${reason}`);
            }
          }
          try {
            if (costed) checkLimits({ given: costed.given });
            contextValue.leave = await enter(isMutation ? 'write' : laneOf(costed));
            return null;
          } catch (error) {
            if (isRefusal(error)) return answerOf(error);
            throw error;
          }
        },
        willSendResponse: ({ contextValue }) => {
          contextValue.leave?.();
          return Promise.resolve();
        },
      }),
  };
}
