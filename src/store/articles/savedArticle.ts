import type { Difference } from '../identify/fillIn.js';
import type { Judgement } from '../identify/judge.js';

/** What became of an article that came in. */
export interface SavedArticle {
  id: string;
  slug: string;
  /** Whether it is new. */
  created: boolean;
  /** What became of one that is not: more is known of it, its text is another, or nothing is changed. */
  change: 'FILLED_IN' | 'NEW_VERSION' | null;
  /** What was said of it otherwise than the database has it. The database keeps what it has. */
  differs: Difference[];
}

const CHANGES = { SAME: null, MORE: 'FILLED_IN', VERSION: 'NEW_VERSION' } as const;

/** What became of an article that was there. */
export function savedAs({ kind, known, differs }: Exclude<Judgement, { kind: 'NEW' }>): SavedArticle {
  return { id: known.id, slug: known.slug, created: false, change: CHANGES[kind], differs };
}
