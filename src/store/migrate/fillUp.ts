import type { ParsedArticle } from '../../parse/types.js';
import { aboutOf } from '../articles/articleAbout.js';
import { openCopies, wordsOf } from '../identify/copies.js';
import { settleGroup } from '../identify/copyGroups.js';
import type { Database } from '../database.js';
import { textHash } from '../identify/evenText.js';
import { openInserter } from '../rows.js';
import { openSources } from '../identify/sources.js';
import { saveBands } from '../identify/textBands.js';
import { updateAbout } from '../articles/updateAbout.js';
import { writeAlone } from '../writeAlone.js';

/** Number of articles per transaction. */
const BATCH = 100;

/**
 * Fills columns of older articles that only code can compute: text hash, source, and original of a copy.
 * Resumes where a killed process stopped; with nothing to do, it costs one index look-up.
 */
export async function fillUp(database: Database): Promise<void> {
  while (await hasOld(database)) await writeAlone(database, fillUpSome);
}

const OLD = { textHash: null };

async function hasOld({ prisma }: Database): Promise<boolean> {
  return (await prisma.articleVersion.findFirst({ where: OLD, select: { id: true } })) !== null;
}

async function fillUpSome(tx: Parameters<Parameters<typeof writeAlone>[1]>[0]): Promise<void> {
  const versions = await tx.articleVersion.findMany({
    where: OLD,
    include: { article: true },
    orderBy: { id: 'asc' },
    take: BATCH,
  });
  const sources = await openSources(
    tx,
    versions.map(({ article }) => article as { url: string | null; publisher: string | null }),
  );
  const filled = versions.map(({ id: versionId, article }) => {
    const { url, publisher, text, paragraphs } = article;
    const said = { url, publisher, publishedAt: article.publishedAt?.toISOString() ?? null };
    const about = aboutOf(said, sources.enter(said));
    const words = wordsOf({ text, paragraphs: paragraphs as unknown as ParsedArticle['paragraphs'] });
    return { versionId, id: article.id, about, words, hash: textHash(text) };
  });
  await sources.write();
  const inserter = openInserter(tx);
  await saveBands(inserter, filled);
  await inserter.written();
  const copies = await openCopies(
    tx,
    filled.map(({ words }) => words),
  );
  for (const { versionId, id, about, words, hash } of filled) {
    await updateAbout(tx, id, about);
    await tx.articleVersion.update({ where: { id: versionId }, data: { textHash: hash } });
    const found = await copies.enter({ id, sourceId: about.sourceId, words });
    if (found === null) continue;
    const { copyOfId } = await tx.article.findUniqueOrThrow({
      where: { id: found },
      select: { copyOfId: true },
    });
    await tx.article.update({ where: { id }, data: { copyOfId: copyOfId ?? found } });
    await settleGroup(tx, copyOfId ?? found);
  }
}
