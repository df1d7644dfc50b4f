import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/parse/document.js';
import { mayTell } from '../../../src/parse/events/hints.js';
import {
  CLASSES_OF,
  CONTROL_TYPE,
  DISPARAGING_WORDS,
  FRAMES,
  NOUN_SENSES,
  VERB_READINGS,
  VERB_SENSES,
} from '../../../src/parse/events/lexicon.js';
import { findNominals } from '../../../src/parse/events/nominals.js';
import { readSentence } from '../../../src/parse/events/partsOfSpeech.js';
import { findPredicates } from '../../../src/parse/events/predicates.js';
import { collapse } from '../../../src/parse/events/sentence.js';

function sentenceOf(text: string) {
  const document = readDocument(text);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new Error(`no sentence: ${text}`);
  return { document, sentence };
}

/** Whether the sentence, read in full, has a verb or a noun that tells an event. */
function tells(text: string): boolean {
  const { document, sentence } = sentenceOf(text);
  const words = collapse(document, sentence, [], []);
  readSentence(words);
  const predicates = findPredicates(words);
  return predicates.length > 0 || findNominals(words, predicates).length > 0;
}

function hints(text: string): boolean {
  const { document, sentence } = sentenceOf(text);
  return mayTell(document, sentence);
}

describe('whether a sentence may tell an event', () => {
  test.each([
    'The army shelled the town',
    'They held talks in Geneva',
    'They had a long discussion there',
    'She threatened to leave the treaty',
    'He was accused of stealing it',
    'He called the claim bogus',
    'She cited his absence as the main reason',
    'She said that Togo must hand over the men',
    'She said that Togo has to hand over the men',
    'Its forces were on alert',
    'It saw the launch of a rocket',
  ])('%s', (text) => {
    expect([tells(text), hints(text)]).toEqual([true, true]);
  });

  test.each([
    'The weather was cold and the children were happy',
    'She has been there for a year',
    'It is as cold as it was',
    'They were at home on Tuesday',
    'Nobody knows where he is',
  ])('no: %s', (text) => {
    expect([tells(text), hints(text)]).toEqual([false, false]);
  });

  test('no sentence that tells one is passed over', () => {
    const some = (words: Iterable<string>) => fc.constantFrom(...words);
    const formsOf = (lemmas: Iterable<string>): string[] => {
      const wanted = new Set(lemmas);
      return [...VERB_READINGS].filter(([, { lemma }]) => wanted.has(lemma)).map(([form]) => form);
    };
    const word = fc.oneof(
      some(['the', 'a', 'his', 'no', 'that', 'who', 'and', 'to', 'to', 'as', 'by', 'of', 'with', 'on', 'in', 'out', 'for', 'it', 'they', 'quickly', '“', '”', '"', ',']), // prettier-ignore
      some(['has', 'have', 'had', 'having', 'is', 'was', 'will', 'must', 'should', 'needs', 'did', 'not', 'said', 'called', 'cited', 'reason', 'alert', 'test', 'missile']), // prettier-ignore
      some(formsOf(VERB_SENSES.keys())),
      some(formsOf(FRAMES.keys())),
      some(formsOf(CONTROL_TYPE.keys())),
      some([...NOUN_SENSES.keys(), ...DISPARAGING_WORDS]),
      some(CLASSES_OF.keys()),
      some(['minister', 'Togo', 'town', 'officials', 'green', 'men']),
    );
    const sentence = fc
      .array(word, { minLength: 2, maxLength: 14 })
      .map((words) => `Officials ${words.join(' ')}`);
    fc.assert(
      fc.property(sentence, (text) => {
        if (tells(text)) expect(hints(text), text).toBe(true);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
