import type { Span } from '../types.js';

/**
 * Index after a sentence's dateline, or its start if it has none: "DHAKA, April 9 (BSS) —", "Leeds, May 3
 * (Wire) -". All words before the dash are capitalized or in brackets.
 */
export function endOfDateline(text: string, { start, end }: Span): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  return start + (DATELINE.exec(opening)?.[0].length ?? 0);
}

const LONGEST = 90;
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|\d[\d./]*|of|the|de|al|\([^)]{1,30}\))[,;:]?\s?){1,10}\s?(?:—|–|--|-|_)\s/u;
