import type { Block } from '../markup/blocks.js';
import { type Element, type ParentNode, ancestors, isTag } from '../markup/tree.js';
import { type Candidate, HOLDS_STORY } from './candidates.js';

/**
 * The blocks of a page that are its story, in order: those that both readers have, those that only the better one has, and
 * prose that the other reader has or that is between two paragraphs of the story.
 */
export function chooseStory(candidates: readonly Candidate[]): Candidate[] {
  const better = betterReader(candidates);
  const story = candidates.filter((block) => isStory(block, better));
  const homeOf = homeFinder();
  const whole = withCrossheads(candidates, withSiblings(candidates, story, homeOf));
  return withinStated(withoutStrays(whole, homeOf));
}

type Reader = 'defuddle' | 'readability';

/** The reader that agrees better with the shape of the paragraphs: defuddle, unless the other is clearly better. */
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
  if (block[better] || (block.stated && block.prose)) return true;
  return block.prose && (block.defuddle || block.readability);
}

/** Adds blocks between two paragraphs of the same parent. Readers leave out paragraphs with links, and lists. */
function withSiblings(
  candidates: readonly Candidate[],
  story: readonly Candidate[],
  homeOf: HomeOf,
): Candidate[] {
  const chosen = new Set(story);
  const perHome = new Map<unknown, { first: number; last: number; count: number; words: number }>();
  let total = 0;
  for (const [index, block] of candidates.entries()) {
    if (!chosen.has(block) || !block.prose) continue;
    const home = homeOf(block);
    const span = perHome.get(home) ?? { first: index, last: index, count: 0, words: 0 };
    span.last = index;
    span.count++;
    span.words += block.words;
    total += block.words;
    perHome.set(home, span);
  }
  return candidates.filter((block, index) => {
    if (chosen.has(block)) return true;
    if (!block.prose && !isShort(block)) return false;
    const span = perHome.get(isListItem(block) ? listHome(block) : homeOf(block));
    if (span === undefined || span.count < 2 || index < span.first || index > span.last) return false;
    // A block that is not prose may also be part of an advertisement between two paragraphs.
    return block.prose || span.words >= HOLDS_STORY * total;
  });
}

const SHORT_SENTENCE = 4;
const SHORT_ITEM = 3;

/** A short sentence, or an item of a list without links, that one of the readers has. */
function isShort(block: Candidate): boolean {
  const { defuddle, readability, words, linked, text, element } = block;
  if (!defuddle && !readability) return false;
  if (isListItem(block)) return words >= SHORT_ITEM && linked === 0;
  const isSentence = element?.name === 'p' && words >= SHORT_SENTENCE && /[.!?…]["”’»)]*$/.test(text);
  return isSentence && linked < text.length / 2;
}

function isListItem({ element }: Block): boolean {
  return element?.name === 'li';
}

/** The home of a list's items is the element around the list. */
function listHome({ element }: Block): unknown {
  return element?.parent?.parent ?? null;
}

const isHeading = ({ element }: Block): boolean => element !== null && /^h[2-4]$/.test(element.name);
/** Most lines between a heading and its paragraph, such as author and time of an entry. */
const LINES_AFTER_HEADING = 3;

/** Adds headings that readers leave out because of the `header` around them, such as those of a live blog's entries. */
function withCrossheads(candidates: readonly Candidate[], story: readonly Candidate[]): Candidate[] {
  const chosen = new Set(story);
  return candidates.filter((block, index) => {
    if (chosen.has(block)) return true;
    if (!isHeading(block) || block.linked > block.text.length / 2) return false;
    const next = candidates
      .slice(index + 1, index + 1 + LINES_AFTER_HEADING)
      .find((other) => chosen.has(other) || isHeading(other));
    return next !== undefined && chosen.has(next) && next.prose && isUnder(block.element, next.element);
  });
}

/** Whether the section of a heading, outside of wrappers and headers, also contains a paragraph. */
function isUnder(heading: Element | null, paragraph: Element | null): boolean {
  let section = heading?.parent ?? null;
  while (section && isTag(section) && (/^(?:header|hgroup)$/.test(section.name) || holdsOne(section)))
    section = section.parent;
  return section !== null && paragraph !== null && [...ancestors(paragraph)].some((one) => one === section);
}

type HomeOf = (block: Block) => unknown;

/** Finds the element around a paragraph, outside of a wrapper for it alone. Each parent is checked once: it may have many children. */
function homeFinder(): HomeOf {
  const homes = new Map<ParentNode | null, unknown>();
  return ({ element }) => {
    const parent = element?.parent ?? null;
    if (!homes.has(parent)) homes.set(parent, homeIn(parent));
    return homes.get(parent);
  };
}

function homeIn(parent: ParentNode | null): unknown {
  const wraps = parent && 'name' in parent && (parent.name === 'div' || parent.name === 'section');
  return wraps && holdsOne(parent) ? parent.parent : parent;
}

function holdsOne({ children }: ParentNode): boolean {
  const first = children.findIndex((child) => 'name' in child);
  return first >= 0 && !children.some((child, index) => index > first && 'name' in child);
}

/** Paragraphs after the story that only one reader has are part of it from this size on, relative to what both have. */
const STRAY = 0.35;

/** Removes blocks after the last one that both readers have, if only one reader has them and they are elsewhere on the page. */
function withoutStrays(story: readonly Candidate[], homeOf: HomeOf): Candidate[] {
  const agreed = story.filter(inBoth);
  const last = story.findLastIndex((block) => inBoth(block) && block.prose);
  if (last < 0) return [...story];
  const homes = new Set(agreed.map(homeOf));
  const size = wordsOf(agreed);
  const after = wordsPerHome(story.slice(last + 1), homeOf);
  return story.filter((block, index) => {
    if (index <= last || inBoth(block)) return true;
    const home = homeOf(block);
    return homes.has(home) || (after.get(home) ?? 0) >= STRAY * size;
  });
}

function inBoth({ defuddle, readability }: Candidate): boolean {
  return defuddle && readability;
}

function wordsPerHome(blocks: readonly Candidate[], homeOf: HomeOf): Map<unknown, number> {
  const words = new Map<unknown, number>();
  for (const block of blocks) {
    const home = homeOf(block);
    words.set(home, (words.get(home) ?? 0) + block.words);
  }
  return words;
}

/** From this share of the story on, the stated text counts as the whole text and not only its beginning. */
const WHOLE = 0.8;

/** If the metadata give the whole text, the story ends where it ends, and no prose comes before it. */
function withinStated(story: readonly Candidate[]): Candidate[] {
  const isStated = (block: Candidate): boolean => block.stated && block.prose;
  const stated = story.filter(isStated);
  const prose = story.filter((block) => block.prose);
  if (stated.length === 0 || wordsOf(stated) < WHOLE * wordsOf(prose)) return [...story];
  const first = story.findIndex(isStated);
  const last = story.findLastIndex(isStated);
  return story.filter((block, index) => index <= last && (index >= first || !block.prose));
}

function wordsOf(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
