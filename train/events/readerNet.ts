import { SLOTS, WORDS } from '../../src/parse/events/learned/features.js';
import { HIDDEN, NECK, OUTCOMES, type ReaderNet } from '../../src/parse/events/learned/model.js';
import { exponential } from '../syntax/exponential.js';
import { makeRandom, shuffled, type Random } from '../syntax/random.js';
import type { ReaderExample } from './readerExamples.js';

/** Words of the examples as places in the list of vectors, -1 for unknown ones. */
export interface PlacedExample extends Omit<ReaderExample, 'words'> {
  places: Int32Array;
}

export interface Recipe {
  epochs: number;
  rate: number;
  /** The share of features that each look at an example leaves out. */
  drop: number;
}

/** Numbers to a vector of the words, before the net makes NECK of them. */
export const DIMENSIONS = 100;

/** One table of weights that AdaGrad fits. */
class Table {
  readonly values: Float32Array;
  private readonly squares: Float32Array;

  constructor(length: number, spread: number, random: Random) {
    this.values = Float32Array.from({ length }, () => (random() - 0.5) * spread);
    this.squares = new Float32Array(length).fill(0.1);
  }

  move(at: number, slope: number, rate: number): void {
    const square = (this.squares[at] ?? 0) + slope * slope;
    this.squares[at] = square;
    this.values[at] = (this.values[at] ?? 0) + (rate * slope) / Math.sqrt(square);
  }
}

/**
 * Fits a net with one hidden layer: features add a row each, each word around adds its vector, made shorter by a table that is
 * learned too and turned by a table of its place. The same examples give the same numbers on every machine.
 */
export function fitReader(
  examples: readonly PlacedExample[],
  vectors: Float32Array,
  { epochs, rate: first, drop }: Recipe,
): Omit<ReaderNet, 'stems' | 'shares'> {
  const random = makeRandom(11);
  const width = OUTCOMES.length + 1;
  const features = new Table(SLOTS * HIDDEN, 0.05, random);
  const neck = new Table(DIMENSIONS * NECK, 0.6, random);
  const projection = new Table(WORDS * NECK * HIDDEN, 0.4, random);
  const output = new Table(HIDDEN * width, 0.5, random);
  const bias = new Table(width, 0, random);
  const hidden = new Float64Array(HIDDEN);
  const back = new Float64Array(HIDDEN);
  const misses = new Float64Array(width);
  const short = new Float64Array(WORDS * NECK);
  const shortBack = new Float64Array(NECK);
  const E = features.values,
    A = neck.values,
    P = projection.values,
    O = output.values;

  function look({ slots, places }: PlacedExample): void {
    hidden.fill(0);
    for (const slot of slots) {
      if (random() < drop) continue;
      for (let unit = 0, at = slot * HIDDEN; unit < HIDDEN; unit++, at++)
        hidden[unit] = (hidden[unit] ?? 0) + (E[at] ?? 0);
    }
    for (let unit = 0; unit < HIDDEN; unit++) hidden[unit] = (hidden[unit] ?? 0) / (1 - drop);
    for (const [role, place] of places.entries()) {
      if (place < 0) continue;
      const from = role * NECK;
      for (let number = 0; number < NECK; number++) short[from + number] = 0;
      for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        const value = vectors[place * DIMENSIONS + dimension] ?? 0;
        for (let number = 0; number < NECK; number++)
          short[from + number] = (short[from + number] ?? 0) + value * (A[dimension * NECK + number] ?? 0);
      }
      for (let number = 0; number < NECK; number++) {
        const value = short[from + number] ?? 0;
        for (let unit = 0, at = (from + number) * HIDDEN; unit < HIDDEN; unit++, at++)
          hidden[unit] = (hidden[unit] ?? 0) + value * (P[at] ?? 0);
      }
    }
  }

  function judge({ outcome, weight }: PlacedExample): number {
    misses.set(bias.values);
    for (let unit = 0; unit < HIDDEN; unit++)
      if ((hidden[unit] ?? 0) > 0)
        for (let one = 0; one < width; one++)
          misses[one] = (misses[one] ?? 0) + (hidden[unit] ?? 0) * (O[unit * width + one] ?? 0);
    const most = Math.max(...misses);
    let sum = 0;
    for (let one = 0; one < width; one++) sum += misses[one] = exponential((misses[one] ?? 0) - most);
    let largest = 0;
    for (let one = 0; one < width; one++) {
      misses[one] = weight * ((one === outcome ? 1 : 0) - (misses[one] ?? 0) / sum);
      largest = Math.max(largest, Math.abs(misses[one] ?? 0));
    }
    return largest;
  }

  function learn({ slots, places }: PlacedExample, rate: number): void {
    back.fill(0);
    for (let one = 0; one < width; one++) bias.move(one, misses[one] ?? 0, rate / 10);
    for (let unit = 0; unit < HIDDEN; unit++) {
      if ((hidden[unit] ?? 0) <= 0) continue;
      for (let one = 0; one < width; one++) {
        const at = unit * width + one;
        back[unit] = (back[unit] ?? 0) + (misses[one] ?? 0) * (O[at] ?? 0);
        output.move(at, (misses[one] ?? 0) * (hidden[unit] ?? 0), rate);
      }
    }
    for (const slot of slots)
      for (let unit = 0; unit < HIDDEN; unit++)
        if (back[unit] !== 0) features.move(slot * HIDDEN + unit, back[unit] ?? 0, rate);
    for (const [role, place] of places.entries()) {
      if (place < 0) continue;
      for (let number = 0; number < NECK; number++) {
        const value = short[role * NECK + number] ?? 0;
        let sum = 0;
        for (let unit = 0, at = (role * NECK + number) * HIDDEN; unit < HIDDEN; unit++, at++) {
          if (back[unit] === 0) continue;
          sum += (back[unit] ?? 0) * (P[at] ?? 0);
          projection.move(at, (back[unit] ?? 0) * value, rate);
        }
        shortBack[number] = sum;
      }
      for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        const value = vectors[place * DIMENSIONS + dimension] ?? 0;
        for (let number = 0; number < NECK; number++)
          neck.move(dimension * NECK + number, (shortBack[number] ?? 0) * value, rate);
      }
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = first * (1 - (0.8 * epoch) / epochs);
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (example === undefined) continue;
      look(example);
      if (judge(example) > LEAST_MISS) learn(example, rate);
    }
  }
  return {
    vectors: shortened(vectors, A),
    features: E,
    projection: P,
    output: O,
    bias: bias.values,
  };
}

/** Examples that are as good as right teach nothing. */
const LEAST_MISS = 0.01;

/** The vectors as the net sees them. */
function shortened(vectors: Float32Array, neck: Float32Array): Float32Array {
  const count = vectors.length / DIMENSIONS;
  const short = new Float32Array(count * NECK);
  for (let place = 0; place < count; place++)
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      for (let number = 0; number < NECK; number++)
        short[place * NECK + number] =
          (short[place * NECK + number] ?? 0) +
          (vectors[place * DIMENSIONS + dimension] ?? 0) * (neck[dimension * NECK + number] ?? 0);
  return short;
}
