/** Runs an operation of the API and gives its data. */
export type Ask = (document: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** An error that the caller of a tool can fix. Its message is passed on. */
export class ToolError extends Error {
  override name = 'ToolError';
}

/** Combines the errors of an answer into one. */
export function toldErrors(errors: readonly { message: string }[]): ToolError {
  return new ToolError(errors.map(({ message }) => message).join('\n'));
}
