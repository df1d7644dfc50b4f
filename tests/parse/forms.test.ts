import { expect, test, vi } from 'vitest';
import { readDocument } from '../../src/parse/document.js';
import { bitsOnceAForm, onceAForm } from '../../src/parse/forms.js';
import { parseArticle } from '../../src/parse/parse.js';
import { findTokens } from '../../src/parse/tokens.js';
import type { Form } from '../../src/parse/types.js';

const NEWS =
  'Kenyan President Ada Park met Togo’s prime minister, Tom Ridley, in Lomé on Tuesday.\n\n' +
  '“We agreed to open the border,” Mr Ridley said. She told reporters that both sides would sign a treaty in July.';

/** More different words than are kept at a time; the letters make each number a word of its own. */
function manyWords(count: number, prefix: string): string {
  const letters = (number: number): string =>
    String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  return Array.from({ length: count }, (_, index) => `${prefix}${letters(index)}`).join(' ');
}

function formsOf(text: string): Form[] {
  return findTokens(text, 0, text.length).map(({ form }) => form);
}

test('words that are written alike share a form, others do not', () => {
  const [one, two, three, four] = formsOf('Trump trump Trump “');
  expect(three).toBe(one);
  expect(two).not.toBe(one);
  expect(one).toMatchObject({ text: 'Trump', lower: 'trump', kind: 'WORD', upper: true, capitalised: true });
  expect(two).toMatchObject({ text: 'trump', lower: 'trump', upper: false, capitalised: false });
  expect(four).toMatchObject({ text: '“', kind: 'PUNCT', capitalised: false });
});

test('what is known of a form is looked up once', () => {
  const lookUp = vi.fn(({ text }: Form) => text.length);
  const lengthOf = bitsOnceAForm(lookUp);
  const initials = onceAForm(({ text }: Form) => [text.charAt(0)]);
  const forms = formsOf('seven words seven');
  expect(forms.map(lengthOf)).toEqual([5, 5, 5]);
  expect(lookUp).toHaveBeenCalledTimes(2);
  const [one, two, three] = forms.map(initials);
  expect([one, two]).toEqual([['s'], ['w']]);
  expect(three).toBe(one);
});

test('words too long to be kept remember for themselves', () => {
  const lookUp = vi.fn(({ text }: Form) => text.length);
  const lengthOf = bitsOnceAForm(lookUp);
  const long = 'a'.repeat(100);
  const [one, other] = formsOf(`${long} ${long}`);
  if (!one || !other) throw new Error('two words were cut');
  expect([lengthOf(one), lengthOf(one), lengthOf(other)]).toEqual([100, 100, 100]);
  expect(lookUp).toHaveBeenCalledTimes(2);
});

test('a text means the same before and after more words than are kept', () => {
  const raw = { text: NEWS, publishedAt: '2024-05-30' };
  const before = parseArticle(raw);
  expect(before.people.map(({ name }) => name)).toEqual(['Ada Park', 'Tom Ridley']);
  expect(before.quotes.map(({ kind }) => kind)).toEqual(['DIRECT', 'INDIRECT']);
  // Cut before the words are forgotten, read after it: their numbers are those of other words by then.
  const early = readDocument(NEWS);
  readDocument(manyWords(45_000, 'x'));
  readDocument(manyWords(1000, 'y'));
  expect(parseArticle(raw, early)).toEqual(before);
  expect(parseArticle(raw)).toEqual(before);
});

test('a text of more different words than there is room for is read all the same', () => {
  const text = `${manyWords(70_000, 'z').replaceAll(' ', ' of the ')}. ${NEWS}`;
  const { people } = parseArticle({ text: `${NEWS}\n\n${text}`, publishedAt: '2024-05-30' });
  expect(
    people.map(({ name, mentions }) => [name, mentions.filter(({ kind }) => kind === 'NAME').length]),
  ).toEqual([
    ['Ada Park', 2],
    ['Tom Ridley', 4],
  ]);
});

/** Words that the table of forms looks for in one and the same slot; the hash is that of src/parse/forms.ts. */
function wordsOfOneSlot(count: number): string[] {
  const found: string[] = [];
  for (let number = 0; found.length < count; number++) {
    const word = `q${number.toString(36)}`;
    let hash = 0;
    for (let index = 0; index < word.length; index++)
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    if (((hash ^ (hash >>> 15)) & 0x1ffff) === 12345) found.push(word);
  }
  return found;
}

test('words made to stand in one another’s way are told apart, and soon', () => {
  const words = wordsOfOneSlot(100);
  const text = words.join(' ');
  expect(formsOf(text).map((form) => form.text)).toEqual(words);
  expect(formsOf(text).map((form) => form.text)).toEqual(words);
  // So many are kept as are looked at for one word; the others are made anew.
  expect(formsOf(text).filter(({ number }) => number < 0).length).toBeGreaterThan(20);
});

test('text is read by its code units: marks beyond the basic plane and halves of them', () => {
  const text = 'a😀b \ud800x é ﬁ';
  expect(findTokens(text, 0, text.length).map(({ start, end, text: word }) => [start, end, word])).toEqual([
    [0, 1, 'a'],
    [1, 3, '😀'],
    [3, 4, 'b'],
    [5, 6, '\ud800'],
    [6, 7, 'x'],
    [8, 9, 'é'],
    [10, 11, 'ﬁ'],
  ]);
});
