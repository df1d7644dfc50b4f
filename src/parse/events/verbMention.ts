import { wordSet } from '../tables.js';
import type { EventType, Sentence } from '../types.js';
import { isKin, isVictim } from './agents.js';
import { circumstances } from './circumstances.js';
import { lemmaAt } from './clause.js';
import { CLASSES_OF, NOUN_SENSES } from './lexicon.js';
import { isKnown, isPronounFor, isSame, type Party, type Scene } from './participants.js';
import { isActor, isRecipient } from './partyKinds.js';
import type { Predicate } from './predicates.js';
import { areOfficials, isPublic } from './publicActs.js';
import { rolesOf } from './roles.js';
import type { Word } from './sentence.js';
import { MUTUAL, type Mention } from './mentions.js';
import { bySpeech, isWar } from './wordsOfWar.js';

/** Types whose victims count even if they have no name or country. */
const HURTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** "The visit allowed us to talk": an event can kill, but it cannot ask, allow or promise. */
function acts({ type }: Predicate, party: Party): boolean {
  return (
    type === 'ASSAULT' || type === 'COERCE' || isKnown(party) || party.named || !NOUN_SENSES.has(party.head)
  );
}

const NOBODY = /^(?:no|nobody|none|neither|not a)\b/i;

/** Types that a passive may mention again without parties: "the truce was agreed". */
const SETTLED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'RETREAT', 'SUPPORT']);

/**
 * What a verb reports, with its parties; null if it is not an event or no known or public party takes part.
 */
export function mentionOfVerb(scene: Scene, sentence: Sentence, predicate: Predicate): Mention | null {
  const { words } = scene;
  const { group, why } = predicate;
  const roles = rolesOf(scene, predicate);
  if (roles.actors.length > 0 && !roles.actors.some((party) => isActor(party) && acts(predicate, party)))
    return null;
  // "No soldiers were killed", "Nobody was hurt in the attack"
  if ([...roles.actors, ...roles.recipients].some(({ label }) => NOBODY.test(label))) return null;
  const actors = roles.actors.filter(isActor);
  const recipients = roles.recipients.filter(
    (party) => isHit(predicate, party, actors) && !isPronounFor(scene, party, actors),
  );
  if (actors.length === 0 && needsActor(predicate, recipients)) return null;
  const known = actors.some(isKnown) || recipients.some(isKnown);
  const repeats = group.passive && actors.length === 0 && !known && SETTLED.has(predicate.type);
  if (!repeats && !known && !isPublic(scene, predicate, actors, recipients)) return null;
  if (why === 'said-must' && !recipients.some((party) => isKnown(party) && !isAmong(actors, party)))
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

/** Whether a party is a recipient: it can be one, is the victim of a harm, and is not the actor again. */
function isHit({ type, group }: Predicate, party: Party, actors: readonly Party[]): boolean {
  const hurt = (group.passive && isVictim(party.head)) || (HURTS.has(type) && isKin(party.head));
  if (!hurt && !isRecipient(party)) return false;
  return !((MUTUAL.has(type) || party.person !== null) && isAmong(actors, party));
}

function isAmong(parties: readonly Party[], party: Party): boolean {
  return parties.some((other) => isSame(other, party));
}

/** Whether a predicate without an actor reports nothing. */
function needsActor({ type, control, group }: Predicate, recipients: readonly Party[]): boolean {
  const controls = control === 'VERB' ? type : null;
  // "She was allowed to go home": the one who concedes is not named.
  if (controls === 'CONCEDE' && !recipients.some(({ country }) => country !== null)) return true;
  // "while instructing its agents", "companies willing to help": no explicit subject.
  const idle = group.gerund || group.infinitive || controls === 'AGREE' || controls === 'REJECT';
  return idle && !group.passive;
}

/** Whether it is a meeting of parties: not "met the deadline". Visits and calls need a known recipient. */
function isMeeting(verb: string, actors: readonly Party[], recipients: readonly Party[]): boolean {
  if (CALLS.has(verb) && !recipients.some(isKnown)) return false;
  // "spoke to reporters": talking to the press is not a meeting.
  if (recipients.length > 0 && recipients.every(({ head }) => PRESS.has(head))) return false;
  return actors.length + recipients.length > 1 || actors.some(areOfficials);
}

const PRESS = wordSet('reporters reporter journalists journalist press media newspaper newspapers');
const CALLS = wordSet('visit host tour phone telephone interview');

/** "The suspect, Ada Park, was charged": one person, mentioned twice. */
function distinct(parties: readonly Party[]): Party[] {
  return parties.filter(
    ({ person }, at) => person === null || parties.findIndex((other) => other.person === person) === at,
  );
}

/** "French and Egyptian warships launched war games": MOBILIZE by one party is COOPERATE by two. */
function typeOfSeveral(
  words: readonly Word[],
  { type, noun }: Predicate,
  actors: readonly Party[],
): EventType {
  const exercise = noun !== null && CLASSES_OF.get(words[noun]?.lower ?? '')?.includes('exercise') === true;
  const countries = new Set(actors.map(({ country }) => country));
  return type === 'MOBILIZE' && exercise && countries.size > 1 && !countries.has(null) ? 'COOPERATE' : type;
}
