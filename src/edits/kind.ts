import type { NamedActor } from './changes.js';
import type { EditedArticle } from './edited.js';
import type { Place } from './place.js';

/** What one kind of edit does to the facts of an article. */
export interface FactEditKind<Change> {
  /** The people, organizations and countries that it names. */
  actors: (change: Change) => NamedActor[];
  /** Applies it. Returns null, or the reason why it cannot be applied. */
  apply: (article: EditedArticle, place: Place, change: Change) => string | null;
}
