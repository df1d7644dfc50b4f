import { stableId } from '../ids.js';
import type { Item } from './register.js';
import type { Transaction } from '../rows.js';
import { articleSlugs } from '../articles/slug.js';

/** Where an article is found for ever. */
export interface ArticlePlace {
  id: string;
  slug: string;
}

/** Places for new articles. */
export interface Places {
  /** A place of its own for one of the articles that the places were opened for. */
  take: (newcomer: Newcomer) => ArticlePlace;
}

/** An article that may need an id and a slug. */
interface Newcomer {
  item: Item;
  headline: string;
}

/**
 * Opens the places of articles that may be new. Ids and slugs come from what an article is known by, so that they do not
 * depend on what came before it. Only where another has an id (it may have been told another guid) the next one is taken.
 */
export async function openPlaces(tx: Transaction, newcomers: readonly Newcomer[]): Promise<Places> {
  const wishes = newcomers.flatMap(wishesOf);
  const rows = await tx.$queryRaw<{ taken: string }[]>`
    SELECT article.taken FROM unnest(${wishes.map(({ id }) => id)}::uuid[]) AS wish
      CROSS JOIN LATERAL (SELECT id::text AS taken FROM "Article" WHERE id = wish LIMIT 1) article
    UNION ALL
    SELECT article.taken FROM unnest(${wishes.flatMap(({ slugs }) => slugs)}::text[]) AS wish
      CROSS JOIN LATERAL (SELECT slug AS taken FROM "Article" WHERE slug = wish LIMIT 1) article`;
  const taken = new Set(rows.map((row) => row.taken));
  return {
    take: (newcomer) => {
      const free = wishesOf(newcomer).find(({ id }) => !taken.has(id));
      if (!free) throw new Error(`All ids of "${newcomer.headline}" are taken.`);
      const slug = free.slugs.find((candidate) => !taken.has(candidate)) ?? free.id;
      taken.add(free.id).add(slug);
      return { id: free.id, slug };
    },
  };
}

function wishesOf({ item, headline }: Newcomer) {
  return [0, 1].map((times) => {
    const id = idOf(item, times);
    return { id, slugs: articleSlugs(headline, id) };
  });
}

function idOf({ about: { guid, sourceId, urlKey }, hash }: Item, times: number): string {
  const again = times === 0 ? [] : [times];
  if (guid !== null && sourceId !== null) return stableId('article', 'guid', sourceId, guid, ...again);
  if (urlKey !== null) return stableId('article', 'url', urlKey, ...again);
  return sourceId === null
    ? stableId('article', hash, ...again)
    : stableId('article', 'text', sourceId, hash, ...again);
}
