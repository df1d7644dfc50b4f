import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

const AS_EVENTS =
  'Subscriptions are answered by server-sent events, one in a request: send the header "accept: text/event-stream".';

/**
 * Rejects subscriptions sent as ordinary operations; without this rule, execution fails as a server error.
 */
export const operationTypeRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.SUBSCRIPTION)
      context.reportError(new GraphQLError(AS_EVENTS, { nodes: node }));
  },
});
