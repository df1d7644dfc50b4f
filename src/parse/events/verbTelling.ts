import { wordSet } from '../tables.js';
import type { EventType, Sentence } from '../types.js';
import { isKin, isVictim } from './agents.js';
import { circumstances } from './circumstances.js';
import { lemmaAt } from './clause.js';
import { CLASSES_OF, NOUN_SENSES } from './lexicon.js';
import { isKnown, isSame, type Party, type Scene } from './participants.js';
import { isActor, isRecipient } from './partyKinds.js';
import type { Predicate } from './predicates.js';
import { areOfficials, isPublic } from './publicActs.js';
import { rolesOf } from './roles.js';
import type { Word } from './sentence.js';
import { MUTUAL, type Telling } from './tellings.js';
import { bySpeech, isWar } from './wordsOfWar.js';

/** What is done to people whoever they are. */
const HURTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** "The visit allowed us to talk": a happening may kill, but it asks, allows and promises nothing. */
function acts({ type }: Predicate, party: Party): boolean {
  return (
    type === 'ASSAULT' || type === 'COERCE' || isKnown(party) || party.named || !NOUN_SENSES.has(party.head)
  );
}

const NOBODY = /^(?:no|nobody|none|neither|not a)\b/i;

/** What is told again in the passive without naming anybody: "the truce was agreed". */
const SETTLED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'RETREAT', 'SUPPORT']);

/** What a verb tells, with who did it to whom; null where nobody known or public acts or where it is no act. */
export function tellingOfVerb(
  scene: Scene,
  sentence: Sentence,
  predicate: Predicate,
  end: number,
): Telling | null {
  const { words } = scene;
  const roles = rolesOf(scene, predicate, end);
  if (roles.actors.length > 0 && !roles.actors.some((party) => isActor(party) && acts(predicate, party)))
    return null;
  // "No soldiers were killed", "Nobody was hurt in the attack"
  if ([...roles.actors, ...roles.recipients].some(({ label }) => NOBODY.test(label))) return null;
  const actors = roles.actors.filter(isActor);
  const recipients = roles.recipients.filter(
    (party) =>
      (isRecipient(party) ||
        (predicate.group.passive && isVictim(party.head)) ||
        (HURTS.has(predicate.type) && isKin(party.head))) &&
      !(
        (MUTUAL.has(predicate.type) || party.person !== null) &&
        actors.some((actor) => isSame(actor, party))
      ),
  );
  const repeats =
    predicate.group.passive &&
    actors.length === 0 &&
    !recipients.some(isKnown) &&
    SETTLED.has(predicate.type);
  // "while instructing its agents", "companies willing to help": nobody is said to do it.
  const idle =
    predicate.group.gerund ||
    predicate.group.infinitive ||
    predicate.why === 'control-agree' ||
    predicate.why === 'control-reject';
  if (actors.length === 0 && !predicate.group.passive && idle) return null;
  // "She was allowed to go home": nobody gives way.
  if (
    predicate.why === 'control-concede' &&
    actors.length === 0 &&
    !recipients.some(({ country }) => country !== null)
  )
    return null;
  const known = actors.some(isKnown) || recipients.some(isKnown);
  if (!repeats && !known && !isPublic(scene, predicate, actors, recipients)) return null;
  if (
    predicate.why === 'said-must' &&
    !recipients.some((party) => isKnown(party) && !actors.some((actor) => isSame(actor, party)))
  )
    return null;
  const verb = lemmaAt(words, predicate.object);
  if (predicate.type === 'CONSULT' && predicate.noun === null && !isMeeting(verb, actors, recipients))
    return null;
  const type = isWar(predicate.type, verb, predicate.why === 'verb')
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
    ...circumstances(
      scene,
      sentence,
      predicate.from,
      predicate.to,
      known || repeats ? predicate.why : 'public-group',
      end,
    ),
  };
}

/** It takes two to meet: not "met the deadline". One visits or calls somebody known. */
function isMeeting(verb: string, actors: readonly Party[], recipients: readonly Party[]): boolean {
  if (CALLS.has(verb) && !recipients.some(isKnown)) return false;
  // "spoke to reporters": the press is told.
  if (recipients.length > 0 && recipients.every(({ head }) => PRESS.has(head))) return false;
  return actors.length + recipients.length > 1 || actors.some(areOfficials);
}

const PRESS = wordSet('reporters reporter journalists journalist press media newspaper newspapers');
const CALLS = wordSet('visit host tour phone telephone interview');

/** "The suspect, Ada Park, was charged": one person, named twice. */
function distinct(parties: readonly Party[]): Party[] {
  return parties.filter(
    ({ person }, at) => person === null || parties.findIndex((other) => other.person === person) === at,
  );
}

/** "French and Egyptian warships launched war games": what one does to show force, two do together. */
function typeOfSeveral(
  words: readonly Word[],
  { type, noun }: Predicate,
  actors: readonly Party[],
): EventType {
  const exercise = noun !== null && CLASSES_OF.get(words[noun]?.lower ?? '')?.includes('exercise') === true;
  const countries = new Set(actors.map(({ country }) => country));
  return type === 'MOBILIZE' && exercise && countries.size > 1 && !countries.has(null) ? 'COOPERATE' : type;
}
