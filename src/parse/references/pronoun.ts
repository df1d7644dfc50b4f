import { isNounish } from '../quotes/phrase.js';
import type { Unit } from '../quotes/statement.js';

/** A third-person pronoun and its place in the clause. */
export interface Pronoun {
  gender: 'FEMALE' | 'MALE' | 'PLURAL';
  role: 'SUBJECT' | 'OBJECT' | 'POSSESSIVE' | 'REFLEXIVE';
  /** Length of the pronoun itself: 3 for "she'd". */
  length: number;
}

const FORMS: ReadonlyMap<string, Omit<Pronoun, 'length'>> = new Map(
  Object.entries({
    he: { gender: 'MALE', role: 'SUBJECT' },
    him: { gender: 'MALE', role: 'OBJECT' },
    his: { gender: 'MALE', role: 'POSSESSIVE' },
    himself: { gender: 'MALE', role: 'REFLEXIVE' },
    she: { gender: 'FEMALE', role: 'SUBJECT' },
    her: { gender: 'FEMALE', role: 'OBJECT' },
    hers: { gender: 'FEMALE', role: 'POSSESSIVE' },
    herself: { gender: 'FEMALE', role: 'REFLEXIVE' },
    they: { gender: 'PLURAL', role: 'SUBJECT' },
    them: { gender: 'PLURAL', role: 'OBJECT' },
    their: { gender: 'PLURAL', role: 'POSSESSIVE' },
  } as const),
);

const CONTRACTED = /^(?:he|she|they)(?=['’])/;
const H = 'h'.charCodeAt(0);
const S = 's'.charCodeAt(0);
const T = 't'.charCodeAt(0);

/** The pronoun that the unit is or begins with ("he'd"); null for every other word. */
export function pronounAt(units: readonly Unit[], at: number): Pronoun | null {
  const unit = units[at];
  if (unit?.kind !== 'WORD') return null;
  const initial = unit.lower.charCodeAt(0);
  if (initial !== H && initial !== S && initial !== T) return null;
  const word = unit.lower.length > 9 ? '' : (CONTRACTED.exec(unit.lower)?.[0] ?? unit.lower);
  const form = FORMS.get(word);
  if (!form) return null;
  // "her emails", not "told her that"
  const role = word === 'her' && isNounish(units[at + 1]) ? 'POSSESSIVE' : form.role;
  return { gender: form.gender, role, length: word.length };
}
