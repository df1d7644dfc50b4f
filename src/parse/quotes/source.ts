import { MANNERS, SIGNS, SOURCES } from '../data/reportedSpeech.js';
import { ROLE_NOUNS } from '../data/roles.js';
import { is, type Phrase } from './phrase.js';
import type { Unit } from './reporterSentence.js';
import { NAME, PRONOUN, STANDS_ALONE } from './lexicalFeatures.js';

/** Whether a phrase can be a source: "the police", "a report", "Reuters"; not "the storm". */
export function isSource(units: readonly Unit[], subject: Phrase | null): boolean {
  const head = units[subject?.head ?? -1];
  if (!head || isThing(head.lower)) return false;
  if (head.upper || is(head, NAME | PRONOUN | STANDS_ALONE)) return true;
  return nounsOf(head.lower).some((noun) => ROLE_NOUNS.has(noun) || SOURCES.has(noun));
}

/** Whether a phrase is evidence rather than a speaker: "the evidence suggests". */
export function isSign(units: readonly Unit[], subject: Phrase | null): boolean {
  const head = units[subject?.head ?? -1];
  return !head || isThing(head.lower) || nounsOf(head.lower).some((noun) => SIGNS.has(noun));
}

/** "according to plan, it rained": manner, not a source. */
export function isManner(units: readonly Unit[], subject: Phrase | null): boolean {
  return nounsOf(units[subject?.head ?? -1]?.lower ?? '').some((noun) => MANNERS.has(noun));
}

/** Whether a pronoun refers to a thing. */
function isThing(lower: string): boolean {
  return /^(?:it|this|that|these|those)$/.test(lower);
}

/** The noun and its possible singulars. */
function nounsOf(lower: string): string[] {
  return [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')];
}
