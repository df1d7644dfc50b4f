import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** An error that stands for the whole answer, with its HTTP status. */
export type Refusal = GraphQLError & { extensions: { code: string; http: { status: number } } };

/** A request that is not served: Apollo and the error handler of src/server.ts answer it with the status. */
export function refusal(
  code: string,
  message: string,
  { status = 400, ...extensions }: { status?: number } & Record<string, unknown> = {},
): Refusal {
  return new GraphQLError(message, { extensions: { code, ...extensions, http: { status } } }) as Refusal;
}

/** Whether an error tells its status itself. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof GraphQLError && 'http' in error.extensions;
}

/** A refusal as it stands in an answer: the status is the answer's own. */
export function toldOf({ message, extensions }: Refusal): GraphQLFormattedError {
  const told = Object.entries(extensions).filter(([name]) => name !== 'http');
  return { message, extensions: Object.fromEntries(told) };
}
