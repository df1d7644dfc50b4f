import { isUpperAt, lowerCase } from './characters.js';
import type { Form } from './types.js';

/**
 * Cache of recent forms by a hash of their text: an open-addressing table, since a Map would need each word
 * sliced from the text for the look-up. It is emptied between two texts if it is large.
 */
const SLOTS = 1 << 17;
/** Maximum number of cached forms; if one text has more distinct words, the rest are not cached. */
const MOST_FORMS = SLOTS / 2;
const MANY_FORMS = 40_000;
const LONGEST_KEPT = 40;
/** Maximum number of slots to probe for one word. */
const MOST_STEPS = 64;
let table = emptyTable();
/** Position in `letters` of each slot's text, and its length. */
const starts = new Int32Array(SLOTS);
const lengths = new Uint8Array(SLOTS);
let letters = new Uint16Array(1 << 18);
let lettersEnd = 0;
let count = 0;
/** Number of the first form still cached; earlier ones were dropped. */
let firstKept = 0;

function emptyTable(): (Form | undefined)[] {
  return new Array<Form | undefined>(SLOTS);
}

/**
 * The form of the token text[start, end).
 * @param units the code units of the text
 */
export function formOf(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  kind: Form['kind'],
): Form {
  const length = end - start;
  if (length > LONGEST_KEPT) return makeForm(text.slice(start, end), kind, UNNUMBERED);
  let hash = 0;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (units[index] ?? 0), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let known = table[slot];
  for (let step = 0; known !== undefined; step++) {
    // This many collisions happen only in a text made for it.
    if (step === MOST_STEPS) return makeForm(text.slice(start, end), kind, UNNUMBERED);
    if (lengths[slot] === length && isWritten(slot, units, start, length) && known.kind === kind)
      return known;
    slot = (slot + 1) & (SLOTS - 1);
    known = table[slot];
  }
  if (count === MOST_FORMS) return makeForm(text.slice(start, end), kind, UNNUMBERED);
  // Not a slice, which would keep the whole text in memory.
  const form = makeForm(String.fromCharCode(...units.subarray(start, end)), kind, firstKept + count);
  count++;
  table[slot] = form;
  starts[slot] = lettersEnd;
  lengths[slot] = length;
  if (lettersEnd + length > letters.length) letters = grown(letters);
  letters.set(units.subarray(start, end), lettersEnd);
  lettersEnd += length;
  return form;
}

/** Whether the slot's form is written as text[start, start + length). */
function isWritten(slot: number, units: Uint16Array, start: number, length: number): boolean {
  const from = starts[slot] ?? 0;
  for (let index = 0; index < length; index++)
    if (letters[from + index] !== units[start + index]) return false;
  return true;
}

function grown(full: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * full.length);
  larger.set(full);
  return larger;
}

const UNNUMBERED = -1;

function makeForm(text: string, kind: Form['kind'], number: number): Form {
  const lower = lowerCase(text);
  const upper = isUpperAt(text, 0);
  const capitalised = kind === 'WORD' && (upper || lower !== text);
  return { text, lower, kind, upper, capitalised, number, known: null };
}

/** Drops all cached forms if there are many. Forms in use stay valid. */
export function limitForms(): void {
  if (count <= MANY_FORMS) return;
  table = emptyTable();
  firstKept += count;
  count = 0;
  lettersEnd = 0;
  for (const clear of clears) clear();
}

/** Functions that clear the caches of the functions below, which are all made at start-up. */
const clears: (() => void)[] = [];
/** Number of such functions. */
let places = 0;

/**
 * Caches a look-up by form. It runs once for each form and is remembered until the forms are dropped; forms
 * that are not cached store the result themselves.
 */
export function onceAForm<Knowledge extends object | string>(
  lookUp: (form: Form) => Knowledge,
): (form: Form) => Knowledge {
  const place = places++;
  let kept = new Array<Knowledge | undefined>(MOST_FORMS);
  clears.push(() => {
    kept = new Array<Knowledge | undefined>(MOST_FORMS);
  });
  return (form) => {
    const at = form.number - firstKept;
    const known = at >= 0 ? kept[at] : (form.known?.[place] as Knowledge | undefined);
    if (known !== undefined) return known;
    const found = lookUp(form);
    if (at >= 0) kept[at] = found;
    else (form.known ??= [])[place] = found;
    return found;
  };
}

const UNKNOWN = -1;

/**
 * The same for bits, or any integer from 0. Common words are met first, so theirs are close together in
 * memory.
 */
export function bitsOnceAForm(lookUp: (form: Form) => number): (form: Form) => number {
  const place = places++;
  const kept = new Int32Array(MOST_FORMS).fill(UNKNOWN);
  clears.push(() => kept.fill(UNKNOWN));
  return (form) => {
    const at = form.number - firstKept;
    const known = at >= 0 ? kept[at] : (form.known?.[place] as number | undefined);
    if (known !== undefined && known !== UNKNOWN) return known;
    const found = lookUp(form);
    if (at >= 0) kept[at] = found;
    else (form.known ??= [])[place] = found;
    return found;
  };
}
