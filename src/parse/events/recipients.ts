import type { ObjectClass } from '../data/eventNouns.js';
import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { canAct, isHuman, isVictim } from './agents.js';
import { lemmaAt, type Phrase, type Range } from './clause.js';
import { CLASSES_OF, NOUN_SENSES } from './lexicon.js';
import {
  isBody,
  isKnown,
  isSame,
  ofCountry,
  onlyAsPlace,
  participantsOf,
  type Participant,
  type Scene,
} from './participants.js';
import type { Predicate } from './predicates.js';

/** Prepositions that introduce a recipient, and those that only give a location. */
const TOWARDS = new Set(
  'with against to on upon at toward towards from of for over into onto between about by among behind'.split(
    ' ',
  ),
);
export const WHERE = new Set(
  'in near across throughout around inside outside along off through within'.split(' '),
);

/** "use its forces": the actor's own, not recipients. */
const OWNED = wordSet('its their his her our my itself himself herself themselves');

const OBJECT_PRONOUNS = wordSet('him them me us you');

/** How the recipients of a verb are to be found. */
export interface Aim {
  /** The act is done to people named by the object. */
  toObject: boolean;
  /** Infinitives and "that" clauses after it may contain the recipient. */
  through: boolean;
  /** The object is hit, whether it is people or not. */
  hits: boolean;
}

const ANY_AIM: Aim = { toObject: false, through: false, hits: false };

/** Where a recipient is looked for, in this order. */
const OBJECT = 0;
const AIMED = 1;
/** In a subordinate clause. */
const LATE = 2;
const PLACE = 3;
/** "called off a strike after talks with its own government": the last resort. */
const ASIDE = 4;

/** A phrase that may name the recipient. */
interface Candidate {
  phrase: Phrase;
  rank: number;
  participants: Participant[];
  /** Those of its participants that are known and not the actors. */
  others: Participant[];
}

/** What earlier phrases name, for when no phrase names a known recipient. */
interface Fallback {
  /** The actors again, and the phrase that names them if it is not an object. */
  own: Participant[];
  home: Phrase | undefined;
  bodies: Participant[];
  bodyRank: number;
  /** Groups without a country. */
  unknown: Participant[];
  unknownRank: number;
  /** The object. */
  struck: Participant[];
}

/**
 * The recipients: the first phrase after the verb that names a known participant, trying objects first, then
 * prepositions of aim, then locations. Falls back to groups without a country.
 */
export function recipientsAmong(
  scene: Scene,
  phrases: readonly Phrase[],
  actors: readonly Participant[],
  aim: Aim = ANY_AIM,
): Participant[] {
  const [first] = phrases;
  if (first === undefined || isSomebodyElse(scene, first)) return [];
  const asked = aim.through ? askedFirst(scene, first) : [];
  if (asked.length > 0) return asked;
  const fallback: Fallback = {
    own: [],
    home: undefined,
    bodies: [],
    bodyRank: Infinity,
    unknown: [],
    unknownRank: Infinity,
    struck: [],
  };
  for (const { phrase, rank } of inOrder(phrases)) {
    const participants = participantsOf(scene, phrase);
    const others = participants.filter(
      (participant, at) =>
        (isKnown(participant) ||
          (at > 0 && isKnown(participants[0] ?? participant) && isHuman(participant.head))) &&
        !actors.some((actor) => isSame(actor, participant)) &&
        // "asked for a debate to be held before Mr Park spoke": a person in a late phrase is no recipient.
        (rank < LATE || aim.through || participant.person === null || participant.country !== null),
    );
    const candidate = { phrase, rank, participants, others };
    const settled = others.length > 0 ? settledBy(candidate, fallback, aim) : null;
    if (settled !== null) return settled;
    keep(scene, candidate, fallback, aim);
  }
  return lastResort(fallback, aim);
}

/** "accused him of spying for Iran": "him" is the accused, not Iran. */
function isSomebodyElse(scene: Scene, phrase: Phrase): boolean {
  return (
    phrase.preposition === null &&
    OBJECT_PRONOUNS.has(scene.words[phrase.from]?.lower ?? '') &&
    participantsOf(scene, phrase).length === 0
  );
}

function inOrder(phrases: readonly Phrase[]): { phrase: Phrase; rank: number }[] {
  return phrases
    .flatMap((phrase) => {
      const rank = rankOf(phrase);
      return rank === null ? [] : [{ phrase, rank }];
    })
    .sort((one, other) => one.rank - other.rank);
}

function rankOf({ preposition, late, aside }: Phrase): number | null {
  if (aside) return ASIDE;
  if (preposition !== null && !TOWARDS.has(preposition)) return WHERE.has(preposition) ? PLACE : null;
  return late ? LATE : preposition === null ? OBJECT : AIMED;
}

/** The recipients if this phrase decides who they are; null if the next one has to be asked. */
function settledBy(
  { phrase, rank, others }: Candidate,
  { bodies, bodyRank, unknown, struck }: Fallback,
  { toObject, through, hits }: Aim,
): Participant[] | null {
  // "criticised NATO's intervention in Libya", "signed a deal with the World Bank to build roads in Chad"
  if (!through && rank > bodyRank) return bodies;
  if (toObject && rank > OBJECT && unknown.some(({ head }) => isPeople(head)))
    return inCountry(unknown, phrase, others);
  // "dismissed efforts by some lawmakers to attack Mr Park"
  if (rank > AIMED && !through && unknown.some(({ head }) => isHuman(head)))
    return inCountry(unknown, phrase, others);
  // "blew up a market in Lanta"
  const isHit = hits && struck.length > 0 && rank > OBJECT && isWhere(phrase);
  if (isHit && others.every(({ person }) => person === null)) return inCountry(struck, phrase, others);
  if (phrase.aside) return null;
  return rank === PLACE ? others.map(onlyAsPlace) : others;
}

/** Keeps what a phrase names that does not decide. */
function keep(
  scene: Scene,
  { phrase, rank, participants, others }: Candidate,
  fallback: Fallback,
  { hits }: Aim,
): void {
  const owned = OWNED.has(scene.words[phrase.from]?.lower ?? '');
  if (fallback.own.length === 0 && !owned) {
    fallback.own = participants.filter(
      (participant) => isKnown(participant) && !others.includes(participant),
    );
    if (rank > OBJECT) fallback.home = phrase;
  }
  if (fallback.bodies.length === 0 && rank < LATE && !participants.some(isKnown)) {
    fallback.bodies = bodiesOf(scene, phrase, hits);
    if (fallback.bodies.length > 0) fallback.bodyRank = rank;
  }
  const strangers = participants.filter((participant) => !isKnown(participant));
  if (rank === OBJECT && fallback.struck.length === 0) fallback.struck = strangers;
  const { unknown } = fallback;
  if (phrase.act || phrase.aside || unknown.some(({ head }) => canAct(head))) return;
  const acting = rank === PLACE ? strangers.filter(({ head }) => canAct(head)) : strangers;
  // "opened fire to disperse demonstrators": those who can act, though they come later.
  if (unknown.length > 0 && !acting.some(({ head }) => canAct(head))) return;
  fallback.unknown = acting;
  fallback.unknownRank = rank;
}

/** The recipients if no phrase names a known one. */
function lastResort(
  { own, home, bodies, bodyRank, unknown, unknownRank }: Fallback,
  { toObject }: Aim,
): Participant[] {
  // "French police arrested two men in Lyon": victims take the country of the location.
  const onlyWhere = home?.preposition != null && WHERE.has(home.preposition);
  if (
    own.length > 0 &&
    home !== undefined &&
    (toObject || onlyWhere) &&
    unknown.some(({ head }) => isPeople(head))
  )
    return inCountry(unknown, home, own);
  if (own.length > 0) return own;
  // "protested against the government's plan to raise taxes"
  return bodies.length > 0 && (unknownRank > bodyRank || !unknown.some(({ head }) => canAct(head)))
    ? bodies
    : unknown;
}

/** "urged the president to halt arms sales to Chad": the first object is the recipient. */
function askedFirst(scene: Scene, first: Phrase): Participant[] {
  const { words } = scene;
  const opens = words[first.to]?.tag === 'TO' && words[first.to + 1]?.tag === 'VERB';
  if (first.preposition !== null || first.late || !opens) return [];
  const asked = participantsOf(scene, first);
  return asked.some(({ head }) => isPeople(head)) && !asked.some(isKnown) ? asked : [];
}

/**
 * The bodies without a country that a phrase names, or the owner of what it names: "NATO", "the United
 * Nations' sanctions", "the president's decision".
 */
function bodiesOf(scene: Scene, { from, to }: Range, hits: boolean): Participant[] {
  const { words } = scene;
  // "killed the leader's son", "the suspect's dog": the owner is not the recipient.
  const owned = !hits && !isVictim(words[to - 1]?.lower ?? '');
  for (let at = from + 1; owned && at < to; at++)
    if (words[at]?.tag === 'POSS' && isPeople(words[at - 1]?.lower ?? ''))
      return participantsOf(scene, { from, to: at });
  if (!isBody(words, from, to)) return [];
  let end = to;
  for (let at = from; at < to; at++) if (words[at]?.tag === 'POSS' && isBody(words, from, at)) end = at;
  return participantsOf(scene, { from, to: end }).filter(({ named }) => named);
}

function isWhere({ preposition }: Phrase): boolean {
  return preposition !== null && (WHERE.has(preposition) || preposition === 'at');
}

/** Types whose recipient is the human object rather than anybody named after it. */
const DONE_TO: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'CONSULT', 'REQUEST']);

/** Verbs whose object is what is asked for rather than who is asked. */
const WANTING = wordSet('propose recommend suggest request seek require demand insist question investigate');

export function takesPeople({ words }: Scene, { type, noun, object }: Predicate): boolean {
  return DONE_TO.has(type) && noun === null && !WANTING.has(lemmaAt(words, object));
}

/** "residents", "the minister"; not "the attacks", "the border". */
function isPeople(head: string): boolean {
  const things = CLASSES_OF.get(head)?.some((name) => THING_CLASSES.has(name)) === true;
  return isVictim(head) && !NOUN_SENSES.has(head) && !things;
}

const THING_CLASSES: ReadonlySet<ObjectClass> = new Set(['attack', 'weapon', 'crossing', 'threat']);

/** "arrested 23 residents in Jeddah": they take the country of the place; "a guard of Mr Park" takes none. */
function inCountry(
  participants: Participant[],
  phrase: Phrase,
  named: readonly Participant[],
): Participant[] {
  const country = named.find(({ person }) => person === null)?.country ?? null;
  return country !== null && (isWhere(phrase) || phrase.preposition === 'of' || phrase.preposition === 'from')
    ? participants.map((participant) => ofCountry(participant, country))
    : participants;
}
