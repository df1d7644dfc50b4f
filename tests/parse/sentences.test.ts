import { expect, test } from 'vitest';
import { readDocument } from '../../src/parse/document.js';

const cut = (text: string): string[] =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['Mr. Smith met Gen. Lee. They spoke.', ['Mr. Smith met Gen. Lee.', 'They spoke.']],
  ['He lives in the U.S. The move was hard.', ['He lives in the U.S.', 'The move was hard.']],
  [
    'The U.S. President spoke in Washington, D.C. on Monday.',
    ['The U.S. President spoke in Washington, D.C. on Monday.'],
  ],
  ['It cost 3.5 million. J. Edgar paid.', ['It cost 3.5 million.', 'J. Edgar paid.']],
  ['“I agree.” He left.', ['“I agree.”', 'He left.']],
  ['He called it “painful.”Trump went home.', ['He called it “painful.”', 'Trump went home.']],
  ['"Is it true?" he asked. Nobody knew.', ['"Is it true?" he asked.', 'Nobody knew.']],
  ['“Why now?” Clinton asked him.', ['“Why now?” Clinton asked him.']],
  ['Sales grew.The company hired.', ['Sales grew.', 'The company hired.']],
  ['It ended. 😀 They left.🎉 She stayed.', ['It ended. 😀', 'They left.🎉', 'She stayed.']],
  ['It is called Acme® in Peru.', ['It is called Acme® in Peru.']],
  ['What?! No... It ended.', ['What?!', 'No...', 'It ended.']],
  ['He came (late.) She did not.', ['He came (late.)', 'She did not.']],
  ['no capital. but goes on', ['no capital. but goes on']],
  ['It starts at 7 p.m. Tuesday at the hall.', ['It starts at 7 p.m. Tuesday at the hall.']],
])('%s', (text, wanted) => {
  expect(cut(text)).toEqual(wanted);
});

test('never crosses a paragraph', () => {
  expect(
    cut('One line without a stop\n\nAnother line, which is much longer than the first one and stops.'),
  ).toHaveLength(2);
});

test('a list without stops is cut, and nothing of it is lost', () => {
  const text = 'tea and '.repeat(1200).trim();
  const pieces = cut(text);
  expect(pieces.map((piece) => piece.split(' ').length)).toEqual([500, 500, 500, 500, 400]);
  expect(pieces.join(' ')).toBe(text);
});
