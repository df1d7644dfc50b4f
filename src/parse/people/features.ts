import { classAt, DIGIT, isUpperAt, LETTER } from '../characters.js';
import { COUNTRY_NAMES } from '../data/countryNames.js';
import { FAMILY_NAMES } from '../data/familyNames.js';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../data/givenNames.js';
import { ALL_HONORIFICS, NAME_PARTICLES } from '../data/honorifics.js';
import { ORGANISATION_WORDS, PLACE_WORDS } from '../data/gazetteer.js';
import { ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS } from '../data/roles.js';
import { US_STATE_NAMES } from '../data/usStates.js';
import type { Document, Token } from '../types.js';

/** A stretch of one sentence that may hold names: `document.tokens[from, to)`. */
export interface Stretch {
  from: number;
  to: number;
  /** The sentence's tokens, for context. */
  firstToken: number;
  endToken: number;
}

/** Features of one token; every stretch of `FEATURES` hashes in the buffer belongs to one token. */
export const FEATURES = 36;

/** Lower-case words and marks that join the parts of a name: "Bank of England", "AT & T", 'Charles "Pete" Conrad'. */
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
  COUNTRY_NAMES.filter(({ kind }) => kind === 'NAME').flatMap(({ name }) => name.split(' ')),
);
const DEMONYMS = new Set(
  COUNTRY_NAMES.filter(({ kind }) => kind === 'DEMONYM').flatMap(({ name }) => name.split(' ')),
);

/** What the tables know of a word. */
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

/** What the rest of the document says of a capitalised word. */
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

interface WordFacts {
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
}

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
};

/** Facts of words met lately; news repeats its words. Emptied when full. */
const FACTS = new Map<string, WordFacts>();
const MOST_FACTS = 30_000;
const LONGEST_CACHED = 40;
const LONGEST_HASHED = 60;

/** Computes features for the stretches of one document. `common` are English words usually written in lower case. */
export interface FeatureReader {
  stretches: Stretch[];
  /** Writes the hashes of all tokens of a stretch into `buffer`, which has room for FEATURES each. */
  read(stretch: Stretch, buffer: Int32Array): void;
}

/** Prepares a document: its stretches and what it says of each word as a whole. */
export function readFeatures(document: Document, common: ReadonlySet<string>): FeatureReader {
  const { tokens } = document;
  // Only capitalised words and their neighbours are asked for.
  const known = new Array<WordFacts | undefined>(tokens.length);
  const factsAt = (index: number): WordFacts => {
    const token = tokens[index];
    return token ? (known[index] ??= factsOf(token, common)) : EMPTY;
  };
  const stretches = findStretches(document);
  const memory = readMemory(document, factsAt);
  return {
    stretches,
    read: (stretch, buffer) => {
      readStretch(factsAt, memory, stretch, buffer);
    },
  };
}

function findStretches(document: Document): Stretch[] {
  const { tokens } = document;
  const stretches: Stretch[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    let from = -1;
    let last = -1;
    for (let index = firstToken; index < endToken; index++) {
      const token = tokens[index];
      if (!token) continue;
      if (token.capitalised) {
        if (from < 0) from = index;
        last = index;
      } else if (from >= 0 && (!JOINTS.has(token.lower) || index - last > MOST_JOINTS)) {
        stretches.push({ from, to: last + 1, firstToken, endToken });
        from = -1;
      }
    }
    if (from >= 0) stretches.push({ from, to: last + 1, firstToken, endToken });
  }
  return stretches;
}

function factsOf(token: Token, common: ReadonlySet<string>): WordFacts {
  const known = FACTS.get(token.text);
  if (known) return known;
  const facts = makeFacts(token, common);
  if (token.text.length <= LONGEST_CACHED) {
    if (FACTS.size >= MOST_FACTS) FACTS.clear();
    FACTS.set(token.text, facts);
  }
  return facts;
}

function makeFacts(token: Token, common: ReadonlySet<string>): WordFacts {
  const { text, lower } = token;
  const part = text.slice(0, LONGEST_HASHED);
  const lowered = lower.slice(0, LONGEST_HASHED);
  const length = lowered.length;
  return {
    word: lower,
    lower: hashLower(token),
    cased: hash(part, 0, part.length) ^ 0x55aa,
    shape: hashShape(part),
    prefix3: hash(lowered, 0, Math.min(3, length)),
    prefix4: hash(lowered, 0, Math.min(4, length)),
    suffix2: hash(lowered, Math.max(0, length - 2), length),
    suffix3: hash(lowered, Math.max(0, length - 3), length),
    suffix4: hash(lowered, Math.max(0, length - 4), length),
    bits: bitsOf(token, common),
  };
}

function hashLower({ lower }: Token): number {
  return hash(lower, 0, Math.min(lower.length, LONGEST_HASHED));
}

function bitsOf({ text, lower }: Token, common: ReadonlySet<string>): number {
  // Shouted headlines: "TRUMP" is looked up as "Trump".
  const name = text.length > 2 && text === text.toUpperCase() ? text.charAt(0) + lower.slice(1) : text;
  let bits = 0;
  if (FEMALE_NAMES.has(name) || UNISEX_NAMES.has(name)) bits |= FEMALE;
  if (MALE_NAMES.has(name) || UNISEX_NAMES.has(name)) bits |= MALE;
  if (FAMILY_NAMES.has(name)) bits |= FAMILY;
  if (ALL_HONORIFICS.has(lower)) bits |= HONORIFIC;
  if (COUNTRY_WORDS.has(name)) bits |= COUNTRY;
  if (DEMONYMS.has(name)) bits |= DEMONYM;
  if (PLACE_WORDS.has(name) || US_STATE_NAMES.has(name)) bits |= PLACE;
  if (ORGANISATION_WORDS.has(lower)) bits |= ORGANISATION;
  if (ROLE_NOUNS.has(lower)) bits |= ROLE;
  if (ROLE_MODIFIERS.has(lower)) bits |= MODIFIER;
  if (CALENDAR.has(name)) bits |= CALENDAR_WORD;
  if (NAME_PARTICLES.has(lower)) bits |= PARTICLE;
  if (SPEECH_VERBS.has(lower)) bits |= SPEECH;
  if (common.has(lower)) bits |= COMMON;
  return bits;
}

/** In what company each capitalised word appears anywhere in the document, by its lower-case form. */
function readMemory(document: Document, factsAt: (index: number) => WordFacts): Map<string, number> {
  const { tokens } = document;
  const memory = new Map<string, number>();
  for (const sentence of document.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = tokens[index];
      if (token?.capitalised !== true) continue;
      const word = token.lower;
      const before = index > sentence.firstToken ? tokens[index - 1] : undefined;
      const after = index + 1 < sentence.endToken ? tokens[index + 1] : undefined;
      const beforeBits = before ? factsAt(index - 1).bits : 0;
      const afterBits = after ? factsAt(index + 1).bits : 0;
      let bits = memory.get(word) ?? 0;
      if (before && before.kind !== 'PUNCT') bits |= SEEN_INSIDE;
      if (before) {
        const capital = before.capitalised;
        if (beforeBits & HONORIFIC && (capital || before.text.endsWith('.'))) bits |= AFTER_HONORIFIC;
        if (capital && beforeBits & (FEMALE | MALE)) bits |= AFTER_GIVEN_NAME;
        else if (capital) bits |= AFTER_CAPITAL;
        if (beforeBits & ROLE) bits |= AFTER_ROLE;
        if (before.lower === 'in' || before.lower === 'at' || before.lower === 'near') bits |= AFTER_LOCATIVE;
        if (before.lower === 'the' || before.lower === 'a' || before.lower === 'an') bits |= AFTER_ARTICLE;
        if (beforeBits & SPEECH) bits |= BESIDE_SPEECH;
      }
      if (after) {
        if (afterBits & SPEECH) bits |= BESIDE_SPEECH;
        if (after.lower === "'s" || after.lower === '’s') bits |= POSSESSIVE;
        if (after.capitalised) bits |= BEFORE_CAPITAL;
      }
      memory.set(word, bits);
    }
  }
  for (const token of tokens) {
    if (token.kind !== 'WORD' || token.text.length <= 2 || token.capitalised) continue;
    const bits = memory.get(token.lower);
    if (bits !== undefined) memory.set(token.lower, bits | SEEN_LOWER);
  }
  return memory;
}

function readStretch(
  factsAt: (index: number) => WordFacts,
  memory: ReadonlyMap<string, number>,
  stretch: Stretch,
  buffer: Int32Array,
): void {
  const { from, to, firstToken, endToken } = stretch;
  const at = (index: number): WordFacts => (index >= firstToken && index < endToken ? factsAt(index) : EMPTY);
  const beforeStretch = at(from - 1);
  const afterStretch = at(to);
  let out = 0;
  let template = 0;
  const put = (value: number): void => {
    buffer[out++] = mix(template++, value);
  };
  let seen = memory.get(beforeStretch.word) ?? 0;
  let seenAfter = memory.get(at(from).word) ?? 0;
  for (let index = from; index < to; index++) {
    template = 1;
    const word = at(index);
    const before = at(index - 1);
    const after = at(index + 1);
    const before2 = at(index - 2);
    const start = index === firstToken ? 1 : 0;
    const seenBefore = seen;
    seen = seenAfter;
    seenAfter = memory.get(after.word) ?? 0;
    put(0);
    put(word.lower);
    put(word.cased);
    put(before.lower);
    put(after.lower);
    put(mix(before.lower, word.lower));
    put(mix(word.lower, after.lower));
    put(word.shape);
    put(mix(mix(before.shape, word.shape), after.shape));
    put(word.prefix3);
    put(word.prefix4);
    put(word.suffix2);
    put(word.suffix3);
    put(word.suffix4);
    put(before.suffix3);
    put(after.suffix3);
    put(word.bits);
    put(before.bits);
    put(after.bits);
    put(mix(before.bits, word.bits));
    put(mix(word.bits, after.bits));
    put(mix(mix(before.bits, word.bits), after.bits));
    put(mix(start, word.bits));
    put(mix(word.shape, word.bits));
    put(mix(start, seen));
    put(seen);
    put(mix(seen, word.bits));
    put(mix(seenBefore, seen));
    put(mix(seen, seenAfter));
    put(mix(beforeStretch.lower, index - from));
    put(mix(afterStretch.lower, to - index));
    put(mix(beforeStretch.bits, afterStretch.bits));
    put(mix(Math.min(to - from, 6), Math.min(index - from, 6)));
    put(mix(before2.bits, mix(before.bits, word.bits)));
    put(
      mix(
        seen & (AFTER_HONORIFIC | AFTER_GIVEN_NAME | BESIDE_SPEECH | AFTER_LOCATIVE | SEEN_LOWER),
        after.lower,
      ),
    );
    put(
      mix(
        seen & (AFTER_HONORIFIC | AFTER_GIVEN_NAME | BESIDE_SPEECH | AFTER_LOCATIVE | SEEN_LOWER),
        before.lower,
      ),
    );
  }
}

/** Upper case X, lower case x, digits d, the rest as it is; no more than two of a kind in a row. */
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

function hash(text: string, start: number, end: number): number {
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
