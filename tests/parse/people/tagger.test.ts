import { expect, test } from 'vitest';
import { COMMON_WORDS, WEIGHTS, WORD_CLASSES } from '../../../src/parse/data/taggerWeights.js';
import { readDocument } from '../../../src/parse/document.js';
import { allFeatures, hash, makeReading, readFeatures } from '../../../src/parse/people/features.js';
import { LABELS } from '../../../src/parse/people/lattice.js';
import { score, tagNames, unpack, type Model } from '../../../src/parse/people/tagger.js';
import { coarseClass, middleClass, unpackClasses } from '../../../src/parse/people/wordClasses.js';
import { packClasses } from '../../../train/wordClasses.js';

const TEXT =
  'Mr Ridley met Ada Park at the Bank of Togo. PARK said “It is over” in Lomé.\n\n' +
  'Park, who leads the Kenya Red Cross, told Ridley that Tom Ridley Jr. and O’Neill had left for Addis Ababa. Park!';

/** The weights of a feature as the table has them, without any sums. */
function weightsOf({ keys, weights, mask }: Model, feature: number): number[] {
  for (let slot = (feature ^ (feature >>> 15)) & mask; keys[slot * 4] !== 0; slot = (slot + 1) & mask)
    if (keys[slot * 4] === feature) return [...weights.subarray(slot * 16 + 4, slot * 16 + 4 + LABELS)];
  return new Array<number>(LABELS).fill(0);
}

test('groups of features that are weighed once count as all features do', () => {
  const model = unpack(WEIGHTS, COMMON_WORDS, unpackClasses(WORD_CLASSES));
  const reader = readFeatures(readDocument(TEXT), model.factsOf);
  expect(reader.stretches.length).toBeGreaterThan(8);
  for (const stretch of reader.stretches) {
    const length = stretch.to - stretch.from;
    const reading = makeReading(length);
    reader.read(stretch, reading);
    const scores = new Float32Array(length * LABELS);
    score(model, reading, length, scores);
    const features = allFeatures(stretch, model.factsOf, reading);
    const each = features.length / length;
    const plain = Array.from({ length }, (_, index) => {
      const rows = [...features.subarray(index * each, (index + 1) * each)].map((key) =>
        weightsOf(model, key),
      );
      return Array.from({ length: LABELS }, (__, label) =>
        Math.fround(model.scale * rows.reduce((sum, row) => sum + (row[label] ?? 0), 0)),
      );
    }).flat();
    expect([...scores]).toEqual(plain);
  }
});

/** What the committed weights were trained on: other hashes would find no weights, or those of other features. */
test('the features are those that the weights belong to', () => {
  const model = unpack(WEIGHTS, COMMON_WORDS, unpackClasses(WORD_CLASSES));
  const reader = readFeatures(readDocument(TEXT), model.factsOf);
  const hashes = reader.stretches.flatMap((stretch) => {
    const reading = makeReading(stretch.to - stretch.from);
    reader.read(stretch, reading);
    return [...allFeatures(stretch, model.factsOf, reading)];
  });
  // In any order.
  const sum = hashes.reduce((total, hash) => (total + hash) | 0, 0);
  const difference = hashes.reduce((total, hash) => total ^ hash, 0);
  expect([hashes.length, sum, difference]).toEqual([1265, -860755801, 387140455]);
});

test('tells people from places and firms', () => {
  const document = readDocument(TEXT);
  const named = tagNames(document).names.map(({ from, to, type }) => [
    TEXT.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end),
    type,
  ]);
  expect(named).toContainEqual(['Ada Park', 'PERSON']);
  expect(named).toContainEqual(['Kenya Red Cross', 'ORG']);
  expect(named).toContainEqual(['Lomé', 'LOC']);
});

test('classes of words come out as they were packed, and other words have none', () => {
  const classes = new Map([
    ['river', 1],
    ['lake', 4],
    ['bank', 1024],
  ]);
  const classOf = unpackClasses(packClasses(classes));
  const found = ['river', 'lake', 'bank', 'sea'].map((word) => classOf(hash(word, 0, word.length)));
  expect(found).toEqual([1, 4, 1024, 0]);
  expect(found.map(middleClass)).toEqual([1, 1, 256, 0]);
  expect(found.map(coarseClass)).toEqual([1, 1, 32, 0]);
});
