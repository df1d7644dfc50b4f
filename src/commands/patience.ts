import { setFlagsFromString } from 'node:v8';

/** How long node 20 looks on before it optimises a function, in units of bytecode: as it comes, and while a run is short. */
const USUAL_BUDGET = 67_584;
const PATIENT_BUDGET = 1_200_000;

/**
 * Has the code of a short run optimised later. Node 20 spends a third of the processor time of the first megabytes on
 * optimising code that it throws away again. Later versions have a quick compiler in between and are left alone.
 */
export function optimizeLater(later: boolean): void {
  const budget = later ? PATIENT_BUDGET : USUAL_BUDGET;
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${String(budget)}`);
}
