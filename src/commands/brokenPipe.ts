import { pipeline } from 'node:stream/promises';

/** Whether an error says that the reader of the output has gone: `npm run -s parse | head -1`. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Writes to an output with back-pressure, without closing it. Stops silently when the reader is gone. */
export async function writeWhileRead(
  source: Iterable<string> | AsyncIterable<string>,
  output: NodeJS.WritableStream,
): Promise<void> {
  try {
    await pipeline(source, output, { end: false });
  } catch (error) {
    if (!isBrokenPipe(error)) throw error;
  }
}
