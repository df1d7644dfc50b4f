import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { isHuman, isOfficialNoun, isPublicGroup, isVictim } from './agents.js';
import { lemmaAt } from './clause.js';
import { GROUP_NOUNS, PERSON_NOUNS, PUBLIC_SUFFERING, PUBLIC_VERBS } from './lexicon.js';
import { isIllness } from './nominals.js';
import { isBody, type Party, type Scene } from './participants.js';
import type { Predicate } from './predicates.js';

/**
 * "Police detained eleven demonstrators", "Two students were shot dead": acts of public groups at home, whose
 * country is not stated, told by verbs that mean nothing else. "The European Union urged restraint": bodies act
 * for themselves.
 */
export function isPublic(
  { words }: Scene,
  { group, object, why, type }: Predicate,
  actors: readonly Party[],
  recipients: readonly Party[],
): boolean {
  const verb = lemmaAt(words, why.startsWith('control') ? group.verb : object);
  const acting = actors.some(
    ({ head, label, start, end }) =>
      isPublicGroup(head, label) ||
      words.some((word, at) => word.start >= start && word.end <= end && isBody(words, at, at + 1)),
  );
  if (group.passive) {
    // "was placed under house arrest"
    const held =
      why === 'verb-and-object' && type === 'COERCE' && recipients.some(({ head }) => PERSON_NOUNS.has(head));
    if (!PUBLIC_SUFFERING.has(verb) && !held) return false;
    return acting || (actors.length === 0 && recipients.some(({ head }) => isVictim(head)));
  }
  // "Shareholders sued the airline": what such verbs say is told of anybody.
  const plain =
    why.startsWith('verb') &&
    PLAIN_ACTS.has(verb) &&
    (verb !== 'kill' || recipients.some(({ head }) => PERSON_NOUNS.has(head) || /^\d+$/.test(head)));
  // "The two navy chiefs discussed the strait"
  if (
    type === 'CONSULT' &&
    CONFERRING.has(verb) &&
    (actors.some(areOfficials) || isAudience(actors, recipients))
  )
    return true;
  // "The company agreed to pay", "an attack which killed 30 people"
  if (why.startsWith('control') && actors.some(({ head }) => GROUP_NOUNS.has(head))) return true;
  if (
    type === 'ASSAULT' &&
    actors.some(
      ({ head, end }) =>
        ATTACKS.has(head) &&
        !isIllness(
          words,
          words.findIndex((word) => word.end === end),
        ),
    ) &&
    recipients.some(({ head }) => isVictim(head))
  )
    return true;
  if (!acting) return plain && actors.some(({ head }) => isHuman(head));
  return (
    plain ||
    PUBLIC_VERBS.has(verb) ||
    ((why === 'verb-and-object' || (why === 'verb-and-particle' && verb !== 'rule')) &&
      PUBLIC_TYPES.has(type)) ||
    (why === 'verb-and-object' && type === 'AID' && actors.some(({ named }) => named))
  );
}

const PLAIN_ACTS = wordSet(
  'accuse abduct ambush arrest assassinate behead blame bomb condemn criticise criticize denounce deport detain ' +
    'disperse evict execute fine imprison indict jail kidnap kill loot murder raid rape stab sue torture urge',
);

/** "the ministers", "navy chiefs"; "Kenyan officials" by themselves do not meet. */
export function areOfficials({ head, country }: Party): boolean {
  return (
    country === null &&
    !/^(?:teams?|missions?|group)$/.test(head) &&
    isOfficialNoun(head) &&
    /(?:s|men|women)$/.test(head)
  );
}

/** "The pope met survivors": one with an office, and people. */
function isAudience(actors: readonly Party[], recipients: readonly Party[]): boolean {
  return actors.some(({ head }) => isOfficialNoun(head)) && recipients.some(({ head }) => isHuman(head));
}

const ATTACKS = wordSet('attack attacks bombing bombings shooting airstrike strike strikes raid bomb bombs');

/** Types whose verbs with objects mean nothing else where a public group acts. */
const PUBLIC_TYPES: ReadonlySet<EventType> = new Set([
  'ACCUSE', 'AGREE', 'ASSAULT', 'COERCE', 'CONCEDE', 'MOBILIZE', 'PROTEST', 'REJECT', 'RETREAT', 'SANCTION',
]); // prettier-ignore

const CONFERRING = wordSet('meet discuss negotiate confer huddle');
