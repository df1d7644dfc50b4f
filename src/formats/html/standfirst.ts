import { kindByShape } from '../../parse/layout/lineShapes.js';
import { ancestors } from '../markup/tree.js';
import { SAYS_BY } from './authorLink.js';
import { isKeyPoint } from './blockKind.js';
import { type Candidate, isHidden } from './candidates.js';
import { namingWords } from './classWords.js';
import { ABOVE_STORY_SUMMARY, BYLINE, CAPTION, STANDFIRST } from './clutterWords.js';
import type { Known } from './known.js';
import { sameTitle } from './siteName.js';
import { isStamp } from './stamp.js';

const LONGEST_SUMMARY = 40;
const LONGEST_BYLINE = 14;

/** Makes a first paragraph above the byline the standfirst. */
export function withSummary(
  story: readonly Candidate[],
  candidates: readonly Candidate[],
  { authors }: Known,
): Candidate[] {
  const at = story.findIndex(({ kind }) => kind === 'PARAGRAPH');
  const first = story[at];
  const second = story.slice(at + 1).find(({ kind }) => kind === 'PARAGRAPH');
  if (!first || !second || first.words > LONGEST_SUMMARY) return [...story];
  const placeOf = (block: Candidate) => candidates.findIndex(({ text }) => text === block.text);
  const between = candidates.slice(placeOf(first) + 1, placeOf(second));
  const hasByline = between.some(
    ({ text, words }) =>
      words <= LONGEST_BYLINE && authors.some((author) => text.replace(SAYS_BY, '').startsWith(author)),
  );
  return hasByline ? story.with(at, { ...first, kind: 'STANDFIRST' }) : [...story];
}

/** Most lines between headline and story. */
const MOST_LINES = 40;
const FEWEST_WORDS = 4;
/** Letters by which a block is recognised as the description, which is often cut off in the head of a page. */
const START = 60;

/**
 * Adds the summary between headline and story if neither reader has it: a block that is named so, or that repeats the page's
 * description. Adds nothing if the story has a standfirst, or contains these words.
 */
export function withStandfirst(
  story: readonly Candidate[],
  candidates: readonly Candidate[],
  { headline, descriptions }: Known,
): Candidate[] {
  const first = story.find(({ kind }) => kind === 'PARAGRAPH')?.text;
  const end = candidates.findIndex(({ text }) => text === first);
  if (
    headline === null ||
    end < 0 ||
    story.some((block) => block.kind === 'STANDFIRST' && !isKeyPoint(block))
  )
    return [...story];
  const above = candidates.slice(Math.max(0, end - MOST_LINES), end);
  const title = above.findLastIndex((block) => isTitle(block, sameTitle(headline)));
  if (title < 0) return [...story];
  const texts = new Set(story.map(({ text }) => sameTitle(text)));
  const found = above
    .slice(title + 1)
    .find((block) => !texts.has(sameTitle(block.text)) && isSummary(block, descriptions));
  return found ? [{ ...found, kind: 'STANDFIRST' }, ...story] : [...story];
}

/** The headline, also in a heading together with its topic. */
function isTitle({ text, element }: Candidate, headline: string): boolean {
  if (sameTitle(text) === headline || element?.name === 'h1') return true;
  return /^h[2-3]$/.test(element?.name ?? '') && sameTitle(text).endsWith(headline);
}

function isSummary(block: Candidate, descriptions: readonly string[]): boolean {
  const { element, text, words, linked, kind } = block;
  if (element === null || words < FEWEST_WORDS || linked > text.length / 2) return false;
  if ((kind !== 'PARAGRAPH' && kind !== 'CROSSHEAD') || kindByShape(text) !== null || isStamp(text))
    return false;
  const near = [element, ...ancestors(element)].slice(0, NEAR);
  const called = near.map(namingWords);
  if (called.some((words) => BYLINE.test(words) || CAPTION.test(words))) return false;
  if ([element, ...ancestors(element)].some((outer) => ELSEWHERE.test(outer.name) || isHidden(outer)))
    return false;
  const plain = sameTitle(text);
  const isDescription = descriptions.some((one) => {
    const other = sameTitle(one);
    return plain === other || (plain.length > START && other.startsWith(plain.slice(0, START)));
  });
  return isDescription || called.some((words) => STANDFIRST.test(words) || ABOVE_STORY_SUMMARY.test(words));
}

/** Number of elements, from the block itself, whose names may say what it is. */
const NEAR = 2;
const ELSEWHERE = /^(?:nav|aside|footer|figure|li)$/;
