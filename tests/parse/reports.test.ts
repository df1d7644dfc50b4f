import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse/parse.js';
import type { ParsedQuote } from '../../src/parse/types.js';

function reportsOf(text: string): ParsedQuote[] {
  return parseArticle({ text }).quotes.filter(({ kind }) => kind === 'INDIRECT');
}

/** Sentence, and of each report its words, who is named, by which word, and the rule. */
const REPORTED: [sentence: string, reports: [text: string, label: string, cue: string, why: string][]][] = [
  [
    'Anna Berg said that the bridge would open in May.',
    [['the bridge would open in May', 'Anna Berg', 'said', 'that-clause-behind']],
  ],
  [
    'According to Anna Berg, who runs the bank, the bridge will open in May.',
    [['the bridge will open in May', 'Anna Berg', 'According to', 'according-to-before']],
  ],
  [
    'Anna Berg said the bridge would open in May.',
    [['the bridge would open in May', 'Anna Berg', 'said', 'clause-behind']],
  ],
  [
    'Anna Berg told reporters in Oslo on Monday that the bridge was safe.',
    [['the bridge was safe', 'Anna Berg', 'told', 'that-clause-behind']],
  ],
  [
    'Anna Berg told reporters Norway would pay for it.',
    [['Norway would pay for it', 'Anna Berg', 'told', 'clause-behind']],
  ],
  [
    'The bridge will open in May, Anna Berg said on Monday.',
    [['The bridge will open in May', 'Anna Berg', 'said', 'subject-verb-after']],
  ],
  [
    'The bridge will open in May, said Anna Berg.',
    [['The bridge will open in May', 'Anna Berg', 'said', 'verb-subject-after']],
  ],
  [
    'The bridge will open in May, according to the ministry.',
    [['The bridge will open in May', 'the ministry', 'according to', 'according-to-after']],
  ],
  [
    'According to a report by the ministry, the bridge will open in May.',
    [['the bridge will open in May', 'a report by the ministry', 'According to', 'according-to-before']],
  ],
  [
    'The bridge, Anna Berg said on Monday, will open in May.',
    [['The bridge, Anna Berg said on Monday, will open in May', 'Anna Berg', 'said', 'around']],
  ],
  [
    'Anna Berg asked whether the bridge was safe.',
    [['whether the bridge was safe', 'Anna Berg', 'asked', 'question-behind']],
  ],
  [
    'Anna Berg urged the council to close the bridge.',
    [['the council to close the bridge', 'Anna Berg', 'urged', 'infinitive-behind']],
  ],
  [
    'Anna Berg called on the council to close the bridge.',
    [['the council to close the bridge', 'Anna Berg', 'called', 'infinitive-behind']],
  ],
  [
    'Anna Berg offered on Monday to close the bridge.',
    [['to close the bridge', 'Anna Berg', 'offered', 'infinitive-behind']],
  ],
  [
    'Police say two men fell from the bridge.',
    [['two men fell from the bridge', 'Police', 'say', 'clause-behind']],
  ],
  ['Others say this is nonsense.', [['this is nonsense', 'Others', 'say', 'clause-behind']]],
  ['They have both said the bridge is shut.', [['the bridge is shut', 'They', 'said', 'clause-behind']]],
  ['Anna Berg said there was no danger.', [['there was no danger', 'Anna Berg', 'said', 'clause-behind']]],
  [
    'Anna Berg said two towns share the bridge with one another.',
    [['two towns share the bridge with one another', 'Anna Berg', 'said', 'clause-behind']],
  ],
  [
    'BERGEN, Norway (Wire) — The bridge is shut, Anna Berg said.',
    [['The bridge is shut', 'Anna Berg', 'said', 'subject-verb-after']],
  ],
  [
    'Bergen, May 3 (Wire) The bridge is shut, Anna Berg said.',
    [['The bridge is shut', 'Anna Berg', 'said', 'subject-verb-after']],
  ],
  [
    "The farmers' union chairman, Mr Anders Vik, said the price would not pay for one bag.",
    [
      [
        'the price would not pay for one bag',
        "The farmers' union chairman, Mr Anders Vik",
        'said',
        'clause-behind',
      ],
    ],
  ],
  [
    'Two of the men told reporters that the bridge was shut.',
    [['the bridge was shut', 'Two of the men', 'told', 'that-clause-behind']],
  ],
  [
    "Officials said Thursday's attack was the worst in years.",
    [["Thursday's attack was the worst in years", 'Officials', 'said', 'clause-behind']],
  ],
  [
    "He said that's why he left the party.",
    [["that's why he left the party", 'He', 'said', 'clause-behind']],
  ],
  ['The firm said sales rose 5%.', [['sales rose 5%', 'The firm', 'said', 'clause-behind']]],
  [
    'Police said at least three people had been arrested.',
    [['at least three people had been arrested', 'Police', 'said', 'clause-behind']],
  ],
  [
    'At least 20 people were killed, officials said.',
    [['At least 20 people were killed', 'officials', 'said', 'subject-verb-after']],
  ],
  [
    'It was a mistake, said the mayor of Leeds.',
    [['It was a mistake', 'the mayor of Leeds', 'said', 'verb-subject-after']],
  ],
  [
    'It was a mistake, said people familiar with the matter, who asked for no names.',
    [['It was a mistake', 'people familiar with the matter', 'said', 'verb-subject-after']],
  ],
  [
    'Prices would rise, its governor, Anders Vik, said.',
    [['Prices would rise', 'its governor, Anders Vik', 'said', 'subject-verb-after']],
  ],
  [
    'According to Anna Berg, an economist at the bank, prices will rise.',
    [['prices will rise', 'Anna Berg', 'According to', 'according-to-before']],
  ],
  [
    'It will take ten years, experts estimate.',
    [['It will take ten years', 'experts', 'estimate', 'subject-verb-after']],
  ],
  [
    'She refused to resign and said she had done nothing wrong.',
    [['she had done nothing wrong', 'She', 'said', 'clause-behind']],
  ],
  [
    'Prices rose after Saudi Arabia said it would sell less.',
    [['it would sell less', 'Saudi Arabia', 'said', 'clause-behind']],
  ],
  // One in another.
  [
    'Anna Berg told the court he was drunk, police said.',
    [
      ['Anna Berg told the court he was drunk', 'police', 'said', 'subject-verb-after'],
      ['he was drunk', 'Anna Berg', 'told', 'clause-behind'],
    ],
  ],
  [
    'Anna Berg said Carl Lund had told her that the bridge was shut.',
    [
      ['Carl Lund had told her that the bridge was shut', 'Anna Berg', 'said', 'clause-behind'],
      ['the bridge was shut', 'Carl Lund', 'told', 'that-clause-behind'],
    ],
  ],
];

/** Where a report ends. */
const ENDS: [sentence: string, texts: string[]][] = [
  ['Anna Berg, who said the bridge was safe, left at noon.', ['the bridge was safe']],
  ['When Anna Berg said the bridge was safe, nobody laughed.', ['the bridge was safe']],
  ['Anna Berg said the bridge was safe, while Carl Lund disagreed.', ['the bridge was safe']],
  ['Anna Berg said the bridge was safe, a claim that Carl Lund denied.', ['the bridge was safe']],
  ['Anna Berg added, however, that the bridge was safe.', ['the bridge was safe']],
  ['Anna Berg said the bridge was safe; Carl Lund disagreed.', ['the bridge was safe']],
  ['Anna Berg said the bridge was safe — and drove over it.', ['the bridge was safe']],
  ['Anna Berg said the bridge — a Roman one — was safe.', ['the bridge — a Roman one — was safe']],
  ['(Anna Berg said the bridge was safe) Nobody else did.', ['the bridge was safe']],
  [
    'Anna Berg said the bridge was safe and warned that the road was not.',
    ['the bridge was safe', 'the road was not'],
  ],
  [
    'Anna Berg said the bridge was safe, and she added that the road was not.',
    ['the bridge was safe', 'the road was not'],
  ],
  ['Anna Berg said the bridge was safe and called the road “a trap”.', ['the bridge was safe']],
  ['The bridge is shut, Anna Berg said, blaming the rain.', ['The bridge is shut']],
  ['The bridge is shut, said Anna Berg, a farmer who saw it.', ['The bridge is shut']],
];

const MORE_ENDS: typeof ENDS = [
  ['The bridge is shut, she said, as the rain fell.', ['The bridge is shut']],
  ['The bridge is shut, said Anna Berg, co-author of the report.', ['The bridge is shut']],
  [
    'The bridge is shut, she said, because the rain fell.',
    ['The bridge is shut, she said, because the rain fell'],
  ],
  ['Anna Berg said the bridge was shut, prompting cheers.', ['the bridge was shut']],
  ['Anna Berg said the bridge was shut (it was late.', ['the bridge was shut']],
  ['Anna Berg noted, in a statement, that the bridge was shut.', ['the bridge was shut']],
];

const UNREPORTED = [
  'Anna Berg said the bridge was “rotten”.',
  '“The bridge is shut,” Anna Berg said.',
  'Anna Berg did not say why the bridge was shut.',
  'Anna Berg might say that the bridge was shut.',
  'Anna Berg refused to say that the bridge was shut.',
  'Asked whether the bridge was safe, Anna Berg laughed.',
  'What Anna Berg said pleased the town.',
  'Anna Berg made a statement that pleased the town.',
  'Anna Berg repeated that promise on Monday.',
  'Anna Berg promised the town a bridge.',
  'The gap Anna Berg promised to bridge is wide.',
  'The map suggests the bridge was never there.',
  'The workers were paid according to the law.',
  'Anna Berg said goodbye to the town.',
  'Anna Berg announced the sale of the bridge.',
  'Anna Berg asked the man who was there.',
  'Anna Berg said of the bridge he had built.',
  'Nobody said the bridge was safe.',
  'Anna Berg left without saying that the bridge was shut.',
  'Anna Berg failed to tell the council that the bridge was shut.',
  'According to plan, the town won.',
  'Anna Berg said nothing about what she planned to do next.',
  'The storm threatened to flood the town.',
  'The evidence suggests that the bridge was shut.',
  'Anna Berg said it was over" and left.',
  'The bridge is, Anna Berg said, shut.',
  'It is worth noting that the bridge is old.',
  'When asked about the bridge, Anna Berg said.',
  '“The bridge is safe now,” according to Anna Berg, who runs the bank.',
];

describe('reported speech', () => {
  it.each(REPORTED)('%s', (sentence, reports) => {
    expect(
      reportsOf(sentence).map(({ text, speakerLabel, cue, why }) => [text, speakerLabel, cue, why]),
    ).toEqual(reports);
  });

  it.each([...ENDS, ...MORE_ENDS])('ends where the reporter speaks again: %s', (sentence, texts) => {
    expect(reportsOf(sentence).map(({ text }) => text)).toEqual(texts);
  });

  it.each(UNREPORTED)('reports nothing: %s', (sentence) => {
    expect(reportsOf(sentence)).toEqual([]);
  });

  it('names the person that a pronoun or a title stands for', () => {
    const text =
      'Mayor Anna Berg met the council.\n\nShe said the bridge was safe. The mayor added that it had been painted.';
    expect(reportsOf(text).map(({ text: words, speaker }) => [words, speaker])).toEqual([
      ['the bridge was safe', 'Anna Berg'],
      ['it had been painted', 'Anna Berg'],
    ]);
  });

  it('says whom and what it is about, and in which sentence it stands', () => {
    const [report] = reportsOf(
      'The rain stopped. Anna Berg said Carl Lund would fly to Norway. It rained again.',
    );
    expect(report).toMatchObject({
      aboutPeople: ['Carl Lund'],
      aboutCountries: ['NO'],
      context: { start: 18, end: 63 },
    });
  });

  it('keeps quotes of all kinds in text order', () => {
    const { quotes } = parseArticle({
      text: 'Anna Berg said the bridge was safe.\n\n“We tried it,” she said.\n\nCarl Lund said he would not use it.',
    });
    expect(quotes.map(({ kind }) => kind)).toEqual(['INDIRECT', 'DIRECT', 'INDIRECT']);
  });

  it('gives each report of long and strange sentences only once, without quotation marks in it', () => {
    const parts = [
      'Anna Berg said',
      'that',
      'the bridge',
      ',',
      'according to',
      'Carl Lund',
      'told',
      'him',
      'and',
      '“so”',
      '(',
      ')',
      'was shut',
      '—',
      'whether',
      'to go',
      'asked',
    ];
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    for (let run = 0; run < 300; run++) {
      const words = Array.from({ length: 5 + (next() % 60) }, () => parts[next() % parts.length] ?? '');
      const text = `The town met.\n\n${words.join(' ')}.`;
      const reports = reportsOf(text);
      const places = reports.map(({ start, end }) => `${String(start)}-${String(end)}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { start, end, text: own, speakerLabel } of reports) {
        // One lies in the other or apart.
        expect(
          reports.filter((other) => start < other.start && other.start < end && end < other.end),
        ).toEqual([]);
        expect(text.slice(start, end)).toBe(own);
        expect(own).not.toMatch(/[“”]/);
        expect(speakerLabel).toBeTruthy();
      }
    }
  });
});
