import { describe, expect, it } from 'vitest';
import { withSingleMinus } from '../../src/loaders/searchWords.js';

describe('withSingleMinus', () => {
  it.each([
    ['missile -Iran', 'missile -Iran'],
    ['well-known -"safe zones" -5', 'well-known -"safe zones" -5'],
    ['a - b - c', 'a - b - c'],
    ['----Iran', '-Iran'],
    ['x -!- (-Iran', 'x -Iran'],
    ['--', '-'],
  ])('%s', (query, wanted) => {
    expect(withSingleMinus(query)).toBe(wanted);
  });
});
