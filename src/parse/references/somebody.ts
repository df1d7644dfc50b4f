import { isNounish } from '../quotes/phrase.js';
import type { Unit } from '../quotes/reporterSentence.js';

/** Whether the noun phrase that ends here refers to an unnamed person: "one delegate", "a spokeswoman". */
export function isSomebody(units: readonly Unit[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 5; index--) {
    const unit = units[index];
    if (unit?.kind !== 'WORD') return false;
    if (INDEFINITE.has(unit.lower)) return true;
    if (!isNounish(unit)) return false;
  }
  return false;
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);
