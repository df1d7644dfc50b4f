import type { Database } from '../store/database.js';
import { StoreError } from '../store/errors.js';
import type { SavedArticle } from '../store/articles/savedArticle.js';

/** Outcomes of the articles that this process was given one by one. */
export interface IngestTally {
  /** Number of articles by outcome: created, updated, unchanged, the code of the error, or failed. */
  readonly outcomes: Map<string, number>;
  /** Total time, in seconds. */
  seconds: number;
}

const tallies = new WeakMap<Database, IngestTally>();

export function ingestTallyOf(database: Database): IngestTally {
  const known = tallies.get(database);
  if (known) return known;
  const tally = { outcomes: new Map<string, number>(), seconds: 0 };
  tallies.set(database, tally);
  return tally;
}

const outcomeOf = ({ created, change }: SavedArticle): string =>
  created ? 'created' : change === null ? 'unchanged' : 'updated';

/** Counts the outcome of ingesting an article, and its time. */
export async function tallied(
  database: Database,
  ingest: () => Promise<SavedArticle>,
): Promise<SavedArticle> {
  const tally = ingestTallyOf(database);
  const started = performance.now();
  const count = (outcome: string) => {
    tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
    tally.seconds += (performance.now() - started) / 1000;
  };
  try {
    const saved = await ingest();
    count(outcomeOf(saved));
    return saved;
  } catch (error) {
    count(error instanceof StoreError ? error.code : 'failed');
    throw error;
  }
}
