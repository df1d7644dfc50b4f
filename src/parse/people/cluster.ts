import { FAMILY_FIRST } from '../data/familyFirst.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { FEMALE_NAMES, MALE_NAMES, MOSTLY_FEMALE, MOSTLY_MALE } from '../data/givenNames.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../data/honorifics.js';
import { isSameGivenName, isShortForm } from '../data/nicknames.js';
import { genderIn, type Gender, type Name } from './name.js';

/** A person: the coreferent names, in text order. */
export interface Cluster {
  names: Name[];
  /** Words of the fullest form of the name. */
  words: string[];
  /** Gender by the forms of address. */
  gender: Gender | null;
}

interface Draft extends Cluster {
  /** The distinct forms of the name without suffixes, keyed by their words. */
  forms: Map<string, string[]>;
  /** Position of the latest mention. */
  last: number;
  /** The surname alone has already referred to this person, and so continues to. */
  alone: boolean;
}

/** Maximum number of candidates for one word; only invented lists of names have more. */
const MOST_CANDIDATES = 64;

/**
 * Name coreference: joins full names first, then lone surnames and given names to the person they fit. People
 * who share a surname are told apart by given name, then by honorific, then by recency.
 */
export function clusterNames(names: readonly Name[]): Cluster[] {
  const book = new DraftBook();
  joinFull(book, names);
  joinShort(book, names);
  return book.drafts
    .map(({ names: own, words, gender }) => ({
      names: own.sort((one, other) => one.start - other.start),
      words,
      gender,
    }))
    .sort((one, other) => (one.names[0]?.start ?? 0) - (other.names[0]?.start ?? 0));
}

/** People as far as they are known, by the words of their names. */
class DraftBook {
  readonly drafts: Draft[] = [];
  readonly #byWord = new Map<string, Draft[]>();

  /** @param last position of the latest mention; -1 if it is not known yet */
  start(name: Name, last: number): void {
    const draft: Draft = { names: [], words: [], gender: null, forms: new Map(), last, alone: false };
    this.drafts.push(draft);
    this.join(draft, name);
  }

  join(draft: Draft, name: Name): void {
    draft.names.push(name);
    draft.gender ??= name.gender;
    const words = bare(name.words);
    const form = words.join(' ');
    if (draft.forms.has(form)) return;
    draft.forms.set(form, words);
    if (words.length > draft.words.length) draft.words = words;
    const part = lastPartOf(name, words);
    if (part !== undefined && words.length > 1) {
      const short = [...words.slice(0, -1), part];
      draft.forms.set(short.join(' '), short);
    }
    for (const word of part === undefined ? words : [...words, part]) this.#file(word, draft);
  }

  candidatesOf({ words }: Name): Draft[] {
    const candidates: Draft[] = [];
    for (const word of words) {
      // "Ash", "Ben" and "Van" count as names if they are alone.
      if (words.length > 1 && NAME_PARTICLES.has(word)) continue;
      for (const draft of this.#byWord.get(word) ?? [])
        if (!candidates.includes(draft)) candidates.push(draft);
    }
    return candidates;
  }

  #file(word: string, draft: Draft): void {
    const known = this.#byWord.get(word) ?? [];
    if (known.length === 0) this.#byWord.set(word, known);
    if (known.length < MOST_CANDIDATES && !known.includes(draft)) known.push(draft);
  }
}

/** "Odigie-Oyegun" may be shortened to "Oyegun", but "Ki-moon" never to "Moon". */
function lastPartOf({ text }: Name, words: readonly string[]): string | undefined {
  return /-(?=\p{Lu}[^\s]*$)/u.test(text) ? words.at(-1)?.split('-').at(-1) : undefined;
}

/** Longest first, so that "Bashar al-Assad" is known before "al-Assad", whatever their order in the text. */
function joinFull(book: DraftBook, names: readonly Name[]): void {
  const byLength = names
    .filter(({ words }) => bare(words).length > 1)
    .sort((one, other) => bare(other.words).length - bare(one.words).length || one.start - other.start);
  for (const name of byLength) {
    const draft = book.candidatesOf(name).find((candidate) => isSamePerson(candidate, name));
    if (draft) book.join(draft, name);
    else book.start(name, -1);
  }
}

/** In text order, since a lone name continues to refer to whom it referred to last. */
function joinShort(book: DraftBook, names: readonly Name[]): void {
  const positions = book.drafts
    .flatMap((draft) => draft.names.map(({ start: at }) => ({ at, draft })))
    .sort((one, other) => one.at - other.at);
  let next = 0;
  for (const name of names) {
    while (next < positions.length && (positions[next]?.at ?? 0) <= name.start) {
      const position = positions[next++];
      if (position) position.draft.last = position.at;
    }
    if (bare(name.words).length > 1) continue;
    const draft = choose(name, book.candidatesOf(name));
    if (draft) joinLone(book, draft, name);
    else book.start(name, name.start);
  }
}

function joinLone(book: DraftBook, draft: Draft, name: Name): void {
  book.join(draft, name);
  const introduced = draft.last >= 0;
  if (introduced && name.honorific === null && draft.words.at(-1) === bare(name.words)[0]) draft.alone = true;
  draft.last = name.start;
}

/**
 * The fullest form: the one with most words other than initials; on a tie the formal one ("James" before
 * "Jim"), then the first.
 */
export function fullestName(names: readonly Name[]): string {
  let best: Name | undefined;
  let bestScore = -1;
  for (const name of names) {
    const long = bare(name.words).filter((word) => word.length > 1).length;
    const shouted = name.text.length > 3 && name.text === name.text.toUpperCase();
    const score =
      long * 10 + bare(name.words).length + (isShortForm(name.words[0] ?? '') ? 0 : 5) - (shouted ? 2 : 0);
    if (score > bestScore) {
      best = name;
      bestScore = score;
    }
  }
  return (best?.text ?? '').replace(/\s+/g, ' ');
}

/** The words without suffixes such as "Jr.". */
function bare(words: readonly string[]): string[] {
  return words.filter((word) => !NAME_SUFFIXES.has(word));
}

/** Whether a full name may be a variant of the person's: "Jim Comey" and "James B. Comey". */
function isSamePerson(person: Draft, name: Name): boolean {
  if (person.gender !== null && name.gender !== null && person.gender !== name.gender) return false;
  const words = bare(name.words);
  for (const known of person.forms.values()) if (isSameName(known, words)) return true;
  return false;
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || other.length < 2) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (isSubsequence(short, long)) {
    // "Mohamed Mohamed" and "Ahmed Mohamed" differ: the shorter must share the surname or the first name.
    return short.at(-1) === long.at(-1) || short[0] === long[0];
  }
  if (short.at(-1) !== long.at(-1)) return false;
  const [first = '', ...middle] = short.slice(0, -1);
  const [otherFirst = '', ...otherMiddle] = long.slice(0, -1);
  if (!isSameWord(first, otherFirst)) return false;
  if (otherMiddle.length === 0) return true;
  // "George W. Bush" is not "George H.W. Bush".
  return middle.every((word) => otherMiddle.some((known) => isSameWord(word, known)));
}

function isSameWord(one: string, other: string): boolean {
  if (isSameGivenName(one, other)) return true;
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let index = 0;
  for (const word of long) if (word === short[index]) index++;
  return index === short.length;
}

/** The person that a lone name refers to. */
function choose(name: Name, candidates: readonly Draft[]): Draft | null {
  const word = bare(name.words)[0];
  if (word === undefined) return null;
  let best: Draft | null = null;
  let bestRank = 0;
  for (const draft of candidates) {
    if (name.gender !== null && draft.gender !== null && name.gender !== draft.gender) continue;
    if (name.gender !== null && draft.gender === null && contradicts(draft.names, name.gender)) continue;
    let rank = 0;
    const familyFirst = draft.words.length > 1 && draft.words[0] === word && FAMILY_FIRST.has(word);
    for (const known of familyFirst ? [draft.words] : draft.forms.values())
      rank = Math.max(rank, rankOf(word, known, name.honorific !== null));
    if (rank === 0) continue;
    if (rank > bestRank || (rank === bestRank && best !== null && isMoreRecent(draft, best, word))) {
      best = draft;
      bestRank = rank;
    }
  }
  return best;
}

/**
 * How well a lone word fits a full name: 4 for the surname or the same lone name, 3.5 for a family name that
 * comes first or precedes a particle, 3 for a middle name, 2 for a given name (1.5 after an honorific), 0 for
 * no match.
 */
function rankOf(word: string, words: readonly string[], honorific: boolean): number {
  if (words.at(-1) === word) return 4;
  if (words[0] === word) {
    if (words.length > 1 && FAMILY_FIRST.has(word)) return 3.5;
    // "Mr Donald" is rare; "Sheikh Hamad" is not.
    return honorific ? 1.5 : 2;
  }
  // "Valdivieso" fits "Inés Valdivieso de la Torre" better than "Carmen Valdivieso Lund".
  const at = words.indexOf(word);
  return at < 0 ? 0 : NAME_PARTICLES.has(words[at + 1] ?? '') ? 3.5 : 3;
}

function isMoreRecent(one: Draft, other: Draft, word: string): boolean {
  // Family names such as "Kim" are so common that recency decides.
  const familyFirst = one.words[0] === word && other.words[0] === word;
  if (one.alone !== other.alone && !familyFirst) return one.alone;
  if (one.last !== other.last) return one.last > other.last;
  return one.names.length > other.names.length;
}

/** Gender by the given name. */
export function genderOfGivenName(names: readonly Name[]): Gender | null {
  for (const { text, words } of names) {
    if (words.length < 2) continue;
    const parts = text.split(/\s+/);
    const [first = '', second = ''] = parts;
    const last = parts.at(-1) ?? '';
    // "Kim Jong-un", "Xi Jinping": the given name comes second.
    const familyFirst =
      FAMILY_FIRST.has(words[0] ?? '') &&
      (second.includes('-') || !ALSO_GIVEN.has(first) || !FAMILY_NAMES.has(last));
    const given = familyFirst ? second : first;
    const gender = genderIn(given, FEMALE_NAMES, MALE_NAMES);
    if (gender !== null) return gender;
  }
  return null;
}

/** "Robin Hale": the gender of most bearers of the given name. */
export function leaningOfGivenName(names: readonly Name[]): Gender | null {
  for (const { text, words } of names) {
    if (words.length < 2) continue;
    const [given = ''] = text.split(/\s+/);
    const gender = genderIn(given, MOSTLY_FEMALE, MOSTLY_MALE);
    if (gender !== null) return gender;
  }
  return null;
}

/** "Caroline": the gender of a name of one word that is not a family name. */
export function genderOfLoneName(names: readonly Name[]): Gender | null {
  const word = names[0]?.text ?? '';
  if (names.some(({ text }) => text !== word) || FAMILY_NAMES.has(word)) return null;
  return genderIn(word, FEMALE_NAMES, MALE_NAMES);
}

/** East Asian family names that are given names elsewhere. */
const ALSO_GIVEN = new Set(['Lee', 'Jung', 'Cho', 'Long', 'Dang', 'Bo', 'Wen', 'Do', 'Tan', 'Ming']);

function contradicts(names: readonly Name[], gender: Gender): boolean {
  const given = genderOfGivenName(names);
  return given !== null && given !== gender;
}
