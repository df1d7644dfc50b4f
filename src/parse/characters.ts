/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 0;
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
const OTHER = 4;

const UPPER_BIT = 8;
const UNKNOWN = 255;

/** One byte a code unit, made when it is first met: a regular expression for each character would be the slowest part of the parse. */
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);

/** Class and case of a code unit that is met for the first time. */
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
  // `charCodeAt` beyond a text gives NaN, here 0: a look-up by anything but a number would slow all others down.
  const known = CLASSES[unit & 0xffff] ?? SPACE;
  return known === UNKNOWN ? classify(unit) : known;
}

/**
 * The method itself: texts come in several of V8's kinds of string, and where a call has met more than four of them,
 * `text.charCodeAt` would be looked up anew for each character.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- always called with its text
const { charCodeAt, toLowerCase } = String.prototype;

function unitAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}

/** Code units that room is kept for. */
const MOST_KEPT = 1 << 18;
let room = Buffer.alloc(1 << 13);

/**
 * The UTF-16 code units of a text, for loops over all its characters: reading them from a string takes several times as
 * long. They stand there until the units of another text are asked for.
 */
export function unitsOf(text: string): Uint16Array {
  const bytes = 2 * text.length;
  const longer = bytes > room.length ? Buffer.alloc(2 * bytes) : room;
  if (text.length <= MOST_KEPT) room = longer;
  longer.write(text, 'utf16le');
  return new Uint16Array(longer.buffer, longer.byteOffset, text.length);
}

/** The same as `word.toLowerCase()`, for loops over the words of a text. */
export function lowerCase(word: string): string {
  return toLowerCase.call(word);
}

/** Class of a code unit. */
export function classOf(unit: number): number {
  return lookUp(unit) & 7;
}

/** Whether words and numbers are made of such a code unit: letters, combining marks and digits. */
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

/** Whether an upper-case (or title-case) letter stands at `index`. */
export function isUpperAt(text: string, index: number): boolean {
  return isUpperUnit(unitAt(text, index));
}

/** Whether the letter at `index` is not upper case: lower case, or of a script without case. */
export function isLowerAt(text: string, index: number): boolean {
  return isLowerUnit(unitAt(text, index));
}

/** Letters, combining marks and digits: what words and numbers are made of. */
export function isWordAt(text: string, index: number): boolean {
  return isWordUnit(unitAt(text, index));
}
