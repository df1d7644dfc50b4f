import {
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { getVariableValues, type GraphQLError, OperationTypeNode } from 'graphql';
import type { Budget } from '../../context.js';
import type { Costed, CostOf } from './costOf.js';
import { shortened } from '../failures/formatError.js';
import { expectsOk } from '../http/httpStatus.js';
import { noteOperation } from '../telemetry/facts.js';
import { checkEstimate, checkLimits } from './limits.js';
import type { ServedContext } from '../servedContext.js';

/** Charges the client for an operation, or refuses it. */
export type TakeCost = (costed: Costed, budget: Budget | undefined) => Promise<void>;

/**
 * Charges an operation to the client's budget. Points already charged for the same request are not charged
 * again.
 *
 * @param mostWork maximum work in milliseconds; 0 for no limit
 * @throws Refusal if the operation exceeds a limit or the remaining budget
 */
export function costTaker(mostWork: number): TakeCost {
  return async ({ cost: { nodes, requested }, estimate }, budget) => {
    checkLimits({ nodes });
    checkEstimate(estimate, mostWork);
    if (budget && requested > budget.cost) await budget.spend(requested - budget.cost);
  };
}

/** Maximum number of mistakes in variables to report: each quotes the value that it is in. */
const MOST_MISTAKES = 5;

/** The answer to an operation with wrong variables. Execution would report fifty mistakes, each in full length. */
function refuseVariables(mistakes: readonly GraphQLError[], { http }: GraphQLRequest): GraphQLResponse {
  const errors = mistakes.map((one) => {
    const { message, locations } = one.toJSON();
    const told = { message: shortened(message), ...(locations && { locations }) };
    return { ...told, extensions: { code: 'BAD_USER_INPUT' } };
  });
  return {
    http: { status: expectsOk(http?.headers.get('accept')) ? 200 : 400, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors } },
  };
}

/**
 * Refuses operations over the limits, charges the others, and reports the cost of both in `extensions.cost`.
 */
export function costPlugin(costOf: CostOf, takeCost: TakeCost): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: () => {
      let costed: Costed | undefined;
      let mistakes: readonly GraphQLError[] | undefined;
      return Promise.resolve({
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation?.operation === OperationTypeNode.MUTATION) contextValue.deadline.isMutation = true;
          const definitions = operation?.variableDefinitions ?? [];
          const { coerced, errors } = getVariableValues(schema, definitions, request.variables ?? {}, {
            maxErrors: MOST_MISTAKES,
          });
          mistakes = errors;
          // Execution reports an unknown operation at no cost.
          if (!operation || !coerced) return;
          costed = costOf(document, operation, coerced);
          contextValue.costed = costed;
          noteOperation(contextValue.facts, operation, costed.cost);
          const { budget, inBatch } = contextValue;
          // In a batch, what one operation was charged does not cover the others.
          await takeCost(costed, inBatch && budget ? { ...budget, cost: 0 } : budget);
        },
        responseForOperation: ({ request }) =>
          Promise.resolve(mistakes ? refuseVariables(mistakes, request) : null),
        willSendResponse: ({ contextValue: { facts }, response: { body } }) => {
          const code = body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.['code'];
          if (typeof code === 'string') facts.error = code;
          if (costed && body.kind === 'single')
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: costed.cost };
          return Promise.resolve();
        },
      });
    },
  };
}
