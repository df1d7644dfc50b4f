import { DIGIT, LETTER, MARK, SPACE, classAt, isLowerAt, isUpperAt, isWordAt, unitAt } from './characters.js';
import { ABBREVIATIONS, CAPITALISED_ABBREVIATIONS, NUMBERED_ABBREVIATIONS } from './data/abbreviations.js';
import { formOf } from './forms.js';
import type { Form, Token } from './types.js';

const APOSTROPHES = new Set(["'", '’', 'ʼ', '`']);
const HYPHENS = new Set(['-', '‐', '‑', '\u00ad']);
const LONGEST_ABBREVIATION = 6;

/**
 * Cuts text[start, end) into words, numbers and single punctuation marks.
 * "U.S.", "Mr.", "a.m." keep their full stops, "Jong-un" and "O'Brien" their inner marks; possessive 's is a token.
 */
export function findTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let index = start;
  while (index < end) {
    const characterClass = classAt(text, index);
    if (characterClass === SPACE) {
      index++;
      continue;
    }
    let kind: Token['kind'] = 'PUNCT';
    let stop: number;
    if (characterClass === LETTER) {
      kind = 'WORD';
      stop = endOfWord(text, index);
    } else if (characterClass === DIGIT) {
      kind = 'NUMBER';
      stop = endOfNumber(text, index);
    } else if (isPossessive(text, index)) {
      kind = 'WORD';
      stop = index + 2;
    } else {
      // A character beyond the basic plane takes two code units.
      stop = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    }
    if (stop > end) stop = end;
    tokens.push(tokenOf(formOf(text, index, stop, kind), index, stop));
    index = stop;
  }
  return tokens;
}

/** 1 for the marks that may go on with a word: hyphens, apostrophes, full stops, "&". */
const JOINS = new Uint8Array(0x10000);
for (const mark of [...APOSTROPHES, ...HYPHENS, '.', '&']) JOINS[mark.charCodeAt(0)] = 1;

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

/** Index after the word that starts at `start`. */
function endOfWord(text: string, start: number): number {
  let index = start + 1;
  while (isWordAt(text, index)) index++;
  // Most words are letters and nothing else.
  if (!JOINS[unitAt(text, index)]) return index;
  index = endOfAcronym(text, start);
  if (index > start && !(HYPHENS.has(text.charAt(index)) && isWordAt(text, index + 1))) return index;
  for (;;) {
    while (isWordAt(text, index)) index++;
    const mark = text.charAt(index);
    if (HYPHENS.has(mark)) {
      // "war-torn", "al-Assad", "U.S.-led"
      if (!isWordAt(text, index + 1)) break;
      const acronym = endOfAcronym(text, index + 1);
      index = acronym > index + 1 ? acronym : index + 1;
    } else if (APOSTROPHES.has(mark)) {
      // "O'Brien", "don't"; not the 's of "Trump's"
      if (classAt(text, index + 1) !== LETTER || isPossessive(text, index)) break;
      index++;
    } else if (mark === '.') {
      // "Amazon.com"; "Mr."
      if (isLowerAt(text, index + 1) && classAt(text, index - 1) !== DIGIT) index++;
      else return isAbbreviation(text, start, index) ? index + 1 : index;
    } else if (mark === '&' && isUpperAt(text, index - 1) && isUpperAt(text, index + 1)) {
      index++; // "AT&T"
    } else break;
  }
  return index;
}

/** Index after "U.S.", "J.", "a.m.", "U.S" that starts at `start`; `start` itself if there is none. */
function endOfAcronym(text: string, start: number): number {
  let index = start;
  let letters = 0;
  while (classAt(text, index) === LETTER && text.charAt(index + 1) === '.') {
    index += 2;
    letters++;
  }
  if (letters === 0) return start;
  const lastAlone = classAt(text, index) === LETTER && !isWordAt(text, index + 1);
  if (letters === 1) {
    // "J." before a name, "U.S" without its last stop; not "x." and not "B.The".
    if (lastAlone && text.charAt(index) !== 'I') return index + 1;
    return isUpperAt(text, start) ? start + 2 : start;
  }
  // "D.C.Trump": the acronym ends where a longer word starts.
  return lastAlone ? index + 1 : index;
}

/** Whether the word text[start, stop) owns the full stop at `stop`. */
function isAbbreviation(text: string, start: number, stop: number): boolean {
  if (stop - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, stop).toLowerCase();
  if (ABBREVIATIONS.has(word)) return true;
  if (
    NUMBERED_ABBREVIATIONS.has(word) &&
    classAt(text, stop + 1) === SPACE &&
    classAt(text, stop + 2) === DIGIT
  ) {
    return true;
  }
  return isUpperAt(text, start) && CAPITALISED_ABBREVIATIONS.has(word);
}

/** Index after a number with its separators, ordinal ending and hyphenated noun: "1,740", "7:35", "28th", "40-pound". */
function endOfNumber(text: string, start: number): number {
  let index = start;
  for (;;) {
    while (isWordAt(text, index)) index++;
    const mark = text.charAt(index);
    const next = classAt(text, index + 1);
    if ((mark === '.' || mark === ',' || mark === ':' || mark === '/') && next === DIGIT) index++;
    else if (HYPHENS.has(mark) && (next === DIGIT || next === LETTER)) index++;
    else return index;
  }
}

/** Whether an apostrophe and a lone s stand at `index`, after a word: the 's of "Trump's", "U.S.'s", "it's". */
function isPossessive(text: string, index: number): boolean {
  if (!APOSTROPHES.has(text.charAt(index))) return false;
  const letter = text.charAt(index + 1);
  if (letter !== 's' && letter !== 'S') return false;
  if (isWordAt(text, index + 2) || classAt(text, index + 2) === MARK) return false;
  return isWordAt(text, index - 1) || /[.)”"]/.test(text.charAt(index - 1));
}
