import { expect, test } from 'vitest';
import { MIXED, stories, storyFiles } from '../../bench/ingest/files.js';
import { withPlainParagraphs } from '../../src/formats/text.js';
import { readAll } from '../formats/support.js';

const [story] = stories(1);

test('the bench has files of twelve formats', () => {
  expect(MIXED).toHaveLength(12);
  expect([...storyFiles(24, MIXED)].map(({ format }) => format)).toEqual([...MIXED, ...MIXED]);
});

test.each(MIXED)('a file of the bench is recognised as %s, and read in full', async (name) => {
  const [file] = storyFiles(1, [name]);
  const { format, items } = await readAll(Buffer.from(file?.content ?? ''));
  expect({ format, items: items.length }).toEqual({ format: name, items: 1 });
  const item = items[0];
  if (item === undefined || typeof item === 'string') throw new Error(item);
  const { headline, authors, paragraphs } = withPlainParagraphs(item);
  const lines = paragraphs.filter(({ kind }) => !['HEADLINE', 'CAPTION', 'BYLINE'].includes(kind));
  expect({ headline, lines: lines.map(({ text }) => text) }).toEqual({
    headline: story?.headline,
    lines: story?.paragraphs,
  });
  if (name !== 'text') expect(authors).toEqual([story?.author]);
});
