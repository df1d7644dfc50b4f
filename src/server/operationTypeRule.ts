import { GraphQLError, type ValidationRule } from 'graphql';

/** A subscription where the schema has none: without this rule execution finds out, as an error of the server. */
export const operationTypeRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`This API has no ${node.operation}s.`, { nodes: node }));
  },
});
