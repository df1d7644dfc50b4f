import type { Document, Span } from '../types.js';

/** Maximum distance in characters for an attribution to be part of the context. */
const FARTHEST_ATTRIBUTION = 600;

/** Spans the sentences that contain the quotation and its attribution. */
export function contextOf(document: Document, quotation: Span, attribution: readonly (Span | null)[]): Span {
  let { start, end } = quotation;
  for (const span of attribution) {
    if (
      !span ||
      quotation.start - span.end > FARTHEST_ATTRIBUTION ||
      span.start - quotation.end > FARTHEST_ATTRIBUTION
    )
      continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const { sentences } = document;
  const first = sentences[indexBefore(document, start)];
  const last = sentences[indexBefore(document, end - 1)];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** Index of the last sentence that starts at or before `offset`. */
function indexBefore({ sentences }: Document, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
