import { exponential } from '../syntax/exponential.js';
import type { Told } from './told.js';

const STEPS = 5000;
const RATE = 0.001;
/** L2 penalty of each weight. That of the base is small, because the base is the overall share. */
const PULL = 2;
const PULL_OF_BASE = 0.01;

/** Logistic regression: fits the weight of each cell to what was right. The same rows give the same weights. */
export function fit(rows: readonly Told[]): Map<string, number> {
  const numbers = new Map(rows.flatMap(({ cells }) => cells).map((cell) => [cell, 0]));
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map(
      [...numbers].map(([cell, number]) => [cell, -(cell === 'base' ? PULL_OF_BASE : PULL) * number]),
    );
    for (const row of rows) {
      const miss = row.weight * ((row.right ? 1 : 0) - chance(numbers, row));
      for (const cell of row.cells) slopes.set(cell, (slopes.get(cell) ?? 0) + miss);
    }
    for (const [cell, slope] of slopes) numbers.set(cell, (numbers.get(cell) ?? 0) + RATE * slope);
  }
  return numbers;
}

/** The probability that the event is right, 0 to 1. A cell that was never fitted adds nothing. */
export function chance(numbers: ReadonlyMap<string, number>, { cells }: Told): number {
  const points = cells.reduce((sum, cell) => sum + (numbers.get(cell) ?? 0), 0);
  const small = exponential(-Math.abs(points));
  return points >= 0 ? 1 / (1 + small) : small / (1 + small);
}
