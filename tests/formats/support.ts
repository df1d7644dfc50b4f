import { formatNamed } from '../../src/formats/formats.js';
import type { NewsItem } from '../../src/formats/item.js';
import { type ReadEntry, readNews } from '../../src/formats/readNews.js';

/** All entries of a file. */
export async function entriesOf(content: string | Uint8Array, format?: string): Promise<ReadEntry[]> {
  const entries: ReadEntry[] = [];
  const found = format === undefined ? undefined : formatNamed(format);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for await (const entry of readNews(bytes, found ? { format: found } : {})) entries.push(entry);
  return entries;
}

/** The items of a file with the format in which they were read; problems in place of items. */
export async function readAll(
  content: string | Uint8Array,
): Promise<{ format: string; items: (NewsItem | string)[] }> {
  const entries = await entriesOf(content);
  return {
    format: entries[0]?.format.name ?? 'none',
    items: entries.map((entry) => ('item' in entry ? entry.item : entry.problem)),
  };
}

/** An item as "KIND: text" lines. */
export function linesOf(item: NewsItem | string | undefined): string[] {
  if (item === undefined || typeof item === 'string') return [String(item)];
  return item.plainText === null
    ? item.paragraphs.map(({ kind, text }) => `${kind}: ${text}`)
    : [item.plainText];
}
