import type { ApolloServerPlugin } from '@apollo/server';
import type { ServedContext } from '../servedContext.js';
import { startChild } from './traces.js';

/** Makes the execution by resolvers a span of the request's trace. */
export const tracePlugin: ApolloServerPlugin<ServedContext> = {
  requestDidStart: () =>
    Promise.resolve({
      executionDidStart({ contextValue: { facts } }) {
        if (!facts.span.isRecording()) return Promise.resolve();
        const span = startChild(facts.span, 'resolve');
        return Promise.resolve({
          executionDidEnd: () => {
            span.end();
            return Promise.resolve();
          },
        });
      },
    }),
};
