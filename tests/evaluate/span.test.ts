import { describe, expect, it } from 'vitest';
import { likeness, pairSpans, shared } from '../../src/evaluate/span.js';

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('shared and likeness', () => {
  it.each([
    [span(0, 10), span(0, 10), 10, 1],
    [span(0, 10), span(2, 10), 8, 0.8],
    [span(0, 10), span(8, 28), 2, 0.1],
    [span(0, 10), span(10, 20), 0, 0],
    [span(5, 5), span(5, 5), 0, 0],
  ])('%j and %j share %d, a likeness of %d', (a, b, characters, share) => {
    expect(shared(a, b)).toBe(characters);
    expect(likeness(a, b)).toBe(share);
  });
});

describe('pairSpans', () => {
  it('gives each wanted span the likest unused one', () => {
    const wanted = [span(0, 10), span(0, 9)];
    const found = [span(0, 9), span(0, 10), span(50, 60)];
    const pairs = pairSpans(wanted, found, 0.8);
    expect(wanted.map((want) => pairs.get(want))).toEqual([found[1], found[0]]);
  });

  it('uses a found span once', () => {
    expect(pairSpans([span(0, 10), span(0, 10)], [span(0, 10)], 1).size).toBe(1);
  });

  it('asks for the least likeness, and for a shared character at least', () => {
    expect(pairSpans([span(0, 10)], [span(0, 7)], 0.8).size).toBe(0);
    expect(pairSpans([span(0, 10)], [span(9, 30)], 0).size).toBe(1);
    expect(pairSpans([span(0, 10)], [span(10, 30)], 0).size).toBe(0);
  });
});
