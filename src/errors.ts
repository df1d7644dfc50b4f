import { GraphQLError } from 'graphql';

/**
 * The errors that clients may see as they are. Everything else is masked by the server (src/server).
 * Decide by `extensions.code`, never by the message.
 */

/** The request asks for something that cannot be: what was expected, what came, and how to mend it. */
export function badInput(message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
}

/** The request brings no key that holds, and needs one. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}

/** The request's key does not allow it. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

/** What the request reads was deleted between two of its statements: asked again, it is answered. */
export function changedMeanwhile(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'CHANGED_MEANWHILE' } });
}

/** What followed the cursor is no longer kept. */
export function cursorTooOld(): GraphQLError {
  return new GraphQLError(
    'The changes after this cursor are no longer kept. Ask for `changes { latestCursor }`, read everything again, then go on from that cursor.',
    { extensions: { argument: 'since', code: 'CURSOR_TOO_OLD' } },
  );
}
