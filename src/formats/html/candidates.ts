import type { Document } from 'domhandler';
import type { ParagraphKind } from '../../parse/paragraphKinds.js';
import { type Block, blocksOf } from '../markup/blocks.js';
import { kindOf } from '../markup/paragraphs.js';
import { type Element, ancestors } from '../markup/tree.js';
import { namingWords } from './classWords.js';
import type { Opinions } from './readers.js';
import { voteOf } from './votes.js';

interface Counted extends Block {
  words: number;
}

/** A block of the page with what is known about it. */
export interface Candidate extends Counted {
  defuddle: boolean;
  readability: boolean;
  /** Whether it is in the text that the page's metadata give. */
  stated: boolean;
  /** Whether its own shape is that of a paragraph of a story. */
  prose: boolean;
  kind: ParagraphKind;
}

/** Fewest words of a paragraph that counts as prose. */
const PROSE_WORDS = 10;
/** An element with this share of the story is not beside it, whatever its name. */
export const HOLDS_STORY = 0.34;

/** All blocks of a page, with the votes of both readers and of their own shape. */
export function findCandidates(page: Document, opinions: Opinions): Candidate[] {
  const inDefuddle = voteOf(opinions.defuddle);
  const inReadability = voteOf(opinions.readability);
  const inStated = voteOf(opinions.stated);
  const blocks = blocksOf(page)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map((block) => ({ ...block, words: block.text.split(' ').length }));
  const shares = sharesOf(
    blocks.filter(({ words, linked, text }) => words >= PROSE_WORDS && linked < text.length / 2),
  );
  return blocks.map((block) => ({
    ...block,
    defuddle: inDefuddle(block),
    readability: inReadability(block),
    stated: inStated(block),
    prose: isProse(block, shares),
    kind: kindOf(block),
  }));
}

/** Elements that never contain a story. */
const OUTSIDE = /^(?:nav|footer|aside|form|header|button|label|figure|figcaption|dialog|menu|address)$/;

function isProse(block: Counted, shares: ReadonlyMap<Element, number>): boolean {
  const { element, text, linked, words } = block;
  if (element === null || words < PROSE_WORDS || linked > text.length / 2) return false;
  if (
    element.name !== 'p' &&
    !(text.length >= 80 && /^(?:div|section|article|td|main|span)$/.test(element.name))
  )
    return false;
  return ![element, ...ancestors(element)].some(
    (outer) =>
      (shares.get(outer) ?? 0) < HOLDS_STORY &&
      (OUTSIDE.test(outer.name) || isHidden(outer) || OUTSIDE_WORDS.test(namingWords(outer))),
  );
}

const OUTSIDE_WORDS =
  / (?:comment|comments|footer|cookie|nav|menu|sidebar|related|recommended|newsletter|promo) /;

/** The share of the story's words in each element around it, 0 to 1. */
export function sharesOf(story: readonly Counted[]): Map<Element, number> {
  const shares = new Map<Element, number>();
  const total = story.reduce((sum, { words }) => sum + words, 0);
  for (const { element, words } of story) {
    if (element === null) continue;
    for (const outer of [element, ...ancestors(element)])
      shares.set(outer, (shares.get(outer) ?? 0) + words / total);
  }
  return shares;
}

/** Whether the page hides an element. */
export function isHidden({ attribs }: Element): boolean {
  return attribs['hidden'] !== undefined || /\bdisplay\s*:\s*none\b/i.test(attribs['style'] ?? '');
}
