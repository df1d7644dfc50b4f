import { canAct, isPublicGroup } from './agents.js';
import { NOUN_SENSES } from './lexicon.js';
import { isKnown, type Party } from './participants.js';

/** Somebody, not something: "the waters" are no party. */
export function isActor(party: Party): boolean {
  return isKnown(party) || party.named || canAct(party.head) || isPublicGroup(party.head, party.label);
}

/** Acts are aimed at those who can act, not at acts: "killed in the protests", "agreed to a sit-down". */
export function isRecipient(party: Party): boolean {
  // "called for tougher security"
  if (party.head === 'security' && !isKnown(party)) return false;
  if (/^(?:each other|one another)$/i.test(party.label)) return false;
  return (
    isKnown(party) || (isActor(party) && !NOUN_SENSES.has(party.head) && !/^[a-z]+ing\b/.test(party.label))
  );
}
