import { aboutOf } from './articleAbout.js';
import type { ArticleSource } from './articleSource.js';
import type { Item } from '../identify/register.js';
import type { Transaction } from '../rows.js';
import { openSources } from '../identify/sources.js';

/** What somebody says of an article. */
export type Said = ArticleSource & { publishedAt?: string | null };

/** Received articles, with what identifies them. */
export interface Items {
  items: Item[];
  /** Saves new sources. */
  writeSources: () => Promise<void>;
}

/** @param articles each with the hash of its text (see textHash) */
export async function itemsOf(
  tx: Transaction,
  articles: readonly { said: Said; hash: string }[],
): Promise<Items> {
  const sources = await openSources(
    tx,
    articles.map(({ said }) => said),
  );
  const items = articles.map(({ said, hash }): Item => {
    const provenance = sources.enter(said);
    return { about: aboutOf(said, provenance), source: provenance.source, hash };
  });
  return { items, writeSources: sources.write };
}
