import type { Block } from '../markup/blocks.js';
import type { Candidate } from './candidates.js';

/**
 * The blocks of a page that are its story, in their order: those on which both readers agree, what only the better of the two has,
 * and prose that one of them or the place between two paragraphs speaks for.
 */
export function chooseStory(candidates: readonly Candidate[]): Candidate[] {
  const better = betterReader(candidates);
  const story = candidates.filter((block) => isStory(block, better));
  return withinStated(withoutStrays(withSiblings(candidates, story)));
}

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
  if (block[better] || (block.stated && block.prose)) return true;
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

/** A group of paragraphs after the story that only one reader has is part of it if it is so large beside what both have. */
const STRAY = 0.35;

/** Leaves out what only one reader takes from other parts of the page, after the last block that both have. */
function withoutStrays(story: readonly Candidate[]): Candidate[] {
  const agreed = story.filter((block) => block.defuddle && block.readability);
  const homes = new Set(agreed.map(containerOf));
  const last = story.findLastIndex((block) => block.defuddle && block.readability && block.prose);
  const size = wordsOf(agreed);
  if (last < 0) return [...story];
  const after = story.slice(last + 1);
  return story.filter((block, index) => {
    if (index <= last || (block.defuddle && block.readability)) return true;
    const home = containerOf(block);
    return homes.has(home) || wordsOf(after.filter((other) => containerOf(other) === home)) >= STRAY * size;
  });
}

/** So much of the story the stated text has, where it is the whole of it rather than its beginning. */
const WHOLE = 0.8;

/** Where the metadata give the whole text, the story ends with it, and running text begins with it. */
function withinStated(story: readonly Candidate[]): Candidate[] {
  const stated = story.filter((block) => block.stated && block.prose);
  if (wordsOf(stated) < WHOLE * wordsOf(story.filter(({ prose }) => prose))) return [...story];
  const first = story.indexOf(stated[0] ?? ({} as Candidate));
  const last = story.lastIndexOf(stated.at(-1) ?? ({} as Candidate));
  return story.filter(
    (block, index) => stated.length === 0 || (index <= last && (index >= first || !block.prose)),
  );
}

function wordsOf(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
