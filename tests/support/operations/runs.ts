/** How many operations a property is tried with, and which: GENERATED_RUNS=2000 GENERATED_SEED=7 npx vitest run generated */
export const RUNS = Number(process.env['GENERATED_RUNS'] ?? 100);
export const SEED = Number(process.env['GENERATED_SEED'] ?? 1);

/** Milliseconds for all runs together. What fails is reported then, as small as it has become. */
export const TIME_LIMIT = 60_000 + RUNS * 500;
