import { type KeptIds, type Kind, type TakenIds, placeId } from '../ids.js';

/** What is needed to save the facts of an article. */
export interface ArticleContext {
  articleId: string;
  /** Sort key of its publication date. */
  publishedOrder: string;
  /** Id of the person with this name in the article's parse; null for null or an unknown name. */
  personId: (name: string | null) => string | null;
  /**
   * Id of the organization at this index of the article's parse; null for null, or if nothing mentions it.
   */
  organizationId: (index: number | null) => string | null;
  /**
   * Id of a fact: the one that the same words had in the previous version or before an edit removed them, or
   * else derived from position and sort. A second fact of the same sort and position gets a different one.
   */
  placeId: (kind: Kind, start: number, end: number, sort: string) => string;
}

/** Earlier ids of an article's facts, and the version in which they are new. */
export interface Past {
  version: number;
  kept: KeptIds;
  spoken?: Spoken | undefined;
}

/** Events whose summary came from an article before its facts were removed, by id, with their status. */
export type Spoken = ReadonlyMap<string, string>;

/** What the ids of an article's facts depend on. */
interface Known extends Pick<ArticleContext, 'articleId' | 'publishedOrder'> {
  /** By the names in the article's parse. */
  personIds: ReadonlyMap<string, string>;
  /** Of its organizations, in order. */
  organizationIds: readonly (string | null)[];
  past: Past | null;
  taken: TakenIds;
}

export function articleContext({
  articleId,
  publishedOrder,
  personIds,
  organizationIds,
  past,
  taken,
}: Known): ArticleContext {
  // A new fact of a later version must not reuse the id of an old one in its place.
  const version = past === null || past.version === 1 ? [] : [past.version];
  const given = new Set<string>();
  return {
    articleId,
    publishedOrder,
    personId: (name) => (name === null ? null : (personIds.get(name) ?? null)),
    organizationId: (index) => (index === null ? null : (organizationIds[index] ?? null)),
    placeId: (kind, start, end, sort) => {
      const kept = past?.kept(kind, start, end, sort);
      const known = [...(kept === undefined ? [] : [kept]), ...taken(kind, start, end, sort)];
      let id = known.find((one) => !given.has(one));
      for (let times = 0; id === undefined || given.has(id); times++)
        id = placeId(kind, articleId, start, end, sort, times, ...version);
      given.add(id);
      return id;
    },
  };
}
