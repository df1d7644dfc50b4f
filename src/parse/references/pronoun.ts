import { CONTRACTED_THIRD_PERSON, THIRD_PERSON, type ThirdPerson } from '../data/pronouns.js';
import { isNounish } from '../quotes/phrase.js';
import type { Unit } from '../quotes/reporterSentence.js';

/** A third-person pronoun and its role in the clause. */
export interface Pronoun extends ThirdPerson {
  /** Length of the pronoun itself in characters: 3 for "she'd". */
  length: number;
}

/** The pronoun that the unit is or begins with ("he'd"); null for other words. */
export function pronounAt(units: readonly Unit[], at: number): Pronoun | null {
  const unit = units[at];
  if (unit?.kind !== 'WORD') return null;
  const word = unit.lower.length > 9 ? '' : (CONTRACTED_THIRD_PERSON.exec(unit.lower)?.[0] ?? unit.lower);
  const form = THIRD_PERSON.get(word);
  if (!form) return null;
  // "her emails", not "told her that"
  const role = word === 'her' && isNounish(units[at + 1]) ? 'POSSESSIVE' : form.role;
  return { gender: form.gender, role, length: word.length };
}
