import { SECTION_LABELS } from '../data/pageWords.js';
import { countWords, isProse, type Block } from './block.js';

const LONGEST_HEADLINE = 220;
/** Maximum number of lines to consider: a headline is near the top. */
const MOST_CANDIDATES = 6;
const MOST_LABEL_WORDS = 4;
const LEAST_HEADLINE_WORDS = 4;
/** Score for each word shared with the lead, and score lost for each line further down. */
const SHARED = 2;
const LATER = 0.5;

/**
 * Marks the headline: among the lines above the body, the one that looks like a headline and shares words
 * with the lead. Section labels above it ("POLITICS", "Home > World") are page furniture.
 */
export function markHeadline(blocks: readonly Block[]): void {
  if (blocks.some(({ kind }) => kind === 'HEADLINE')) return;
  const open = blocks.filter(({ kind }) => kind === null);
  const body = open.findIndex((block) => isProse(block) && !isHeadlineLike(block));
  const above = open.slice(0, body < 0 ? 1 : Math.min(body, MOST_CANDIDATES));
  const [first] = above;
  if (!first || open.length < 2) return;
  const lead = wordsOf(open.slice(Math.max(body, 0), Math.max(body, 0) + 2));
  const headline =
    isLabel(first) || isTopic(first, above[1])
      ? best(above, lead)
      : isHeadlineLike(first)
        ? first
        : undefined;
  if (!headline) return;
  for (const block of above) {
    if (block === headline) break;
    if (isLabel(block) || isTopic(block, headline)) block.kind = 'BOILERPLATE';
  }
  headline.kind = 'HEADLINE';
}

/** The likeliest headline below a line that looks like a label, or else the label itself. */
function best(above: readonly Block[], lead: ReadonlySet<string>): Block | undefined {
  let chosen: Block | undefined;
  let highest = -Infinity;
  for (const [index, block] of above.entries()) {
    if (!isHeadlineLike(block)) continue;
    const shared = [...wordsOf([block])].filter((word) => lead.has(word)).length;
    const words = countWords(block.line);
    const shape = (words >= 3 && words <= 20 ? 2 : 0) - (isSectionName(block.line) ? 4 : 0);
    const score = shared * SHARED + shape - index * LATER;
    if (score > highest) [chosen, highest] = [block, score];
  }
  return chosen;
}

/**
 * A first line that is not a sentence, or is in title case: "Trump, Putin talk Moscow interference in US
 * election".
 */
function isHeadlineLike({ line }: Block): boolean {
  if (line === '' || line.length > LONGEST_HEADLINE) return false;
  if (!/[.…:;,]["”’'»)\]]*$/.test(line)) return true;
  return line.endsWith('.') && isTitleCase(line);
}

/** Whether nearly all longer words are capitalized: "Small Donors Give Less." */
function isTitleCase(line: string): boolean {
  const words = line.split(' ').filter((word) => /^\p{L}{4,}/u.test(word));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitalised >= words.length * 0.85;
}

/** "POLITICS", "UK news", "Home > World > Europe": labels above a headline. */
function isLabel({ line }: Block): boolean {
  if (isSectionName(line)) return true;
  const words = countWords(line);
  return words <= MOST_LABEL_WORDS && words > 0 && line === line.toUpperCase() && /\p{L}/u.test(line);
}

/** "Coronavirus" above a headline: a one-word line is rarely the headline itself. */
function isTopic({ line }: Block, next: Block | undefined): boolean {
  return (
    countWords(line) === 1 &&
    next !== undefined &&
    isHeadlineLike(next) &&
    countWords(next.line) >= LEAST_HEADLINE_WORDS
  );
}

function isSectionName(line: string): boolean {
  const parts = line.toLowerCase().split(/ ?(?:[>|/»›•·,]| [–-] | & | and ) ?/u);
  return parts.every((part) => {
    const name = part.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
    return SECTION_LABELS.has(name) || SECTION_LABELS.has(name.replace(/ news$/, ''));
  });
}

/** Words of four letters or more, cut to their first five letters so that "sinks" and "sinking" match. */
function wordsOf(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  for (const { line } of blocks)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}{4,}/gu)) words.add(word.slice(0, 5));
  return words;
}
