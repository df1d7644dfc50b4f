/** Runs an operation of the API and gives its data. */
export type Ask = (document: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** What the caller of a tool can mend: told to it as it is. */
export class ToolError extends Error {
  override name = 'ToolError';
}

/** The errors of an answer as one message. */
export function toldErrors(errors: readonly { message: string }[]): ToolError {
  return new ToolError(errors.map(({ message }) => message).join('\n'));
}
