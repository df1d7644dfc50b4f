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

/** An article of a file, or a part of a file that cannot be read. */
export interface FileEntry {
  /** Path, with the number of the item if the file has several: "news.jsonl:12". */
  file: string;
  /** Returns the article, or throws the error that says what is wrong with it. */
  article: () => NewArticle | Promise<NewArticle>;
  /** What was left out of it, as messages for the user. */
  notes?: string[];
}

/** A file of an unknown format, found in a folder. This is not a failure, but is reported. */
export class PassedOver extends Error {}

/**
 * The articles of a file, in its order. Only one item of a large file is in memory at a time.
 *
 * @param format instead of detecting it from the content. Other files in folders, such as pictures and .json files about
 * other files, are still left out
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
      // Plain text under other names is more often notes, logs and programs than news.
      if (!format && entry.format.name === 'text' && !named && !isTextName(file))
        throw passedOver('plain text, but its name says something else');
      items++;
      yield toEntry(file, entry);
    }
    if (items === 0) throw new FileError('it contains no items.');
  } catch (error) {
    if (error instanceof UnknownFormat && !named && !isNewsName(file)) {
      if (!(await isSidecarFile(file))) yield failure(file, new PassedOver(error.message));
    } else yield failure(file, toFileError(file, error));
  }
}

function passedOver(what: string): UnknownFormat {
  return new UnknownFormat(`${what}. To read it, name the file itself, or rename it to .txt.`);
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

/** Estimates the number of articles in a file: the lines of .jsonl, else one. */
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
