import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, OperationTypeNode } from 'graphql';
import type { Budget } from '../../context.js';
import type { Costed, CostOf } from './costOf.js';
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

/**
 * Refuses operations over the limits, charges the others, and reports the cost of both in `extensions.cost`.
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
          // Unknown operation or invalid variables: execution reports the error at no cost.
          if (!operation || !coerced) return;
          costed = costOf(document, operation, coerced);
          contextValue.costed = costed;
          noteOperation(contextValue.facts, operation, costed.cost);
          const { budget, inBatch } = contextValue;
          // In a batch, what one operation was charged does not cover the others.
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
