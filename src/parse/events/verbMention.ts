import { wordSet } from '../tables.js';
import type { EventType, Sentence } from '../types.js';
import { isKin, isVictim } from './agents.js';
import { circumstances } from './circumstances.js';
import { lemmaAt } from './clause.js';
import { CLASSES_OF, NOUN_SENSES } from './lexicon.js';
import { isKnown, isPronounFor, isSame, type Participant, type Scene } from './participants.js';
import { isActor, isRecipient } from './participantKinds.js';
import type { Predicate } from './predicates.js';
import { areOfficials, isPublic } from './publicActs.js';
import { rolesOf } from './roles.js';
import type { Word } from './sentence.js';
import { MUTUAL, type Mention } from './mentions.js';
import { bySpeech, isWar } from './wordsOfWar.js';

/** Types whose victims count even if they have no name or country. */
const HURTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** "The visit allowed us to talk": an event can kill, but it cannot ask, allow or promise. */
function acts({ type }: Predicate, participant: Participant): boolean {
  return (
    type === 'ASSAULT' ||
    type === 'COERCE' ||
    isKnown(participant) ||
    participant.named ||
    !NOUN_SENSES.has(participant.head)
  );
}

const NOBODY = /^(?:no|nobody|none|neither|not a)\b/i;

/** Types that a passive may mention again without participants: "the truce was agreed". */
const SETTLED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'RETREAT', 'SUPPORT']);

/**
 * What a verb reports, with its participants; null if it is not an event or no known or public participant takes part.
 */
export function mentionOfVerb(scene: Scene, sentence: Sentence, predicate: Predicate): Mention | null {
  const { words } = scene;
  const { group, why } = predicate;
  const roles = rolesOf(scene, predicate);
  if (
    roles.actors.length > 0 &&
    !roles.actors.some((participant) => isActor(participant) && acts(predicate, participant))
  )
    return null;
  // "No soldiers were killed", "Nobody was hurt in the attack"
  if ([...roles.actors, ...roles.recipients].some(({ label }) => NOBODY.test(label))) return null;
  const actors = roles.actors.filter(isActor);
  const recipients = roles.recipients.filter(
    (participant) => isHit(predicate, participant, actors) && !isPronounFor(scene, participant, actors),
  );
  if (actors.length === 0 && needsActor(predicate, recipients)) return null;
  const known = actors.some(isKnown) || recipients.some(isKnown);
  const repeats = group.passive && actors.length === 0 && !known && SETTLED.has(predicate.type);
  if (!repeats && !known && !isPublic(scene, predicate, actors, recipients)) return null;
  if (
    why === 'said-must' &&
    !recipients.some((participant) => isKnown(participant) && !isAmong(actors, participant))
  )
    return null;
  const verb = lemmaAt(words, predicate.object);
  if (predicate.type === 'CONSULT' && predicate.noun === null && !isMeeting(verb, actors, recipients))
    return null;
  const type = isWar(predicate.type, verb, why === 'verb')
    ? bySpeech(scene, predicate.from, actors, recipients)
    : typeOfSeveral(words, predicate, actors);
  if (type === null) return null;
  return {
    type,
    status: predicate.status,
    actors,
    recipients: repeats ? [] : distinct(recipients),
    definite: repeats,
    indefinite: false,
    ...circumstances(scene, sentence, predicate, known || repeats ? why : 'public-group'),
  };
}

/** Whether a participant is a recipient: it can be one, is the victim of a harm, and is not the actor again. */
function isHit(
  { type, group }: Predicate,
  participant: Participant,
  actors: readonly Participant[],
): boolean {
  const hurt = (group.passive && isVictim(participant.head)) || (HURTS.has(type) && isKin(participant.head));
  if (!hurt && !isRecipient(participant)) return false;
  return !((MUTUAL.has(type) || participant.person !== null) && isAmong(actors, participant));
}

function isAmong(participants: readonly Participant[], participant: Participant): boolean {
  return participants.some((other) => isSame(other, participant));
}

/** Whether a predicate without an actor reports nothing. */
function needsActor({ type, control, group }: Predicate, recipients: readonly Participant[]): boolean {
  const controls = control === 'VERB' ? type : null;
  // "She was allowed to go home": the one who concedes is not named.
  if (controls === 'CONCEDE' && !recipients.some(({ country }) => country !== null)) return true;
  // "while instructing its agents", "companies willing to help": no explicit subject.
  const idle = group.gerund || group.infinitive || controls === 'AGREE' || controls === 'REJECT';
  return idle && !group.passive;
}

/** Whether it is a meeting of participants: not "met the deadline". Visits and calls need a known recipient. */
function isMeeting(
  verb: string,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): boolean {
  if (CALLS.has(verb) && !recipients.some(isKnown)) return false;
  // "spoke to reporters": talking to the press is not a meeting.
  if (recipients.length > 0 && recipients.every(({ head }) => PRESS.has(head))) return false;
  return actors.length + recipients.length > 1 || actors.some(areOfficials);
}

const PRESS = wordSet('reporters reporter journalists journalist press media newspaper newspapers');
const CALLS = wordSet('visit host tour phone telephone interview');

/** "The suspect, Ada Park, was charged": one person, mentioned twice. */
function distinct(participants: readonly Participant[]): Participant[] {
  return participants.filter(
    ({ person }, at) => person === null || participants.findIndex((other) => other.person === person) === at,
  );
}

/** "French and Egyptian warships launched war games": MOBILIZE by one participant is COOPERATE by two. */
function typeOfSeveral(
  words: readonly Word[],
  { type, noun }: Predicate,
  actors: readonly Participant[],
): EventType {
  const exercise = noun !== null && CLASSES_OF.get(words[noun]?.lower ?? '')?.includes('exercise') === true;
  const countries = new Set(actors.map(({ country }) => country));
  return type === 'MOBILIZE' && exercise && countries.size > 1 && !countries.has(null) ? 'COOPERATE' : type;
}
