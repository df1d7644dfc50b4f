import { stemOf, wordAt, wordsOf } from './searchWords.js';

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
/** A text's first hits are enough to show why it was found. */
const MAX_HITS = 50;

/**
 * The piece of a text that holds the most different wanted words, or its beginning where none is found.
 *
 * @param stems see wantedStems
 */
export function snippetOf(text: string, stems: ReadonlySet<string>): Snippet {
  const hits = findHits(text, stems);
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

interface Hit {
  stem: string;
  start: number;
  end: number;
}

function findHits(text: string, stems: ReadonlySet<string>): Hit[] {
  // A stem keeps the beginning of its word, all but two letters of its own ("hoping" → "hope"): most words need not be
  // stemmed to know that they are not wanted.
  const beginnings = new Set([...stems].map((stem) => stem.slice(0, Math.max(2, stem.length - 2))));
  const hits: Hit[] = [];
  for (const start of placesOf(text, beginnings)) {
    const word = wordAt(text, start);
    if (word === null) continue;
    const stem = stemOf(word);
    if (!stems.has(stem)) continue;
    hits.push({ stem, start, end: start + word.length });
    if (hits.length === MAX_HITS) break;
  }
  return hits;
}

/** Where a beginning stands, in whatever case, also inside words. In the order of the text. */
function placesOf(text: string, beginnings: ReadonlySet<string>): number[] {
  const lower = text.toLowerCase();
  // Some letters become two in lower case, which moves what follows.
  if (lower.length !== text.length) return [...wordsOf(text)].map(({ index }) => index);
  const places: number[] = [];
  for (const beginning of beginnings) {
    if (beginning === '') continue;
    for (let at = lower.indexOf(beginning); at >= 0; at = lower.indexOf(beginning, at + 1)) places.push(at);
  }
  return places.sort((one, other) => one - other);
}

/** The first hit of the window with the most different words. */
function densest(hits: Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [i, first] of hits.entries()) {
    const inside = hits.slice(i).filter(({ end }) => end - first.start <= (LENGTH * 3) / 4);
    const different = new Set(inside.map(({ stem }) => stem)).size;
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
