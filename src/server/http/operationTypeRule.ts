import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

const AS_EVENTS =
  'Subscriptions are answered by server-sent events, one in a request: send the header "accept: text/event-stream".';

/** A subscription that came another way than as one: without this rule execution finds out, as an error of the server. */
export const operationTypeRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.SUBSCRIPTION)
      context.reportError(new GraphQLError(AS_EVENTS, { nodes: node }));
  },
});
