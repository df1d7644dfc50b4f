import { CLAUSE_VERBS } from '../data/reportedSpeech.js';
import type { Cue } from './cue.js';
import { CUE_FORMS } from './cueForm.js';
import type { Unit } from './reporterSentence.js';

/** A reported clause without quotation marks. Unit indices, `end` exclusive. */
export interface Report {
  first: number;
  end: number;
  cue: Cue;
  why: string;
  /** First unit that may belong to the speaker; 0 for no limit. */
  from: number;
}

/** Minimum length of a reported clause in units. */
export const SHORTEST_REPORT = 3;

/** Lemma of the cue's reporting verb; empty if it has none. */
export function lemmaOf(units: readonly Unit[], { first }: Cue): string {
  return CUE_FORMS.get(units[first]?.lower ?? '')?.lemma ?? '';
}

/** Whether the cue is a reporting verb that takes a clause. */
export function takesClause(units: readonly Unit[], cue: Cue): boolean {
  return CLAUSE_VERBS.has(lemmaOf(units, cue));
}
