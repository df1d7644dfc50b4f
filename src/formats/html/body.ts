import type { Document } from 'domhandler';
import type { ParagraphKind } from '../../parse/paragraphKinds.js';
import type { ItemParagraph } from '../item.js';
import { type Block, blocksOf } from '../markup/blocks.js';
import { kindOf, withLead } from '../markup/paragraphs.js';
import { type Element, ancestors } from '../markup/tree.js';
import { namingWords } from './classWords.js';
import { ASIDE, BYLINE, CAPTION, PULL_QUOTE, STANDFIRST } from './clutterWords.js';
import type { Opinions } from './readers.js';
import { lineKind } from '../markup/serviceLines.js';
import { sameTitle } from './siteName.js';
import { voteOf } from './votes.js';

interface Counted extends Block {
  words: number;
}

/** A block of the page with what is known about it. */
interface Candidate extends Counted {
  defuddle: boolean;
  readability: boolean;
  /** Looks like a paragraph of a story by itself. */
  prose: boolean;
  kind: ParagraphKind;
}

/** What the rest of the page says, by which lines of the body are known. */
export interface Known {
  headline: string | null;
  description: string | null;
  captions: readonly string[];
}

/** Words a paragraph has before it is one of a story by itself. */
const PROSE_WORDS = 10;
/** An element that holds so much of the story is not beside it, whatever it is called. */
const HOLDS_STORY = 0.34;

/**
 * The paragraphs of the article of a page, in the order of the page and each once: those on which two of three agree, defuddle,
 * readability and the shape of the paragraph itself, and what only the better of the two readers has.
 */
export function bodyOf(page: Document, opinions: Opinions, known: Known): ItemParagraph[] {
  const candidates = findCandidates(page, opinions);
  const better = betterReader(candidates);
  const story = candidates.filter((block) => isStory(block, better));
  const accepted = new Set(withSiblings(candidates, story));
  const shares = sharesOf(candidates.filter((block) => accepted.has(block)));
  const named = candidates.flatMap((block): Candidate[] => {
    if (!accepted.has(block)) return [];
    const kind = nameBlock(block, shares, known);
    return kind === null ? [] : [{ ...block, kind }];
  });
  return withLead(putInOrder(named, known).map(({ kind, text }) => ({ kind, text })));
}

function findCandidates(page: Document, opinions: Opinions): Candidate[] {
  const inDefuddle = voteOf(opinions.defuddle);
  const inReadability = voteOf(opinions.readability);
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
    prose: isProse(block, shares),
    kind: kindOf(block),
  }));
}

/** Elements that never hold a story. */
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
      (OUTSIDE.test(outer.name) || OUTSIDE_WORDS.test(namingWords(outer))),
  );
}

const OUTSIDE_WORDS =
  / (?:comment|comments|footer|cookie|nav|menu|sidebar|related|recommended|newsletter|promo) /;

type Reader = 'defuddle' | 'readability';

/** The reader that agrees better with the shape of the paragraphs; defuddle unless the other is clearly better. */
function betterReader(candidates: readonly Candidate[]): Reader {
  const agreement = (reader: Reader): number => {
    let both = 0;
    let reads = 0;
    let prose = 0;
    for (const block of candidates) {
      if (block[reader]) reads += block.words;
      if (block.prose) prose += block.words;
      if (block[reader] && block.prose) both += block.words;
    }
    return reads + prose === 0 ? 0 : (2 * both) / (reads + prose);
  };
  return agreement('readability') > agreement('defuddle') + 0.05 ? 'readability' : 'defuddle';
}

function isStory(block: Candidate, better: Reader): boolean {
  if (block.defuddle && block.readability) return true;
  if (block[better]) return true;
  return block.prose && (block.defuddle || block.readability);
}

/** Adds prose that both readers left out between two paragraphs of the same parent: they drop paragraphs with links. */
function withSiblings(candidates: readonly Candidate[], story: readonly Candidate[]): Candidate[] {
  const chosen = new Set(story);
  const perParent = new Map<unknown, { first: number; last: number; count: number }>();
  for (const [index, block] of candidates.entries()) {
    if (!chosen.has(block) || !block.prose) continue;
    const parent = containerOf(block);
    const span = perParent.get(parent);
    if (span) {
      span.last = index;
      span.count++;
    } else perParent.set(parent, { first: index, last: index, count: 1 });
  }
  return candidates.filter((block, index) => {
    if (chosen.has(block)) return true;
    if (!block.prose) return false;
    const span = perParent.get(containerOf(block));
    return span !== undefined && span.count >= 2 && index > span.first && index < span.last;
  });
}

/** The element that holds the paragraph, or what wraps each paragraph alone. */
function containerOf({ element }: Block): unknown {
  const parent = element?.parent ?? null;
  if (parent && 'children' in parent && 'name' in parent) {
    const alone = parent.children.filter((child) => 'name' in child).length === 1;
    if (alone && (parent.name === 'div' || parent.name === 'section')) return parent.parent;
  }
  return parent;
}

/** The share of the story's words that each element around it holds. */
function sharesOf(story: readonly Counted[]): Map<Element, number> {
  const shares = new Map<Element, number>();
  const total = story.reduce((sum, { words }) => sum + words, 0);
  for (const { element, words } of story) {
    if (element === null) continue;
    for (const outer of [element, ...ancestors(element)])
      shares.set(outer, (shares.get(outer) ?? 0) + words / total);
  }
  return shares;
}

/** What a block of the story is; null for what only stands in it. */
function nameBlock(
  block: Candidate,
  shares: ReadonlyMap<Element, number>,
  known: Known,
): ParagraphKind | null {
  const { element, text, linked, words } = block;
  if (known.captions.some((caption) => sameTitle(caption) === sameTitle(text))) return 'CAPTION';
  if (block.kind === 'CAPTION') return 'CAPTION';
  const line = lineKind(text);
  if (line === 'CREDIT') return 'CAPTION';
  if (line === 'BYLINE') return 'BYLINE';
  if (line === 'SERVICE') return null;
  if (element === null) return block.kind;
  // Only the heading of another story is a link from end to end.
  const isLink = linked >= text.replace(/\s/g, '').length * 0.9 && text.length > 0;
  if (isLink && (words >= 3 || block.kind === 'LIST_ITEM' || block.kind === 'CROSSHEAD')) return null;
  const around = [element, ...ancestors(element)].filter(
    (outer) => (shares.get(outer) ?? 0) < HOLDS_STORY || outer === element,
  );
  for (const outer of around) {
    const called = namingWords(outer);
    const small = (shares.get(outer) ?? 0) < HOLDS_STORY;
    if (called === ' ' || !small) continue;
    if (PULL_QUOTE.test(called)) return null;
    if (CAPTION.test(called)) return 'CAPTION';
    if (BYLINE.test(called) && words < 60) return 'BYLINE';
    if (STANDFIRST.test(called) && block.kind !== 'LIST_ITEM' && words > 3) return 'STANDFIRST';
    if (ASIDE.test(called) || outer.name === 'aside' || outer.name === 'nav' || outer.name === 'footer')
      return null;
  }
  return block.kind;
}

function putInOrder(blocks: readonly Candidate[], known: Known): Candidate[] {
  const body = withoutRepeats(blocks);
  const firstProse = body.findIndex(({ kind, words }) => kind === 'PARAGRAPH' && words >= 4);
  const ordered = body.flatMap((block, index): Candidate[] => {
    if (known.headline !== null && sameTitle(block.text) === sameTitle(known.headline)) return [];
    if (index >= firstProse && firstProse >= 0) return [block];
    return aboveStory(block, known);
  });
  return withoutTrailingHeadings(ordered);
}

/** A heading above the first paragraph is the summary, or a label: "Politics". */
function aboveStory(block: Candidate, { description }: Known): Candidate[] {
  if (block.kind !== 'CROSSHEAD') return [block];
  if (block.element?.name === 'h1') return [];
  const isSummary =
    description !== null && sameTitle(description).startsWith(sameTitle(block.text).slice(0, 40));
  if (isSummary || block.words >= 6) return [{ ...block, kind: 'STANDFIRST' }];
  return block.words <= 2 ? [] : [block];
}

/** Each text once; a line set large that repeats words of a paragraph is left out. */
function withoutRepeats(blocks: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  const long = blocks.filter(({ words }) => words >= 12).map(({ text }) => sameTitle(text));
  return blocks.filter(({ text, words, kind, element }) => {
    const plain = sameTitle(text);
    if (seen.has(plain)) return false;
    seen.add(plain);
    const setLarge =
      kind === 'QUOTATION' || kind === 'CROSSHEAD' || element?.name === 'q' || element?.name === 'div';
    if (!setLarge || words < 5) return true;
    return !long.some((other) => other.length > plain.length && other.includes(plain));
  });
}

/** A heading with nothing under it was the heading of what was left out. */
function withoutTrailingHeadings(blocks: readonly Candidate[]): Candidate[] {
  const end = blocks.findLastIndex(
    ({ kind }) => kind !== 'CROSSHEAD' && kind !== 'CAPTION' && kind !== 'BYLINE',
  );
  return blocks.filter(({ kind }, index) => index <= end || kind !== 'CROSSHEAD');
}
