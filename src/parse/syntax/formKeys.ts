import { classOfForm } from './formClass.js';

/**
 * Number of features of a word form. Each is a key into one table of vectors, which are added up, so that a
 * word not seen in training still has its ending, beginning, shape and lexicon class.
 */
export const FORM_FEATURES = 8;
/** Index of the word's own key. */
export const WORD_FEATURE = 0;
/** Longer words are cut to their two ends. */
const LONGEST = 40;

/** Writes the keys of a form: word, last 4, 3 and 2 letters, first 3 and 2 letters, shape, class. */
export function readFormKeys(form: string, keys: Uint32Array): void {
  const text =
    form.length > LONGEST ? form.slice(0, LONGEST / 2) + form.slice(form.length - LONGEST / 2) : form;
  const word = plain(text);
  const { length } = word;
  keys[WORD_FEATURE] = hash(WORD_FEATURE, word, 0, length);
  keys[1] = hash(1, word, Math.max(0, length - 4), length);
  keys[2] = hash(2, word, Math.max(0, length - 3), length);
  keys[3] = hash(3, word, Math.max(0, length - 2), length);
  keys[4] = hash(4, word, 0, Math.min(3, length));
  keys[5] = hash(5, word, 0, Math.min(2, length));
  const shape = shapeOf(text);
  keys[6] = hash(6, shape, 0, shape.length);
  const listed = String(classOfForm(text));
  keys[7] = hash(7, listed, 0, listed.length);
}

/** Lower case, digits as 0, typographic marks as ASCII. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN_ALREADY.test(lower)) return lower;
  return lower
    .replace(/\p{Nd}/gu, '0')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”„]/g, '"');
}

const PLAIN_ALREADY = /^[a-z]*$/;

const LONGEST_SHAPE = 8;
/** Runs of characters of one kind are cut to this length. */
const LONGEST_RUN = 2;

/** "Trump" is "Xxx", "U.S." is "X.X.", "1990s" is "ddx". */
function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (const character of text) {
    const kind = kindOf(character);
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= LONGEST_RUN) shape += kind;
    if (shape.length >= LONGEST_SHAPE) break;
  }
  return shape;
}

function kindOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < ASCII_KINDS.length) return ASCII_KINDS[unit] ?? character;
  return kindByProperty(character);
}

const ASCII_KINDS = Array.from({ length: 128 }, (_, unit) => kindByProperty(String.fromCharCode(unit)));

function kindByProperty(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{Nd}/u.test(character) ? 'd' : character;
}

/** 32-bit FNV-1a over the feature's number and the characters. */
function hash(feature: number, text: string, start: number, end: number): number {
  let value = Math.imul(0x811c9dc5 ^ feature, 0x01000193);
  for (let index = start; index < end; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
