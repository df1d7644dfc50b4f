import type { ParsedArticle } from '../../parse/types.js';
import { type ArticleAbout, aboutOf } from './articleAbout.js';
import type { Database } from '../database.js';
import { StoreError } from '../errors.js';
import type { Said } from './items.js';
import { type Reread, readStored } from './reread.js';
import { aboutOfRow } from './rereadArticles.js';
import { rewriteArticle } from './rewriteArticle.js';
import type { Transaction } from '../rows.js';
import { type KnownSource, openSources } from '../identify/sources.js';
import { updateAbout } from './updateAbout.js';
import { urlKey } from '../identify/urlKey.js';
import { writeAlone } from '../writeAlone.js';

/**
 * Updates an article's metadata, but not its text. Absent properties stay; null means unknown. With a new
 * date or source, the text is parsed again: dates are relative to its own, and copies are from other sources.
 *
 * @returns false if there is no such article; nothing is changed then
 * @throws StoreError INVALID_SOURCE if another article of the source has the guid
 */
export async function updateArticle(
  database: Database,
  id: string,
  said: Said,
  reread: Reread,
): Promise<boolean> {
  return writeAlone(database, async (tx) => {
    const row = await tx.article.findUnique({ where: { id }, include: { source: true } });
    if (!row) return false;
    const known = aboutOfRow(row);
    const about = await change(tx, known, row.source, said);
    await checkGuid(tx, id, about);
    if (about.publishedAt === known.publishedAt && about.sourceId === known.sourceId) {
      await updateAbout(tx, id, about);
      return true;
    }
    const { parsed, hash }: { parsed: ParsedArticle; hash: string } = await readStored(tx, id, about, reread);
    await rewriteArticle(tx, { id, parsed, about, hash, isNewVersion: false });
    return true;
  });
}

async function change(
  tx: Transaction,
  known: ArticleAbout,
  source: Pick<KnownSource, 'named'> | null,
  said: Said,
): Promise<ArticleAbout> {
  const { publisher = known.publisher, url = known.url, canonicalUrl = known.canonicalUrl } = said;
  const addresses = { url, canonicalUrl };
  // The address gives the source only if nothing else names one.
  const names = said.publisher !== undefined || said.source !== undefined;
  const moves =
    names || (source?.named !== true && (said.url !== undefined || said.canonicalUrl !== undefined));
  const about = { ...known };
  const sources = await openSources(tx, [{ ...addresses, publisher, source: said.source ?? null }]);
  const provenance = moves
    ? sources.enter({ ...addresses, publisher, source: said.source ?? null })
    : { source: null, publisher: known.publisher };
  await sources.write();
  const changed = aboutOf(said, provenance);
  for (const field of FIELDS)
    if (said[field] !== undefined) Object.assign(about, { [field]: changed[field] });
  if (moves) Object.assign(about, { sourceId: changed.sourceId, publisher: changed.publisher });
  const address = about.canonicalUrl ?? about.url;
  about.urlKey = address === null ? null : urlKey(address);
  return about;
}

const FIELDS = [
  ...(['url', 'canonicalUrl', 'guid', 'publishedAt', 'modifiedAt', 'standfirst'] as const),
  ...(['authors', 'section', 'keywords', 'image'] as const),
];

async function checkGuid(tx: Transaction, id: string, { guid, sourceId }: ArticleAbout): Promise<void> {
  if (guid === null || sourceId === null) return;
  const other = await tx.article.findFirst({
    where: { guid, sourceId, id: { not: id } },
    select: { slug: true },
  });
  if (!other) return;
  throw new StoreError(
    'INVALID_SOURCE',
    `guid: expected one that no other article of the source has, got that of "${other.slug}".`,
    { field: 'guid' },
  );
}
