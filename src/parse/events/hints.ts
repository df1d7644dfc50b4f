import type { ObjectClass } from '../data/eventNouns.js';
import { DETERMINERS, HAVE_FORMS } from '../data/sentenceWords.js';
import { onceAForm } from '../forms.js';
import { itemAt } from '../lists.js';
import { joinTables } from '../tables.js';
import type { Document, Form, Sentence, Token } from '../types.js';
import {
  CLASSES_OF,
  CONTROL_TYPE,
  DISPARAGING_WORDS,
  FRAMES,
  NOUN_SENSES,
  OBJECT_CLASS_NAMES,
  VERB_READINGS,
  VERB_SENSES,
} from './lexicon.js';
import { OTHER_EVENT_NOUNS } from './nominals.js';
import { listingOf } from './sentence.js';
import { BLAMING_VERBS, NAMING_VERBS } from './senses.js';

/** What a word contributes to the telling of an event. */
interface Hint {
  /** What the word is, and what it needs: the bits below. */
  bits: number;
  /** Classes of objects that the verb's frames ask for, and those that the noun is of, one bit for several of them. */
  wanted: number;
  classes: number;
  /** What one of must follow the verb. */
  particles: ReadonlySet<string> | null;
}

/** An event noun, "must". */
const TELLS = 1;
/** "agree", "threaten": with an infinitive. */
const CONTROLS = 2;
const TO = 4;
/** "accuse" of doing */
const CHARGES = 8;
/** "brand", with a disparaging word. */
const NAMES = 16;
const DISPARAGES = 32;
/** "cite as the reason" */
const BLAMES = 64;
const AS = 128;
/** "has to" */
const OBLIGES = 256;
/** "had a discussion" */
const HAVE = 512;
const DETERMINER = 1024;
const MARK = 2048;
/** Of a lemma, while the tables are read. */
const HAS_SENSES = 4096;
const HAS_FRAMES = 8192;
/** A verb that needs nothing beside it, and that it ends in "ing". */
const VERB_TELLS = 16384;
const GERUND = 32768;

const NOTHING: Hint = { bits: 0, wanted: 0, classes: 0, particles: null };

/** Bits of words by themselves, whatever their part of speech. */
const WORDS = joinTables([
  [['to'], TO],
  [['as'], AS],
  [['must', 'should'], TELLS],
  [['has', 'have', 'needs', 'need', 'ought'], OBLIGES],
  [DISPARAGING_WORDS, DISPARAGES],
  [HAVE_FORMS, HAVE],
]);
/** Bits of nouns, and of verbs by their lemma. */
const NOUNS = joinTables([
  [NOUN_SENSES.keys(), TELLS],
  [OTHER_EVENT_NOUNS, TELLS],
]);
const LEMMAS = joinTables([
  ...[...CONTROL_TYPE].map(([lemma, type]) => [[lemma], type === 'ACCUSE' ? CHARGES : CONTROLS] as const),
  [NAMING_VERBS, NAMES],
  [BLAMING_VERBS, BLAMES],
  [VERB_SENSES.keys(), HAS_SENSES],
  [FRAMES.keys(), HAS_FRAMES],
]);

/** Every word that gives a hint; most give none, and are looked up only here. */
const HINTING: ReadonlySet<string> = new Set([
  ...WORDS.keys(),
  ...NOUNS.keys(),
  ...LEMMAS.keys(),
  ...CLASSES_OF.keys(),
  ...DETERMINERS,
  ...[...VERB_READINGS].filter(([, { lemma }]) => LEMMAS.has(lemma)).map(([form]) => form),
]);

const hintOf = onceAForm((form) => {
  if (form.kind !== 'PUNCT' && !HINTING.has(form.lower)) return NOTHING;
  const hint = readHint(form);
  return hint.bits === 0 && hint.wanted === 0 && hint.classes === 0 && hint.particles === null
    ? NOTHING
    : hint;
});

function readHint(form: Form): Hint {
  const { lower } = form;
  const { tag, reading } = listingOf(form);
  let bits = WORDS.get(lower) ?? 0;
  if (tag === 'DET') bits |= DETERMINER;
  if (tag === 'PUNCT') bits |= MARK;
  const hint: Hint = { bits, wanted: 0, classes: maskOf(CLASSES_OF.get(lower) ?? []), particles: null };
  // Other closed classes are no verbs and no nouns of an act.
  if (tag === 'NOUN' || (bits & HAVE) !== 0) {
    hint.bits |= NOUNS.get(lower) ?? 0;
    addLemma(hint, lower);
    if (reading?.forms.ing === true) hint.bits |= GERUND;
    if (reading !== null && reading.lemma !== lower) addLemma(hint, reading.lemma);
  }
  return hint;
}

function addLemma(hint: Hint, lemma: string): void {
  const bits = LEMMAS.get(lemma) ?? 0;
  hint.bits |= bits & ~(HAS_SENSES | HAS_FRAMES);
  if (bits & HAS_SENSES) {
    for (const sense of VERB_SENSES.get(lemma) ?? [])
      if (sense.particles.size === 0) hint.bits |= VERB_TELLS;
      else hint.particles = new Set([...(hint.particles ?? []), ...sense.particles]);
  }
  if (bits & HAS_FRAMES) for (const { objects } of FRAMES.get(lemma) ?? []) hint.wanted |= maskOf(objects);
}

function maskOf(classes: Iterable<ObjectClass>): number {
  let mask = 0;
  for (const name of classes) mask |= 1 << (OBJECT_CLASS_NAMES.indexOf(name) % 31);
  return mask;
}

/**
 * Whether a sentence may tell an event, by its words alone: never wrongly no. Most sentences do not, and need not be
 * read.
 */
export function mayTell({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  let bits = 0;
  let wanted = 0;
  let classes = 0;
  let open = false;
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    const hint = token === undefined ? NOTHING : hintOf(token.form);
    if (hint === NOTHING) continue;
    // "the support", "in support": no verb
    if ((hint.bits & VERB_TELLS) !== 0 && !isNoun(hint, itemAt(tokens, index - 1), index === firstToken))
      return true;
    bits |= hint.bits;
    wanted |= hint.wanted;
    classes |= hint.classes;
    if (hint.particles !== null) open = true;
  }
  if ((bits & (TELLS | CHARGES)) !== 0) return true;
  if ((bits & CONTROLS) !== 0 && (bits & TO) !== 0) return true;
  if ((bits & NAMES) !== 0 && (bits & DISPARAGES) !== 0) return true;
  if ((bits & BLAMES) !== 0 && (bits & AS) !== 0) return true;
  if (!open && (wanted & classes) === 0 && (bits & OBLIGES) === 0) return false;
  return holdsPair({ tokens }, firstToken, endToken, classes);
}

/** Whether a word that may be a verb is none, by the word in front. */
function isNoun({ bits }: Hint, before: Token | undefined, first: boolean): boolean {
  if (first || before === undefined) return false;
  const { tag } = listingOf(before.form);
  return tag === 'DET' || tag === 'POSS' || (tag === 'PREP' && (bits & GERUND) === 0);
}

/** Whether a verb stands beside what it needs. */
function holdsPair(
  { tokens }: Pick<Document, 'tokens'>,
  firstToken: number,
  endToken: number,
  classes: number,
): boolean {
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    const hint = token === undefined ? NOTHING : hintOf(token.form);
    if (hint === NOTHING) continue;
    const after = tokens[index + 1];
    const next = after === undefined ? 0 : hintOf(after.form).bits;
    // Quotation marks may stand between.
    if ((hint.bits & OBLIGES) !== 0 && (next & (TO | MARK)) !== 0) return true;
    if ((hint.bits & HAVE) !== 0 && (next & (DETERMINER | MARK)) === 0) continue;
    if ((hint.wanted & classes) !== 0) return true;
    if (hint.particles === null) continue;
    for (let at = index + 1; at < endToken; at++)
      if (hint.particles.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
