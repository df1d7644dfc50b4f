import { stableId } from '../ids.js';
import type { Item } from './register.js';
import type { Transaction } from '../rows.js';
import { articleSlugs } from '../articles/slug.js';

/** Permanent id and slug of an article. */
export interface ArticlePlace {
  id: string;
  slug: string;
}

/** Ids and slugs for new articles. */
export interface Places {
  /** Assigns an unused id and slug to one of the articles given on opening. */
  take: (newcomer: Newcomer) => ArticlePlace;
}

/** An article that may need an id and a slug. */
interface Newcomer {
  item: Item;
  headline: string;
}

/**
 * Loads ids and slugs in use for possibly new articles. They are derived from what identifies an article, so
 * that they do not depend on earlier articles; only if another article has an id (its guid may have changed
 * since) is the next one taken.
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
