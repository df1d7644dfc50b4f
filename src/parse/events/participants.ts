import { BELONGING, GOVERNMENT_NOUNS, NOUNS_OF_PAIRS } from '../data/eventWords.js';
import { isUpperAt } from '../characters.js';
import { itemAt } from '../lists.js';
import type { Tree } from '../syntax/tree.js';
import { wordSet } from '../tables.js';
import type { ParsedParticipant, ParticipantRole } from '../types.js';
import { isKin } from './agents.js';
import type { Range } from './clause.js';
import { isNounLike, NOUN_PHRASE, type Word } from './sentence.js';

/** A participant: one person, one country, or a group known by its description. */
export interface Participant {
  person: string | null;
  country: string | null;
  /** Index of a named body in `ParsedArticle.organizations`. */
  organization: number | null;
  label: string;
  start: number;
  end: number;
  /** The last noun of the words, lower case. */
  head: string;
  /** It is capitalized like a proper name: "the Asian Forum". */
  named: boolean;
  /** It only says where the event happened: "in Haiti". */
  place: boolean;
}

/** Who did it and to whom. */
export interface Roles {
  actors: Participant[];
  recipients: Participant[];
}

/** Context needed to resolve the participants of a sentence. */
export interface Scene {
  text: string;
  words: readonly Word[];
  tree: Tree;
  /** Index of the word where the attribution begins (see attributionStart). */
  end: number;
  /** Country that each person represents. */
  countryOf: ReadonlyMap<string, string>;
  /** People who have a title or an office. */
  officials: ReadonlySet<string>;
  /** The speaker of the quotation at a position of the text; null if unknown. */
  speakerAt: (position: number) => string | null;
  /** Antecedent of "it" and "its", if the sentence or the one before gives one. */
  antecedent: Participant[];
  /** Antecedent of "the two sides" and "both countries": the participants of the latest act between two. */
  pair: Participant[];
}

/** Whether both are the same person; if neither is a person, the same country or else the same words. */
export function isSame(one: Participant, other: Participant): boolean {
  if (one.person !== null || other.person !== null) return one.person === other.person;
  return one.country === other.country && (one.country !== null || one.label === other.label);
}

/** "Hezbollah condemned it": "it", read as the subject of its own verb, which only "itself" would be. */
export function isPronounFor(
  { text }: Scene,
  participant: Participant,
  subjects: readonly Participant[],
): boolean {
  return (
    /^(?:it|them)$/i.test(text.slice(participant.start, participant.end)) &&
    subjects.some((subject) => isSame(subject, participant))
  );
}

/**
 * The participants that a noun phrase and its modifiers name; empty if there are none.
 * @param head where the head noun phrase ends at the latest, before modifiers with "of", "in" and the like
 */
export function participantsOf(scene: Scene, { from, to }: Range, head = to): Participant[] {
  const { words } = scene;
  const headEnd = endOfPhrase(words, from, head);
  const own = participantsIn(scene, from, headEnd);
  if (own.some(isKnown)) return completeByOf(scene, own, headEnd, to);
  // "leaders of Romania's government", "rebels in Sudan", "the group, a body linked to Libya"
  if (own.length > 0 && isBody(words, from, headEnd)) return own;
  const bounded = endOfBelonging(words, headEnd, to);
  for (let at = headEnd; at < bounded; at++) {
    const word = words[at];
    if (word?.actor == null) continue;
    if (words[at + 1]?.tag === 'POSS' || word.actor.kind !== 'BODY' || word.actor.country !== null) {
      const end = endOfPhrase(words, at, bounded);
      const found = participantsIn(scene, at, end).filter(isKnown);
      if (found.length > 0)
        return own.length > 0 ? found.map((participant) => relabel(participant, own[0])) : found;
    }
  }
  return own;
}

/**
 * Where the modifiers that link the phrase to a country or body end: "of", "in", "from", "loyal to", an
 * apposition.
 */
function endOfBelonging(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const word = words[at];
    if (word === undefined || word.tag === 'REL' || word.tag === 'SUB') break;
    if (word.tag === 'PREP' && !BELONGING.has(word.lower)) break;
    if (word.tag === 'TO' && !TIED.has(words[at - 1]?.lower ?? '')) break;
    if (word.tag === 'VERB' && !TIED.has(word.lower)) break;
    at++;
  }
  return at;
}

const TIED = new Set(
  'loyal close linked allied tied belonging based living stationed located faithful sympathetic'.split(' '),
);

/** Whether the words contain a body: it acts for itself, not for a country. */
export function isBody(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.actor?.kind === 'BODY') return true;
  return false;
}

/**
 * A copy with this country. Written out because V8 handles objects of one shape faster than those made by
 * `...`.
 */
export function ofCountry(participant: Participant, country: string | null): Participant {
  const { person, organization, label, start, end, head, named, place } = participant;
  return { person, country, organization, label, start, end, head, named, place };
}

/** A copy that is only a location, not a participant. */
export function onlyAsPlace({
  person,
  country,
  organization,
  label,
  start,
  end,
  head,
  named,
}: Participant): Participant {
  return { person, country, organization, label, start, end, head, named, place: true };
}

/** A copy with another label. */
function underWords(
  participant: Participant,
  words: Pick<Participant, 'label' | 'start' | 'end' | 'head' | 'named'>,
): Participant {
  const { person, country, organization, place } = participant;
  const { label, start, end, head, named } = words;
  return { person, country, organization, label, start, end, head, named, place };
}

/** Whether the participant has a person or a country. */
export function isKnown({ person, country }: Pick<Participant, 'person' | 'country'>): boolean {
  return person !== null || country !== null;
}

/** The country of the first participant that has one. */
export function countryAmong(participants: readonly Participant[]): string | null {
  return participants.find(({ country }) => country !== null)?.country ?? null;
}

/** "rebels in Sudan": "rebels" keeps its words and takes the country. */
function relabel(participant: Participant, label: Participant | undefined): Participant {
  return label === undefined || participant.person !== null
    ? participant
    : ofCountry(label, participant.country);
}

/** "King Hassan of Morocco": the person's country stands after "of". */
function completeByOf(scene: Scene, participants: Participant[], headEnd: number, to: number): Participant[] {
  const only = participants.length === 1 ? participants[0] : undefined;
  if (only?.person == null || only.country !== null || scene.words[headEnd]?.lower !== 'of')
    return participants;
  const country = scene.words[headEnd + 1]?.actor?.country ?? null;
  return headEnd + 1 < to && country !== null ? [ofCountry(only, country)] : participants;
}

/** Index of the first word after the noun phrase; coordinated phrases belong to it. */
function endOfPhrase(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) return at;
    // "two men aged 20 and 31"
    if (word.lower === 'aged' && words[at + 1]?.tag === 'NUM') return at;
    if (NOUN_PHRASE.has(word.tag) || (word.tag === 'PRON' && at === from)) continue;
    if (!JOINTS.has(word.lower) || at + 1 >= to) return at;
    const next = words[at + 1];
    if (!(isNounLike(next) || next?.tag === 'DET') || !joinsPhrase(words, at, to)) return at;
  }
  return to;
}

/** What may stand between the parts of a noun phrase. */
const JOINTS = wordSet('and , " “ ”');

/**
 * Whether "and" or a comma continues the phrase: in lists, and before a name in apposition ("his counterpart,
 * Vladimir Putin").
 */
function joinsPhrase(words: readonly Word[], at: number, to: number): boolean {
  if (words[at]?.lower !== ',') return true;
  if (words[at + 1]?.tag !== 'NAME' || words[at + 2]?.tag === 'POSS') return false;
  for (let index = at + 1; index < to; index++) if (words[index]?.lower === 'and') return true;
  return isNounLike(words[at - 1]);
}

/** The participants of one noun phrase, one for each part between commas and conjunctions. */
function participantsIn(scene: Scene, from: number, to: number): Participant[] {
  const participants: Participant[] = [];
  let piece = from;
  for (let at = from; at <= to; at++) {
    const word = scene.words[at];
    if (at < to && word?.lower !== 'and' && word?.lower !== ',' && word?.lower !== 'or') continue;
    if (piece < at) participants.push(...participantsOfPiece(scene, piece, at));
    piece = at + 1;
  }
  return participants.filter(
    (participant, index) =>
      !isApposition(scene, participant, participants[index + 1]) &&
      !isOffice(scene, participant, itemAt(participants, index - 1)),
  );
}

/** "Ada Park, Kenyan minister of trade": an apposition after the person's name. */
function isOffice({ text }: Scene, participant: Participant, previous: Participant | undefined): boolean {
  if (participant.person !== null || previous === undefined || previous.person === null) return false;
  return OFFICES.has(participant.head) && text.slice(previous.end, participant.start).trim() === ',';
}

const OFFICES = wordSet(
  'minister president premier secretary director chairman chairwoman chairperson chief head leader ' +
    'governor mayor ambassador envoy senator spokesman spokeswoman spokesperson chancellor ' +
    'commissioner adviser advisor commander general representative member candidate king queen ' +
    'prince',
);

/** "his Russian counterpart, Vladimir Putin": an apposition before the person's name. */
function isApposition(
  { words, text }: Scene,
  participant: Participant,
  next: Participant | undefined,
): boolean {
  if (participant.person !== null || next === undefined || next.person === null) return false;
  if (next.country !== null && participant.country !== null && next.country !== participant.country)
    return false;
  const last = words.find((word) => word.end === participant.end);
  return last?.tag === 'NOUN' && text.slice(participant.end, next.start).trim() === ',';
}

/** The participants of one part of a noun phrase: the first of these that names any. */
function participantsOfPiece(scene: Scene, from: number, to: number): Participant[] {
  const first = scene.words[from];
  const last = scene.words[to - 1];
  if (first === undefined || last === undefined) return [];
  const group = groupOf(scene, { from, to }, first, last);
  const country = countryIn(scene.words, from, to);
  return (
    peopleIn(scene, { from, to }, group, country) ??
    (country === null ? null : [ofCountry(group, country)]) ??
    landMeant(scene, from, group) ??
    pairMeant(scene, from, group) ??
    speakerMeant(scene, first, group) ??
    antecedentMeant(scene, first, group) ??
    (first.tag === 'PRON' ? [] : [group])
  );
}

/** The words as a group that is known by its description only. */
function groupOf(
  scene: Scene,
  { from, to }: Range,
  { start }: Word,
  { end, lower, actor }: Word,
): Participant {
  return {
    person: null,
    country: null,
    organization: actor?.organization ?? null,
    label: scene.text.slice(start, end),
    start,
    end,
    head: lower,
    named: isNamed(scene, from, to),
    place: false,
  };
}

/** The first country that the words name. */
function countryIn(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const actor = words[at]?.actor;
    if (actor?.people.length === 0 && actor.country !== null) return actor.country;
  }
  return null;
}

/** The people whom the words name, or who own what they name. */
function peopleIn(
  scene: Scene,
  { from, to }: Range,
  group: Participant,
  country: string | null,
): Participant[] | null {
  const { words, text, countryOf } = scene;
  for (let at = from; at < to; at++) {
    const word = words[at];
    const actor = word?.actor;
    if (word === undefined || actor == null || actor.people.length === 0) continue;
    // "his lunch" is not a participant; "his government" stands for him.
    if (word.tag === 'DET' && to - at > 1 && !GOVERNMENT_NOUNS.has(group.head)) continue;
    const owns = words[at + 1]?.tag === 'POSS' || word.tag === 'DET';
    // "Mr Park's lawyer Ada Ruiz" is Ms Ruiz.
    if (owns && namesPerson(words, at + 1, to)) continue;
    // "Mr Park's mother", "Mr Park's daughter Ada" are somebody else.
    if (owns && words.slice(at, to).some(({ lower }) => isKin(lower))) return [{ ...group, named: true }];
    // "Trump's campaign team", "Mr Comey's letter": the owner stands for the group or thing.
    const ofOne = actor.people.length === 1 ? actor.country : null;
    const { start, end } = word;
    return actor.people.map((person) => ({
      person,
      country: ofOne ?? countryOf.get(person) ?? (owns ? null : country),
      organization: null,
      label: text.slice(start, end),
      start,
      end,
      head: group.head,
      named: group.named,
      place: false,
    }));
  }
  return null;
}

/** "the country's army": of the country mentioned last. */
function landMeant({ words, antecedent }: Scene, from: number, group: Participant): Participant[] | null {
  if (words[from]?.lower !== 'the' || !LANDS.has(words[from + 1]?.lower ?? '')) return null;
  const country = countryAmong(antecedent);
  return country === null ? null : [ofCountry(group, country)];
}

/** "the pair", "the two sides", "both countries" */
function pairMeant(scene: Scene, from: number, group: Participant): Participant[] | null {
  const { head, label } = group;
  if (head !== 'pair' && !/\b(?:two|both)\b/i.test(label)) return null;
  const others = scene.words.slice(0, from).filter(({ actor }) => actor !== null).length;
  // "Ms Park met Mr Ruiz and the pair agreed": not the two of the sentence before.
  if (scene.pair.length > 1 && others < 2 && NOUNS_OF_PAIRS.has(head))
    return scene.pair.map((participant) => underWords(participant, group));
  // "Peru's minister met her colleague from Chad and praised the two countries' work"
  const two = others > 1 && LANDS_OF_TWO.has(head) ? twoBefore(scene, from) : [];
  return two.length > 0 ? two.map((one) => ofCountry(group, one)) : null;
}

/** "They blamed me," she said. */
function speakerMeant(
  { speakerAt, countryOf }: Scene,
  { tag, lower, start, end }: Word,
  group: Participant,
): Participant[] | null {
  const person = tag === 'PRON' && FIRST_PERSON.has(lower) ? speakerAt(start) : null;
  return person === null ? null : [{ ...group, person, country: countryOf.get(person) ?? null, end }];
}

/** "It condemned Uganda", "its forces", "they met": whom the pronoun stands for. */
function antecedentMeant(
  { words, antecedent }: Scene,
  { tag, lower, start, end }: Word,
  group: Participant,
): Participant[] | null {
  const owns = tag === 'DET';
  if (tag !== 'PRON' && !(owns && (lower === 'its' || lower === 'their'))) return null;
  const several = antecedent.length > 1 || isWithin(words, antecedent);
  if (antecedent.length === 0 || !(IT.has(lower) || (several && THEY.has(lower)))) return null;
  // "its neighbour" is not the owner; "its forces" are.
  if (owns && !GOVERNMENT_NOUNS.has(group.head)) return [group];
  return antecedent.map((participant) => {
    const { head, named } = participant;
    return underWords(participant, {
      label: owns ? group.label : participant.label,
      start,
      end,
      head,
      named,
    });
  });
}

const IT = wordSet('it itself its');
const THEY = wordSet('they them themselves their');

/** The country or body that a word names, as an antecedent of "it"; null if it only gives a location. */
export function countryAt(text: string, words: readonly Word[], at: number): Participant | null {
  const word = words[at];
  const actor = word?.actor ?? null;
  if (word === undefined || actor === null || actor.people.length > 0 || actor.kind === 'PLACE') return null;
  if (ONLY_WHERE.has(itemAt(words, at - 1)?.lower ?? '')) return null;
  const { start, end, lower: head } = word;
  const { country, organization } = actor;
  return {
    person: null,
    country,
    organization,
    label: text.slice(start, end),
    start,
    end,
    head,
    named: true,
    place: false,
  };
}

const ONLY_WHERE = wordSet('in at near across throughout');

/**
 * The two countries of the words before, counting those that people represent; empty unless there are exactly
 * two.
 */
function twoBefore({ words, countryOf }: Scene, end: number): string[] {
  const found = new Set<string>();
  for (let at = 0; at < end; at++) {
    const actor = words[at]?.actor;
    if (actor == null || actor.kind === 'PLACE') continue;
    const [person, other] = actor.people;
    const own = person !== undefined && other === undefined ? (countryOf.get(person) ?? null) : null;
    const country = actor.country ?? own;
    if (country !== null) found.add(country);
  }
  return found.size === 2 ? [...found] : [];
}

const LANDS_OF_TWO = wordSet('countries nations states governments sides neighbours neighbors capitals');
const LANDS = wordSet('country nation kingdom republic regime');
const FIRST_PERSON = wordSet('i me we us');

/** Whether the words contain a person's name. */
function namesPerson(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.actor?.kind === 'PERSON') return true;
  return false;
}

/** "They killed my daughter": "they" refers to people, not to the country of the sentence before. */
function isWithin(words: readonly Word[], participants: readonly Participant[]): boolean {
  return participants.every(({ start }) => start >= (words[0]?.start ?? 0));
}

/** Whether the words contain a body or a capitalized word other than the first of the sentence. */
function isNamed({ text, words }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.tag === 'DET') continue;
    if (word.actor?.kind === 'BODY' || (at > 0 && isUpperAt(text, word.start))) return true;
  }
  return false;
}

/** Converts it to a participant as articles are given. */
export function toParsedParticipant(
  role: ParticipantRole,
  { person, country, organization, label, start, end }: Participant,
): ParsedParticipant {
  return { role, person, countryCode: country, organization, label, span: { start, end } };
}
