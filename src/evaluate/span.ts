import type { Span } from '../parse/types.js';

/** Least likeness of two spans of the same quote. */
export const SAME_QUOTE = 0.8;

/** Number of characters that two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Common length of two spans, as a share of the longer one, 0 to 1. */
export function likeness(a: Span, b: Span): number {
  return shared(a, b) / Math.max(a.end - a.start, b.end - b.start, 1);
}

/**
 * Pairs spans one to one, each wanted span with the most similar unused one.
 * @param least the likeness that a pair needs: 1 for the same span, 0 for one shared character
 */
export function pairSpans<W extends Span, F extends Span>(
  wanted: readonly W[],
  found: readonly F[],
  least: number,
): Map<W, F> {
  const pairs = new Map<W, F>();
  const used = new Set<F>();
  for (const want of wanted) {
    let best: F | undefined;
    for (const candidate of found) {
      const value = likeness(want, candidate);
      if (value > 0 && value >= least && !used.has(candidate) && value > (best ? likeness(want, best) : 0)) {
        best = candidate;
      }
    }
    if (!best) continue;
    used.add(best);
    pairs.set(want, best);
  }
  return pairs;
}
