import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { splitLines } from '../src/formats/splitLines.js';
import { MAX_TEXT_LENGTH, type NewArticle } from '../src/ingest/newArticle.js';
import { errorCode, errorMessage } from '../src/store/errors.js';

/** A file or folder that cannot be read as it should be. The message says what was expected. */
class FileError extends Error {
  override readonly name = 'FileError';
}

/** A UTF-16 code unit takes at most so many bytes of UTF-8. */
const MAX_BYTES = 3 * MAX_TEXT_LENGTH;

/** A text file, a file of JSON lines, or what of a folder could not be read and why. */
export interface FoundFile {
  file: string;
  problem?: string;
}

/**
 * The .txt and .jsonl files of a folder and of the folders in it, in the order of their names; a file is itself, whatever its name.
 * Links are followed, but no file or folder is listed a second time.
 *
 * @param seen real paths that were listed before; those listed now are added
 * @throws FileError when the path itself cannot be read or is a folder without texts
 */
export async function listFiles(path: string, seen = new Set<string>()): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let listedBefore = false;
  // Links wait until all else is found: a text has its sidecar where it really is.
  const ahead = [path];
  const links: string[] = [];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop() ?? links.pop()) {
    try {
      const stats = await readable(next, stat(next));
      if (!stats.isDirectory() && next !== path && !(stats.isFile() && isTextName(next))) continue;
      // A pipe's name is no path.
      const real = await realpath(next).catch(() => next);
      if (seen.has(real)) {
        listedBefore ||= !stats.isDirectory() || next === path;
        continue;
      }
      seen.add(real);
      if (!stats.isDirectory()) {
        found.push({ file: next });
        continue;
      }
      for (const entry of await readable(next, readdir(next, { withFileTypes: true }))) {
        const inside = join(next, entry.name);
        if (entry.isSymbolicLink()) links.push(inside);
        else if (entry.isDirectory() || isTextName(inside)) ahead.push(inside);
      }
    } catch (error) {
      if (next === path || !(error instanceof FileError)) throw error;
      // A link that leads nowhere is no text that could be lost, unless it is called one.
      if (isTextName(next) || !leadsNowhere(error)) found.push({ file: next, problem: error.message });
    }
  }
  if (found.length === 0 && !listedBefore)
    throw new FileError('the folder holds no .txt and no .jsonl file.');
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function isTextName(path: string): boolean {
  return /\.txt$/i.test(path) || isJsonLines(path);
}

function leadsNowhere({ cause }: FileError): boolean {
  return ['ENOENT', 'ELOOP'].includes(errorCode(cause) ?? '');
}

/**
 * An article from a text file in UTF-8. What a file of the same name in .json says of it goes with it:
 * {"publishedAt", "url", "publisher", "source"}, all optional; `source` says where that was learnt and is for readers.
 * Line ends stay as they are; a byte order mark is no part of the text.
 * @throws FileError
 */
export async function readArticle(file: string): Promise<NewArticle> {
  const { size } = await readable(file, stat(file));
  if (size > MAX_BYTES) {
    throw new FileError(
      `the file is too big for an article of ${MAX_TEXT_LENGTH.toLocaleString('en')} characters. Split it up.`,
    );
  }
  const bytes = await readable(file, readFile(file));
  if (bytes.length === 0) throw new FileError('the file is empty.');
  return { ...(await readSidecar(file)), text: decode(bytes) };
}

function decode(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  throw new FileError(
    'the file is not text in UTF-8: it is binary or in another encoding. Save it as UTF-8.',
  );
}

/** Whether a file holds an article on each of its lines. */
export function isJsonLines(path: string): boolean {
  return /\.jsonl$/i.test(path);
}

/** How many articles a file of JSON lines holds; 0 for a pipe, which can be read only once. */
export async function countLines(file: string): Promise<number> {
  let count = 0;
  const stats = await readable(file, stat(file));
  if (!stats.isFile()) return count;
  for await (const line of splitLines(createReadStream(file))) if (!isBlank(line)) count++;
  return count;
}

/** A line of a file that has one article a line. */
export interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array;
}

/** The lines that are not blank. Holds a piece of the file and one line at a time. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of splitLines(createReadStream(file))) {
    number++;
    if (!isBlank(bytes)) yield { number, bytes };
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/**
 * An article from a line {"text", "id", "publishedAt", "url", "publisher", "source"}, all but the text optional; `id`
 * is for readers.
 * @throws FileError
 */
export function readLine({ bytes }: Line): NewArticle {
  const value = parseJson(decode(bytes));
  const { text, id, ...about } = (isObject(value) ? value : {}) as Record<string, unknown>;
  if (typeof text !== 'string' || !['string', 'number', 'undefined'].includes(typeof id) || !isAbout(about)) {
    throw new FileError(
      `expected a JSON object with "text", and no other names than id, ${FIELDS.join(', ')}, each with a text.`,
    );
  }
  return { ...sourceOf(about), text };
}

type About = Omit<NewArticle, 'text'>;
const FIELDS = ['publishedAt', 'url', 'publisher', 'source'];

async function readSidecar(file: string): Promise<About> {
  const sidecar = join(dirname(file), `${parse(file).name}.json`);
  const json = await readFile(sidecar, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw new FileError(`${sidecar} cannot be read: ${errorMessage(error)}`);
  });
  if (json === null || sidecar === file) return {};
  const about = parseJson(json);
  if (!isAbout(about))
    throw new FileError(
      `${sidecar}: expected a JSON object of texts with no other names than ${FIELDS.join(', ')}.`,
    );
  return sourceOf(about);
}

function isAbout(value: unknown): value is About {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([field, said]) => FIELDS.includes(field) && (said === null || typeof said === 'string'),
    )
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sourceOf({ publishedAt = null, url = null, publisher = null }: About): About {
  return { publishedAt, url, publisher };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Says in plain words why a file or folder cannot be read. */
function readable<T>(path: string, result: Promise<T>): Promise<T> {
  return result.catch((error: unknown) => {
    const code = errorCode(error) ?? '';
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file or folder.',
      EACCES: 'this user may not read it.',
      EPERM: 'this user may not read it.',
      ENOTDIR: 'part of its path is a file.',
      ELOOP: 'its links lead in a circle.',
    };
    throw new FileError(reasons[code] ?? `${path} cannot be read: ${errorMessage(error)}`, { cause: error });
  });
}
