import { expect, test } from 'vitest';
import {
  findBestPath,
  LABELS,
  makeLattice,
  mayFollow,
  personShare,
  stepsOf,
  sumWays,
} from '../../../src/parse/people/lattice.js';

const LENGTH = 3;

/** Numbers without a pattern, the same in every run. */
function numbers(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count }, (_, index) => 3 * Math.sin(seed + index * 12.9898));
}

/** All ways through three tokens, with the exponent of their scores. */
function allWays(scores: Float32Array, transitions: Float32Array): { labels: number[]; weight: number }[] {
  const ways: { labels: number[]; weight: number }[] = [];
  for (let way = 0; way < LABELS ** LENGTH; way++) {
    const labels = [Math.floor(way / LABELS ** 2), Math.floor(way / LABELS) % LABELS, way % LABELS];
    let last = 0;
    let score = 0;
    let possible = true;
    for (const [index, label] of labels.entries()) {
      possible &&= mayFollow(last, label);
      score += (scores[index * LABELS + label] ?? 0) + (transitions[last * LABELS + label] ?? 0);
      last = label;
    }
    if (possible) ways.push({ labels, weight: Math.exp(score) });
  }
  return ways;
}

test.each([1, 2, 3, 4, 5])('sums and best path are those of all ways, one by one (%i)', (seed) => {
  const scores = numbers(LENGTH * LABELS, seed);
  const transitions = numbers(LABELS * LABELS, seed + 100);
  const ways = allWays(scores, transitions);
  const total = ways.reduce((sum, { weight }) => sum + weight, 0);
  const lattice = makeLattice(LENGTH);
  const steps = stepsOf(transitions);

  expect(sumWays(lattice, scores, steps, LENGTH)).toBeCloseTo(Math.log(total), 6);
  for (let index = 0; index < LENGTH; index++) {
    const persons = ways.filter(({ labels }) => labels[index] === 1 || labels[index] === 2);
    const share = persons.reduce((sum, { weight }) => sum + weight, 0) / total;
    expect(personShare(lattice, index)).toBeCloseTo(share, 6);
  }
  const best = ways.reduce((top, way) => (way.weight > top.weight ? way : top));
  findBestPath(lattice, steps, LENGTH);
  expect([...lattice.path]).toEqual(best.labels);
});

test('the inside of a name only follows its beginning', () => {
  expect(mayFollow(0, 1)).toBe(true);
  expect(mayFollow(0, 2)).toBe(false);
  expect(mayFollow(1, 2)).toBe(true);
  expect(mayFollow(2, 2)).toBe(true);
  expect(mayFollow(3, 2)).toBe(false);
  expect(mayFollow(2, 0)).toBe(true);
});
