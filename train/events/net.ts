import type { Example, Net, Shape } from '../../src/parse/events/net/net.js';
import { exponential } from '../syntax/exponential.js';
import { makeRandom, shuffled, type Random } from '../syntax/random.js';

/** A training example: the right outcome, and its weight. */
export interface Lesson extends Example {
  outcome: number;
  weight: number;
}

export interface Recipe {
  epochs: number;
  rate: number;
  /** Dropout: the share of features that are left out each time. */
  drop: number;
}

/** Dimensions of the word vectors, before the net reduces them to `neck`. */
export const DIMENSIONS = 100;
/** Examples with a smaller error are not learned from. */
const LEAST_MISS = 0.01;

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
 * Fits a net with one hidden layer. Each feature adds a row. Each word around adds its vector, reduced by a learned matrix
 * and multiplied by the matrix of its role. The same lessons give the same weights on every machine.
 */
export function fitNet(
  lessons: readonly Lesson[],
  vectors: Float32Array,
  shape: Shape,
  { epochs, rate: first, drop }: Recipe,
): Net {
  const random = makeRandom(11);
  const { hidden: units, neck: length, outcomes: width } = shape;
  const features = new Table(shape.slots * units, 0.05, random);
  const neck = new Table(DIMENSIONS * length, 0.6, random);
  const projection = new Table(shape.words * length * units, 0.4, random);
  const output = new Table(units * width, 0.5, random);
  const bias = new Table(width, 0, random);
  const hidden = new Float64Array(units);
  const back = new Float64Array(units);
  const misses = new Float64Array(width);
  const short = new Float64Array(shape.words * length);
  const shortBack = new Float64Array(length);
  const E = features.values,
    A = neck.values,
    P = projection.values,
    O = output.values;

  function look({ slots, places }: Lesson): void {
    hidden.fill(0);
    for (const slot of slots) {
      if (random() < drop) continue;
      for (let unit = 0, at = slot * units; unit < units; unit++, at++)
        hidden[unit] = (hidden[unit] ?? 0) + (E[at] ?? 0);
    }
    for (let unit = 0; unit < units; unit++) hidden[unit] = (hidden[unit] ?? 0) / (1 - drop);
    for (const [role, place] of places.entries()) {
      if (place < 0) continue;
      const from = role * length;
      for (let number = 0; number < length; number++) short[from + number] = 0;
      for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        const value = vectors[place * DIMENSIONS + dimension] ?? 0;
        for (let number = 0; number < length; number++)
          short[from + number] = (short[from + number] ?? 0) + value * (A[dimension * length + number] ?? 0);
      }
      for (let number = 0; number < length; number++) {
        const value = short[from + number] ?? 0;
        for (let unit = 0, at = (from + number) * units; unit < units; unit++, at++)
          hidden[unit] = (hidden[unit] ?? 0) + value * (P[at] ?? 0);
      }
    }
  }

  function judge({ outcome, weight }: Lesson): number {
    misses.set(bias.values);
    for (let unit = 0; unit < units; unit++)
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

  function learn({ slots, places }: Lesson, rate: number): void {
    back.fill(0);
    for (let one = 0; one < width; one++) bias.move(one, misses[one] ?? 0, rate / 10);
    for (let unit = 0; unit < units; unit++) {
      if ((hidden[unit] ?? 0) <= 0) continue;
      for (let one = 0; one < width; one++) {
        const at = unit * width + one;
        back[unit] = (back[unit] ?? 0) + (misses[one] ?? 0) * (O[at] ?? 0);
        output.move(at, (misses[one] ?? 0) * (hidden[unit] ?? 0), rate);
      }
    }
    for (const slot of slots)
      for (let unit = 0; unit < units; unit++)
        if (back[unit] !== 0) features.move(slot * units + unit, back[unit] ?? 0, rate);
    for (const [role, place] of places.entries()) {
      if (place < 0) continue;
      for (let number = 0; number < length; number++) {
        const value = short[role * length + number] ?? 0;
        let sum = 0;
        for (let unit = 0, at = (role * length + number) * units; unit < units; unit++, at++) {
          if (back[unit] === 0) continue;
          sum += (back[unit] ?? 0) * (P[at] ?? 0);
          projection.move(at, (back[unit] ?? 0) * value, rate);
        }
        shortBack[number] = sum;
      }
      for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        const value = vectors[place * DIMENSIONS + dimension] ?? 0;
        for (let number = 0; number < length; number++)
          neck.move(dimension * length + number, (shortBack[number] ?? 0) * value, rate);
      }
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = first * (1 - (0.8 * epoch) / epochs);
    for (const index of shuffled(lessons.length, random)) {
      const lesson = lessons[index];
      if (lesson === undefined) continue;
      look(lesson);
      if (judge(lesson) > LEAST_MISS) learn(lesson, rate);
    }
  }
  return { vectors: shortened(vectors, A, length), features: E, projection: P, output: O, bias: bias.values };
}

/** The reduced vectors. */
function shortened(vectors: Float32Array, neck: Float32Array, length: number): Float32Array {
  const count = vectors.length / DIMENSIONS;
  const short = new Float32Array(count * length);
  for (let place = 0; place < count; place++)
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      for (let number = 0; number < length; number++)
        short[place * length + number] =
          (short[place * length + number] ?? 0) +
          (vectors[place * DIMENSIONS + dimension] ?? 0) * (neck[dimension * length + number] ?? 0);
  return short;
}
