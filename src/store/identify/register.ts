import type { ArticleAbout } from '../articles/articleAbout.js';
import type { Transaction } from '../rows.js';
import { domainOf, fitsDomain } from './sourceName.js';
import type { KnownSource } from './sources.js';

/** A received article with what identifies it. */
export interface Item {
  about: ArticleAbout;
  source: KnownSource | null;
  /** See textHash. */
  hash: string;
}

/** An article in the database. */
export interface KnownArticle {
  id: string;
  slug: string;
  about: ArticleAbout;
  /** Name of its source, and whether it was stated. */
  source: Pick<KnownSource, 'id' | 'name' | 'named' | 'domain'> | null;
  /** Hashes of its versions' texts, the latest last. */
  hashes: string[];
}

/** Articles in the database that may match a batch. */
export interface Register {
  /** The article that an item matches; null if it is new. */
  find: (item: Item) => KnownArticle | null;
  /** Adds a new article, or updates one. */
  enter: (article: KnownArticle) => void;
}

/**
 * Loads the articles that may match a batch. An article is identified, in order, by its source's guid, its
 * address, its text. The same text from another source is a copy rather than the same article. Without a
 * known source, the text decides.
 */
export async function openRegister(tx: Transaction, items: readonly Item[]): Promise<Register> {
  const byId = new Map<string, KnownArticle>();
  const byGuid = new Map<string, string>();
  const byUrl = new Map<string, Set<string>>();
  const byHash = new Map<string, Set<string>>();
  const enter = (article: KnownArticle) => {
    const { id, hashes } = article;
    const { guid, sourceId, urlKey } = article.about;
    byId.set(id, article);
    // Guids are unique only within a source: every file may have a "1".
    if (guid !== null && sourceId !== null) byGuid.set(`${sourceId} ${guid}`, id);
    if (urlKey !== null) add(byUrl, urlKey, id);
    for (const hash of hashes) add(byHash, hash, id);
  };
  const all = (ids: Iterable<string>) => [...ids].flatMap((id) => byId.get(id) ?? []);
  const found = await findArticles(tx, wantedOf(items));
  const guids = joinedGuids([...found, ...items].map(({ about }) => about));
  const others = guids.length > 0 ? await findArticles(tx, { hashes: [], urls: [], guids }) : [];
  for (const article of [...found, ...others]) enter(article);
  /** Whether no other article has the guid that a known one would get in its source if it matched. */
  const isFree = (known: KnownArticle, { about }: Item) =>
    [
      [known.about.sourceId ?? about.sourceId, known.about.guid ?? about.guid],
      [about.sourceId ?? known.about.sourceId, about.guid ?? known.about.guid],
    ].every(([sourceId, guid]) =>
      [undefined, known.id].includes(byGuid.get(`${sourceId ?? ''} ${guid ?? ''}`)),
    );
  return {
    enter,
    find: (item) => {
      const { guid, sourceId, urlKey } = item.about;
      const sameGuid = byId.get(byGuid.get(`${sourceId ?? ''} ${guid ?? ''}`) ?? '');
      if (sameGuid) return sameGuid;
      const sameUrl = all(byUrl.get(urlKey ?? '') ?? []).find(
        (known) => !haveOtherGuids(known, item) && isFree(known, item),
      );
      if (sameUrl) return sameUrl;
      const sameText = all(byHash.get(item.hash) ?? []).filter(
        (known) => mayBeOne(known, item) && isFree(known, item),
      );
      return sameText.find((known) => known.about.sourceId === sourceId) ?? sameText[0] ?? null;
    },
  };
}

function add<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}

/** Whether two items of a source have different guids, and so are different. */
function haveOtherGuids({ about }: KnownArticle, item: Item): boolean {
  return (
    about.guid !== null &&
    item.about.guid !== null &&
    about.guid !== item.about.guid &&
    about.sourceId === item.about.sourceId
  );
}

/** Whether two articles with one text may be the same: no evidence of two items or two sources. */
function mayBeOne(known: KnownArticle, item: Item): boolean {
  const { about } = known;
  if (about.sourceId === item.about.sourceId) {
    const otherUrl =
      about.urlKey !== null && item.about.urlKey !== null && about.urlKey !== item.about.urlKey;
    return !(haveOtherGuids(known, item) && otherUrl);
  }
  return mayBeOneSource(known.source, item.source, known.about);
}

type Named = Pick<KnownSource, 'name' | 'named' | 'domain'>;

function mayBeOneSource(one: Named | null, other: Named | null, about: ArticleAbout): boolean {
  if (one === null || other === null) return true;
  // If one is known only by its domain, the other's name may belong to it.
  const [domain, name] = one.named ? [other, one] : [one, other];
  if (domain.named) return false;
  if (name.named) return domain.domain !== null && fitsDomain(name.name, domain.domain);
  const address = about.canonicalUrl ?? about.url;
  return address !== null && domainOf(address) === other.domain;
}

interface Row extends Omit<ArticleAbout, 'publishedAt' | 'modifiedAt'> {
  id: string;
  slug: string;
  publishedAt: Date | null;
  modifiedAt: Date | null;
  source: KnownArticle['source'];
  hashes: string[];
}

/** Keys to look articles up by. */
interface Wanted {
  hashes: string[];
  urls: string[];
  guids: { guid: string; sourceId: string }[];
}

function wantedOf(items: readonly Item[]): Wanted {
  return {
    hashes: [...new Set(items.map(({ hash }) => hash))],
    urls: [...new Set(items.flatMap(({ about }) => about.urlKey ?? []))],
    guids: items.flatMap(({ about: { guid, sourceId } }) =>
      guid === null || sourceId === null ? [] : [{ guid, sourceId }],
    ),
  };
}

/** Guids that a source gains if articles without one turn out to be its items. */
function joinedGuids(abouts: readonly ArticleAbout[]): Wanted['guids'] {
  const lone = new Set(abouts.flatMap(({ guid, sourceId }) => (sourceId === null ? (guid ?? []) : [])));
  const sources = new Set(abouts.flatMap(({ sourceId }) => sourceId ?? []));
  return [...lone].flatMap((guid) => [...sources].map((sourceId) => ({ guid, sourceId })));
}

/**
 * One look-up per key: for many at once, the planner's choice on an empty table is a scan, and it keeps to
 * it.
 */
async function findArticles(tx: Transaction, { hashes, urls, guids }: Wanted): Promise<KnownArticle[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT article.*, (
      SELECT json_build_object('id', id, 'name', name, 'named', named, 'domain', domain) FROM "Source"
      WHERE id = article."sourceId"::uuid) AS source,
      (SELECT json_agg("textHash" ORDER BY number) FROM "ArticleVersion" WHERE "articleId" = found.id) AS hashes
    FROM (
      SELECT DISTINCT id FROM (
        SELECT version.id FROM unnest(${hashes}::char(64)[]) AS hash CROSS JOIN LATERAL (
          SELECT "articleId" AS id FROM "ArticleVersion" WHERE "textHash" = hash LIMIT 100) version
        UNION ALL
        SELECT article.id FROM unnest(${urls}::text[]) AS wanted CROSS JOIN LATERAL (
          SELECT id FROM "Article" WHERE "urlKey" = wanted LIMIT 100) article
        UNION ALL
        SELECT article.id FROM json_to_recordset(${JSON.stringify(guids)}::json) AS said (guid text, "sourceId" uuid)
          CROSS JOIN LATERAL (SELECT id FROM "Article" WHERE "sourceId" = said."sourceId" AND guid = said.guid LIMIT 1) article
      ) each
    ) found CROSS JOIN LATERAL (
      SELECT id::text, slug, url, "canonicalUrl", "urlKey", guid, "sourceId"::text, publisher, "publishedAt", "modifiedAt",
        standfirst, authors, section, keywords, image
      FROM "Article" WHERE id = found.id LIMIT 1) article
    ORDER BY article.id`;
  return rows.map(({ id, slug, source, hashes: known, ...about }) => ({
    id,
    slug,
    source,
    hashes: known,
    about: {
      ...about,
      publishedAt: about.publishedAt?.toISOString() ?? null,
      modifiedAt: about.modifiedAt?.toISOString() ?? null,
    },
  }));
}
