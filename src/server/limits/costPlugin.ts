import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, OperationTypeNode } from 'graphql';
import type { Budget } from '../../context.js';
import type { Costed, CostOf } from './costOf.js';
import { noteOperation } from '../telemetry/facts.js';
import { checkEstimate, checkLimits } from './limits.js';
import type { ServedContext } from '../servedContext.js';

/** Takes what an operation costs, or refuses it. */
export type TakeCost = (costed: Costed, budget: Budget | undefined) => Promise<void>;

/**
 * Takes what an operation costs from what its client may ask for. What was taken for the same request before is not
 * taken again.
 *
 * @param mostWork milliseconds of work; 0 for no limit
 * @throws Refusal of an operation that asks for too much, or for more than the client has left
 */
export function costTaker(mostWork: number): TakeCost {
  return async ({ cost: { nodes, requested }, estimate }, budget) => {
    checkLimits({ nodes });
    checkEstimate(estimate, mostWork);
    if (budget && requested > budget.cost) await budget.spend(requested - budget.cost);
  };
}

/**
 * Refuses operations that ask for too much, takes what the others cost, and tells of both what they ask for, in
 * `extensions.cost`.
 */
export function costPlugin(costOf: CostOf, takeCost: TakeCost): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: () => {
      let costed: Costed | undefined;
      return Promise.resolve({
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation?.operation === OperationTypeNode.MUTATION) contextValue.deadline.isMutation = true;
          const definitions = operation?.variableDefinitions ?? [];
          const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
          // Unknown operation or wrong values: execution says so, and asks for nothing.
          if (!operation || !coerced) return;
          costed = costOf(document, operation, coerced);
          contextValue.costed = costed;
          noteOperation(contextValue.facts, operation, costed.cost);
          const { budget, inBatch } = contextValue;
          // What the others of its request have paid is not paid for it.
          await takeCost(costed, inBatch && budget ? { ...budget, cost: 0 } : budget);
        },
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
