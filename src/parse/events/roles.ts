import type { ObjectClass } from '../data/eventNouns.js';
import { DOMESTIC_GROUPS, INDEFINITE } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { canAct, isPublicGroup, isVictim, TRAVEL } from './agents.js';
import {
  isSpeech,
  lemmaAt,
  phrasesAfter,
  relativeObject,
  subjectOf,
  verbGroup,
  wordBefore,
  type Phrase,
  type Range,
} from './clause.js';
import {
  isBody,
  isKnown,
  ofCountry,
  onlyAsPlace,
  partiesOf,
  type Party,
  type Scene,
} from './participants.js';
import { CLASSES_OF, NOUN_SENSES } from './lexicon.js';
import { MUTUAL } from './tellings.js';
import type { Nominal } from './nominals.js';
import type { Predicate } from './predicates.js';
import type { Word } from './sentence.js';

/** Who did it, to whom. */
export interface Roles {
  actors: Party[];
  recipients: Party[];
}

/** Prepositions that lead to whom an act is aimed at, and those that only say where. */
const TOWARDS = new Set(
  'with against to on upon at toward towards from of for over into onto between about by among behind'.split(
    ' ',
  ),
);
const WHERE = new Set('in near across throughout around inside outside along off through within'.split(' '));
const TOPICAL = new Set(['discuss', 'talk', 'negotiate']);
/** Acts of people at home: where nobody else is named, they are done to one's own. */
const AT_HOME: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'COERCE',
  'CONCEDE',
  'THREATEN',
  'ASSAULT',
  'REJECT',
  'REQUEST',
  'ACCUSE',
  'AGREE',
  'RETREAT',
]);

function fromWith(phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(({ preposition }) => preposition === 'with');
  return at < 0 ? [] : phrases.slice(at);
}

/** What police and protesters do to each other in one country. */
const FORCE: ReadonlySet<EventType> = new Set(['PROTEST', 'COERCE', 'CONCEDE', 'ASSAULT']);

/** Who does what the verb says, to whom. */
export function rolesOf(scene: Scene, predicate: Predicate, end: number): Roles {
  const { words } = scene;
  const { group, object } = predicate;
  const subject = subjectOf(words, group);
  const subjects = subject === null ? [] : subjectParties(scene, subject);
  const all = phrasesAfter(words, object, Math.max(end, object + 1), predicate.through);
  // "discussed trade with Iran": what is talked about is no party.
  const after = TOPICAL.has(lemmaAt(words, object)) ? fromWith(all) : all;
  if (!group.passive) {
    if (predicate.type === 'PROTEST' && subjects.length > 0 && !subjects.some(isKnown)) {
      const place = placeOfProtest(scene, after);
      if (place !== null)
        subjects.splice(0, subjects.length, ...subjects.map((party) => takesCountry(scene, party, place)));
    }
    const before = subject === null ? null : relativeObject(words, subject);
    const pursued = before === null ? [] : partiesOf(scene, before).filter(isKnown);
    if (pursued.length > 0) return { actors: subjects, recipients: pursued };
    const recipients =
      predicate.why === 'said-must'
        ? obliged(scene, predicate)
        : aimedAt(
            scene,
            predicate,
            withoutVenue(
              predicate.type,
              predicate.noun === null && TRAVEL.has(lemmaAt(words, object)),
              subjects,
              recipientsAmong(
                scene,
                withoutNoun(after, predicate.noun),
                subjects,
                takesPeople(scene, predicate),
                predicate.why.startsWith('control'),
              ),
            ),
            end,
          );
    return atHome(scene, predicate.type, subjects, recipients);
  }
  const agent = agentAmong(words, after);
  const actors = agent === undefined ? [] : partiesOf(scene, withTail(words, agent, end));
  if (predicate.why === 'control-accuse' || subjects.some(isKnown))
    return atHome(scene, predicate.type, actors, subjects);
  // "Ten people were killed in Basra": whose they are is where it was.
  const where = after.filter(
    ({ preposition }) =>
      preposition !== null && (WHERE.has(preposition) || /^(?:of|from|to)$/.test(preposition)),
  );
  const country = recipientsAmong(scene, where, []).find((party) => party.country !== null)?.country ?? null;
  const settled = country === null ? subjects : subjects.map((party) => ofCountry(party, country));
  if (settled.length > 0) return atHome(scene, predicate.type, actors, settled);
  return atHome(
    scene,
    predicate.type,
    actors,
    recipientsAmong(
      scene,
      after.filter((phrase) => phrase !== agent),
      actors,
    ),
  );
}

/** The parties of a subject; of "he" in "the minister said he would go", where no person stands for it, those who said so. */
function subjectParties(scene: Scene, subject: Range): Party[] {
  const { words } = scene;
  const parties = partiesOf(scene, subject);
  const word = words[subject.from];
  if (parties.length > 0 || word?.tag !== 'PRON' || !/^(?:s?he|they)$/.test(word.lower)) return parties;
  const verb = wordBefore(words, words[subject.from - 1]?.lower === 'that' ? subject.from - 1 : subject.from);
  if (!isSpeech(words, verb)) return parties;
  const speaker = subjectOf(words, verbGroup(words, verb));
  return speaker === null ? parties : partiesOf(scene, speaker);
}

/** "Russia and Ukraine held talks in Germany": two sides met there, not with Germany. */
function withoutVenue(
  type: EventType,
  travels: boolean,
  actors: readonly Party[],
  recipients: Party[],
): Party[] {
  if (!MUTUAL.has(type)) return recipients;
  // "Officials met in Geneva": nobody met Geneva; who arrives in Amman is received there.
  const sides = new Set(actors.filter(isKnown).map(({ person, country }) => person ?? country));
  return sides.size > 1 || (!travels && (type === 'CONSULT' || actors.length > 1))
    ? recipients.filter(({ place }) => !place)
    : recipients;
}

/** "Hundreds of people blocked streets in Hong Kong": they are of where they do it. */
function placeOfProtest(scene: Scene, phrases: readonly Phrase[]): string | null {
  const where = phrases.find(
    ({ preposition, late, aside }) =>
      preposition !== null && /^(?:in|across|throughout)$/.test(preposition) && !late && !aside,
  );
  return where === undefined
    ? null
    : (partiesOf(scene, where).find(({ person }) => person === null)?.country ?? null);
}

/** "threatened to strike unless Israel withdrew": whom the condition is put to. */
function aimedAt(
  { words, ...scene }: Scene,
  { type, object }: Predicate,
  recipients: Party[],
  end: number,
): Party[] {
  if (type !== 'THREATEN' || recipients.some(isKnown)) return recipients;
  for (let at = object + 1; at < end; at++) {
    if (words[at]?.lower !== 'if' && words[at]?.lower !== 'unless') continue;
    const parties = phrasesAfter(words, at, end, false)
      .slice(0, 1)
      .flatMap((phrase) => partiesOf({ words, ...scene }, phrase));
    return parties.some(isKnown) ? parties : recipients;
  }
  return recipients;
}

/** "killed on Monday by troops"; in "killed in an attack by rebels" the agent is the attack's. */
function agentAmong(words: readonly Word[], phrases: readonly Phrase[]): Phrase | undefined {
  for (const phrase of phrases) {
    if (phrase.preposition === 'by') return phrase;
    for (let at = phrase.from; at < phrase.to; at++)
      if (NOUN_SENSES.has(words[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "began a hunger strike": the noun of the act is no recipient, unless somebody is named with it ("a U.S. visit"). */
function withoutNoun(phrases: readonly Phrase[], noun: number | null): readonly Phrase[] {
  return noun === null
    ? phrases
    : phrases.map((phrase, at) => {
        const next = phrases[at + 1];
        const { from, to, preposition, late, aside } = phrase;
        const holds = from <= noun && noun < to;
        // "a state of emergency"
        const measures = next?.preposition === 'of' && next.from <= noun && noun < next.to;
        return holds || measures ? { from, to, preposition, late, aside, act: true } : phrase;
      });
}

/** The subject of "must": whom the demand is made of. */
function obliged(scene: Scene, predicate: Predicate): Party[] {
  const { words } = scene;
  let from = predicate.object + 1;
  for (let at = predicate.from - 1; at > predicate.object; at--)
    if (words[at]?.tag === 'SUB') {
      from = at + 1;
      break;
    }
  while (words[from]?.tag === 'DATE' || words[from]?.tag === 'PREP' || words[from]?.tag === 'ADV') from++;
  return from < predicate.from ? partiesOf(scene, { from, to: predicate.from }) : [];
}

/** A phrase with the ones that hang on it by preposition: "the government of Iraq". */
function withTail(words: readonly Word[], { from, to }: Range, end: number): Range {
  let tail = to;
  while (
    tail < end &&
    words[tail]?.tag !== 'PUNCT' &&
    words[tail]?.tag !== 'VERB' &&
    words[tail]?.tag !== 'SUB' &&
    words[tail]?.tag !== 'REL' &&
    words[tail]?.tag !== 'CONJ'
  )
    tail++;
  return { from, to: Math.max(to, tail) };
}

/** "use its forces": nothing is done to them. */
const OWNED = wordSet('its their his her our my itself himself herself themselves');

const OBJECT_PRONOUNS = wordSet('him them me us you');

/** The first phrase after the verb that names somebody: the object, then those an act is aimed at, then where it was. */
function recipientsAmong(
  scene: Scene,
  phrases: readonly Phrase[],
  actors: readonly Party[],
  toObject = false,
  through = false,
): Party[] {
  const near = phrases.filter(({ aside }) => !aside);
  const ranks = [
    near.filter(({ preposition, late }) => preposition === null && !late),
    near.filter(({ preposition, late }) => preposition !== null && TOWARDS.has(preposition) && !late),
    near.filter(({ preposition, late }) => late && (preposition === null || TOWARDS.has(preposition))),
    near.filter(({ preposition }) => preposition !== null && WHERE.has(preposition)),
    // "called off a strike after talks with its own government": only one's own.
    phrases.filter(({ aside }) => aside),
  ];
  let own: Party[] = [];
  let home: Phrase | undefined;
  let bodies: Party[] = [];
  let bodyRank = Infinity;
  let unknown: Party[] = [];
  // "accused him of spying for Iran": the one accused is not Iran.
  const [first] = phrases;
  if (
    first?.preposition === null &&
    OBJECT_PRONOUNS.has(scene.words[first.from]?.lower ?? '') &&
    partiesOf(scene, first).length === 0
  )
    return [];
  for (const [rank, ranked] of ranks.entries()) {
    for (const phrase of ranked) {
      const parties = partiesOf(scene, phrase);
      const others = parties.filter(
        (party) =>
          isKnown(party) &&
          !actors.some((actor) => isSame(actor, party)) &&
          // "asked for a debate to be held before Mr Park spoke": who is named so late takes no part.
          (rank < 2 || through || party.person === null || party.country !== null),
      );
      // "criticised NATO's intervention in Libya", "signed a deal with the World Bank to build roads in Chad"
      if (others.length > 0 && !through && rank > bodyRank) return bodies;
      if (others.length > 0 && toObject && rank > 0 && unknown.some(({ head }) => isPeople(head)))
        return inCountry(unknown, phrase, others);
      if (others.length > 0 && !phrase.aside) return rank === 3 ? others.map(onlyAsPlace) : others;
      const owned = OWNED.has(scene.words[phrase.from]?.lower ?? '');
      if (own.length === 0 && !owned) {
        own = parties.filter((party) => isKnown(party) && !others.includes(party));
        if (rank > 0) home = phrase;
      }
      if (bodies.length === 0 && rank < 2 && !parties.some(isKnown)) {
        bodies = bodiesOf(scene, phrase);
        if (bodies.length > 0) bodyRank = rank;
      }
      if (!unknown.some(({ head }) => canAct(head)) && !phrase.act && !phrase.aside)
        unknown = orActing(
          unknown,
          parties.filter((party) => !isKnown(party) && (rank !== 3 || canAct(party.head))),
        );
    }
  }
  // "French police arrested two men in Lyon"
  const onlyWhere = home?.preposition != null && WHERE.has(home.preposition);
  if (
    own.length > 0 &&
    home !== undefined &&
    (toObject || onlyWhere) &&
    unknown.some(({ head }) => isPeople(head))
  )
    return inCountry(unknown, home, own);
  return own.length > 0 ? own : unknown;
}

/** The bodies of no country that a phrase names, or that own what it names: "NATO", "the United Nations' sanctions". */
function bodiesOf(scene: Scene, { from, to }: Range): Party[] {
  const { words } = scene;
  if (!isBody(words, from, to)) return [];
  let end = to;
  for (let at = from; at < to; at++) if (words[at]?.tag === 'POSS' && isBody(words, from, at)) end = at;
  return partiesOf(scene, { from, to: end }).filter(({ named }) => named);
}

/** Acts done to people whom the object names, not to whoever is named after them. */
const DONE_TO: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'CONSULT', 'REQUEST']);

/** Verbs whose object is what is asked for, not who is asked. */
const WANTING = wordSet('propose recommend suggest request seek require demand insist question investigate');

function takesPeople({ words }: Scene, { type, noun, object }: Predicate): boolean {
  return DONE_TO.has(type) && noun === null && !WANTING.has(lemmaAt(words, object));
}

/** "residents", "the minister"; not "the attacks", "the border". */
function isPeople(head: string): boolean {
  const things = CLASSES_OF.get(head)?.some((name) => THING_CLASSES.has(name)) === true;
  return isVictim(head) && !NOUN_SENSES.has(head) && !things;
}

const THING_CLASSES: ReadonlySet<ObjectClass> = new Set(['attack', 'weapon', 'crossing', 'threat']);

/** "arrested 23 residents in Jeddah": they are of where it was, "arrested a guard of Mr Park" is nobody's country. */
function inCountry(parties: Party[], { preposition }: Phrase, named: readonly Party[]): Party[] {
  const country = named.find(({ person }) => person === null)?.country ?? null;
  return country !== null &&
    preposition !== null &&
    (WHERE.has(preposition) || /^(?:of|from|at)$/.test(preposition))
    ? parties.map((party) => ofCountry(party, country))
    : parties;
}

/** The later ones only if they can act and the earlier cannot: "opened fire to disperse demonstrators". */
function orActing(earlier: Party[], later: Party[]): Party[] {
  return earlier.length === 0 || later.some(({ head }) => canAct(head)) ? later : earlier;
}

/** The same person, or the same country where no person is named. */
export function isSame(one: Party, other: Party): boolean {
  return one.person !== null || other.person !== null
    ? one.person === other.person
    : one.country === other.country;
}

/**
 * Acts at home. "jailed opposition members": people of a country's own take its code. "President Jara banned
 * rallies in Lanta": an office named without its country is that of the only country around, unless the act is
 * aimed at that country itself ("accused Lanta").
 */
function atHome(scene: Scene, type: EventType, actors: Party[], recipients: Party[]): Roles {
  if (!AT_HOME.has(type)) return { actors, recipients };
  // Beside somebody of a country an office may be another country's: "the US president and Russia's Putin".
  const named = actors.find((actor) => actor.country !== null);
  const own =
    named === undefined ? onlyCountry(scene, recipients) : named.person === null ? named.country : null;
  const settled = actors.map((party) =>
    isOfficial(scene, party) ? ofCountry(party, party.country ?? own) : party,
  );
  const acting = settled.find((actor) => actor.country !== null)?.country ?? null;
  // "Saudi jets bombed a market in Yemen, killing ten people": not Saudi people.
  const home = type === 'ASSAULT' && acting !== null ? otherCountry(scene, settled, acting) : acting;
  const aimed = type === 'PROTEST' && isWhole(scene, recipients) ? null : countryOf(recipients);
  return {
    actors:
      settled.some(isKnown) || aimed === null || !FORCE.has(type)
        ? settled
        : settled.map((party) => takesCountry(scene, party, aimed)),
    recipients:
      home === null || recipients.some((party) => party.country !== null)
        ? recipients
        : recipients.map((party) => takesCountry(scene, party, home)),
  };
}

/** A group or official that names no country, with the country that is meant. */
function takesCountry(scene: Scene, party: Party, country: string): Party {
  if (party.country !== null) return party;
  const meant = party.person === null ? isDomestic(party) : isOfficial(scene, party);
  return meant ? ofCountry(party, country) : party;
}

/** "the opposition newspaper La Prensa" */
function isDomestic({ label }: Party): boolean {
  return label
    .toLowerCase()
    .split(/\s+/)
    .some((word) => DOMESTIC_GROUPS.has(word) || word === 'ethnic' || CROWDS.has(word));
}

const CROWDS = wordSet('hundreds thousands dozens scores');

/** A person with an office, as the words before the name or the article's titles say. */
function isOfficial(scene: Scene, { person, start }: Party): boolean {
  if (person === null) return false;
  if (scene.officials.has(person)) return true;
  const at = scene.words.findIndex((word) => word.start === start);
  return OFFICES.has(itemAt(scene.words, at - 1)?.lower ?? '');
}

const OFFICES = wordSet(
  'president vice-president premier minister king queen emir sultan judge governor chancellor ' +
    'candidate leader speaker general',
);

/** The other country that the sentence names, if it is one, else the same; null for several. */
function otherCountry({ words, end }: Scene, actors: readonly Party[], country: string): string | null {
  const others = new Set<string>();
  for (const { actor } of words.slice(0, end))
    if (actor?.country != null && actor.people.length === 0) others.add(actor.country);
  for (const party of actors) if (party.country !== null) others.delete(party.country);
  const [other = country] = others;
  return others.size > 1 ? null : other;
}

function countryOf(parties: readonly Party[]): string | null {
  return parties.find(({ country }) => country !== null)?.country ?? null;
}

/** Whether a country as such is acted on: "accused Lanta", not "a minister of Lanta". */
function isWhole({ words }: Scene, recipients: readonly Party[]): boolean {
  return recipients.some(
    ({ start, end, place }) =>
      !place &&
      words.some((word) => word.start === start && word.end === end && word.actor?.kind === 'COUNTRY'),
  );
}

/** The country of the sentence when it names one only, and the act is not aimed at that country as a whole. */
function onlyCountry(scene: Scene, recipients: readonly Party[]): string | null {
  let only: string | null = null;
  for (const { actor } of scene.words.slice(0, scene.end)) {
    if (actor?.country == null || actor.people.length > 0) continue;
    if (only !== null && actor.country !== only) return null;
    only = actor.country;
  }
  return isWhole(scene, recipients) ? null : only;
}

/** Whether the words before a noun say which: "the", "this", "their" known already, "a" new. */
export type Definiteness = 'DEFINITE' | 'INDEFINITE' | 'BARE';

export function definiteness(words: readonly Word[], nominal: Range): { kind: Definiteness; from: number } {
  let from = nominal.from;
  while (from > 0) {
    const word = itemAt(words, from - 1);
    if (
      word === undefined ||
      (word.tag !== 'NOUN' &&
        word.tag !== 'NAME' &&
        word.tag !== 'NUM' &&
        word.tag !== 'POSS' &&
        word.tag !== 'DET' &&
        word.tag !== 'ADV' &&
        word.tag !== 'DATE')
    )
      break;
    from--;
    if (word.tag === 'DET') {
      if (INDEFINITE.has(word.lower) || word.lower === 'no') return { kind: 'INDEFINITE', from };
      return { kind: 'DEFINITE', from };
    }
  }
  return { kind: 'BARE', from };
}

/** Who does what a noun names: "US strikes on Syria", "talks between A and B", "its deployment", "an attack by C". */
export function rolesOfNoun(
  scene: Scene,
  nominal: Nominal,
  end: number,
  subject: readonly Party[],
): Roles & { owned: boolean } {
  const { words } = scene;
  const actors: Party[] = [];
  const recipients: Party[] = [];
  const { from } = definiteness(words, nominal);
  const determiner = words[from];
  if (determiner?.tag === 'DET' && /^(?:its|their|his|her)$/.test(determiner.lower)) {
    const people = determiner.actor === null ? [] : partiesOf(scene, { from, to: from + 1 });
    const owner = determiner.lower === 'its' ? countryBefore(scene, from) : [];
    actors.push(...([people, owner, subject, scene.antecedent].find((parties) => parties.length > 0) ?? []));
  } else if (isSite(words, nominal)) {
    if (nominal.type === 'ASSAULT')
      recipients.push(...partiesOf(scene, { from: nominal.from - 1, to: nominal.from }));
  } else if (from < nominal.from && !isGathered(words, nominal))
    actors.push(
      ...partiesOf(scene, { from, to: endOfOwner(words, from, nominal.from) }).filter(
        (party) => isKnown(party) || isBody(words, from, nominal.from),
      ),
    );
  if (SUFFERED.has(words[nominal.to - 1]?.lower ?? '')) recipients.push(...actors.splice(0).filter(isKnown)); // "his murder"
  if (actors.length === 0) {
    const owners = ownersUp(scene, from);
    if (owners.length > 0) actors.push(...owners);
    else if (isDone(words, from)) actors.push(...subject);
    // "thousands came to a Leeds rally"
    else if (isGathered(words, nominal))
      actors.push(...subject.filter(({ person, head }) => person === null && canAct(head)));
    else if (isAmid(words, from, nominal.to, nominal.type)) actors.push(...subject.filter(isKnown));
  }
  const after = nounPhrases(words, nominal.to - 1, end);
  for (const phrase of after) {
    const parties = partiesOf(scene, phrase);
    if (
      phrase.preposition === 'by' ||
      phrase.preposition === 'from' ||
      phrase.preposition === 'between' ||
      phrase.preposition === 'among'
    ) {
      if (nominal.type === 'RETREAT' && phrase.preposition === 'from')
        recipients.push(...parties.filter(isKnown));
      else if (recipients.length > 0 && phrase.preposition === 'by' && nominal.type === 'PROTEST')
        continue; // "against violations by"
      else if (phrase.preposition !== 'from' || actors.length === 0) actors.push(...parties);
    } else if (
      phrase.preposition === 'of' &&
      (nominal.type === 'ASSAULT' || nominal.type === 'COERCE' || nominal.type === 'ACCUSE') &&
      recipients.length === 0
    )
      recipients.push(
        ...parties.filter((party) => isKnown(party) || (nominal.type !== 'ACCUSE' && isVictim(party.head))),
      );
    else if (
      phrase.preposition !== null &&
      /^(?:on|against|with|into|to|at|over|in|near)$/.test(phrase.preposition) &&
      !recipients.some(isKnown)
    ) {
      const where = phrase.preposition === 'in' || phrase.preposition === 'near';
      const known = parties.filter(isKnown);
      if (!where) recipients.push(...(known.length > 0 ? known : parties));
      else if (nominal.type === 'ASSAULT' || nominal.type === 'MOBILIZE') recipients.push(...known);
    }
  }
  return { actors: unique(actors), recipients: unique(recipients), owned: actors.length > 0 };
}

/** "the Tripoli attack", "the Geneva talks": where it was, not who did it. */
function isSite(words: readonly Word[], { from, type }: Nominal): boolean {
  return (
    itemAt(words, from - 1)?.actor?.kind === 'PLACE' &&
    (type === 'ASSAULT' || type === 'CONSULT' || type === 'ACCUSE')
  );
}

/** "the FBI's | ongoing inquiry": the owner alone acts, unless "Kenya's army attack" says more of whom. */
function endOfOwner(words: readonly Word[], from: number, to: number): number {
  let owner = to - 1;
  while (owner > from && words[owner]?.tag !== 'POSS') owner--;
  const said = words
    .slice(owner + 1, to)
    .some(({ tag, actor, lower }) => tag === 'NAME' || actor !== null || canAct(lower));
  return owner > from && !said ? owner : to;
}

/** "a Leeds rally", "the London march": where it was, unless it is a country's or a group's. */
function isGathered(words: readonly Word[], { from, type }: Nominal): boolean {
  const before = itemAt(words, from - 1);
  if (type !== 'PROTEST' || before?.tag !== 'NAME') return false;
  return before.actor === null || before.actor.kind === 'PLACE';
}

function unique(parties: Party[]): Party[] {
  return parties.filter(
    (party, index) =>
      parties.findIndex((other) => isSame(other, party) && other.label === party.label) === index,
  );
}

/** Nouns whose owner is the one it happens to. */
const SUFFERED = new Set(
  'murder murders killing killings assassination execution arrest arrests detention imprisonment abduction kidnapping deportation torture beating indictment impeachment expulsion prosecution'.split(
    ' ',
  ),
);

/** "spoke during demonstrations", "left after talks with Iran": the subject takes part. */
function isAmid(words: readonly Word[], from: number, to: number, type: EventType): boolean {
  const before = itemAt(words, from - 1)?.lower ?? '';
  if (type === 'PROTEST') return /^(?:in|during|at|with|by)$/.test(before);
  return (
    type === 'CONSULT' && /^(?:after|before|following|during)$/.test(before) && words[to]?.lower === 'with'
  );
}

/** "claimed responsibility for the blast": who says that they did it. */
function ownersUp(scene: Scene, from: number): Party[] {
  const { words } = scene;
  if (itemAt(words, from - 1)?.lower !== 'for' || itemAt(words, from - 2)?.lower !== 'responsibility')
    return [];
  const verb = itemAt(words, from - 3)?.tag === 'DET' ? from - 4 : from - 3;
  if (itemAt(words, verb)?.tag !== 'VERB' || !OWNING_UP.has(lemmaAt(words, verb))) return [];
  const subject = subjectOf(words, verbGroup(words, verb));
  return subject === null ? [] : partiesOf(scene, subject);
}

/** "speeded up the withdrawal": the subject does what the noun names. */
function isDone(words: readonly Word[], from: number): boolean {
  const at =
    itemAt(words, from - 1)?.tag === 'PREP' && itemAt(words, from - 2)?.tag === 'VERB' ? from - 2 : from - 1;
  return itemAt(words, at)?.tag === 'VERB' && DOING.has(lemmaAt(words, at));
}

const OWNING_UP = wordSet('claim accept take assume admit');
const DOING = wordSet(
  'speed step continue order plan prepare complete begin start launch resume intensify expand ' +
    'extend conduct announce stage mount undertake do perform make accelerate finish have carry ' +
    'finalize',
);

/** "pressure on Pyongyang following its test": the country named last. */
function countryBefore(scene: Scene, index: number): Party[] {
  for (let at = index - 1; at >= Math.max(0, index - 25); at--) {
    const kind = scene.words[at]?.actor?.kind;
    if (kind === 'COUNTRY' || kind === 'BODY') return partiesOf(scene, { from: at, to: at + 1 });
  }
  return [];
}

/** The prepositional phrases right after a noun, up to the next verb or mark. */
function nounPhrases(words: readonly Word[], noun: number, end: number): Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of phrasesAfter(words, noun, end, false)) {
    const gap = words.slice(noun + 1, phrase.from);
    if (
      phrase.preposition === null ||
      gap.some(
        (word) => word.tag === 'VERB' || word.tag === 'MODAL' || word.lower === ',' || word.tag === 'AUX',
      )
    )
      break;
    found.push(phrase);
  }
  return found;
}

/** The subject of the verb that governs a noun: for "announced its test" those who announced. */
export function governingSubject(
  scene: Scene,
  at: number,
  groupOf: (verb: number) => Predicate['group'],
): Party[] {
  for (let verb = wordBefore(scene.words, at); verb >= 0; verb--) {
    if (scene.words[verb]?.tag !== 'VERB') continue;
    const subject = subjectOf(scene.words, groupOf(verb));
    const parties = subject === null ? [] : partiesOf(scene, subject);
    const known = parties.filter(isKnown);
    if (known.length > 0) return known;
    // "Ms Park said police made the arrest"
    const acting = parties.filter(({ head, label }) => isPublicGroup(head, label));
    if (acting.length > 0) return acting;
    if (isSpeech(scene.words, verb)) break;
  }
  return [];
}
