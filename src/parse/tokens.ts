import {
  DIGIT,
  LETTER,
  MARK,
  SPACE,
  classOf,
  isLowerUnit,
  isUpperUnit,
  isWordUnit,
  unitsOf,
} from './characters.js';
import { ABBREVIATIONS, CAPITALISED_ABBREVIATIONS, NUMBERED_ABBREVIATIONS } from './data/abbreviations.js';
import { formOf } from './forms.js';
import type { Form, Token } from './types.js';

const LONGEST_ABBREVIATION = 6;

/** Marks that can be inside a word or number, by code unit; 0 for all others. */
const APOSTROPHE = 1;
const HYPHEN = 2;
const STOP = 4;
const AMPERSAND = 8;
const SEPARATOR = 16;
const JOINTS = new Uint8Array(0x10000);
for (const [marks, bits] of [
  ["'’ʼ`", APOSTROPHE],
  ['-‐‑\u00ad', HYPHEN],
  ['.', STOP | SEPARATOR],
  ['&', AMPERSAND],
  [',:/', SEPARATOR],
] as const)
  for (const mark of marks) JOINTS[mark.charCodeAt(0)] = bits;

const SMALL_S = 's'.charCodeAt(0);
const CAPITAL_S = 'S'.charCodeAt(0);
const CAPITAL_I = 'I'.charCodeAt(0);
/** Marks after which 's can follow, as after a word. */
const BEFORE_POSSESSIVE = new Set(['.', ')', '”', '"'].map((mark) => mark.charCodeAt(0)));

/**
 * Splits text[start, end) into words, numbers and single punctuation marks. "U.S.", "Mr.", "a.m." keep their
 * full stops, "Jong-un" and "O'Brien" their inner marks; possessive 's is a token.
 *
 * @param units the code units of the whole text, if already read
 */
export function findTokens(
  text: string,
  start: number,
  end: number,
  units: Uint16Array = unitsOf(text),
): Token[] {
  const tokens: Token[] = [];
  let index = start;
  while (index < end) {
    const unit = at(units, index);
    const characterClass = classOf(unit);
    if (characterClass === SPACE) {
      index++;
      continue;
    }
    let kind: Token['kind'] = 'PUNCT';
    let stop: number;
    if (characterClass === LETTER) {
      kind = 'WORD';
      stop = endOfWord(text, units, index);
    } else if (characterClass === DIGIT) {
      kind = 'NUMBER';
      stop = endOfNumber(units, index);
    } else if (isPossessive(units, index)) {
      kind = 'WORD';
      stop = index + 2;
    } else {
      // A character beyond the basic plane takes two code units.
      stop = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    }
    if (stop > end) stop = end;
    const form = isPlainDash(units, index) ? plainDash() : formOf(text, units, index, stop, kind);
    tokens.push(tokenOf(form, index, stop));
    index = stop;
  }
  return tokens;
}

/** "NEW YORK (AP) _ The mayor": in plain ASCII, agencies write the dash as an underscore. */
function isPlainDash(units: Uint16Array, index: number): boolean {
  return (
    units[index] === LOW_LINE &&
    classOf(at(units, index - 1)) === SPACE &&
    classOf(at(units, index + 1)) === SPACE
  );
}

const LOW_LINE = 0x5f;
const DASH = '—';
const plainDash = (): Form => formOf(DASH, unitsOf(DASH), 0, DASH.length, 'PUNCT');

function tokenOf(form: Form, start: number, end: number): Token {
  return {
    start,
    end,
    form,
    text: form.text,
    lower: form.lower,
    kind: form.kind,
    capitalised: form.capitalised,
  };
}

/** The code unit at `index`; a space beyond the ends of the text. */
function at(units: Uint16Array, index: number): number {
  return units[index] ?? BLANK;
}

const BLANK = 0x20;

function isWordAt(units: Uint16Array, index: number): boolean {
  return isWordUnit(at(units, index));
}

function classAt(units: Uint16Array, index: number): number {
  return classOf(at(units, index));
}

/** Index after the word that starts at `start`. */
function endOfWord(text: string, units: Uint16Array, start: number): number {
  let index = start + 1;
  while (isWordAt(units, index)) index++;
  // Fast path: most words are only letters.
  if (((JOINTS[at(units, index)] ?? 0) & ~SEPARATOR) === 0) return index;
  index = endOfAcronym(units, start);
  if (index > start && !(isHyphen(units, index) && isWordAt(units, index + 1))) return index;
  for (;;) {
    while (isWordAt(units, index)) index++;
    const joint = JOINTS[at(units, index)] ?? 0;
    if (joint & HYPHEN) {
      // "war-torn", "al-Assad", "U.S.-led"
      if (!isWordAt(units, index + 1)) break;
      const acronym = endOfAcronym(units, index + 1);
      index = acronym > index + 1 ? acronym : index + 1;
    } else if (joint & APOSTROPHE) {
      // "O'Brien", "don't"; not the 's of "Trump's"
      if (classAt(units, index + 1) !== LETTER || isPossessive(units, index)) break;
      index++;
    } else if (joint & STOP) {
      // "Amazon.com"; "Mr."
      if (isLowerUnit(at(units, index + 1)) && classAt(units, index - 1) !== DIGIT) index++;
      else return isAbbreviation(text, units, start, index) ? index + 1 : index;
    } else if (joint & AMPERSAND && isUpperUnit(at(units, index - 1)) && isUpperUnit(at(units, index + 1))) {
      index++; // "AT&T"
    } else break;
  }
  return index;
}

function isHyphen(units: Uint16Array, index: number): boolean {
  return ((JOINTS[at(units, index)] ?? 0) & HYPHEN) !== 0;
}

function isStop(units: Uint16Array, index: number): boolean {
  return ((JOINTS[at(units, index)] ?? 0) & STOP) !== 0;
}

/** Index after "U.S.", "J.", "a.m." or "U.S" at `start`; `start` itself if there is none. */
function endOfAcronym(units: Uint16Array, start: number): number {
  let index = start;
  let letters = 0;
  while (classAt(units, index) === LETTER && isStop(units, index + 1)) {
    index += 2;
    letters++;
  }
  if (letters === 0) return start;
  const lastAlone = classAt(units, index) === LETTER && !isWordAt(units, index + 1);
  if (letters === 1) {
    // "J." before a name, "U.S" without its last stop; not "x." and not "B.The".
    if (lastAlone && at(units, index) !== CAPITAL_I) return index + 1;
    return isUpperUnit(at(units, start)) ? start + 2 : start;
  }
  // "D.C.Trump": the acronym ends where a longer word starts.
  return lastAlone ? index + 1 : index;
}

/** Whether the word text[start, stop) owns the full stop at `stop`. */
function isAbbreviation(text: string, units: Uint16Array, start: number, stop: number): boolean {
  if (stop - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, stop).toLowerCase();
  if (ABBREVIATIONS.has(word)) return true;
  if (
    NUMBERED_ABBREVIATIONS.has(word) &&
    classAt(units, stop + 1) === SPACE &&
    classAt(units, stop + 2) === DIGIT
  ) {
    return true;
  }
  return isUpperUnit(at(units, start)) && CAPITALISED_ABBREVIATIONS.has(word);
}

/** Index after a number with its separators, ordinal ending and hyphenated noun: "1,740", "7:35", "28th", "40-pound". */
function endOfNumber(units: Uint16Array, start: number): number {
  let index = start;
  for (;;) {
    while (isWordAt(units, index)) index++;
    const joint = JOINTS[at(units, index)] ?? 0;
    const next = classAt(units, index + 1);
    if (joint & SEPARATOR && next === DIGIT) index++;
    else if (joint & HYPHEN && (next === DIGIT || next === LETTER)) index++;
    else return index;
  }
}

/** Whether a possessive 's is at `index`: in "Trump's", "U.S.'s", "it's". */
function isPossessive(units: Uint16Array, index: number): boolean {
  if (((JOINTS[at(units, index)] ?? 0) & APOSTROPHE) === 0) return false;
  const letter = at(units, index + 1);
  if (letter !== SMALL_S && letter !== CAPITAL_S) return false;
  if (isWordAt(units, index + 2) || classAt(units, index + 2) === MARK) return false;
  return isWordAt(units, index - 1) || BEFORE_POSSESSIVE.has(at(units, index - 1));
}
