import { ROLE_NOUNS } from '../data/roles.js';
import { CLAUSE_VERBS, SOURCES } from '../data/reportedSpeech.js';
import type { Cue } from './cue.js';
import { CUE_FORMS } from './cueForm.js';
import { is } from './phrase.js';
import type { Unit } from './statement.js';
import { PRONOUN, STANDS_ALONE } from './unitBits.js';

/** What somebody is reported to have said, without quotation marks. Unit indices, `end` exclusive. */
export interface Report {
  first: number;
  end: number;
  cue: Cue;
  why: string;
}

/** Fewest units of a reported clause. */
export const SHORTEST_REPORT = 3;

/** The lemma of a cue's reporting verb; empty where it has none. */
export function lemmaOf(units: readonly Unit[], { first }: Cue): string {
  return CUE_FORMS.get(units[first]?.lower ?? '')?.lemma ?? '';
}

/** Whether the cue is a verb of saying that a clause can go with. */
export function takesClause(units: readonly Unit[], cue: Cue): boolean {
  return cue.cueClass === 'SAY' && CLAUSE_VERBS.has(lemmaOf(units, cue));
}

/** Whether the subject of a cue can speak: "the poll suggests", "he suggests", not "the map suggests". */
export function isSource(units: readonly Unit[], { subject }: Cue): boolean {
  const head = units[subject?.head ?? -1];
  if (!head || /^(?:it|this|that|these|those)$/.test(head.lower)) return false;
  if (head.upper || is(head, PRONOUN | STANDS_ALONE)) return true;
  return [head.lower, head.lower.replace(/s$/, '')].some((noun) => ROLE_NOUNS.has(noun) || SOURCES.has(noun));
}
