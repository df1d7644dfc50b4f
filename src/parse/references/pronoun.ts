import { isNounish } from '../quotes/phrase.js';
import type { Unit } from '../quotes/statement.js';

/** A third-person pronoun and its place in the clause. */
export interface Pronoun {
  gender: 'FEMALE' | 'MALE' | 'PLURAL';
  role: 'SUBJECT' | 'OBJECT' | 'POSSESSIVE' | 'REFLEXIVE';
  /** Length of the pronoun itself: 3 for "she'd". */
  length: number;
}

const FORMS: Readonly<Record<string, Omit<Pronoun, 'length'>>> = {
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
};

/** The pronoun that the unit is or begins with ("he'd"); null for every other word. */
export function pronounAt(units: readonly Unit[], at: number): Pronoun | null {
  const unit = units[at];
  if (unit?.kind !== 'WORD') return null;
  const word = /^(?:he|she|they)(?=['’])/.exec(unit.lower)?.[0] ?? unit.lower;
  const form = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (!form) return null;
  // "her emails", not "told her that"
  const role = word === 'her' && isNounish(units[at + 1]) ? 'POSSESSIVE' : form.role;
  return { gender: form.gender, role, length: word.length };
}
