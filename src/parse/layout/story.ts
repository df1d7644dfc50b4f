import { countWords, isProse, type Block } from './block.js';
import { kindAboveBody } from './lineShapes.js';

const LONGEST_CROSSHEAD = 64;
const MOST_CROSSHEAD_WORDS = 9;
const LONGEST_BRIEF = 100;
const LEAST_STANDFIRST_WORDS = 8;

/** Marks the lines between headline and body: bylines, datelines, the standfirst. */
export function markAboveBody(blocks: readonly Block[]): void {
  const body = blocks.findIndex((block) => block.kind === null && isProse(block));
  const above = blocks.slice(0, Math.max(body, 0));
  for (const block of above) block.kind ??= kindAboveBody(block.line);
  const headline = above.findIndex(({ kind }) => kind === 'HEADLINE');
  const rest = headline < 0 ? [] : above.slice(headline + 1).filter(({ kind }) => kind === null);
  // Only a single line: several are ambiguous.
  const [only] = rest;
  if (rest.length !== 1 || !only || countWords(only.line) < LEAST_STANDFIRST_WORDS) return;
  if (!/[.!?…:;,]$/.test(only.line)) only.kind = 'STANDFIRST';
}

/** Marks the lead, the crossheads and all other paragraphs. */
export function markBody(blocks: readonly Block[]): void {
  const lastOpen = blocks.findLastIndex(({ kind }) => kind === null);
  let lead = blocks.some(({ kind }) => kind === 'LEAD');
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== null) continue;
    if (!lead) {
      // Skip brief lines above the lead.
      lead = index === lastOpen || !isBrief(block);
      block.kind = lead ? 'LEAD' : 'PARAGRAPH';
    } else block.kind = isCrosshead(block, nextOfStory(blocks, index)) ? 'CROSSHEAD' : 'PARAGRAPH';
  }
}

/** Maximum number of captions between a crosshead and its text. */
const MOST_CAPTIONS = 3;

/** The next block after any captions, if it is part of the body. */
function nextOfStory(blocks: readonly Block[], index: number): Block | undefined {
  let next = index + 1;
  while (blocks[next]?.kind === 'CAPTION' && next <= index + MOST_CAPTIONS) next++;
  const block = blocks[next];
  return block && (block.kind === null || STORY.has(block.kind)) ? block : undefined;
}

const STORY: ReadonlySet<string> = new Set(['PARAGRAPH', 'QUOTATION', 'LIST_ITEM']);

/** Whether it is too short for a lead and not a sentence. */
function isBrief({ line }: Block): boolean {
  return line !== '' && line.length <= LONGEST_BRIEF && !/[.!?…,:;]["”’'»)\]]*$/.test(line);
}

/** Whether it is a short heading in the body, followed by running text. */
function isCrosshead({ line }: Block, next: Block | undefined): boolean {
  if (!next || line === '' || line.length > LONGEST_CROSSHEAD) return false;
  if (!/^["“‘']?[\p{Lu}\p{N}\p{Lo}]/u.test(line) || /[.…:;,\-–—)]["”’']*$/.test(line)) return false;
  const words = countWords(line);
  if (words > MOST_CROSSHEAD_WORDS || (/[!?]$/.test(line) && words > 6)) return false;
  // The next block must be running text, not the next row of a list.
  return next.end - next.start > LONGEST_CROSSHEAD || /[.!?…。:;]["”’'»)\]]*$/.test(next.line);
}

/** Marks short lines without a full stop after the story's last sentence as page furniture. */
export function markTail(blocks: readonly Block[]): void {
  const open = blocks.filter(({ kind }) => kind === null);
  const last = open.at(-1);
  if (!last || open.length < 3 || last.line === '' || last.line.length > 40) return;
  if (!/[.!?…"”’:;,)]$/.test(last.line) && countWords(last.line) <= 4) last.kind = 'BOILERPLATE';
}

const ITEM = /^(?:[•●▪◦‣*–-]|\d{1,2}[.)]) ?(?=\P{P})/u;

/** Marks two or more rows that start with a bullet or a number as a list. */
export function markLists(blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== null || !ITEM.test(block.line)) continue;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (before?.kind === 'LIST_ITEM' || (after?.kind === null && ITEM.test(after.line)))
      block.kind = 'LIST_ITEM';
  }
}
