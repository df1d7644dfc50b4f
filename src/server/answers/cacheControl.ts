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

/** How long an answer may be cached, in seconds, and whether by shared caches. */
export interface CachePolicy {
  maxAge: number;
  scope: CacheScope;
}

type Hint = Partial<CachePolicy> & { inheritMaxAge?: boolean };

const hintOf = (node?: { directives?: readonly ConstDirectiveNode[] | undefined } | null): Hint =>
  getDirectiveValues(cacheControlDirective, { directives: node?.directives ?? [] }) ?? {};

/** The hint of a field, or else of its type; objects without an age, and root fields, get the default. */
function hintOfField(field: GraphQLField<unknown, unknown>, isRoot: boolean, defaultMaxAge: number): Hint {
  const type = getNamedType(field.type);
  const own = hintOf(field.astNode);
  const hint = { ...(isCompositeType(type) && hintOf(type.astNode)), ...own };
  const inherits = !isRoot && (hint.inheritMaxAge === true || !isCompositeType(type));
  return hint.maxAge !== undefined || inherits ? hint : { ...hint, maxAge: defaultMaxAge };
}

/**
 * Computes Apollo's cache policy from the operation alone: the smallest age of all fields, private if any
 * field is. Fields count even if a condition or a type excludes them.
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
 * The `cache-control` header. An answer with age 0 that is the same for everybody may be cached, but must be
 * revalidated each time.
 */
export function cacheHeader({ maxAge, scope }: CachePolicy): string {
  if (maxAge > 0) return `max-age=${String(maxAge)}, ${scope.toLowerCase()}`;
  return scope === 'PUBLIC' ? 'no-cache' : 'no-store';
}

/** The cache policy of an operation. */
export type CachePolicyOf = (document: DocumentNode, operation: OperationDefinitionNode) => CachePolicy;

/** Computes the policy of each operation once, for as long as its document is alive. */
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
 * Sets `cache-control` on answers to queries without an API key. All other answers keep the route's header,
 * `no-store`.
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
