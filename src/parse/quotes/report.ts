import { CLAUSE_VERBS } from '../data/reportedSpeech.js';
import type { Cue } from './cue.js';
import { CUE_FORMS } from './cueForm.js';
import type { Unit } from './statement.js';

/** What somebody is reported to have said, without quotation marks. Unit indices, `end` exclusive. */
export interface Report {
  first: number;
  end: number;
  cue: Cue;
  why: string;
  /** Nothing in front of this unit names the speaker; 0 where anything may. */
  from: number;
}

/** Fewest units of a reported clause. */
export const SHORTEST_REPORT = 3;

/** The lemma of a cue's reporting verb; empty where it has none. */
export function lemmaOf(units: readonly Unit[], { first }: Cue): string {
  return CUE_FORMS.get(units[first]?.lower ?? '')?.lemma ?? '';
}

/** Whether the cue is a verb of saying that a clause can go with. */
export function takesClause(units: readonly Unit[], cue: Cue): boolean {
  return CLAUSE_VERBS.has(lemmaOf(units, cue));
}
