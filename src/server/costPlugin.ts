import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Context } from '../context.js';
import { type Cost, measureCost } from './cost.js';
import { checkLimits } from './limits.js';

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
        cost = measureCost(schema, document, operation, coerced);
        checkLimits({ nodes: cost.nodes });
        if (budget && cost.requested > budget.cost) await budget.spend(cost.requested - budget.cost);
      },
      willSendResponse: ({ response: { body } }) => {
        if (cost && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        return Promise.resolve();
      },
    });
  },
};
