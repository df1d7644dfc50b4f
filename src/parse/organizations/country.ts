import { is, POSSESSIVE } from '../people/words.js';
import type { CodeFinder } from '../people/titles.js';
import type { Document } from '../types.js';
import type { Body } from './cluster.js';

/**
 * The country by the body's name or its owner: "the Bank of Japan", "Turkish army", "Kenya's Supreme Court".
 */
export function countryOfBody({ tokens }: Document, { names }: Body, countryAt: CodeFinder): string | null {
  for (const { from, to } of names) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) continue;
    const own = countryAt(first.start, last.end);
    if (own !== null) return own;
    const mark = tokens[from - 1];
    const owner = tokens[from - 2];
    if (is(mark, POSSESSIVE) && owner && mark) {
      const code = countryAt(owner.start, owner.end);
      if (code !== null) return code;
    }
  }
  return null;
}
