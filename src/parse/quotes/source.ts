import { MANNERS, SIGNS, SOURCES } from '../data/reportedSpeech.js';
import { ROLE_NOUNS } from '../data/roles.js';
import { is, type Phrase } from './phrase.js';
import type { Unit } from './statement.js';
import { NAME, PRONOUN, STANDS_ALONE } from './unitBits.js';

/** Whether a phrase names somebody or something that can speak: "the police", "a report", "Reuters"; not "the storm". */
export function isSource(units: readonly Unit[], subject: Phrase | null): boolean {
  const head = units[subject?.head ?? -1];
  if (!head || isThing(head.lower)) return false;
  if (head.upper || is(head, NAME | PRONOUN | STANDS_ALONE)) return true;
  return nounsOf(head.lower).some((noun) => ROLE_NOUNS.has(noun) || SOURCES.has(noun));
}

/** Whether a phrase is a thing that only shows what is said: "the evidence suggests". */
export function isSign(units: readonly Unit[], subject: Phrase | null): boolean {
  const head = units[subject?.head ?? -1];
  return !head || isThing(head.lower) || nounsOf(head.lower).some((noun) => SIGNS.has(noun));
}

/** "according to plan, it rained": how, not who. */
export function isManner(units: readonly Unit[], subject: Phrase | null): boolean {
  return nounsOf(units[subject?.head ?? -1]?.lower ?? '').some((noun) => MANNERS.has(noun));
}

/** A pronoun that stands for a thing. */
function isThing(lower: string): boolean {
  return /^(?:it|this|that|these|those)$/.test(lower);
}

/** The noun and what may be its singular. */
function nounsOf(lower: string): string[] {
  return [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')];
}
