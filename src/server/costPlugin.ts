import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Context } from '../context.js';
import { type Cost, measureCost } from './cost.js';
import { overLimit } from './limits.js';

/** Refuses operations that ask for too much, and tells of every other what it asked for, in `extensions.cost`. */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    let cost: Cost | undefined;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (!operation) return Promise.resolve();
        const variables = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Wrong values: execution says so and asks for nothing.
        if (!variables.coerced) return Promise.resolve();
        cost = measureCost(schema, document, operation, variables.coerced);
        const refused = overLimit({ nodes: cost.nodes });
        return refused ? Promise.reject(refused) : Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        if (cost && body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        return Promise.resolve();
      },
    });
  },
};
