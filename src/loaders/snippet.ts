import { findHits, type Hit } from './found.js';
import type { Mark } from './searchWords.js';

/** A piece of a text with the words that were found in it. */
export interface Snippet {
  /** The piece, cut at word boundaries. */
  text: string;
  /** Where the piece starts in the whole text. */
  start: number;
  /** Places of the found words in `text` of the snippet. */
  spans: { start: number; end: number }[];
}

/** About as long a piece as a result list shows, in UTF-16 code units. */
const LENGTH = 200;

/** The piece of a text that holds the most different wanted words, or its beginning where none is found. */
export function snippetOf(text: string, marks: readonly Mark[]): Snippet {
  const hits = findHits(text, marks);
  const best = densest(hits);
  const from = wordStart(text, Math.max(0, Math.min((best?.start ?? 0) - LENGTH / 4, text.length - LENGTH)));
  const to = wordEnd(text, from + LENGTH);
  return {
    text: text.slice(from, to),
    start: from,
    spans: hits
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** The first hit of the window with the most different words. */
function densest(hits: Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [i, first] of hits.entries()) {
    const inside = hits.slice(i).filter(({ end }) => end - first.start <= (LENGTH * 3) / 4);
    const different = new Set(inside.map(({ mark }) => mark)).size;
    if (different > most) [best, most] = [first, different];
  }
  return best;
}

/** The start of the word that `at` is in. */
function wordStart(text: string, at: number): number {
  let start = Math.floor(at);
  while (start > 0 && !/\s/.test(text.charAt(start - 1)) && at - start < LENGTH) start--;
  return start;
}

/** The end of the last whole word before `at`. */
function wordEnd(text: string, at: number): number {
  // What is left is not worth cutting.
  if (text.length - at < LENGTH / 4) return text.length;
  let end = at;
  while (end > at - LENGTH / 2 && !/\s/.test(text.charAt(end))) end--;
  return end;
}
