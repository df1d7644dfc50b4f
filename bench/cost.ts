import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { estimate } from '../src/cost/estimate.js';
import { createSchema } from '../src/schema.js';
import { type Asker, type Operation, select } from '../src/select/select.js';
import { readVariables } from '../src/select/variables.js';
import { FallBack } from '../src/select/written.js';
import { createKey } from '../src/store/apiKeys.js';
import { openDatabase } from '../src/store/database.js';
import { executeOn } from '../tests/support/api.js';
import { getToKnow } from '../tests/support/operations/known.js';
import { operations } from '../tests/support/operations/operations.js';
import { named } from './data/databases.js';
import { Backends } from './measure/backends.js';
import { ownTimeSince } from './measure/processor.js';

/** Estimated and measured work of an operation, in milliseconds. */
interface Pair {
  estimated: number;
  measured: number;
}

const SEED = 1;
const NAME = 'cost';
/** Number of runs, of which the fastest counts. A slow operation runs once. */
const TIMES = 3;
const SLOW_MS = 500;
/** Longer times count as this. */
const LONGEST_MS = 20_000;

/**
 * Estimates and measures operations generated from the schema. The processor time of this process and of Postgres is
 * measured, on which a busy machine has little effect.
 * @param count number of operations
 */
export async function compareCosts(
  place: { url: string } | { dataDir: string },
  count: number,
): Promise<Pair[]> {
  const backends = 'url' in place ? await Backends.watch(place.url, null) : null;
  const at = 'url' in place ? { url: named(place.url, NAME) } : place;
  const database = await openDatabase({ ...at, poolSize: 4, statementTimeoutMs: LONGEST_MS });
  try {
    const schema = createSchema();
    const statistics = await database.statistics();
    const known = await getToKnow(
      schema,
      executeOn(database, (await createKey(database, 'bench', 'WRITE')).key),
    );
    const pairs: Pair[] = [];
    for (const one of fc.sample(operations(schema, known), { seed: SEED, numRuns: count })) {
      const document = parse(one.document);
      const operation = getOperationAST(document, one.operationName);
      if (!operation) continue;
      const variables = readVariables(schema, operation, one.variables);
      const asker = { reader: database.reader() };
      const measured = await timeOf(schema, { document, operation, variables }, asker, backends);
      const estimated = estimate(schema, statistics, document, operation, variables).work;
      if (measured !== null) pairs.push({ estimated, measured });
    }
    return pairs;
  } finally {
    await backends?.close();
    await database.close();
  }
}

/** Processor time of the fastest run in milliseconds; null if no statement answers the operation. */
async function timeOf(
  schema: ReturnType<typeof createSchema>,
  operation: Operation,
  asker: Asker,
  backends: Backends | null,
): Promise<number | null> {
  let best = Infinity;
  for (let i = 0; i < TIMES && (i === 0 || best < SLOW_MS); i++) {
    const before = await backends?.times(NAME);
    const [started, asked] = [process.cpuUsage(), performance.now()];
    try {
      await select(schema, operation, asker);
    } catch (error) {
      if (error instanceof FallBack) return null;
      // A statement that is cancelled closes its connection, whose processor time is then unknown.
      return performance.now() - asked;
    }
    const here = ownTimeSince(started);
    const elsewhere = before ? await backends?.used(NAME, before) : 0;
    best = Math.min(best, here + (elsewhere ?? 0));
  }
  return best;
}

/** The rank of each number; equal numbers have the mean of their ranks. */
function ranksOf(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((one, other) => one - other);
  return numbers.map((number) => (sorted.indexOf(number) + sorted.lastIndexOf(number)) / 2);
}

/** Spearman's rank correlation: 1 for the same order, -1 for the reverse. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const [some, others] = [0, 1].map((side) => ranksOf(pairs.map((pair) => pair[side as 0 | 1])));
  const mean = (pairs.length - 1) / 2;
  const sum = (of: (i: number) => number) => pairs.reduce((total, _, i) => total + of(i), 0);
  const off = (ranks: readonly number[] | undefined, i: number) => (ranks?.[i] ?? 0) - mean;
  const spread = (ranks: readonly number[] | undefined) => Math.sqrt(sum((i) => off(ranks, i) ** 2));
  return sum((i) => off(some, i) * off(others, i)) / (spread(some) * spread(others));
}

/** How well estimates order operations by cost, and how far they are off for expensive ones. */
export function costLines(pairs: readonly Pair[]): string[] {
  const correlation = rankCorrelation(pairs.map(({ estimated, measured }) => [estimated, measured]));
  const factors = pairs
    .filter(({ measured }) => measured > 20)
    .map(({ estimated, measured }) => estimated / measured)
    .sort((one, other) => one - other);
  const at = (share: number) => (factors[Math.floor(share * (factors.length - 1))] ?? NaN).toFixed(2);
  return [
    `estimated against measured work of ${String(pairs.length)} operations generated from the schema: rank correlation ${correlation.toFixed(2)}`,
    `  of ${String(factors.length)} that take more than 20 ms, the estimate is ${at(0.1)} (10th percentile), ${at(0.5)} (median), ${at(0.9)} (90th percentile) times the time`,
  ];
}
