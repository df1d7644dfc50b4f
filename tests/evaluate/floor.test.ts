import { describe, expect, it } from 'vitest';
import { belowFloor, readFloor } from '../../src/evaluate/floor.js';

describe('readFloor', () => {
  it.each([
    ['quotes.f1=96.5', { measure: 'quotes.f1', least: 96.5 }],
    ['speaker=80', { measure: 'speaker', least: 80 }],
  ])('reads %s', (argument, floor) => {
    expect(readFloor(argument)).toEqual(floor);
  });

  it.each(['quotes', 'quotes=', '=5', 'quotes.f1=high'])('refuses %s', (argument) => {
    expect(() => readFloor(argument)).toThrow('expected measure=number');
  });
});

describe('belowFloor', () => {
  const scores = new Map([['quotes.f1', 95]]);

  it('lets a score on its floor pass', () => {
    expect(belowFloor(scores, [{ measure: 'quotes.f1', least: 95 }])).toEqual([]);
  });

  it('names the measure, its score and its floor', () => {
    expect(belowFloor(scores, [{ measure: 'quotes.f1', least: 96.5 }])).toEqual([
      'quotes.f1 is 95.00, below its floor of 96.5',
    ]);
  });

  it('counts a measure that was not taken as not reached', () => {
    expect(belowFloor(scores, [{ measure: 'speaker', least: 1 }])).toEqual([
      'speaker was not measured; there are quotes.f1',
    ]);
  });
});
