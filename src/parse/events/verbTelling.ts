import { wordSet } from '../tables.js';
import type { EventType, Sentence } from '../types.js';
import { isKin, isOfficialNoun, isVictim, TRAVEL } from './agents.js';
import { circumstances } from './circumstances.js';
import { lemmaAt, verbGroup } from './clause.js';
import { CLASSES_OF, NOUN_SENSES } from './lexicon.js';
import { isKnown, isSame, type Party, type Scene } from './participants.js';
import { isActor, isRecipient } from './partyKinds.js';
import type { Predicate } from './predicates.js';
import { areOfficials, isPublic } from './publicActs.js';
import { rolesOf } from './roles.js';
import { senseAt } from './senses.js';
import type { Word } from './sentence.js';
import { MUTUAL, type Telling } from './tellings.js';
import { bySpeech, isWar } from './wordsOfWar.js';

function isEnvoy({ person, head, country, label }: Party): boolean {
  return person !== null || (country !== null && label.toLowerCase() === head) || isOfficialNoun(head);
}

/** What is done to people whoever they are. */
const HURTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** Verbs of talking that take the press as well. */
const TELLING = new Set('speak talk brief debrief chat interview'.split(' '));

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
  source: readonly Party[] | null,
): Telling | null {
  const { words } = scene;
  const roles = rolesOf(scene, predicate, end);
  if (source !== null) roles.actors = [...source];
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
      !isAge(words, party) &&
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
  // "Lanner's visa, allowing him to stay": nobody gives way to himself.
  if (predicate.type === 'CONCEDE' && recipients.length === 0 && roles.recipients.some(isKnown)) return null;
  // "while instructing its agents", "companies willing to help": nobody is said to do it.
  const idle =
    predicate.group.gerund ||
    predicate.group.infinitive ||
    predicate.why === 'control-agree' ||
    predicate.why === 'control-reject';
  if (actors.length === 0 && !predicate.group.passive && idle) return null;
  // "She was allowed to go home": nobody gives way.
  if (predicate.why === 'control-concede' && actors.length === 0 && !recipients.some(hasCountry)) return null;
  if (isOnlyReady(words, predicate, actors)) return null;
  const known = actors.some(isKnown) || recipients.some(isKnown);
  if (!repeats && !known && !isPublic(scene, predicate, actors, recipients)) return null;
  if (
    predicate.why === 'said-must' &&
    !recipients.some((party) => isKnown(party) && !actors.some((actor) => isSame(actor, party)))
  )
    return null;
  // "meet locust plagues", "discussed the weather": it takes two.
  if (
    /^(?:meet|confer|huddle|discuss)$/.test(lemmaAt(words, predicate.object)) &&
    actors.length + recipients.length < 2 &&
    !actors.some(areOfficials)
  )
    return null;
  const verb = lemmaAt(words, predicate.object);
  // "offered flights" is trade, "offered Togo a lake" a promise.
  if (
    verb === 'offer' &&
    predicate.why === 'verb' &&
    !(actors.some(hasCountry) && recipients.some(hasCountry))
  )
    return null;
  if (verb === 'warn' && predicate.why !== 'control-request' && !isThreat(words, predicate, actors))
    return null;
  // "campaigns wounded by the remark": only people are.
  if (BODILY.has(verb) && predicate.group.passive && recipients.length === 0 && roles.recipients.length > 0)
    return null;
  // "to provide food for his family": what people give each other is no aid.
  if (predicate.type === 'AID' && predicate.noun !== null && actors.length > 0 && actors.every(isPrivate))
    return null;
  if (verb === 'invite' && !isStateVisit(actors, recipients)) return null;
  if (predicate.type === 'CONSULT' && predicate.noun === null) {
    if (/^(?:visit|host|tour|phone|telephone|interview)$/.test(verb) && !recipients.some(isKnown))
      return null;
    // "She visited Peru for a holiday": who travels for a country has an office.
    if (
      TRAVEL.has(verb) &&
      actors.every((party) => isPrivate(party) && !scene.officials.has(party.person ?? '')) &&
      recipients.every(({ person }) => person === null)
    )
      return null;
    if (TRAVEL.has(verb) && (!actors.some(isEnvoy) || (recipients.length === 0 && verb !== 'visit')))
      return null;
    // "spoke to reporters", "briefed the newspaper": the press is told, not consulted.
    if (TELLING.has(verb) && actors.length < 2 && !recipients.some(isKnown)) return null;
  }
  if (predicate.type === 'RETREAT' && predicate.noun === null && /^(?:release|free)$/.test(verb)) {
    if (!recipients.some(isFreed)) return null;
  }
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

/** "was ready to buy", "is committed to finding": nothing is told yet but of a country, or of an act that tells something. */
function isOnlyReady(
  words: readonly Word[],
  { why, group, object }: Predicate,
  actors: readonly Party[],
): boolean {
  if (why !== 'control-agree' || !READY.has(lemmaAt(words, group.verb))) return false;
  return !actors.some(hasCountry) && senseAt(words, object, verbGroup(words, object)) === null;
}

const READY = wordSet('willing prepared ready commit committed');

const OF_NATURE = wordSet(
  'weather rain rains snow snowfall ice storms storm thunderstorms thunderstorm floods flood ' +
    'flooding winds wind fog heat heatwave frost drizzle earthquakes earthquake aftershocks ' +
    'aftershock tsunami landslides landslide avalanches avalanche eruption wildfires wildfire',
);

/** Verbs of harm to the body. */
const BODILY = wordSet('kill wound injure murder maim');

/** "warned Iran", "China warned that it would": a warning of bad weather threatens nobody. */
function isThreat(words: readonly Word[], { group, object }: Predicate, actors: readonly Party[]): boolean {
  if (words.slice(object + 1, object + 14).some(({ lower }) => OF_NATURE.has(lower))) return false;
  if (group.passive) return true;
  const next = words[object + 1];
  const warned = next !== undefined && /^(?:NAME|NOUN|DET|PRON|NUM)$/.test(next.tag) && next.lower !== 'that';
  return warned || actors.some(hasCountry);
}

/** "Ada Park, 29, of Lanta, is charged": how old she is. */
function isAge(words: readonly Word[], { start, label }: Party): boolean {
  if (!/^\d+$/.test(label)) return false;
  const at = words.findIndex((word) => word.start === start);
  return words[at - 1]?.lower === ',' && words[at + 1]?.lower === ',';
}

/** A person who acts for no country. */
function isPrivate({ person, country }: Party): boolean {
  return person !== null && country === null;
}

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

function hasCountry({ country }: Party): boolean {
  return country !== null;
}

/** "invited the Danish premier"; not "invited a singer to the party". */
function isStateVisit(actors: readonly Party[], recipients: readonly Party[]): boolean {
  return actors.some(isKnown) && recipients.some(isKnown) && [...actors, ...recipients].some(hasCountry);
}

/** "three Greek soldiers", "the Iranians", "Ada Park"; not "a Kenyan film". */
function isFreed({ person, country, label, head }: Party): boolean {
  return person !== null || isVictim(head) || (country !== null && label.toLowerCase() === head);
}
