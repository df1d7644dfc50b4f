import { canAct, isPublicGroup } from './agents.js';
import { NOUN_SENSES } from './lexicon.js';
import { isKnown, type Party } from './participants.js';

/** Whether a party can be an actor: "the waters" cannot. */
export function isActor(party: Party): boolean {
  return isKnown(party) || party.named || canAct(party.head) || isPublicGroup(party.head, party.label);
}

/**
 * Whether a party can be a recipient: somebody who can act, not an event ("killed in the protests", "agreed
 * to a sit-down").
 */
export function isRecipient(party: Party): boolean {
  // "called for tougher security"
  if (party.head === 'security' && !isKnown(party)) return false;
  if (/^(?:each other|one another)$/i.test(party.label)) return false;
  return (
    isKnown(party) || (isActor(party) && !NOUN_SENSES.has(party.head) && !/^[a-z]+ing\b/.test(party.label))
  );
}
