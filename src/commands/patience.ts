import { setFlagsFromString } from 'node:v8';

/**
 * Node 20's interrupt budget before it optimizes a function, in bytecode units: the default, and for a short
 * run.
 */
const USUAL_BUDGET = 67_584;
const PATIENT_BUDGET = 1_200_000;

/**
 * Delays optimization for short runs: Node 20 spends a third of the processor time of the first megabytes on
 * code that it discards again. Later versions have a mid-tier compiler and keep their defaults.
 */
export function optimizeLater(later: boolean): void {
  const budget = later ? PATIENT_BUDGET : USUAL_BUDGET;
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${String(budget)}`);
}
