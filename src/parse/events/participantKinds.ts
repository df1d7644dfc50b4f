import { canAct, isPublicGroup } from './agents.js';
import { NOUN_SENSES } from './lexicon.js';
import { isKnown, type Participant } from './participants.js';

/** Whether a participant can be an actor: "the waters" cannot. */
export function isActor(participant: Participant): boolean {
  return (
    isKnown(participant) ||
    participant.named ||
    canAct(participant.head) ||
    isPublicGroup(participant.head, participant.label)
  );
}

/**
 * Whether a participant can be a recipient: somebody who can act, not an event ("killed in the protests", "agreed
 * to a sit-down").
 */
export function isRecipient(participant: Participant): boolean {
  // "called for tougher security"
  if (participant.head === 'security' && !isKnown(participant)) return false;
  if (/^(?:each other|one another)$/i.test(participant.label)) return false;
  return (
    isKnown(participant) ||
    (isActor(participant) && !NOUN_SENSES.has(participant.head) && !/^[a-z]+ing\b/.test(participant.label))
  );
}
