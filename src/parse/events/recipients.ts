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
  partiesOf,
  type Party,
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

/**
 * The recipients: the first phrase after the verb that names a known party, trying objects first, then
 * prepositions of aim, then locations. Falls back to groups without a country.
 */
export function recipientsAmong(
  scene: Scene,
  phrases: readonly Phrase[],
  actors: readonly Party[],
  { toObject, through, hits }: Aim = ANY_AIM,
): Party[] {
  const near = phrases.filter(({ aside }) => !aside);
  const ranks = [
    near.filter(({ preposition, late }) => preposition === null && !late),
    near.filter(({ preposition, late }) => preposition !== null && TOWARDS.has(preposition) && !late),
    near.filter(({ preposition, late }) => late && (preposition === null || TOWARDS.has(preposition))),
    near.filter(({ preposition }) => preposition !== null && WHERE.has(preposition)),
    // "called off a strike after talks with its own government": the last resort.
    phrases.filter(({ aside }) => aside),
  ];
  let own: Party[] = [];
  let home: Phrase | undefined;
  let bodies: Party[] = [];
  let bodyRank = Infinity;
  let unknown: Party[] = [];
  let unknownRank = Infinity;
  let struck: Party[] = [];
  // "accused him of spying for Iran": "him" is the accused, not Iran.
  const [first] = phrases;
  if (
    first?.preposition === null &&
    OBJECT_PRONOUNS.has(scene.words[first.from]?.lower ?? '') &&
    partiesOf(scene, first).length === 0
  )
    return [];
  const asked = through && first !== undefined ? askedFirst(scene, first) : [];
  if (asked.length > 0) return asked;
  for (const [rank, ranked] of ranks.entries()) {
    for (const phrase of ranked) {
      const parties = partiesOf(scene, phrase);
      const others = parties.filter(
        (party, at) =>
          (isKnown(party) || (at > 0 && isKnown(parties[0] ?? party) && isHuman(party.head))) &&
          !actors.some((actor) => isSame(actor, party)) &&
          // "asked for a debate to be held before Mr Park spoke": a person in a late phrase is no recipient.
          (rank < 2 || through || party.person === null || party.country !== null),
      );
      // "criticised NATO's intervention in Libya", "signed a deal with the World Bank to build roads in Chad"
      if (others.length > 0 && !through && rank > bodyRank) return bodies;
      if (others.length > 0 && toObject && rank > 0 && unknown.some(({ head }) => isPeople(head)))
        return inCountry(unknown, phrase, others);
      // "dismissed efforts by some lawmakers to attack Mr Park"
      if (others.length > 0 && rank > 1 && !through && unknown.some(({ head }) => isHuman(head)))
        return inCountry(unknown, phrase, others);
      // "blew up a market in Lanta"
      if (
        others.length > 0 &&
        hits &&
        rank > 0 &&
        isWhere(phrase) &&
        others.every(({ person }) => person === null) &&
        struck.length > 0
      )
        return inCountry(struck, phrase, others);
      if (others.length > 0 && !phrase.aside) return rank === 3 ? others.map(onlyAsPlace) : others;
      const owned = OWNED.has(scene.words[phrase.from]?.lower ?? '');
      if (own.length === 0 && !owned) {
        own = parties.filter((party) => isKnown(party) && !others.includes(party));
        if (rank > 0) home = phrase;
      }
      if (bodies.length === 0 && rank < 2 && !parties.some(isKnown)) {
        bodies = bodiesOf(scene, phrase, hits);
        if (bodies.length > 0) bodyRank = rank;
      }
      if (rank === 0 && struck.length === 0) struck = parties.filter((party) => !isKnown(party));
      if (!unknown.some(({ head }) => canAct(head)) && !phrase.act && !phrase.aside) {
        const acting = orActing(
          unknown,
          parties.filter((party) => !isKnown(party) && (rank !== 3 || canAct(party.head))),
        );
        if (acting !== unknown) unknownRank = rank;
        unknown = acting;
      }
    }
  }
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
function askedFirst(scene: Scene, first: Phrase): Party[] {
  const { words } = scene;
  const opens = words[first.to]?.tag === 'TO' && words[first.to + 1]?.tag === 'VERB';
  if (first.preposition !== null || first.late || !opens) return [];
  const asked = partiesOf(scene, first);
  return asked.some(({ head }) => isPeople(head)) && !asked.some(isKnown) ? asked : [];
}

/**
 * The bodies without a country that a phrase names, or the owner of what it names: "NATO", "the United
 * Nations' sanctions", "the president's decision".
 */
function bodiesOf(scene: Scene, { from, to }: Range, hits: boolean): Party[] {
  const { words } = scene;
  // "killed the leader's son", "the suspect's dog": the owner is not the recipient.
  const owned = !hits && !isVictim(words[to - 1]?.lower ?? '');
  for (let at = from + 1; owned && at < to; at++)
    if (words[at]?.tag === 'POSS' && isPeople(words[at - 1]?.lower ?? ''))
      return partiesOf(scene, { from, to: at });
  if (!isBody(words, from, to)) return [];
  let end = to;
  for (let at = from; at < to; at++) if (words[at]?.tag === 'POSS' && isBody(words, from, at)) end = at;
  return partiesOf(scene, { from, to: end }).filter(({ named }) => named);
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
function inCountry(parties: Party[], phrase: Phrase, named: readonly Party[]): Party[] {
  const country = named.find(({ person }) => person === null)?.country ?? null;
  return country !== null && (isWhere(phrase) || phrase.preposition === 'of' || phrase.preposition === 'from')
    ? parties.map((party) => ofCountry(party, country))
    : parties;
}

/**
 * The later parties if they can act or there are no earlier ones: "opened fire to disperse demonstrators".
 */
function orActing(earlier: Party[], later: Party[]): Party[] {
  return earlier.length === 0 || later.some(({ head }) => canAct(head)) ? later : earlier;
}
