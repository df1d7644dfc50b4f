import { cleanOrNull } from './cleanText.js';
import { decodeMarkup } from './decode.js';
import { FormatError, MAX_WHOLE_BYTES, tooBig } from './formatError.js';

/** Number of bytes by which a file's format is recognised. */
const HEAD_BYTES = 64 * 1024;

/** What is known about a file besides its bytes. */
export interface FileHints {
  /** Its address, against which relative addresses are resolved. */
  address?: string | null;
  /** The charset that its transport states: "iso-8859-1". */
  charset?: string | null;
}

/** A file to read: its beginning, by which it is recognised, and the rest on request. */
export interface NewsFile {
  readonly address: string | null;
  readonly charset: string | null;
  readonly head: Uint8Array;
  /** Whether the head is the whole file. */
  readonly isWhole: boolean;
  /** The head as text, without a byte order mark. */
  readonly start: string;
  /** All bytes, kept for the next call. Throws FormatError if there are too many. */
  bytes: () => Promise<Uint8Array>;
  /** The whole file as text of mark-up, which may declare its encoding. */
  markup: () => Promise<string>;
  /** The whole file as one JSON value; undefined if it is not valid JSON. Throws FormatError if it is too big. */
  json: () => Promise<unknown>;
  /** All bytes in pieces. Can be read only once, unless the whole file was requested before. */
  chunks: () => AsyncIterable<Uint8Array>;
}

/** Reads as much of a file as is needed to recognise its format. */
export async function openFile(
  source: Uint8Array | AsyncIterable<Uint8Array | string>,
  hints: FileHints = {},
): Promise<NewsFile> {
  const iterator = piecesOf(source)[Symbol.asyncIterator]();
  const { head, isWhole } = await readHead(iterator);
  let whole: Promise<Uint8Array> | undefined;
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  const bytes = () => (whole ??= isWhole ? Promise.resolve(head) : collect(rest()));
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    if (whole || isWhole) yield await bytes();
    else yield* rest();
  };
  const charset = cleanOrNull(hints.charset);
  const markup = async () => decodeMarkup(await bytes(), charset);
  let json: Promise<unknown> | undefined;
  const start = decodeMarkup(isWhole ? head : cutAtAscii(head), charset);
  return {
    address: hints.address ?? null,
    charset,
    head,
    isWhole,
    start,
    bytes,
    markup,
    json: () => (json ??= /^\s*[[{]/.test(start) ? markup().then(parseJson) : Promise.resolve(undefined)),
    chunks,
  };
}

/** The bytes in pieces of at most the size of a head. */
async function* piecesOf(
  source: Uint8Array | AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array, undefined> {
  if (source instanceof Uint8Array) yield* cut(source);
  else for await (const piece of source) yield* cut(typeof piece === 'string' ? Buffer.from(piece) : piece);
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += HEAD_BYTES)
    yield bytes.subarray(start, start + HEAD_BYTES);
}

async function readHead(
  iterator: AsyncIterator<Uint8Array>,
): Promise<{ head: Uint8Array; isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) return { head: Buffer.concat(pieces), isWhole: true };
    pieces.push(next.value);
    length += next.value.byteLength;
  }
  return { head: Buffer.concat(pieces), isWhole: false };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    length += piece.byteLength;
    if (length > MAX_WHOLE_BYTES) throw tooBig();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Cuts before an incomplete character at the end, which would make UTF-8 look like another encoding. */
function cutAtAscii(bytes: Uint8Array): Uint8Array {
  let end = bytes.byteLength;
  while (end > bytes.byteLength - 4 && (bytes[end - 1] ?? 0) >= 0x80) end--;
  return bytes.subarray(0, end);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The whole file as JSON, for files that were recognised as such. */
export async function jsonOf(file: NewsFile): Promise<unknown> {
  const value = await file.json();
  if (value === undefined) throw new FormatError('the file is not valid JSON: it was cut off or damaged.');
  return value;
}
