import type { Document } from 'domhandler';
import { countWords } from '../../parse/layout/block.js';
import type { ItemParagraph } from '../item.js';
import { withLead } from '../markup/paragraphs.js';
import type { Element } from '../markup/tree.js';
import { isKeyPoint, nameBlock } from './blockKind.js';
import { type Candidate, findCandidates, sharesOf } from './candidates.js';
import { chooseStory } from './chooseStory.js';
import { withoutEndMatter } from './endMatter.js';
import type { Known } from './known.js';
import { linesAbove } from './linesAbove.js';
import type { Opinions } from './readers.js';
import { sameTitle } from './siteName.js';
import { withStandfirst, withSummary } from './standfirst.js';

/** The story of a page, and the lines between its headline and its first paragraph. */
export interface Body {
  paragraphs: ItemParagraph[];
  above: string[];
}

/**
 * The paragraphs of a page's article, in the order of the page and without repeats: those that at least two of defuddle,
 * readability and the paragraph's own shape take for the story, and those that only the better of the two readers has.
 */
export function bodyOf(page: Document, opinions: Opinions, known: Known): Body {
  const candidates = findCandidates(page, opinions);
  const story = chooseStory(candidates);
  const shares = sharesOf(story);
  const named = withoutEndMatter(story, shares, known).flatMap((block): Candidate[] => {
    const kind = nameBlock(block, shares, known);
    return kind === null ? [] : [{ ...block, kind }];
  });
  const ordered = withSummary(putInOrder(named, known), candidates, known);
  const whole = withStandfirst(ordered, candidates, known);
  return {
    paragraphs: withLead(whole.map(({ kind, text }) => ({ kind, text }))),
    above: linesAbove(candidates, ordered, known),
  };
}

function putInOrder(blocks: readonly Candidate[], known: Known): Candidate[] {
  const body = withoutRepeats(blocks);
  const firstProse = body.findIndex(
    ({ kind, words, text }) =>
      kind === 'PARAGRAPH' && (words >= 12 || (words >= 4 && /[.!?…:"”’'»)]$/.test(text))),
  );
  const title = body.findIndex((block) => known.headline !== null && isHeadline(block, known.headline));
  const ordered = body.flatMap((block, index): Candidate[] => {
    if (known.headline !== null && isHeadline(block, known.headline)) return [];
    // Above the headline is only navigation: "News > Local | Thursday, 3 May 2018".
    if (block.kind === 'PARAGRAPH' && index < title && title < firstProse) return [];
    if (index >= firstProse && firstProse >= 0) return isKeyPoint(block) ? [] : [afterLead(block)];
    return aboveStory(block, known);
  });
  return withoutTrailingHeadings(ordered);
}

/** The headline, alone or with lines below it that name author and date. */
function isHeadline({ text, lines: [first = '', ...rest] }: Candidate, headline: string): boolean {
  const title = sameTitle(headline);
  const isLabel = (line: string): boolean => countWords(line) < LONGEST_LABEL && !/[.!?]["”’)]*$/.test(line);
  return sameTitle(text) === title || (sameTitle(first) === title && rest.every(isLabel));
}

const LONGEST_LABEL = 20;
const LONGEST_CROSSHEAD = 10;

function isShortHeading(element: Element | null, words: number): boolean {
  return /^h[2-6]$/.test(element?.name ?? '') && words <= LONGEST_CROSSHEAD;
}

/** A "subheadline" below the first paragraph is a crosshead, whatever it is called. */
function afterLead(block: Candidate): Candidate {
  return isShortHeading(block.element, block.words) &&
    block.kind === 'STANDFIRST' &&
    !/[.!?]$/.test(block.text)
    ? { ...block, kind: 'CROSSHEAD' }
    : block;
}

/** A heading above the first paragraph is the summary, or a label: "Politics". */
function aboveStory(block: Candidate, { descriptions }: Known): Candidate[] {
  // A list above the story gives its key points.
  if (block.kind === 'LIST_ITEM') return [{ ...block, kind: 'STANDFIRST' }];
  // A label or an office: "Politics", "Staff Writer".
  if (block.kind === 'PARAGRAPH') return block.words <= 5 ? [] : [block];
  if (block.kind !== 'CROSSHEAD') return [block];
  if (block.element?.name === 'h1') return [];
  const start = sameTitle(block.text).slice(0, 40);
  const isSummary = descriptions.some((description) => sameTitle(description).startsWith(start));
  if (isSummary || block.words >= 6) return [{ ...block, kind: 'STANDFIRST' }];
  // "Science & Environment" has two words.
  return block.text.split(' ').filter((word) => /\p{L}/u.test(word)).length <= 2 ? [] : [block];
}

/** Removes repeated texts, and pull quotes: lines in large type that repeat words of a paragraph. */
function withoutRepeats(blocks: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  const long = blocks.filter(({ words }) => words >= 12).map(({ text }) => sameTitle(text));
  return blocks.filter(({ text, words, kind, element }) => {
    const plain = sameTitle(text);
    if (seen.has(plain)) return false;
    seen.add(plain);
    const setLarge =
      kind === 'QUOTATION' ||
      (kind === 'CROSSHEAD' && !isShortHeading(element, words)) ||
      element?.name === 'q' ||
      element?.name === 'div';
    if (!setLarge || words < 5) return true;
    return !long.some((other) => other.length > plain.length && other.includes(plain));
  });
}

/** Removes headings at the end: what they headed was left out. */
function withoutTrailingHeadings(blocks: readonly Candidate[]): Candidate[] {
  const end = blocks.findLastIndex(
    ({ kind }) => kind !== 'CROSSHEAD' && kind !== 'CAPTION' && kind !== 'BYLINE',
  );
  return blocks.filter(({ kind }, index) => index <= end || kind !== 'CROSSHEAD');
}
