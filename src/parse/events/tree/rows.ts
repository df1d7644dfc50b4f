import { OBJECT_CLASSES, type ObjectClass } from '../../data/eventNouns.js';
import { PREDICATES, type Needs, type PredicateRow } from '../../data/predicates.js';
import { onceAForm } from '../../forms.js';
import { addTo } from '../../lists.js';
import { overlap } from '../../spans.js';
import type { Document, EventStatus, EventType, Sentence, Span } from '../../types.js';
import { inflect, pluralOf, thirdPerson } from '../../inflection.js';
import type { Word } from '../sentence.js';

/** A row of the table of predicates, for one verb or noun. */
export interface Row {
  type: EventType;
  /** Particles or prepositions of which one must follow; empty if none is needed. */
  after: ReadonlySet<string>;
  /** Whether the row is for a noun. */
  noun: boolean;
  /** For a noun: the word that must directly precede it. */
  first: string | null;
  /** Object lemmas of which one must be present; null if none is needed. */
  objects: ReadonlySet<string> | null;
  /** "@person": the object, or the subject of a passive, must be people. */
  people: boolean;
  needs: Needs;
  reversed: boolean;
  status: EventStatus | null;
  unless: ReadonlySet<string>;
}

const VERBS = new Map<string, Row[]>();
const NOUNS = new Map<string, Row[]>();
/** Lemma of each inflected form of the table's verbs. */
const VERB_LEMMAS = new Map<string, string>();
/** Singular of each plural of the table's nouns. */
const SINGULARS = new Map<string, string>();

for (const row of PREDICATES) {
  for (const entry of row.verbs?.split(' ') ?? []) {
    const [lemma = '', after] = entry.split('+');
    addTo(VERBS, lemma, makeRow(row, false, null, after?.split('/') ?? []));
    for (const [form] of inflect(lemma)) if (!VERB_LEMMAS.has(form)) VERB_LEMMAS.set(form, lemma);
  }
  for (const entry of row.nouns?.split(', ') ?? []) {
    const [last = '', ...before] = entry.split(' ').reverse();
    addTo(NOUNS, last, makeRow(row, true, before.reverse().join(' ') || null, row.before?.split(' ') ?? []));
    SINGULARS.set(last, last);
    SINGULARS.set(thirdPerson(last), last);
  }
}

function makeRow(row: PredicateRow, noun: boolean, first: string | null, after: readonly string[]): Row {
  const objects = row.objects?.split(' ') ?? [];
  const plain = objects.filter((word) => word !== '@person');
  return {
    type: row.type,
    noun,
    after: new Set(after),
    first,
    objects: row.objects === undefined ? null : new Set(plain.flatMap(wordsOf)),
    people: objects.includes('@person'),
    needs: row.needs,
    reversed: row.reversed === true,
    status: row.status ?? null,
    unless: new Set((row.unless?.split(' ') ?? []).flatMap(wordsOf)),
  };
}

/** Singular and plural of a word, or of all nouns of a class. */
function wordsOf(word: string): string[] {
  const singulars = word.startsWith('@') ? classWords(word.slice(1) as ObjectClass) : [word];
  return singulars.flatMap((singular) => [singular, pluralOf(singular), thirdPerson(singular)]);
}

function classWords(name: ObjectClass): string[] {
  return OBJECT_CLASSES[name].split(/\s+/);
}

const NO_ROWS: readonly Row[] = [];

/** Indexes the rows by inflected form, for a single look-up per word. */
function byForm(
  lemmas: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, Row[]>,
): Map<string, readonly Row[]> {
  return new Map([...lemmas].map(([form, lemma]) => [form, rows.get(lemma) ?? NO_ROWS]));
}

const ROWS_OF_VERB = byForm(VERB_LEMMAS, VERBS);
const ROWS_OF_NOUN = byForm(SINGULARS, NOUNS);
/** Rows of forms that may be a noun or a verb. */
const ROWS_OF_EITHER = new Map(
  [...ROWS_OF_NOUN].flatMap(([form, rows]) => {
    const verbs = ROWS_OF_VERB.get(form);
    return verbs === undefined ? [] : [[form, [...rows, ...verbs]] as const];
  }),
);

/** Rows of a verb by an inflected form: "arrested". */
export function rowsOfVerb(lower: string): readonly Row[] {
  return ROWS_OF_VERB.get(lower) ?? NO_ROWS;
}

/** Rows of a noun by an inflected form: "protests". */
export function rowsOfNoun(lower: string): readonly Row[] {
  return ROWS_OF_NOUN.get(lower) ?? NO_ROWS;
}

function rowsOfEither(lower: string): readonly Row[] {
  return ROWS_OF_EITHER.get(lower) ?? ROWS_OF_NOUN.get(lower) ?? rowsOfVerb(lower);
}

/** All rows of an inflected form, as verb or noun. */
const rowsOf = onceAForm(({ lower, kind }) => (kind === 'WORD' ? rowsOfEither(lower) : NO_ROWS));

/** Cheap pre-check for a word of the table: most sentences have none. */
export function mayHoldPredicate({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (token !== undefined && rowsOf(token.form) !== NO_ROWS) return true;
  }
  return false;
}

/**
 * Whether a word outside the known events may be a predicate, judging by nearby words. Parsing the tree is
 * the most expensive step, so this avoids it where possible.
 * @param told spans of events that were already found
 */
export function isWorthTree(words: readonly Word[], told: readonly Span[]): boolean {
  let known: boolean | null = null;
  let at = -1;
  for (const word of words) {
    const { tag, lower } = word;
    at++;
    // The rules over words tag "back" in "will back the nominee" as an adverb.
    if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADV') continue;
    const rows = rowsOfEither(lower);
    if (rows === NO_ROWS || told.some((span) => overlap(word, span))) continue;
    known ??= words.some(({ actor }) => actor !== null);
    for (const row of rows) if (mayFit(row, words, at, known)) return true;
  }
  return false;
}

/** Greatest distance in words from a verb to its object, and to its particle or preposition. */
const OBJECT_REACH = 14;
const PARTICLE_REACH = 8;

function mayFit(
  { needs, after, first, objects, people }: Row,
  words: readonly Word[],
  at: number,
  known: boolean,
): boolean {
  if (!known && (needs === 'known' || needs === 'target' || needs === 'two')) return false;
  if (after.size > 0 && !holdsAny(words, at + 1, at + PARTICLE_REACH, after)) return false;
  if (first !== null && !first.endsWith(words[at - 1]?.lower ?? '')) return false;
  return objects === null || people || holdsAny(words, at - OBJECT_REACH, at + OBJECT_REACH, objects);
}

function holdsAny(words: readonly Word[], from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++)
    if (wanted.has(words[at]?.lower ?? '')) return true;
  return false;
}
