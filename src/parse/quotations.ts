import { findMarks, type Mark, type MarkFamily } from './quotes/marks.js';
import type { Document, Paragraph, Quotation } from './types.js';

/**
 * An opening mark that waits for its closing mark. `pairs` is the number of outermost pairs found before it.
 */
interface OpenMark {
  mark: Mark;
  pairs: number;
}

interface Pairing {
  quotations: Quotation[];
  /** The outermost mark still open at the end of the paragraph. */
  left: Mark | undefined;
}

/** A mark left open at the end of a paragraph, whose closing mark is in the next one. */
interface Pending {
  mark: Mark;
  paragraph: number;
}

/**
 * Pairs the quotation marks of each paragraph and returns the outermost pairs in text order. A mark left open
 * makes a quotation up to the end of its paragraph if the next paragraph opens with a mark again or the words
 * before it announce a quotation, and one over both paragraphs if the next one begins inside the quotation.
 */
export function findQuotations(document: Document): Quotation[] {
  const { text, paragraphs } = document;
  const marks = findMarks(document);
  const quotations: Quotation[] = [];
  let pending: Pending | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = marks[index] ?? [];
    if (own.length === 0) continue;
    const { quotations: found, left } = pairMarks({ text, marks: own, index, pending });
    pending = null;
    for (const quotation of found) quotations.push(quotation);
    if (!left) continue;
    const next = paragraphs[index + 1];
    const first = marks[index + 1]?.[0];
    if (first?.side === 'CLOSE' && !first.mayOpen && first.family === left.family) {
      pending = { mark: left, paragraph: index };
      continue;
    }
    const goesOn = next !== undefined && first?.start === next.start;
    if (!goesOn && !announced(text, left, paragraph)) continue;
    const rest = makeQuotation(text, left, { start: paragraph.end, end: paragraph.end }, index);
    if (rest) quotations.push(rest);
  }
  return quotations;
}

/** The marks of one paragraph. */
interface MarkedParagraph {
  text: string;
  marks: readonly Mark[];
  index: number;
  pending: Pending | null;
}

/**
 * Pairs the marks of one paragraph. If that leaves a mark open, the text may have lost the line breaks of a
 * speech in which every paragraph opens with a mark and only the last one closes: “A. “B. “C,” he said. Then
 * a mark may end the quotation that an earlier mark opened.
 */
function pairMarks(paragraph: MarkedParagraph): Pairing {
  const { text, marks } = paragraph;
  const strict = runStack(paragraph, () => false);
  if (!strict.open || !marks.some((mark) => opensSentence(text, mark))) return strict;
  return runStack(paragraph, (mark) => opensSentence(text, mark));
}

/** Open marks, their number by family, and the pairs found; a closing pair removes the ones inside it. */
interface Stack {
  marks: OpenMark[];
  open: Record<MarkFamily, number>;
  pairs: Quotation[];
}

/** Runs a stack over the marks of one paragraph, in linear time. */
function runStack(
  { text, marks, index, pending }: MarkedParagraph,
  mayResume: (mark: Mark) => boolean,
): Pairing & { open: boolean } {
  const stack: Stack = { marks: [], open: { DOUBLE: 0, SINGLE: 0, ANGLE: 0 }, pairs: [] };
  const { open, pairs } = stack;
  const add = (opening: Mark, closing: { start: number; end: number }, paragraph = index): void => {
    const quotation = makeQuotation(text, opening, closing, paragraph);
    if (quotation) pairs.push(quotation);
  };
  for (const mark of marks) {
    const isOpen = open[mark.family] > 0;
    const closes = mark.side === 'CLOSE' || (isOpen && (mark.side === 'EITHER' || isDoubtfulOpen(mark)));
    if (!closes) {
      const top = stack.marks.at(-1);
      if (top?.mark.family === mark.family && mayResume(mark)) {
        popMark(stack, mark.family);
        const end = mark.start - (/\s*$/.exec(text.slice(top.mark.end, mark.start))?.[0].length ?? 0);
        add(top.mark, { start: end, end });
      }
      pushMark(stack, mark);
    } else if (isOpen) {
      const opening = popMark(stack, mark.family);
      if (opening) add(opening.mark, mark);
    } else if (mark.side !== 'CLOSE' || mark.mayOpen) pushMark(stack, mark);
    // "…and that is all," he said: begun in the paragraph before.
    else if (pending && pairs.length === 0 && stack.marks.length === 0)
      add(pending.mark, mark, pending.paragraph);
  }
  const left = stack.marks[0];
  // If whole pairs follow an open mark, its closing mark is missing: keep the pairs.
  return {
    quotations: pairs,
    left: left?.pairs === pairs.length ? left.mark : undefined,
    open: left !== undefined,
  };
}

function pushMark({ marks, open, pairs }: Stack, mark: Mark): void {
  marks.push({ mark, pairs: pairs.length });
  open[mark.family]++;
}

/** Takes the latest open mark of a family off the stack, with all marks and pairs after it. */
function popMark({ marks, open, pairs }: Stack, family: MarkFamily): OpenMark | undefined {
  for (let opening = marks.pop(); opening; opening = marks.pop()) {
    open[opening.mark.family]--;
    if (opening.mark.family !== family) continue;
    pairs.length = opening.pairs;
    return opening;
  }
  return undefined;
}

/** An opening mark after a full stop and a space. */
function opensSentence(text: string, mark: Mark): boolean {
  return mark.side === 'OPEN' && /[.!?…]['’)]?\s+$/.test(text.slice(Math.max(0, mark.start - 5), mark.start));
}

/** “ typed instead of ”: it follows a word, and a space follows it. */
function isDoubtfulOpen({ side, mayClose }: Mark): boolean {
  return side === 'OPEN' && mayClose;
}

/**
 * Whether a mark that never closes still starts a quotation: at the start of the paragraph, or after a comma
 * or colon.
 */
function announced(text: string, mark: Mark, paragraph: Paragraph): boolean {
  if (mark.family === 'SINGLE') return false;
  if (mark.start === paragraph.start) return true;
  return /[,:]\s*$/.test(text.slice(Math.max(paragraph.start, mark.start - 3), mark.start));
}

/** The quotation between two marks, trimmed; undefined if it is empty. */
function makeQuotation(
  text: string,
  opening: { start: number; end: number },
  closing: { start: number; end: number },
  paragraph: number,
): Quotation | undefined {
  let start = opening.end;
  let end = closing.start;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start >= end) return undefined;
  return { start, end, outer: { start: opening.start, end: closing.end }, paragraph };
}
