import { BASE, BY_RULE, BY_SIDES, BY_TYPE, NOT_YET, type SideKind } from '../data/eventConfidence.js';
import { isKnown, type Party } from './participants.js';
import type { Telling } from './tellings.js';

/** The share of events told like this one that are right: by the rule that found it, its type, its status and who is named. */
export function confidenceOf({ type, status, actors, recipients, mention }: Telling): number {
  const points =
    BASE +
    (BY_RULE[mention.why.startsWith('control-') ? 'control' : mention.why] ?? 0) +
    BY_TYPE[type] +
    BY_SIDES[kindOf(actors)][kindOf(recipients)] +
    (status === 'PLANNED' || status === 'CONDITIONAL' ? NOT_YET : 0);
  return Math.round(100 / (1 + Math.exp(-points))) / 100;
}

function kindOf(side: readonly Party[]): SideKind {
  if (side.length === 0) return 'NOBODY';
  return side.some(isKnown) ? 'KNOWN' : 'GROUP';
}
