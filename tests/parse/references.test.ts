import { describe, expect, it } from 'vitest';
import { findCountries } from '../../src/parse/countries.js';
import { readDocument } from '../../src/parse/document.js';
import { findPeople } from '../../src/parse/people.js';
import { findQuotations } from '../../src/parse/quotations.js';
import { readReporterSentences } from '../../src/parse/quotes/reporterSentence.js';
import { findReferences } from '../../src/parse/references.js';

function referencesOf(text: string): [string, ...string[]][] {
  const document = readDocument(text);
  const people = findPeople(document, findCountries(document));
  const quotations = findQuotations(document);
  const sentences = readReporterSentences(document, quotations, people);
  return findReferences(document, sentences, people, quotations).map((reference) => [
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
  // Who is told something later in the clause is not who tells it.
  [
    'Peter Marsh asked John Reed about the wall. “It will be high,” he told Marsh on Friday.',
    [['he', 'John Reed']],
  ],
  // Behind a comma the name may come again.
  [
    'Mary Hale lost. “I was close,” she said, pointing to the letter about Mary Hale’s taxes.',
    [['she', 'Mary Hale']],
  ],
  // Who speaks does not speak of himself by his name.
  [
    'John Reed won again. Peter Marsh answered reports about John Reed. “Mr Reed will never keep his word,” he said.',
    [['he', 'Peter Marsh']],
  ],
  // Who said the last words adds to them.
  [
    'After Peter Marsh asked him who would win, John Reed replied, “I would bet on Hale.”\n\n“It is their game,” he added.',
    [
      ['him', 'John Reed'],
      ['he', 'John Reed'],
    ],
  ],
  // The subject behind a place of two parts, and behind a participle.
  [
    'Peter Marsh read the bill. At a rally in Portland, Maine, John Reed named ten countries. “Nobody checks them,” he said.',
    [['he', 'John Reed']],
  ],
  [
    'Peter Marsh spoke and spoke. Filling in for Peter Marsh on Sunday, John Reed was brief. “Not last night,” he said.',
    [['he', 'John Reed']],
  ],
  // Somebody without a name is nobody else.
  ['John Reed laughed. One delegate said nobody came. “Not even one,” he said.', []],
  // A name of women alone, a name of both, and one that no table knows.
  ['John Reed thanked Beatrice. “He cares,” she said.', [['she', 'Beatrice']]],
  ['Mary Hale left. Jan Brewer, a lawyer, did not. “I stay,” she said.', [['she', 'Jan Brewer']]],
  [
    'Robin Wilson accused Mary Hale of fraud. She denied it. He sued her.',
    [
      ['She', 'Mary Hale'],
      ['He', 'Robin Wilson'],
      ['her', 'Mary Hale'],
    ],
  ],
  [
    'Mary Hale slept. Rakeyia Scott told officers that her husband was at home. “He is ill,” she said.',
    [
      ['her', 'Rakeyia Scott'],
      ['she', 'Rakeyia Scott'],
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
