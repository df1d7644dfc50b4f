/** Character classes of UTF-16 code units. */
export const SPACE = 0;
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
const OTHER = 4;

const UPPER_BIT = 8;
const UNKNOWN = 255;

/**
 * Cache with a byte for each code unit, filled on demand: running a regular expression on each character
 * would be the slowest part of the parse.
 */
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);

/** Classifies a code unit on first use. */
function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (/[\s\p{Cc}\p{Cf}\u00a0]/u.test(character)) found = SPACE;
  else if (/\p{L}/u.test(character)) found = LETTER | (/[\p{Lu}\p{Lt}]/u.test(character) ? UPPER_BIT : 0);
  else if (/\p{M}/u.test(character)) found = MARK;
  else if (/\p{Nd}/u.test(character)) found = DIGIT;
  CLASSES[unit] = found;
  return found;
}

/** Class and case of a code unit; SPACE for none. */
function lookUp(unit: number): number {
  // `charCodeAt` beyond the text gives NaN, which becomes 0 here: indexing with anything but an integer would
  // slow down every look-up.
  const known = CLASSES[unit & 0xffff] ?? SPACE;
  return known === UNKNOWN ? classify(unit) : known;
}

/**
 * Called as `charCodeAt.call(text)`: V8 has several representations of strings, and a call site that has seen
 * more than four of them looks up `text.charCodeAt` anew for each character.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- always called with its text
const { charCodeAt, toLowerCase } = String.prototype;

function unitAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}

/** Maximum number of code units the buffer is kept for. */
const MOST_KEPT = 1 << 18;
let room = Buffer.alloc(1 << 13);

/**
 * The UTF-16 code units of a text, for loops over all characters: several times as fast as reading them from
 * a string. The array is reused: it is valid until the next call.
 */
export function unitsOf(text: string): Uint16Array {
  const bytes = 2 * text.length;
  const longer = bytes > room.length ? Buffer.alloc(2 * bytes) : room;
  if (text.length <= MOST_KEPT) room = longer;
  longer.write(text, 'utf16le');
  return new Uint16Array(longer.buffer, longer.byteOffset, text.length);
}

/** Equal to `word.toLowerCase()`, but fast in loops over the words of a text. */
export function lowerCase(word: string): string {
  return toLowerCase.call(word);
}

/** Class of a code unit. */
export function classOf(unit: number): number {
  return lookUp(unit) & 7;
}

/** Whether the code unit can be part of a word or number: a letter, combining mark or digit. */
export function isWordUnit(unit: number): boolean {
  const characterClass = classOf(unit);
  return characterClass !== SPACE && characterClass !== OTHER;
}

/** Whether the code unit is an upper-case (or title-case) letter. */
export function isUpperUnit(unit: number): boolean {
  return (lookUp(unit) & UPPER_BIT) !== 0;
}

/** Whether the code unit is a letter that is not upper case: lower case, or of a script without case. */
export function isLowerUnit(unit: number): boolean {
  return lookUp(unit) === LETTER;
}

/** Class of the code unit at `index`; SPACE beyond the ends of the text. */
export function classAt(text: string, index: number): number {
  return classOf(unitAt(text, index));
}

/** Whether the code unit at `index` is an upper-case (or title-case) letter. */
export function isUpperAt(text: string, index: number): boolean {
  return isUpperUnit(unitAt(text, index));
}

/**
 * Whether the code unit at `index` is a letter that is not upper case: lower case, or of a script without
 * case.
 */
export function isLowerAt(text: string, index: number): boolean {
  return isLowerUnit(unitAt(text, index));
}

/** Whether the code unit at `index` can be part of a word or number: a letter, combining mark or digit. */
export function isWordAt(text: string, index: number): boolean {
  return isWordUnit(unitAt(text, index));
}
