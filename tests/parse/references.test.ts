import { describe, expect, it } from 'vitest';
import { findCountries } from '../../src/parse/countries.js';
import { readDocument } from '../../src/parse/document.js';
import { findPeople } from '../../src/parse/people.js';
import { findQuotations } from '../../src/parse/quotations.js';
import { findReferences } from '../../src/parse/references.js';

function referencesOf(text: string): [string, ...string[]][] {
  const document = readDocument(text);
  const people = findPeople(document, findCountries(document));
  return findReferences(document, people, findQuotations(document)).map((reference) => [
    reference.text,
    ...reference.people,
  ]);
}

const cases: [text: string, wanted: [string, ...string[]][]][] = [
  ['Mary Hale won. She thanked voters.', [['She', 'Mary Hale']]],
  ['Mary Hale met John Reed. He left early.', [['He', 'John Reed']]],
  ['Mary Hale met John Reed. She left early.', [['She', 'Mary Hale']]],
  ['Mr Adeyemi said he would go.', [['he', 'Adeyemi']]],
  ['In her first speech, Mary Hale thanked voters.', [['her', 'Mary Hale']]],
  ['John Reed and Peter Marsh met on Friday. They agreed on a plan.', [['They', 'John Reed', 'Peter Marsh']]],
  [
    'John Reed spoke with Peter Marsh on Friday. The two men agreed on a plan.',
    [['The two men', 'John Reed', 'Peter Marsh']],
  ],
  [
    'Russian President Vladimir Putin met Angela Merkel. The Russian leader smiled.',
    [['The Russian leader', 'Vladimir Putin']],
  ],
  // Who owns the subject is spoken of.
  [
    'John Reed slept little.\n\nPeter Marsh’s biggest applause came when he sang to the crowd at the end.',
    [['he', 'Peter Marsh']],
  ],
  // The one named before the pronoun, not the subject still to come.
  ['While John Reed sat at his desk in London, Peter Marsh slept at home.', [['his', 'John Reed']]],
  // Who is introduced as the subject is spoken of.
  [
    'John Reed was glad. He smiled. His rival, Peter Marsh, was not. He left.',
    [
      ['He', 'John Reed'],
      ['His', 'John Reed'],
      ['He', 'Peter Marsh'],
    ],
  ],
  // "He" inside the quotation is somebody else's word.
  ['John Reed arrived. "He is late," Mary Hale said.', []],
  // Nobody of that gender is at hand.
  ['Mary Hale won. He lost.', []],
  // Companies are "they" too, but nobody named.
  ['Officials closed the road. They gave no reason. Mary Hale drove on.', []],
];

describe('findReferences', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(referencesOf(text)).toEqual(wanted);
  });
});
