import { expect, test } from 'vitest';
import { readDocument } from '../../src/parse/document.js';
import { findHeadline } from '../../src/parse/headline.js';

test('takes the headline with its span', () => {
  const text = '  Talks go on\n\nThe minister said on Monday that talks would go on.';
  expect(findHeadline(readDocument(text))).toEqual({ headline: 'Talks go on', span: { start: 2, end: 13 } });
});

test('derives it from the first sentence of the lead', () => {
  const text = 'The minister said on Monday that talks would go on. Nobody objected.';
  expect(findHeadline(readDocument(text))).toEqual({
    headline: 'The minister said on Monday that talks would go on',
    span: null,
  });
});

test.each(['SEOUL, South Korea (AP) — ', 'WASHINGTON - ', 'NEW YORK (AP) _ ', 'NEW DELHI (Reuters) – '])(
  'leaves out the dateline %s',
  (dateline) => {
    const { headline } = findHeadline(
      readDocument(`${dateline}The minister said on Monday that talks would go on.`),
    );
    expect(headline).toBe('The minister said on Monday that talks would go on');
  },
);

test('cuts no word of a long sentence', () => {
  const { headline } = findHeadline(readDocument(`${'endless talks '.repeat(60)}ended.`));
  expect(headline).toMatch(/^(?:endless talks )*(?:endless|endless talks)…$/);
  expect(headline.length).toBeLessThanOrEqual(301);
});

test('is empty for an empty text', () => {
  expect(findHeadline(readDocument(''))).toEqual({ headline: '', span: null });
});
