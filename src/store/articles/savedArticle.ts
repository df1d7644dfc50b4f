import type { Difference } from '../identify/fillIn.js';
import type { Judgement } from '../identify/judge.js';

/** The result of saving an article. */
export interface SavedArticle {
  id: string;
  slug: string;
  /** Whether it is new. */
  created: boolean;
  /** For an existing article: new metadata, a new text, or null for no change. */
  change: 'FILLED_IN' | 'NEW_VERSION' | null;
  /** Metadata that differs from the database, which keeps its own. */
  differs: Difference[];
}

const CHANGES = { SAME: null, MORE: 'FILLED_IN', VERSION: 'NEW_VERSION' } as const;

/** The result for an existing article. */
export function savedAs({ kind, known, differs }: Exclude<Judgement, { kind: 'NEW' }>): SavedArticle {
  return { id: known.id, slug: known.slug, created: false, change: CHANGES[kind], differs };
}
