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
    const { quotations: found, left } = pairMarks(text, own, index, pending);
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

/**
 * Pairs the marks of one paragraph. If that leaves a mark open, the text may have lost the line breaks of a
 * speech in which every paragraph opens with a mark and only the last one closes: “A. “B. “C,” he said.
 */
function pairMarks(text: string, marks: readonly Mark[], index: number, pending: Pending | null): Pairing {
  const strict = runStack(text, marks, index, pending, false);
  if (!strict.open || !marks.some((mark) => opensSentence(text, mark))) return strict;
  return runStack(text, marks, index, pending, true);
}

/**
 * Runs a stack over the marks of one paragraph, in linear time. `resumes`: a mark may end the quotation that
 * an earlier mark opened.
 */
function runStack(
  text: string,
  marks: readonly Mark[],
  index: number,
  pending: Pending | null,
  resumes: boolean,
): Pairing & { open: boolean } {
  const stack: OpenMark[] = [];
  const open: Record<MarkFamily, number> = { DOUBLE: 0, SINGLE: 0, ANGLE: 0 };
  // Pairs in the order in which they close; a closing pair removes the ones inside it.
  const pairs: Quotation[] = [];
  for (const mark of marks) {
    const closes =
      mark.side === 'CLOSE' ||
      (mark.side === 'EITHER' && open[mark.family] > 0) ||
      isDoubtfulOpen(mark, open);
    if (!closes) {
      const top = stack.at(-1);
      if (resumes && top?.mark.family === mark.family && opensSentence(text, mark)) {
        stack.pop();
        open[mark.family]--;
        pairs.length = top.pairs;
        const end = mark.start - (/\s*$/.exec(text.slice(top.mark.end, mark.start))?.[0].length ?? 0);
        const quotation = makeQuotation(text, top.mark, { start: end, end }, index);
        if (quotation) pairs.push(quotation);
      }
      stack.push({ mark, pairs: pairs.length });
      open[mark.family]++;
      continue;
    }
    if (open[mark.family] === 0) {
      if (mark.side === 'CLOSE' && !mark.mayOpen) {
        // "…and that is all," he said: begun in the paragraph before.
        if (pending && pairs.length === 0 && stack.length === 0) {
          const quotation = makeQuotation(text, pending.mark, mark, pending.paragraph);
          if (quotation) pairs.push(quotation);
        }
        continue;
      }
      stack.push({ mark, pairs: pairs.length });
      open[mark.family]++;
      continue;
    }
    let opening = stack.pop();
    while (opening && opening.mark.family !== mark.family) {
      open[opening.mark.family]--;
      opening = stack.pop();
    }
    if (!opening) continue;
    open[mark.family]--;
    pairs.length = opening.pairs;
    const quotation = makeQuotation(text, opening.mark, mark, index);
    if (quotation) pairs.push(quotation);
  }
  const left = stack[0];
  // If whole pairs follow an open mark, its closing mark is missing: keep the pairs.
  return {
    quotations: pairs,
    left: left?.pairs === pairs.length ? left.mark : undefined,
    open: left !== undefined,
  };
}

/** An opening mark after a full stop and a space. */
function opensSentence(text: string, mark: Mark): boolean {
  return mark.side === 'OPEN' && /[.!?…]['’)]?\s+$/.test(text.slice(Math.max(0, mark.start - 5), mark.start));
}

/** “ typed instead of ”: it follows a word, a space follows it, and a quotation is open. */
function isDoubtfulOpen(mark: Mark, open: Readonly<Record<MarkFamily, number>>): boolean {
  return mark.side === 'OPEN' && mark.mayClose && open[mark.family] > 0;
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
