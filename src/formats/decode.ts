import { isUtf8 } from 'node:buffer';
import { FormatError } from './formatError.js';

/** Bytes at the start of a page in which its charset declaration is searched for; browsers look at 1,024. */
const DECLARATION_REACH = 4096;
/** <?xml version="1.0" encoding="iso-8859-1"?>, <meta charset=…>, <meta http-equiv="Content-Type" content="…; charset=…">. */
const DECLARATION =
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
/** A lead byte of UTF-8 with a continuation byte: the text was UTF-8 before it was cut or garbled. */
const BROKEN_UTF8 = /[\xc2-\xf4][\x80-\xbf]/;
/** Bytes that windows-1252 does not use, and control characters that no text contains. */
// eslint-disable-next-line no-control-regex
const NOT_WINDOWS = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;

/**
 * Decodes mark-up. A byte order mark decides. Otherwise valid UTF-8 is read as such, whatever is declared, because no other
 * encoding of letters beyond ASCII looks like it by accident. Then comes the charset that the transport or the file
 * declares, and last windows-1252. Never fails.
 *
 * @param charset what the transport says, such as "iso-8859-2" of a content type
 */
export function decodeMarkup(bytes: Uint8Array, charset: string | null = null): string {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  if (isUtf8(bytes)) {
    const stateful = [charset, declaredCharset(bytes)].find(isStateful);
    return decodeAs(bytes, stateful ?? 'utf-8') ?? '';
  }
  for (const label of [charset, declaredCharset(bytes)]) {
    if (label === null || /^utf-?(8|16)/i.test(label)) continue;
    const text = decodeAs(bytes, label);
    if (text !== null) return text;
  }
  // Mostly UTF-8 with a few spoilt bytes keeps its letters; browsers would do the same.
  return decodeAs(bytes, isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252') ?? '';
}

/**
 * Decodes plain text, which declares nothing: UTF-8, UTF-16 with a byte order mark, or windows-1252 if all bytes are its
 * letters and signs.
 *
 * @throws FormatError if the bytes are not text, or text that was cut or garbled
 */
export function decodePlain(bytes: Uint8Array): string {
  const text = decodeMarked(bytes) ?? (isUtf8(bytes) ? decodeAs(bytes, 'utf-8') : null);
  if (text !== null) return text;
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!NOT_WINDOWS.test(latin) && !BROKEN_UTF8.test(latin)) return decodeAs(bytes, 'windows-1252') ?? '';
  throw new FormatError(
    'the file is not text in UTF-8: it is binary or in another encoding. Save it as UTF-8.',
  );
}

/** Decodes text with a byte order mark, and mark-up in UTF-16 without one; null for anything else. */
function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  // "<" or "{" and a zero byte: mark-up in UTF-16.
  if (isMarkupStart(first) && second === 0) return decodeAs(bytes, 'utf-16le');
  if (first === 0 && isMarkupStart(second)) return decodeAs(bytes, 'utf-16be');
  return null;
}

function isMarkupStart(byte: number | undefined): boolean {
  return byte === 0x3c || byte === 0x7b || byte === 0x5b;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, DECLARATION_REACH));
  const match = DECLARATION.exec(head.toString('latin1'));
  return match?.[1] ?? match?.[2] ?? null;
}

/** Encodings that write letters beyond ASCII with ASCII bytes. */
function isStateful(label: string | null): label is string {
  return label !== null && /^(iso-2022-jp|csiso2022jp|utf-7|hz-gb-2312)$/i.test(label);
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    // A label that no browser knows.
    return null;
  }
}

/** The bytes 0x80 to 0x9f of windows-1252, which Node's decoder reads as control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_000_000)).toString(
    'latin1',
  );
  const high = latin.match(/[\x80-\xff]/g)?.length ?? 0;
  const inPairs = latin.match(/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g);
  return (inPairs?.join('').length ?? 0) > high * 0.9;
}
