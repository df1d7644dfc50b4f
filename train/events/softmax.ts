import { exponential } from '../syntax/exponential.js';
import { makeRandom, shuffled } from '../syntax/random.js';

/** One thing to be told apart: what is true of it, which of the outcomes is right, and how much it counts. */
export interface Example {
  /** Slots of the features: see slotOf in src/parse/events/sides/model.ts. */
  slots: Int32Array;
  outcome: number;
  weight: number;
}

export interface Recipe {
  slots: number;
  outcomes: number;
  epochs: number;
  rate: number;
  /** How strongly each number is pulled to zero with each look at it. */
  pull: number;
}

/**
 * Fits a log-linear model with one number for each slot and outcome, outcome 0 being the one that others are measured against,
 * by AdaGrad in a fixed random order. The same examples give the same numbers on every machine.
 */
export function fitSoftmax(examples: readonly Example[], recipe: Recipe): Float64Array {
  const { slots, outcomes, epochs, rate, pull } = recipe;
  const width = outcomes - 1;
  const numbers = new Float64Array(slots * width);
  const squares = new Float64Array(slots * width).fill(1);
  const random = makeRandom(7);
  const shares = new Float64Array(outcomes);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (example === undefined) continue;
      sharesOf(numbers, example.slots, shares);
      for (let outcome = 1; outcome < outcomes; outcome++) {
        const miss = example.weight * ((example.outcome === outcome ? 1 : 0) - (shares[outcome] ?? 0));
        for (const slot of example.slots) {
          const at = slot * width + outcome - 1;
          const slope = miss - pull * (numbers[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          numbers[at] = (numbers[at] ?? 0) + (rate * slope) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  return numbers;
}

/** How likely each outcome is, written to `shares`. */
function sharesOf(numbers: Float64Array, slots: Int32Array, shares: Float64Array): void {
  const width = shares.length - 1;
  shares.fill(0);
  for (const slot of slots)
    for (let outcome = 0; outcome < width; outcome++)
      shares[outcome + 1] = (shares[outcome + 1] ?? 0) + (numbers[slot * width + outcome] ?? 0);
  const most = Math.max(...shares);
  let sum = 0;
  for (let at = 0; at < shares.length; at++) sum += shares[at] = exponential((shares[at] ?? 0) - most);
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / sum;
}
