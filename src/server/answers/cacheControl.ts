import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  type OperationDefinitionNode,
  OperationTypeNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CacheScope, cacheControlDirective } from '../../models/cacheControl.js';
import { isAnonymous } from '../apiKey.js';

/** How long the answer to an operation may be kept, in seconds, and whose caches may do so. */
export interface CachePolicy {
  maxAge: number;
  scope: CacheScope;
}

type Hint = Partial<CachePolicy> & { inheritMaxAge?: boolean };

const hintOf = (node?: { directives?: readonly ConstDirectiveNode[] | undefined } | null): Hint =>
  getDirectiveValues(cacheControlDirective, { directives: node?.directives ?? [] }) ?? {};

/** The hint of a field before that of its type; an object without an age, and a field of the root, has the default. */
function hintOfField(field: GraphQLField<unknown, unknown>, isRoot: boolean, defaultMaxAge: number): Hint {
  const type = getNamedType(field.type);
  const own = hintOf(field.astNode);
  const hint = { ...(isCompositeType(type) && hintOf(type.astNode)), ...own };
  const inherits = !isRoot && (hint.inheritMaxAge === true || !isCompositeType(type));
  return hint.maxAge !== undefined || inherits ? hint : { ...hint, maxAge: defaultMaxAge };
}

/**
 * What Apollo's cache control works out from an answer, from the operation alone: the least age of all its fields,
 * private if one of them is. A field counts even where a condition or a type leaves it out.
 */
export function measureCachePolicy(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  defaultMaxAge: number,
): CachePolicy {
  const selected = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const root = schema.getRootType(operation.operation);
  const types = new TypeInfo(schema);
  let maxAge = Infinity;
  let scope: CacheScope = 'PUBLIC';
  const Field = () => {
    const [field, parent] = [types.getFieldDef(), types.getParentType()];
    if (!field || field.name === '__typename') return;
    const hint = hintOfField(field, parent === root, defaultMaxAge);
    maxAge = Math.min(maxAge, hint.maxAge ?? Infinity);
    if (hint.scope === 'PRIVATE') scope = 'PRIVATE';
  };
  visit(selected, visitWithTypeInfo(types, { Field }));
  return { maxAge: Number.isFinite(maxAge) ? maxAge : defaultMaxAge, scope };
}

/**
 * The header for an answer. One of age 0 that is the same for everybody may be kept, if it is asked again each time
 * whether it is still the same.
 */
export function cacheHeader({ maxAge, scope }: CachePolicy): string {
  if (maxAge > 0) return `max-age=${String(maxAge)}, ${scope.toLowerCase()}`;
  return scope === 'PUBLIC' ? 'no-cache' : 'no-store';
}

/** Says of an operation how long its answer may be kept, and whose caches may do so. */
export type CachePolicyOf = (document: DocumentNode, operation: OperationDefinitionNode) => CachePolicy;

/** Measures each operation once, as long as its document is kept. */
export function cachePolicies(schema: GraphQLSchema, defaultMaxAge: number): CachePolicyOf {
  const measured = new WeakMap<OperationDefinitionNode, CachePolicy>();
  return (document, operation) => {
    const known = measured.get(operation);
    const policy = known ?? measureCachePolicy(schema, document, operation, defaultMaxAge);
    if (known === undefined) measured.set(operation, policy);
    return policy;
  };
}

/**
 * Tells caches how long they may keep the answers to queries of clients without a key. All other answers keep the
 * header that the route has set, which is `no-store`.
 */
export function cacheControlPlugin(policyOf: CachePolicyOf): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ document, operation, errors, request, response }) => {
          if (document && operation?.operation === OperationTypeNode.QUERY && !errors && isAnonymous(request))
            response.http.headers.set('cache-control', cacheHeader(policyOf(document, operation)));
          return Promise.resolve();
        },
      }),
  };
}
