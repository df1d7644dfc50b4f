import type { NamedActor } from './changes.js';
import type { EditedArticle } from './edited.js';
import type { Place } from './place.js';

/** What one kind of edit does to what the parser found in an article. */
export interface FactEditKind<Change> {
  /** Whom it names. */
  actors: (change: Change) => NamedActor[];
  /** Applies it; says why where that cannot be. */
  apply: (article: EditedArticle, place: Place, change: Change) => string | null;
}
