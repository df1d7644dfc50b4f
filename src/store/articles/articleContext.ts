import { type KeptIds, type Kind, type TakenIds, placeId } from '../ids.js';

/** What everything that hangs on an article needs to know of it. */
export interface ArticleContext {
  articleId: string;
  /** When it was published, as articles are ordered by it. */
  publishedOrder: string;
  /** Id of the person that the article's parse gives this name; null for null and for nobody. */
  personId: (name: string | null) => string | null;
  /** Id of the organization that stands in this place of the article's parse; null for null, and where nothing mentions it. */
  organizationId: (index: number | null) => string | null;
  /**
   * Id of something in it: the one that the same words had in the version before, or before an edit took them out, else from
   * its place and what it is. A second thing of one place and sort gets another one.
   */
  placeId: (kind: Kind, start: number, end: number, sort: string) => string;
}

/** What an article's facts had for ids before, and in which version they are new. */
export interface Past {
  version: number;
  kept: KeptIds;
  spoken?: Spoken | undefined;
}

/** The events that spoke in an article's words before it was taken out, by their ids, with their status. */
export type Spoken = ReadonlyMap<string, string>;

/**
 * @param personIds ids by the names of the article's parse
 * @param organizationIds ids of its organizations, in their order
 */
export function articleContext(
  articleId: string,
  publishedOrder: string,
  personIds: ReadonlyMap<string, string>,
  organizationIds: readonly (string | null)[],
  past: Past | null,
  taken: TakenIds,
): ArticleContext {
  // What is new in a later version must not get the id of what stood in its place before.
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
