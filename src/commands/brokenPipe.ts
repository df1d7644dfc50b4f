/** Whether an error says that the reader of the output has gone: `npm run -s parse | head -1`. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
