import { StoreError } from '../store/errors.js';
import type { SavedArticle } from '../store/articles/savedArticle.js';

/** What became of articles that one writer of this process took in. */
export interface IngestTally {
  /** Number of articles by outcome: created, updated, unchanged, the code of the error, or failed. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Total seconds, from what was handed in to what is stored. */
  readonly seconds: number;
  countSaved: (saved: SavedArticle) => void;
  countError: (error: unknown) => void;
  /** Adds the time since then, as of performance.now(). */
  addTime: (since: number) => void;
}

/** Who takes articles in: mutations of clients, the poller of feeds, and commands that read files. */
export const WRITERS = ['mutations', 'feeds', 'files'] as const;
export type Writer = (typeof WRITERS)[number];
export type IngestTallies = Readonly<Record<Writer, IngestTally>>;

const outcomeOf = ({ created, change }: SavedArticle): string =>
  created ? 'created' : change === null ? 'unchanged' : 'updated';

export function createTally(): IngestTally {
  const outcomes = new Map<string, number>();
  let seconds = 0;
  const count = (outcome: string) => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  };
  return {
    outcomes,
    get seconds() {
      return seconds;
    },
    countSaved: (saved) => {
      count(outcomeOf(saved));
    },
    countError: (error) => {
      count(error instanceof StoreError ? error.code : 'failed');
    },
    addTime: (since) => {
      seconds += (performance.now() - since) / 1000;
    },
  };
}

/** The tallies of a process, each to be given to its writer. */
export const createTallies = (): IngestTallies => ({
  mutations: createTally(),
  feeds: createTally(),
  files: createTally(),
});
