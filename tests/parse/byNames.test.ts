import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';

const quotesOf = (text: string) => parseArticle({ text }).quotes;

test.each([
  '“They took the boat at night,” said a diver everybody here knows as “Salty.”',
  'Okafor, a singer who is known by her stage name “Lark,” was arrested in Accra, her lawyer, Grace Mensah, said.',
  'Brian Selby, nicknamed “Rocky,” was known to his fans as “The Wall,” the club said.',
])('a name in quotation marks is not said: %s', (text) => {
  const texts = quotesOf(text).filter(({ kind }) => kind !== 'INDIRECT').map((quote) => quote.text);
  expect(texts.filter((one) => /Salty|Lark|Rocky|Wall/.test(one))).toEqual([]);
}); // prettier-ignore

test('a headline with single marks', () => {
  const text = 'Amadi: ‘No new bridge before 2030’\n\nMinister Ruth Amadi ruled out a bridge on Monday. “We do not need one,” she said.';
  expect(quotesOf(text)[0]).toMatchObject({ text: 'No new bridge before 2030', speaker: 'Ruth Amadi' });
}); // prettier-ignore
