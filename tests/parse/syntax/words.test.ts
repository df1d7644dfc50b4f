import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/parse/document.js';
import { splitWord, wordsOf } from '../../../src/parse/syntax/words.js';

describe('words are cut as the treebanks cut them', () => {
  test.each([
    ["don't", ['do', "n't"]],
    ['Don’t', ['Do', 'n’t']],
    ["they've", ['they', "'ve"]],
    ['cannot', ['can', 'not']],
    ['US-led', ['US', '-', 'led']],
    ['al-Qaeda', ['al', '-', 'Qaeda']],
    ['five-year-old', ['five', '-', 'year', '-', 'old']],
    ['anti-war', ['anti-war']],
    ['pro-US-led', ['pro-US', '-', 'led']],
    ['Mid-August', ['Mid-August']],
    ["O'Brien", ["O'Brien"]],
    ['555-12-34', ['555-12-34']],
    ['U.S.', ['U.S.']],
  ])('%s', (word, pieces) => {
    expect(splitWord(word)).toEqual(pieces);
  });

  test('spans point into the unchanged text, and no letter is lost', () => {
    const text =
      "The US-led forces don't know… “Well...”, said Iran’s well-known envoy (aged 40-ish) -- who can't.";
    const document = readDocument(`Envoy speaks\n\n${text}`);
    for (const sentence of document.sentences) {
      const words = wordsOf(document, sentence);
      for (const { form, start, end } of words) expect(document.text.slice(start, end)).toBe(form);
      const kept = words.map(({ form }) => form).join('');
      expect(kept).toBe(document.text.slice(sentence.start, sentence.end).replace(/\s/g, ''));
    }
  });

  test('each word knows the token that it is part of', () => {
    const document = readDocument('Envoy speaks\n\nThe US-led forces did not come in the end, he said.');
    const sentence = document.sentences[1];
    expect(sentence).toBeDefined();
    if (!sentence) return;
    for (const { form, documentToken } of wordsOf(document, sentence))
      expect(document.tokens[documentToken]?.text).toContain(form);
  });
});
