import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { NewsItem } from '../../src/formats/item.js';
import type { ParagraphKind } from '../../src/parse/paragraphKinds.js';
import { readAll } from './support.js';

// Whole pages as the systems of today's publishers make them, with all that stands around a story; their texts are made up.
// `first` and `third` are those with which rules were written, `second` and `fourth` those that were counted once before;
// `fifth`, `sixth` and `seventh` are by writers who had not seen the rules (docs/getting-news-in.md).

interface Truth {
  title: string;
  /** Null where nobody could say: the posts of a thread, a shop's goods. */
  authors: string[] | null;
  published: string | null;
  /** Paragraphs, crossheads, list items and quotations, in order. */
  body: string[];
}

const folder = new URL('pages/', import.meta.url);
const NOT_BODY: readonly ParagraphKind[] = ['HEADLINE', 'STANDFIRST', 'CAPTION', 'BYLINE', 'DATELINE'];
const LEAST_F1 = 0.99;
const RUN = 5;

const pages = await Promise.all(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'].map(async (set) => {
    const truths = JSON.parse(await readFile(new URL(`${set}/expected.json`, folder), 'utf8')) as Record<
      string,
      Truth
    >;
    return Object.entries(truths).map(([file, truth]) => ({ page: `${set}/${file}`, truth }));
  }),
);

describe.each(pages.flat())('$page', ({ page, truth }) => {
  let item: Promise<NewsItem> | undefined;
  // Read once, when its first test asks: all pages at once would take longer than a test may.
  const read = (): Promise<NewsItem> => (item ??= readFile(new URL(page, folder)).then(readItem));

  test('title, authors and time of publication', async () => {
    const { headline, authors, publishedAt } = await read();
    expect({ title: headline, authors: authors.map(lower), published: instant(publishedAt) }).toEqual({
      title: truth.title,
      authors: truth.authors?.map(lower) ?? authors.map(lower),
      published: truth.published === null ? instant(publishedAt) : instant(truth.published),
    });
  });

  test('the story, and nothing that stands around it', async () => {
    const { paragraphs } = await read();
    const body = paragraphs.filter(({ kind }) => !NOT_BODY.includes(kind)).map(({ text }) => text);
    expect(likeness(body, truth.body), body.join('\n')).toBeGreaterThanOrEqual(LEAST_F1);
  });
});

async function readItem(bytes: Uint8Array): Promise<NewsItem> {
  const { items } = await readAll(bytes);
  const [item] = items;
  if (!item || typeof item === 'string') throw new Error(item ?? 'The page was not read.');
  return item;
}

const lower = (name: string) => name.toLowerCase();

/** A day, or a minute in UTC. */
function instant(date: string | null): string | null {
  return date?.includes('T') ? new Date(date).toISOString().slice(0, 16) : date;
}

/** F1 of words in order: of runs of five words. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [found, wanted] = [runs(one), runs(other)];
  const left = new Map<string, number>();
  for (const run of wanted) left.set(run, (left.get(run) ?? 0) + 1);
  let both = 0;
  for (const run of found) {
    const count = left.get(run) ?? 0;
    if (count === 0) continue;
    left.set(run, count - 1);
    both++;
  }
  return (2 * both) / (found.length + wanted.length);
}

function runs(paragraphs: readonly string[]): string[] {
  const words = paragraphs.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.map((_, at) => words.slice(at, at + RUN).join(' ')).slice(0, 1 - RUN);
}
