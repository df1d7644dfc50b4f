import type { NewsItem } from './item.js';
import type { NewsFile } from './newsFile.js';

/** The formats by the names that `--format` takes. */
export type FormatName =
  | 'atom'
  | 'csv'
  | 'guardian'
  | 'html'
  | 'json-feed'
  | 'json-ld'
  | 'json-lines'
  | 'mail'
  | 'markdown'
  | 'newsapi'
  | 'newsml-1'
  | 'newsml-g2'
  | 'ninjs'
  | 'nitf'
  | 'nyt'
  | 'rss'
  | 'rss-1'
  | 'text'
  | 'warc'
  | 'wordpress';

/** One item of a file, or why one of its items cannot be read; the others can. */
export type Entry = { place: number | null; item: NewsItem } | { place: number | null; problem: string };

/** A shape in which news comes. */
export interface Format {
  name: FormatName;
  /** What people call it: "RSS 2.0 feed". */
  label: string;
  /** Whether a file has this shape, by its content alone. */
  recognises: (file: NewsFile) => boolean | Promise<boolean>;
  /**
   * The items in the order of the file. `place` counts from 1 where a file may hold several: lines of a file of lines, else
   * items; it is null where the file is one item.
   *
   * @throws FormatError when nothing of the file can be read
   */
  read: (file: NewsFile) => AsyncIterable<Entry> | Iterable<Entry>;
}

/** An item that is read from its part of a file: a failure is that item's alone. */
export function entryOf(place: number | null, read: () => NewsItem): Entry {
  try {
    return { place, item: read() };
  } catch (error) {
    return { place, problem: error instanceof Error ? error.message : String(error) };
  }
}
