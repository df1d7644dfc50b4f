/** Why a file, or one item of it, cannot be read. The message says what it seems to be and what can be done. */
export class FormatError extends Error {
  override readonly name: string = 'FormatError';
}

/** A file that no format recognises. In a folder it is skipped. */
export class UnknownFormat extends FormatError {}

/** Most bytes of one file or record in memory; larger ones are refused. Formats with one item per line keep one line. */
export const MAX_WHOLE_BYTES = 64 * 1024 * 1024;

export function tooBig(): FormatError {
  const most = String(MAX_WHOLE_BYTES / 1024 / 1024);
  return new FormatError(
    `it is larger than ${most} MB, more than is read in one piece. Split it up, or hand it in as JSON lines.`,
  );
}
