import { is } from './phrase.js';
import type { Unit } from './reporterSentence.js';
import { DASH } from './lexicalFeatures.js';

const LONGEST = 14;

/**
 * "LEEDS, England (Reuters) — | The bridge", "Leeds, May 3 (Wire) | The bridge": index of the first unit
 * after a dateline, or 0. Before the dash, or the bracket after a date, there may be only places, numbers and
 * marks, and a sentence must begin after it.
 */
export function skipDateline(units: readonly Unit[]): number {
  let dated = false;
  let inBrackets = false;
  for (let at = 0; at < Math.min(units.length, LONGEST); at++) {
    const unit = units[at];
    if (at > 0 && is(unit, DASH)) {
      const dashes = is(units[at + 1], DASH) ? 2 : 1;
      return units[at + dashes]?.upper ? at + dashes : 0;
    }
    if (dated && unit?.lower === ')' && units[at + 1]?.upper) return at + 1;
    if (unit?.kind === 'QUOTATION' || unit?.kind === 'NAME') break;
    inBrackets = unit?.lower === '(' || (inBrackets && unit?.lower !== ')');
    const number = /^\d/.test(unit?.lower ?? '');
    // "(dpa)": some agencies are in lower case.
    if (unit?.kind === 'WORD' && !unit.upper && !number && !inBrackets) break;
    dated ||= number;
  }
  return 0;
}
