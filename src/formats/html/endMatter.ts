import { END_HEADINGS } from '../data/pageNotes.js';
import type { Element } from '../markup/tree.js';
import { isTag } from '../markup/tree.js';
import { type Candidate, HOLDS_STORY } from './candidates.js';
import type { Known } from './known.js';
import { sameTitle } from './siteName.js';

/** Most words after "Notes to editors", relative to the story before it. */
const LARGEST_END = 0.6;

/** Removes what the publisher adds below a story: notes to editors, a box about an author. */
export function withoutEndMatter(
  story: readonly Candidate[],
  shares: ReadonlyMap<Element, number>,
  { authors }: Known,
): Candidate[] {
  return withoutAuthorBoxes(withoutNotes(story), shares, authors);
}

function withoutNotes(story: readonly Candidate[]): Candidate[] {
  const end = story.findIndex(({ kind, text }) => kind === 'CROSSHEAD' && END_HEADINGS.test(text));
  if (end < 0) return [...story];
  const [before, after] = [story.slice(0, end), story.slice(end)];
  return wordsOf(after) <= LARGEST_END * wordsOf(before) ? before : [...story];
}

/** Removes an author's name that is a block of its own after the first paragraph, and what follows in the same element. */
function withoutAuthorBoxes(
  story: readonly Candidate[],
  shares: ReadonlyMap<Element, number>,
  authors: readonly string[],
): Candidate[] {
  const names = new Set(authors.filter((name) => name.includes(' ')).map(sameTitle));
  if (names.size === 0) return [...story];
  const start = story.findIndex(({ kind, prose }) => kind === 'PARAGRAPH' && prose);
  const boxes = new Set<unknown>();
  const kept = story.filter(({ text, element }, index) => {
    const parent = element?.parent ?? null;
    if (start < 0 || index <= start || parent === null) return true;
    const isBox = isTag(parent) && (shares.get(parent) ?? 0) < HOLDS_STORY;
    if (isBox && names.has(sameTitle(text))) boxes.add(parent);
    return !boxes.has(parent);
  });
  // The posts of a live blog have the name of their author, too.
  if (wordsOf(kept) >= FEWEST_LEFT * wordsOf(story)) return kept;
  return story.filter(({ text }, index) => index <= start || !names.has(sameTitle(text)));
}

/** Fewest words that boxes about authors leave of a story. */
const FEWEST_LEFT = 0.6;

function wordsOf(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
