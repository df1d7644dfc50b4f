import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Format } from '../src/formats/format.js';
import { UnknownFormat } from '../src/formats/formatError.js';
import { withoutFutureDates } from '../src/formats/futureDates.js';
import { type ReadEntry, readNews } from '../src/formats/readNews.js';
import { isBlankLine, splitLines } from '../src/formats/splitLines.js';
import { articleOf } from '../src/ingest/articleOf.js';
import type { NewArticle } from '../src/ingest/newArticle.js';
import { FileError, toFileError } from './fileError.js';
import { type FoundFile, isNewsName } from './listFiles.js';
import { isSidecarFile, readSidecar } from './sidecar.js';

/** An article that may be read, or what of a file cannot be. */
export interface FileEntry {
  /** Path, with the number of the item where the file holds several: "news.jsonl:12". */
  file: string;
  /** The article, or the error that says what is wrong with it. */
  article: () => NewArticle | Promise<NewArticle>;
  /** What was left out of it, for people. */
  notes?: string[];
}

/** A file that is none of the formats, found in a folder: that is no fault, but is told. */
export class PassedOver extends Error {}

/**
 * The articles of a file in the order in which they stand in it. Holds one item of a large file at a time.
 *
 * @param format instead of the one that the content shows. What a folder holds besides, such as pictures and what .json
 * files say of others, is still left out
 */
export async function* entriesOf(
  { file, named, problem, passed }: FoundFile,
  format?: Format,
): AsyncGenerator<FileEntry> {
  if (problem !== undefined) {
    yield failure(file, new FileError(problem));
    return;
  }
  if (passed !== undefined) {
    yield failure(file, new PassedOver(passed));
    return;
  }
  let items = 0;
  try {
    if (format && !named && (await isSidecarFile(file))) return;
    const options = format ? { format, refusesOther: !named } : {};
    for await (const entry of readNews(createReadStream(file), options)) {
      // Names that say something else than text hold notes, logs and programs more often than news.
      if (!format && entry.format.name === 'text' && !named && !isTextName(file))
        throw passedOver('plain text under a name that says something else');
      items++;
      yield toEntry(file, entry);
    }
    if (items === 0) throw new FileError('it holds no items.');
  } catch (error) {
    if (error instanceof UnknownFormat && !named && !isNewsName(file)) {
      if (!(await isSidecarFile(file))) yield failure(file, new PassedOver(error.message));
    } else yield failure(file, toFileError(file, error));
  }
}

function passedOver(what: string): UnknownFormat {
  return new UnknownFormat(`${what}. Name the file itself to take it, or call it .txt.`);
}

function isTextName(file: string): boolean {
  return /\.(?:txt|text|asc)$/i.test(file);
}

function toEntry(file: string, entry: ReadEntry): FileEntry {
  const label = entry.place === null ? file : `${file}:${String(entry.place)}`;
  if ('problem' in entry) return failure(label, new FileError(entry.problem));
  const { item, notes } = withoutFutureDates(entry.item);
  if (entry.place !== null) return { file: label, notes, article: () => articleOf(item) };
  return { file: label, notes, article: async () => ({ ...articleOf(item), ...(await readSidecar(file)) }) };
}

function failure(file: string, error: unknown): FileEntry {
  return { file, article: () => Promise.reject(error instanceof Error ? error : new Error(String(error))) };
}

/** Articles that a file holds as far as that shows without reading it: the lines of .jsonl, else one. */
export async function countArticles({ file, problem }: FoundFile, format?: Format): Promise<number> {
  const isLines = format ? format.name === 'json-lines' : /\.jsonl$/i.test(file);
  if (problem !== undefined || !isLines) return 1;
  try {
    // A pipe can be read only once.
    if (!(await stat(file)).isFile()) return 0;
    let count = 0;
    for await (const line of splitLines(createReadStream(file))) if (!isBlankLine(line)) count++;
    return count;
  } catch {
    // It is reported once, when it is read.
    return 1;
  }
}
