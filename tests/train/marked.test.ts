import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/root.js';
import { readMarked } from '../../train/marked.js';

test('names in braces become places in the bare text', () => {
  const [record, ...others] = readMarked(
    '# a note\n\n{P Rosa Quill} of {O Lanta Water} left {L Bora}, as {X Borans} do.\n',
  );
  expect(others).toEqual([]);
  expect(record?.text).toBe('Rosa Quill of Lanta Water left Bora, as Borans do.');
  const { text = '', entities = [] } = record ?? {};
  expect(entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
    'PERSON Rosa Quill',
    'ORG Lanta Water',
    'LOC Bora',
    'OTHER Borans',
  ]);
});

test.each(['{P Rosa Quill left', '{Q Rosa Quill} left', '{P {L Bora} Times} left'])(
  'no brace is left over: %s',
  (line) => {
    expect(() => readMarked(line)).toThrow('brace');
  },
);

test.each([
  ['news.txt', 2500],
  ['people.txt', 600],
])('our own passages say first that they are invented, and can all be read: %s', (name, fewest) => {
  const file = readFileSync(join(packageRoot, 'train', 'names', name), 'utf8');
  expect(file).toMatch(/^# Invented\./);
  const records = readMarked(file);
  expect(records.length).toBeGreaterThan(fewest);
  expect(records.every(({ entities, text }) => entities.every(({ end }) => end <= text.length))).toBe(true);
});
