import { classAt, DIGIT, isUpperAt, LETTER } from '../characters.js';
import { TRAINED_COUNTRY_NAMES } from '../data/countryNames.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../data/givenNames.js';
import { ALL_HONORIFICS, NAME_PARTICLES } from '../data/honorifics.js';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../data/gazetteer.js';
import { ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS } from '../data/roles.js';
import { US_STATE_NAMES } from '../data/usStates.js';
import { bitsOnceAForm, onceAForm } from '../forms.js';
import { joinTables } from '../tables.js';
import type { Document, Form, Token } from '../types.js';
import { coarseClass, middleClass, type ClassFinder } from './wordClasses.js';

/** A run of tokens in one sentence that may contain names: `document.tokens[from, to)`. */
export interface Stretch {
  from: number;
  to: number;
  /** The sentence's tokens, as context. */
  firstToken: number;
  endToken: number;
}

/**
 * Lower-case words and marks that may join parts of a name: "Bank of England", "AT & T", 'Charles "Pete"
 * Conrad'.
 */
const JOINTS: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  'of',
  'the',
  'and',
  'for',
  '&',
  "'s",
  '’s',
  '"',
  '“',
  '”',
  '-',
  '–',
  '.',
]);
const MOST_JOINTS = 3;

const CALENDAR = new Set(
  (
    'January February March April May June July August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
);
const COUNTRY_WORDS = new Set(
  TRAINED_COUNTRY_NAMES.filter(({ kind }) => kind === 'NAME').flatMap(({ name }) => name.split(' ')),
);
const DEMONYMS = new Set(
  TRAINED_COUNTRY_NAMES.filter(({ kind }) => kind === 'DEMONYM').flatMap(({ name }) => name.split(' ')),
);

/** Lexicon features of a word. */
const FEMALE = 1;
const MALE = 2;
const FAMILY = 4;
const HONORIFIC = 8;
const COUNTRY = 16;
const DEMONYM = 32;
const PLACE = 64;
const ORGANISATION = 128;
const ROLE = 256;
const CALENDAR_WORD = 512;
const PARTICLE = 1024;
const SPEECH = 2048;
const MODIFIER = 4096;
const COMMON = 8192;

/** Document-wide features of a capitalized word. */
const SEEN_LOWER = 1;
const SEEN_INSIDE = 2;
const AFTER_HONORIFIC = 4;
const AFTER_GIVEN_NAME = 8;
const BESIDE_SPEECH = 16;
const AFTER_LOCATIVE = 32;
const AFTER_ARTICLE = 64;
const BEFORE_CAPITAL = 128;
const AFTER_CAPITAL = 256;
const AFTER_ROLE = 512;
const POSSESSIVE = 1024;

/** Lexicon and orthographic features of a word. */
export interface WordFacts {
  /** Its lower-case form. */
  word: string;
  lower: number;
  cased: number;
  shape: number;
  prefix3: number;
  prefix4: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  bits: number;
  /** Distributional class at three levels of granularity; 0 if the word has none. */
  fine: number;
  middle: number;
  coarse: number;
}

/** Padding beyond the ends of a sentence. */
const EMPTY: WordFacts = {
  word: '',
  lower: 1,
  cased: 1,
  shape: 1,
  prefix3: 1,
  prefix4: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  bits: 0,
  fine: 0,
  middle: 0,
  coarse: 0,
};

const LONGEST_HASHED = 60;

/**
 * Number of context features per token. A token's features are hashes, grouped by what they depend on, so
 * that the summed weights of a group can be cached: ownFeatures of the word, featuresBefore of the previous
 * word, featuresBehind of the next, featuresFarBefore and featuresFarBehind of the ones beyond,
 * memoryFeatures, placeFeatures, frameFeatures of its stretch, and these AROUND features, which the reader
 * writes.
 */
export const AROUND = 19;

/** Features of the token's own word. */
export function ownFeatures(word: WordFacts): number[] {
  return [
    mix(1, 0),
    mix(2, word.lower),
    mix(3, word.cased),
    mix(8, word.shape),
    mix(10, word.prefix3),
    mix(11, word.prefix4),
    mix(12, word.suffix2),
    mix(13, word.suffix3),
    mix(14, word.suffix4),
    mix(17, word.bits),
    mix(24, mix(word.shape, word.bits)),
    mix(40, word.fine),
    mix(41, word.middle),
    mix(42, word.coarse),
    mix(43, mix(word.middle, word.shape)),
  ];
}

/** Features of a neighbouring word; the salts keep the positions apart. */
const ofNeighbour =
  ([lower, suffix, bits, fine, middle]: readonly [number, number, number, number, number]) =>
  (word: WordFacts): number[] => [
    mix(lower, word.lower),
    mix(suffix, word.suffix3),
    mix(bits, word.bits),
    mix(fine, word.fine),
    mix(middle, word.middle),
  ];

const ofFarNeighbour =
  ([lower, fine, coarse]: readonly [number, number, number]) =>
  (word: WordFacts): number[] => [mix(lower, word.lower), mix(fine, word.fine), mix(coarse, word.coarse)];

/** Features of the previous word. */
export const featuresBefore = ofNeighbour([4, 15, 18, 44, 45]);
/** Features of the next word. */
export const featuresBehind = ofNeighbour([5, 16, 19, 46, 47]);
/** Features of the word two before. */
export const featuresFarBefore = ofFarNeighbour([48, 49, 50]);
/** Features of the word two after. */
export const featuresFarBehind = ofFarNeighbour([51, 52, 53]);

/** Number of distinct values of `memoryKey`. */
export const MEMORIES = 4096;

/** Combines the document-wide features of a word with whether it starts its sentence (1, else 0). */
function memoryKey(seen: number, start: number): number {
  return 2 * seen + start;
}

/** Document-wide features of a word. */
export function memoryFeatures(key: number): number[] {
  const seen = key >> 1;
  return [mix(25, mix(key & 1, seen)), mix(26, seen)];
}

/** Longer stretches, and later positions in them, share one bucket. */
const FARTHEST = 6;
/** Number of distinct values of `placeKey`. */
export const PLACES = (FARTHEST + 1) * (FARTHEST + 1);

function placeKey(length: number, index: number): number {
  return Math.min(length, FARTHEST) * (FARTHEST + 1) + Math.min(index, FARTHEST);
}

/** Features of a token's position in its stretch. */
export function placeFeatures(key: number): number[] {
  return [mix(33, mix(Math.floor(key / (FARTHEST + 1)), key % (FARTHEST + 1)))];
}

/** Features of the words on both sides of a stretch. */
export function frameFeatures(before: WordFacts, behind: WordFacts): number[] {
  return [mix(32, mix(before.bits, behind.bits)), mix(54, mix(before.middle, behind.middle))];
}

/** Reusable buffers for the features of one stretch; its tokens count from 0. */
export interface StretchReading {
  /** The two tokens before the stretch, its own, and the two after it. */
  forms: (Form | null)[];
  /** Keys for memoryFeatures and placeFeatures. */
  memory: Int32Array;
  place: Int32Array;
  /** AROUND hashes for each token. */
  around: Int32Array;
}

export function makeReading(tokens: number): StretchReading {
  return {
    forms: new Array<Form | null>(tokens + 4).fill(null),
    memory: new Int32Array(tokens),
    place: new Int32Array(tokens),
    around: new Int32Array(tokens * AROUND),
  };
}

/** Looks up the facts of a form; `null` stands for padding beyond the ends of a sentence. */
export type FactsReader = (form: Form | null) => WordFacts;

/**
 * @param common English words usually written in lower case
 * @param classOf looks up distributional classes
 */
export function makeFactsReader(common: ReadonlySet<string>, classOf: ClassFinder): FactsReader {
  const factsOf = onceAForm((form) => makeFacts(form, common, classOf));
  return (form) => (form === null ? EMPTY : factsOf(form));
}

/** Extracts features for the stretches of one document. */
export interface FeatureReader {
  stretches: Stretch[];
  /** Writes the features of a stretch to `reading`, which must be large enough. */
  read(stretch: Stretch, reading: StretchReading): void;
}

/** Prepares a document: finds its stretches and collects document-wide features. */
export function readFeatures(document: Document, factsOf: FactsReader): FeatureReader {
  const memory = readMemory(document, factsOf);
  return {
    stretches: findStretches(document),
    read: (stretch, reading) => {
      readStretch(document, factsOf, memory, stretch, reading);
    },
  };
}

function findStretches({ tokens, sentences, capitals }: Document): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    for (;;) {
      const from = capitals[next] ?? endToken;
      if (from >= endToken) break;
      // The stretch may span the words between two capitals; most stretches are a single word.
      let last = from;
      next++;
      for (let index = from + 1; index < endToken; index++) {
        if (capitals[next] === index) {
          last = index;
          next++;
        } else if (index - last > MOST_JOINTS || !isJoint(tokens[index])) break;
      }
      stretches.push({ from, to: last + 1, firstToken, endToken });
    }
  }
  return stretches;
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && JOINTS.has(token.lower);
}

function makeFacts(form: Form, common: ReadonlySet<string>, classOf: ClassFinder): WordFacts {
  const { text, lower } = form;
  const part = text.slice(0, LONGEST_HASHED);
  const lowered = lower.slice(0, LONGEST_HASHED);
  const length = lowered.length;
  const fine = classOf(hash(lowered, 0, length));
  return {
    word: lower,
    lower: hash(lowered, 0, length),
    cased: hash(part, 0, part.length) ^ 0x55aa,
    shape: hashShape(part),
    prefix3: hash(lowered, 0, Math.min(3, length)),
    prefix4: hash(lowered, 0, Math.min(4, length)),
    suffix2: hash(lowered, Math.max(0, length - 2), length),
    suffix3: hash(lowered, Math.max(0, length - 3), length),
    suffix4: hash(lowered, Math.max(0, length - 4), length),
    bits: bitsOf(form, common),
    fine,
    middle: middleClass(fine),
    coarse: coarseClass(fine),
  };
}

function bitsOf({ text, lower }: Form, common: ReadonlySet<string>): number {
  // In upper-case headlines, "TRUMP" is looked up as "Trump".
  const name = text.length > 2 && text === text.toUpperCase() ? text.charAt(0) + lower.slice(1) : text;
  return (WRITTEN.get(name) ?? 0) | (LOWER.get(lower) ?? 0) | (common.has(lower) ? COMMON : 0);
}

const WRITTEN = joinTables([
  [FEMALE_NAMES, FEMALE],
  [MALE_NAMES, MALE],
  [UNISEX_NAMES, FEMALE | MALE],
  [FAMILY_NAMES, FAMILY],
  [COUNTRY_WORDS, COUNTRY],
  [DEMONYMS, DEMONYM],
  [PLACE_WORDS, PLACE],
  [US_STATE_NAMES, PLACE],
  [CALENDAR, CALENDAR_WORD],
]);
const LOWER = joinTables([
  [ALL_HONORIFICS, HONORIFIC],
  [ORGANISATION_WORDS, ORGANISATION],
  [ROLE_NOUNS, ROLE],
  [ROLE_MODIFIERS, MODIFIER],
  [NAME_PARTICLES, PARTICLE],
  [SPEECH_VERBS, SPEECH],
]);

/** Contexts of each capitalized word anywhere in the document, keyed by its lower-case form. */
function readMemory({ tokens, sentences, capitals }: Document, factsOf: FactsReader): Map<string, number> {
  const memory = new Map<string, number>();
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    for (; (capitals[next] ?? endToken) < endToken; next++) {
      const index = capitals[next] ?? 0;
      const word = tokens[index]?.lower ?? '';
      const before = index > firstToken ? tokens[index - 1] : undefined;
      const after = index + 1 < endToken ? tokens[index + 1] : undefined;
      let bits = memory.get(word) ?? 0;
      if (before) {
        const beforeBits = factsOf(before.form).bits;
        const capital = before.capitalised;
        if (before.kind !== 'PUNCT') bits |= SEEN_INSIDE;
        if (beforeBits & HONORIFIC && (capital || before.text.endsWith('.'))) bits |= AFTER_HONORIFIC;
        if (capital && beforeBits & (FEMALE | MALE)) bits |= AFTER_GIVEN_NAME;
        else if (capital) bits |= AFTER_CAPITAL;
        if (beforeBits & ROLE) bits |= AFTER_ROLE;
        if (before.lower === 'in' || before.lower === 'at' || before.lower === 'near') bits |= AFTER_LOCATIVE;
        if (before.lower === 'the' || before.lower === 'a' || before.lower === 'an') bits |= AFTER_ARTICLE;
        if (beforeBits & SPEECH) bits |= BESIDE_SPEECH;
      }
      if (after) {
        if (factsOf(after.form).bits & SPEECH) bits |= BESIDE_SPEECH;
        if (after.lower === "'s" || after.lower === '’s') bits |= POSSESSIVE;
        if (after.capitalised) bits |= BEFORE_CAPITAL;
      }
      memory.set(word, bits);
    }
  }
  markSeenLower(tokens, memory);
  return memory;
}

/** Marks the words in the memory that also occur in lower case. */
function markSeenLower(tokens: readonly Token[], memory: Map<string, number>): void {
  for (const { form, lower } of tokens) {
    if (mayBeSeenLower(form) === 0) continue;
    const bits = memory.get(lower);
    if (bits !== undefined && (bits & SEEN_LOWER) === 0) memory.set(lower, bits | SEEN_LOWER);
  }
}

const mayBeSeenLower = bitsOnceAForm(({ kind, text, capitalised }) =>
  kind === 'WORD' && text.length > 2 && !capitalised ? 1 : 0,
);

/** Document-wide features that are also combined with the neighbours. */
const COMPANY = AFTER_HONORIFIC | AFTER_GIVEN_NAME | BESIDE_SPEECH | AFTER_LOCATIVE | SEEN_LOWER;

function readStretch(
  { tokens }: Document,
  factsOf: FactsReader,
  memory: ReadonlyMap<string, number>,
  { from, to, firstToken, endToken }: Stretch,
  { forms, memory: memories, place, around }: StretchReading,
): void {
  const formAt = (index: number): Form | null =>
    index >= firstToken && index < endToken ? (tokens[index]?.form ?? null) : null;
  const beforeStretch = factsOf(formAt(from - 1));
  const afterStretch = factsOf(formAt(to));
  let before2 = factsOf(formAt(from - 2));
  let before = beforeStretch;
  let word = factsOf(formAt(from));
  forms[0] = formAt(from - 2);
  forms[1] = formAt(from - 1);
  forms[2] = formAt(from);
  forms[3] = formAt(from + 1);
  let seenBefore = 0;
  let seen = memory.get(before.word) ?? 0;
  let seenAfter = memory.get(word.word) ?? 0;
  let out = 0;
  for (let index = from; index < to; index++) {
    const form = formAt(index + 1);
    const after = factsOf(form);
    const start = index === firstToken ? 1 : 0;
    seenBefore = seen;
    seen = seenAfter;
    seenAfter = memory.get(after.word) ?? 0;
    const at = index - from;
    forms[at + 4] = formAt(index + 2);
    memories[at] = memoryKey(seen, start);
    place[at] = placeKey(to - from, at);
    const pair = mix(before.bits, word.bits);
    around[out] = mix(6, mix(before.lower, word.lower));
    around[out + 1] = mix(7, mix(word.lower, after.lower));
    around[out + 2] = mix(9, mix(mix(before.shape, word.shape), after.shape));
    around[out + 3] = mix(20, pair);
    around[out + 4] = mix(21, mix(word.bits, after.bits));
    around[out + 5] = mix(22, mix(pair, after.bits));
    around[out + 6] = mix(23, mix(start, word.bits));
    around[out + 7] = mix(27, mix(seen, word.bits));
    around[out + 8] = mix(28, mix(seenBefore, seen));
    around[out + 9] = mix(29, mix(seen, seenAfter));
    around[out + 10] = mix(30, mix(beforeStretch.lower, at));
    around[out + 11] = mix(31, mix(afterStretch.lower, to - index));
    around[out + 12] = mix(34, mix(before2.bits, pair));
    around[out + 13] = mix(35, mix(seen & COMPANY, after.lower));
    around[out + 14] = mix(36, mix(seen & COMPANY, before.lower));
    around[out + 15] = mix(55, mix(before.middle, word.bits));
    around[out + 16] = mix(56, mix(word.bits, after.middle));
    around[out + 17] = mix(57, mix(beforeStretch.middle, at));
    around[out + 18] = mix(58, mix(afterStretch.middle, to - index));
    out += AROUND;
    before2 = before;
    before = word;
    word = after;
  }
}

/** All features of a stretch, token by token, for training; the number per token is fixed. */
export function allFeatures(
  { from, to }: Stretch,
  factsOf: FactsReader,
  reading: StretchReading,
): Int32Array {
  const { forms, memory, place, around } = reading;
  const frame = frameFeatures(factsOf(forms[1] ?? null), factsOf(forms[to - from + 2] ?? null));
  return Int32Array.from(
    Array.from({ length: to - from }, (_, at) => [
      ...ownFeatures(factsOf(forms[at + 2] ?? null)),
      ...featuresBefore(factsOf(forms[at + 1] ?? null)),
      ...featuresBehind(factsOf(forms[at + 3] ?? null)),
      ...featuresFarBefore(factsOf(forms[at] ?? null)),
      ...featuresFarBehind(factsOf(forms[at + 4] ?? null)),
      ...memoryFeatures(memory[at] ?? 0),
      ...placeFeatures(place[at] ?? 0),
      ...frame,
      ...around.subarray(at * AROUND, (at + 1) * AROUND),
    ]).flat(),
  );
}

/** Word shape: upper case X, lower case x, digits d, others as they are; runs cut to two. */
function hashShape(text: string): number {
  let value = 0x811c9dc5;
  let last = 0;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const characterClass = classAt(text, index);
    const code =
      characterClass === LETTER
        ? isUpperAt(text, index)
          ? 1
          : 2
        : characterClass === DIGIT
          ? 3
          : text.charCodeAt(index) + 4;
    run = code === last ? run + 1 : 1;
    last = code;
    if (run <= 2) value = Math.imul(value ^ code, 0x01000193);
  }
  return value;
}

/** Hash of text[start, end): FNV-1a over its code units. */
export function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let index = start; index < end; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

function mix(one: number, other: number): number {
  let value = Math.imul(one, 0x85ebca6b) ^ Math.imul(other ^ (other >>> 15), 0xc2b2ae35);
  value ^= value >>> 13;
  value = Math.imul(value, 0x27d4eb2f);
  return value ^ (value >>> 16);
}
