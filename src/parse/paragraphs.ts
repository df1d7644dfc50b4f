import { type Block, makeBlock } from './layout/block.js';
import { cutBlocks, trimSpan } from './layout/blocks.js';
import { markHeadline } from './layout/headline.js';
import { markSections } from './layout/sections.js';
import { markShapes } from './layout/shapes.js';
import { markAboveBody, markBody, markLists, markTail } from './layout/story.js';
import type { Paragraph } from './types.js';

/**
 * Splits the text into blocks and classifies them. Spans exclude surrounding white space. Each step
 * classifies some blocks that earlier steps left open, or revises page furniture.
 *
 * @param given blocks whose kinds the markup states; a PARAGRAPH among them may still be reclassified
 */
export function splitParagraphs(text: string, given: readonly Paragraph[] = []): Paragraph[] {
  const blocks =
    given.length > 0 ? withGiven(text, given) : cutBlocks(text).map((one) => makeBlock(text, one));
  markShapes(blocks);
  markSections(blocks);
  markTail(blocks);
  markHeadline(blocks);
  markAboveBody(blocks);
  markLists(blocks);
  markBody(blocks);
  return blocks.map(({ start, end, kind }) => ({ start, end, kind: kind ?? 'PARAGRAPH' }));
}

/** The given blocks, and those of the text between them. */
function withGiven(text: string, given: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  let last = 0;
  const fill = (to: number): void => {
    const gap = text.slice(last, to);
    if (gap.trim() === '') return;
    for (const { start, end } of cutBlocks(gap))
      blocks.push(makeBlock(text, { start: last + start, end: last + end }));
  };
  for (const { start, end, kind } of given) {
    const span = trimSpan(text, Math.max(last, start), end);
    if (span.start >= span.end) continue;
    fill(span.start);
    blocks.push(makeBlock(text, span, kind === 'PARAGRAPH' ? null : kind));
    last = span.end;
  }
  fill(text.length);
  return blocks;
}
