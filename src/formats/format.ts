import type { NewsItem } from './item.js';
import type { NewsFile } from './newsFile.js';

/** Names of the formats, as `--format` takes them. */
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

/** One item of a file, or the reason why it cannot be read. */
export type Entry = { place: number | null; item: NewsItem } | { place: number | null; problem: string };

/** A file format of news. */
export interface Format {
  name: FormatName;
  /** What people call it: "RSS 2.0 feed". */
  label: string;
  /** Whether a file has this format, judged only by its content. */
  recognises: (file: NewsFile) => boolean | Promise<boolean>;
  /**
   * Reads the items in the order of the file. If a file may have several, `place` counts lines or items from 1; it is null
   * if the file is one item.
   *
   * @throws FormatError if nothing of the file can be read
   */
  read: (file: NewsFile) => AsyncIterable<Entry> | Iterable<Entry>;
}

/** Reads one item of a file. If it fails, the other items are not affected. */
export function entryOf(place: number | null, read: () => NewsItem): Entry {
  try {
    return { place, item: read() };
  } catch (error) {
    return { place, problem: error instanceof Error ? error.message : String(error) };
  }
}
