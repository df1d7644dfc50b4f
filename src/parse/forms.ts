import { isUpperAt, lowerCase, unitAt } from './characters.js';
import type { Form } from './types.js';

/**
 * Forms met lately, by a hash of their text, which repeats its words: an open-addressing table, since a Map would need
 * each word cut out of the text to find it. Forgotten between two texts when there are more.
 */
const SLOTS = 1 << 17;
const MOST_FORMS = 30_000;
const LONGEST_KEPT = 40;
let table = emptyTable();
let count = 0;

function emptyTable(): (Form | null)[] {
  return new Array<Form | null>(SLOTS).fill(null);
}

/** Number of places in `Form.known` that stages have taken. */
let places = 0;

/** The form of the token text[start, end). */
export function formOf(text: string, start: number, end: number, kind: Form['kind']): Form {
  const length = end - start;
  if (length > LONGEST_KEPT) return makeForm(text.slice(start, end), kind);
  let hash = 0;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ unitAt(text, index), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let known = table[slot] ?? null;
  while (known !== null) {
    if (known.kind === kind && isSame(known.text, text, start, length)) return known;
    slot = (slot + 1) & (SLOTS - 1);
    known = table[slot] ?? null;
  }
  const form = makeForm(text.slice(start, end), kind);
  // A text of nothing but new words keeps its own to itself.
  if (count < SLOTS / 2) {
    table[slot] = form;
    count++;
  }
  return form;
}

function isSame(known: string, text: string, start: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let index = 0; index < length; index++)
    if (unitAt(known, index) !== unitAt(text, start + index)) return false;
  return true;
}

function makeForm(text: string, kind: Form['kind']): Form {
  const lower = lowerCase(text);
  const upper = isUpperAt(text, 0);
  const capitalised = kind === 'WORD' && (upper || lower !== text);
  return { text, lower, kind, upper, capitalised, known: makePlaces() };
}

/** Room for what the stages know of a form; each has its own place. */
function makePlaces(): unknown[] {
  const none = undefined;
  return [none, none, none, none, none, none, none, none, none, none, none, none];
}

/** Forgets all forms when there are many. What is in use stays as it is. */
export function limitForms(): void {
  if (count <= MOST_FORMS) return;
  table = emptyTable();
  count = 0;
}

/**
 * Makes the function that tells what a table, or several, know of a form: looked up at the first place where the form
 * stands and read from the form ever after.
 */
export function onceAForm<Knowledge extends number | object | string>(
  lookUp: (form: Form) => Knowledge,
): (form: Form) => Knowledge {
  const place = places++;
  return (form) => {
    const known = form.known[place];
    if (known !== undefined) return known as Knowledge;
    const found = lookUp(form);
    form.known[place] = found;
    return found;
  };
}
