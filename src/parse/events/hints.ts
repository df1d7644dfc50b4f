import { OTHER_EVENT_NOUNS } from '../data/eventWords.js';
import { OBLIGATIONS } from '../data/sentenceWords.js';
import { bitsOnceAForm } from '../forms.js';
import { wordSet } from '../tables.js';
import type { Document, Sentence } from '../types.js';
import { CLASSES_OF, CONTROL_TYPE, FRAMES, NOUN_SENSES, VERB_READINGS, VERB_SENSES } from './lexicon.js';
import { BLAMING_VERBS, NAMING_VERBS } from './senses.js';

/** An event noun, an event verb or a word of obligation. */
const TELLS = 1;
/** A verb that reports an event only with certain objects: "held talks". */
const TAKES_OBJECT = 2;
const OBJECT = 4;

/** "has to", "needs to" */
const OBLIGING = wordSet('has have needs need');

const hintOf = bitsOnceAForm(({ lower }) => {
  const lemma = VERB_READINGS.get(lower)?.lemma ?? lower;
  const tells =
    OBLIGATIONS.has(lower) ||
    NOUN_SENSES.has(lower) ||
    OTHER_EVENT_NOUNS.has(lower) ||
    VERB_SENSES.has(lemma) ||
    CONTROL_TYPE.has(lemma) ||
    NAMING_VERBS.has(lemma) ||
    BLAMING_VERBS.has(lemma);
  return (tells ? TELLS : 0) | (FRAMES.has(lemma) ? TAKES_OBJECT : 0) | (CLASSES_OF.has(lower) ? OBJECT : 0);
});

/**
 * Cheap pre-check by the words alone: may give false positives, never false negatives. It spares reading most
 * sentences.
 */
export function mayTell({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  let bits = 0;
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    bits |= hintOf(token.form);
    if ((bits & TELLS) !== 0 || (bits & (TAKES_OBJECT | OBJECT)) === (TAKES_OBJECT | OBJECT)) return true;
    if (tokens[index + 1]?.lower === 'to' && OBLIGING.has(token.lower)) return true;
  }
  return false;
}
