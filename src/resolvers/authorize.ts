import type { AuthCheckerFn } from 'type-graphql';
import type { Context } from '../context.js';
import { forbidden, unauthenticated } from '../errors.js';
import { allows, type ApiKeyScope } from '../store/apiKeys.js';

/**
 * Allows a field marked `@Authorized('WRITE')` for clients whose API key has that scope, or one that includes it.
 *
 * @throws GraphQLError UNAUTHENTICATED, FORBIDDEN
 */
export const authorize: AuthCheckerFn<Context, ApiKeyScope> = async ({ context, info }, scopes) => {
  const key = await context.apiKey();
  const wanted = scopes.join(' or ').toLowerCase();
  const remedy = `Whoever runs this server makes one: npm run keys -- create NAME --scope ${wanted}`;
  if (!key) {
    throw unauthenticated(
      `"${info.fieldName}" needs an API key with ${wanted} scope, in the header "authorization: Bearer ng_…"; ` +
        `no valid one was sent. ${remedy}`,
    );
  }
  if (!scopes.some((scope) => allows(key.scope, scope))) {
    throw forbidden(
      `"${info.fieldName}" needs an API key with ${wanted} scope; yours has ${key.scope.toLowerCase()} scope. ${remedy}`,
    );
  }
  return true;
};
