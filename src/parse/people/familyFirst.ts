import { VIETNAMESE_MIDDLES } from '../data/familyFirst.js';
import type { Token } from '../types.js';
import type { NameContext } from './evidence.js';
import { makeName, type Name } from './name.js';
import { FAMILY_FIRST, is } from './words.js';

/** "Ki-moon": a given name of two syllables. */
export const TWO_SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;

/** "Ha Tae-min", "Phan Van Khoa": names with the family name first that the tagger missed. */
export function findFamilyFirst({ document, tagging, taken }: NameContext): Name[] {
  const { tokens } = document;
  const names: Name[] = [];
  for (const index of document.capitals) {
    if (!is(tokens[index], FAMILY_FIRST)) continue;
    const length = lengthOf(tokens, index);
    if (length === 0 || taken.subarray(index, index + length).includes(1)) continue;
    names.push(makeName(document, tagging, index, index + length, 'family-name-first'));
  }
  return names;
}

/** Number of words of a name whose family name is at the index; 0 if it is not one. */
function lengthOf(tokens: readonly Token[], index: number): number {
  const follows = (at: number): boolean => {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return before !== undefined && token?.start === before.end + 1 && token.capitalised;
  };
  const second = tokens[index + 1]?.text ?? '';
  if (!follows(index + 1)) return 0;
  if (TWO_SYLLABLES.test(second)) return follows(index + 2) ? 0 : 2;
  return VIETNAMESE_MIDDLES.has(second) && follows(index + 2) && !follows(index + 3) ? 3 : 0;
}
