import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/parse/document.js';
import { findQuotations } from '../../src/parse/quotations.js';

function quoted(text: string): string[] {
  return findQuotations(readDocument(text)).map(({ start, end }) => text.slice(start, end));
}

describe('findQuotations', () => {
  const cases: [style: string, text: string, wanted: string[]][] = [
    ['curly', '“We won,” she said. “It is over.”', ['We won,', 'It is over.']],
    ['straight', '"We won," she said. "It is over."', ['We won,', 'It is over.']],
    [
      'nested single marks stay inside',
      '“He told me ‘never’ twice,” she said.',
      ['He told me ‘never’ twice,'],
    ],
    ['nested marks of the same kind', '“He said “yes” to me,” she said.', ['He said “yes” to me,']],
    [
      'British single marks',
      "'We won,' she said. 'It's the ministers' plan,' he said.",
      ['We won,', "It's the ministers' plan,"],
    ],
    ['British curly marks', '‘We won,’ she said. ‘It’s over,’ he said.', ['We won,', 'It’s over,']],
    [
      'British with double inside',
      "'He said \"yes\" to me,' she said. 'Fine,' I said.",
      ['He said "yes" to me,', 'Fine,'],
    ],
    [
      'a speech whose paragraphs stand on one line',
      'She said: “We won. “It was hard. “It is over.” Then she left. “Goodbye,” she said.',
      ['We won.', 'It was hard.', 'It is over.', 'Goodbye,'],
    ],
    ['apostrophes are no marks', "The voters' choice wasn't the party's.", []],
    ['left-out letters are no marks', 'Back in the \'90s they gave \'em hell. "Yes," she said.', ['Yes,']],
    [
      'guillemets',
      '«Nous y sommes», said the minister. « C’est fini », he added.',
      ['Nous y sommes', 'C’est fini'],
    ],
    ['reversed guillemets', 'The mayor said: »We are ready.«', ['We are ready.']],
    ['German low marks', 'The mayor said: „We are ready.“', ['We are ready.']],
    ['TeX marks', "``We are ready,'' the mayor said.", ['We are ready,']],
    [
      'an opening mark typed for a closing one',
      '“We won,“ she said. “It is over.”',
      ['We won,', 'It is over.'],
    ],
    ['a closing mark typed for an opening one', '”We won,” she said.', ['We won,']],
    ['inches and feet', 'At 6\'2" he is tall. "I am tall," he said.', ['I am tall,']],
    ['attributes of markup', '<a href="http://example.org">The mayor</a> said: "No."', ['No.']],
    [
      'an odd mark does not cost the rest',
      'The 5" pipe broke. "It broke," he said. "We fix it."',
      ['It broke,', 'We fix it.'],
    ],
    ['empty marks', 'He wrote "" and left.', []],
  ];

  it.each(cases)('%s', (_style, text, wanted) => {
    expect(quoted(text)).toEqual(wanted);
  });

  it('continues over paragraphs that open with a mark again', () => {
    const text = 'The mayor said: “We will rebuild.\n\n“We start today.\n\n“Nobody will stop us,” she said.';
    expect(quoted(text)).toEqual(['We will rebuild.', 'We start today.', 'Nobody will stop us,']);
  });

  it('makes one quotation of a paragraph break inside the marks', () => {
    const text =
      'The coach said, "We played well today.\n\nWe will play better tomorrow." Then he left the room.';
    expect(quoted(text)).toEqual(['We played well today.\n\nWe will play better tomorrow.']);
  });

  it('takes an announced quotation up to the paragraph end if it is never closed', () => {
    const text = 'The coach said, "We played well today.\n\nThe match was held in Lagos on a rainy night.';
    expect(quoted(text)).toEqual(['We played well today.']);
  });

  it('keeps every span inside the text and out of the marks, whatever the marks', () => {
    for (const glyph of ['"', '“', '”', '‘', '’', "'", '«', '»', '„', "''", '``']) {
      const text = `${glyph}a ${glyph}b${glyph} `.repeat(100);
      for (const { start, end, outer } of findQuotations(readDocument(text))) {
        expect(start).toBeLessThan(end);
        expect(outer.start).toBeLessThanOrEqual(start);
        expect(outer.end).toBeGreaterThanOrEqual(end);
      }
    }
  });
});
