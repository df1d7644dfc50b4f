/** Why a file, or one item of it, cannot be read. The message says what it seems to be and what can be done. */
export class FormatError extends Error {
  override readonly name: string = 'FormatError';
}

/** Why a file is passed over: no format recognises it. */
export class UnknownFormat extends FormatError {}

/** Bytes that are held in memory for one file or one record; more is refused. Formats with an item a line hold one line. */
export const MAX_WHOLE_BYTES = 64 * 1024 * 1024;

export function tooBig(): FormatError {
  const most = String(MAX_WHOLE_BYTES / 1024 / 1024);
  return new FormatError(
    `it is larger than ${most} MB, more than is read in one piece. Split it up, or hand it in as JSON lines.`,
  );
}
