import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Budget, Context } from '../context.js';
import type { Cost } from './cost.js';
import { costOf } from './costOf.js';
import { checkLimits } from './limits.js';

/**
 * Takes what an operation costs from what its client may ask for. What was taken for the same request before is not
 * taken again.
 *
 * @throws Refusal of an operation that asks for too much, or for more than the client has left
 */
export async function takeCost({ nodes, requested }: Cost, budget: Budget | undefined): Promise<void> {
  checkLimits({ nodes });
  if (budget && requested > budget.cost) await budget.spend(requested - budget.cost);
}

/**
 * Refuses operations that ask for too much, takes what the others cost, and tells of both what they ask for, in
 * `extensions.cost`.
 */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    let cost: Cost | undefined;
    return Promise.resolve({
      async didResolveOperation({ schema, document, operation, request, contextValue: { budget } }) {
        const definitions = operation?.variableDefinitions ?? [];
        const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
        // Unknown operation or wrong values: execution says so, and asks for nothing.
        if (!operation || !coerced) return;
        cost = costOf(schema, document, operation, coerced);
        await takeCost(cost, budget);
      },
      willSendResponse: ({ response: { body } }) => {
        if (cost && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        return Promise.resolve();
      },
    });
  },
};
