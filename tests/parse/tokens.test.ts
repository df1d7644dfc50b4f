import { expect, test } from 'vitest';
import { findTokens } from '../../src/parse/tokens.js';

const cut = (text: string): string =>
  findTokens(text, 0, text.length)
    .map((token) => token.text)
    .join('|');

test.each([
  ["Mr. Putin's aide", "Mr.|Putin|'s|aide"],
  ['Mr Comey’s letter', 'Mr|Comey|’s|letter'],
  ['the U.S. and U.K.', 'the|U.S.|and|U.K.'],
  ["the U.S.'s role", "the|U.S.|'s|role"],
  ['a U.S.-led raid', 'a|U.S.-led|raid'],
  ['Bashar al-Assad met Kim Jong-un', 'Bashar|al-Assad|met|Kim|Jong-un'],
  ["O'Brien didn't go", "O'Brien|didn't|go"],
  ['J. K. Rowling and J.K. Rowling', 'J.|K.|Rowling|and|J.K.|Rowling'],
  ['Gov. Smith of Ga. said', 'Gov.|Smith|of|Ga.|said'],
  ['at 7:35 p.m. on Oct. 28th', 'at|7:35|p.m.|on|Oct.|28th'],
  ['2,802 km (1,740 miles), $2.5bn', '2,802|km|(|1,740|miles|)|,|$|2.5bn'],
  ['a 40-pound turkey in 2015-16', 'a|40-pound|turkey|in|2015-16'],
  ['AT&T and Amazon.com', 'AT&T|and|Amazon.com'],
  ['No. 5 said no.', 'No.|5|said|no|.'],
  ['well-defined -- agreements', 'well-defined|-|-|agreements'],
  ['“painful.”Trump', '“|painful|.|”|Trump'],
  ['the boys’ room', 'the|boys|’|room'],
  ['Çavuşoğlu 😀 naïve', 'Çavuşoğlu|😀|naïve'],
  ['', ''],
])('%s', (text, wanted) => {
  expect(cut(text)).toBe(wanted);
});

test('says what a token is', () => {
  const kinds = findTokens("Putin's 28th!", 0, 13).map((token) => token.kind);
  expect(kinds).toEqual(['WORD', 'WORD', 'NUMBER', 'PUNCT']);
});

test('says which words have a capital letter anywhere', () => {
  const text = 'Leaders met al-Assad’s iPhone envoys: 3RD talks';
  const capitalised = findTokens(text, 0, text.length).filter((token) => token.capitalised);
  expect(capitalised.map((token) => token.text)).toEqual(['Leaders', 'al-Assad', 'iPhone']);
});

test('reads only its stretch of the text', () => {
  expect(findTokens('one two three', 4, 7)).toMatchObject([
    { start: 4, end: 7, text: 'two', lower: 'two', kind: 'WORD', capitalised: false },
  ]);
});

test('a token says of itself what its form says', () => {
  for (const { form, text, lower, kind, capitalised } of findTokens("Putin's 28th “U.S.” day", 0, 23))
    expect({ text, lower, kind, capitalised }).toEqual({
      text: form.text,
      lower: form.lower,
      kind: form.kind,
      capitalised: form.capitalised,
    });
});
