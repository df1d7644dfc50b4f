import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { isHuman, isOfficialNoun, isPublicGroup, isVictim } from './agents.js';
import { lemmaAt } from './clause.js';
import { GROUP_NOUNS, PUBLIC_SUFFERING, PUBLIC_VERBS } from './lexicon.js';
import { isBody, type Participant, type Scene } from './participants.js';
import type { Predicate } from './predicates.js';
import type { Word } from './sentence.js';

/**
 * Whether an event counts without a stated country: acts of public groups ("Police detained eleven
 * demonstrators") and harm to people ("Two students were shot dead"), by unambiguous verbs. International
 * bodies count as well: "The European Union urged restraint".
 */
export function isPublic(
  { words }: Scene,
  { group, object, why, control, type }: Predicate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): boolean {
  const verb = lemmaAt(words, control !== null ? group.verb : object);
  const acting = actors.some(
    (participant) => isPublicGroup(participant.head, participant.label) || holdsBody(words, participant),
  );
  if (group.passive) {
    // "was placed under house arrest"
    if (!PUBLIC_SUFFERING.has(verb) && why !== 'verb-and-object') return false;
    return acting || (actors.length === 0 && recipients.some(({ head }) => isVictim(head)));
  }
  // "The company agreed to pay", "Two navy chiefs discussed the strait"
  if (control !== null && actors.some(({ head }) => GROUP_NOUNS.has(head))) return true;
  if (type === 'CONSULT' && actors.some(areOfficials)) return true;
  // "Shareholders sued the airline": with these verbs, any human actor counts.
  if (control === null && PLAIN_ACTS.has(verb) && actors.some(({ head }) => isHuman(head))) return true;
  return acting && (PUBLIC_VERBS.has(verb) || (why === 'verb-and-object' && PUBLIC_TYPES.has(type)));
}

function holdsBody(words: readonly Word[], { start, end }: Participant): boolean {
  return words.some((word, at) => word.start >= start && word.end <= end && isBody(words, at, at + 1));
}

const PLAIN_ACTS = wordSet(
  'accuse abduct ambush arrest assassinate behead blame bomb condemn criticise criticize denounce deport detain ' +
    'disperse evict execute fine imprison indict jail kidnap kill loot murder raid rape stab sue torture urge',
);

/** "the ministers", "navy chiefs"; not "Kenyan officials", who need somebody to meet. */
export function areOfficials({ head, country }: Participant): boolean {
  return (
    country === null &&
    !/^(?:teams?|missions?|group)$/.test(head) &&
    isOfficialNoun(head) &&
    /(?:s|men|women)$/.test(head)
  );
}

/** Types whose verb-and-object frames are unambiguous when a public group acts. */
const PUBLIC_TYPES: ReadonlySet<EventType> = new Set([
  'ACCUSE', 'AGREE', 'ASSAULT', 'COERCE', 'CONCEDE', 'MOBILIZE', 'PROTEST', 'REJECT', 'RETREAT', 'SANCTION',
]); // prettier-ignore
