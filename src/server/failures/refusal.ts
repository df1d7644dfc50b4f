import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** An error for the whole answer, with an HTTP status. */
export type Refusal = GraphQLError & { extensions: { code: string; http: { status: number } } };

/** An error for the whole request: Apollo and the error handler in src/server.ts answer with its status. */
export function refusal(
  code: string,
  message: string,
  { status = 400, ...extensions }: { status?: number } & Record<string, unknown> = {},
): Refusal {
  return new GraphQLError(message, { extensions: { code, ...extensions, http: { status } } }) as Refusal;
}

/** Whether an error has its own HTTP status. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof GraphQLError && 'http' in error.extensions;
}

/** The header `retry-after`, where a refusal says when to ask again. */
export function retryAfterOf({ extensions }: Refusal): string | null {
  const { retryAfter } = extensions as { retryAfter?: number };
  return retryAfter === undefined ? null : String(retryAfter);
}

/** A refusal as an entry of `errors`, without the status. */
export function toldOf({ message, extensions }: Refusal): GraphQLFormattedError {
  const told = Object.entries(extensions).filter(([name]) => name !== 'http');
  return { message, extensions: Object.fromEntries(told) };
}
