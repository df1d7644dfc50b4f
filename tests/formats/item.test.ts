import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ItemParagraph, emptyItem, textOf } from '../../src/formats/item.js';

describe('textOf', () => {
  test('joins paragraphs by a blank line and says where each one is', () => {
    const paragraphs: ItemParagraph[] = [
      { kind: 'HEADLINE', text: 'Talks end' },
      { kind: 'LEAD', text: 'They agreed.' },
    ];
    expect(textOf({ ...emptyItem(), paragraphs })).toEqual({
      text: 'Talks end\n\nThey agreed.',
      paragraphs: [
        { kind: 'HEADLINE', start: 0, end: 9 },
        { kind: 'LEAD', start: 11, end: 23 },
      ],
    });
  });

  test('leaves a plain text as it came, for the parser to find its paragraphs', () => {
    const plainText = ' A line.\r\n\r\nAnother. ';
    expect(textOf({ ...emptyItem(), plainText })).toEqual({ text: plainText, paragraphs: null });
  });

  test('an item without text has none', () => {
    expect(textOf(emptyItem())).toEqual({ text: '', paragraphs: [] });
  });

  test('each span holds the text of its paragraph', () => {
    const paragraph = fc.record({
      kind: fc.constantFrom('HEADLINE', 'LEAD', 'PARAGRAPH', 'CAPTION'),
      text: fc.string({ minLength: 1, unit: 'binary' }),
    }) as fc.Arbitrary<ItemParagraph>;
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const { text, paragraphs: spans } = textOf({ ...emptyItem(), paragraphs });
        expect(spans?.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))).toEqual(
          paragraphs,
        );
      }),
    );
  });
});
