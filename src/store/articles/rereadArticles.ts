import type { Prisma } from '../../../prisma/generated/client.js';
import type { Paragraph, ParsedArticle } from '../../parse/types.js';
import type { ArticleAbout } from './articleAbout.js';
import type { ArticleToWrite } from './articleDraft.js';
import { wordsOf } from '../identify/copies.js';
import { countOriginals } from '../identify/copyGroups.js';
import { StoreError } from '../errors.js';
import type { KeptIds } from '../ids.js';
import { type OldFact, factsOf, keepIds } from './keptIds.js';
import type { Reread } from './reread.js';
import { keepEvents } from './rewriteArticle.js';
import type { Transaction } from '../rows.js';
import { takeOutFacts } from './takeOut.js';
import { UNCHANGED } from './textChanges.js';
import { writeArticles } from './writeArticles.js';

/**
 * Extracts the facts of articles again from unchanged texts. Facts found again keep their ids; versions,
 * copies and metadata stay.
 *
 * All their old facts are removed before any are saved, so that outdated statements of one cannot affect how
 * another's people are identified.
 */
export async function rereadArticles(tx: Transaction, ids: readonly string[], reread: Reread): Promise<void> {
  const articles = await tx.article.findMany({ where: { id: { in: [...ids] } }, orderBy: FIRST });
  const facts = await factsOf(tx, ids);
  const versions = await lastVersions(tx, ids);
  const read: ArticleToWrite[] = [];
  for (const article of articles) {
    const version = versions.get(article.id);
    if (!version) throw new StoreError('NOT_FOUND', `Article ${article.id} has no version.`);
    read.push(await readAgain(article, facts.get(article.id) ?? [], version, reread));
  }
  const spoken = await takeOutFacts(tx, articles);
  const rewritten = read.map((one) => ({
    ...one,
    past: one.past && { ...one.past, spoken: spoken.get(one.id) },
  }));
  const originals = rewritten.filter(({ copyOfId }) => copyOfId === null);
  await writeArticles(tx, originals);
  for (const copy of rewritten) {
    if (copy.copyOfId === null || !copy.past) continue;
    const { kept } = copy.past;
    const ofOriginal = await keepEvents(tx, copy.copyOfId, copy.parsed.text);
    const past = { ...copy.past, kept: ((...place) => kept(...place) ?? ofOriginal(...place)) as KeptIds };
    await writeArticles(tx, [{ ...copy, past }]);
  }
  await countOriginals(tx, [...ids]);
}

/** In order of arrival, since identification depends on who was named before. */
const FIRST = [{ ingestedAt: 'asc' }, { id: 'asc' }] satisfies Prisma.ArticleOrderByWithRelationInput[];

type Row = Prisma.ArticleGetPayload<object>;

type LastVersion = Pick<
  Prisma.ArticleVersionGetPayload<object>,
  'number' | 'textHash' | 'receivedAt' | 'changes'
>;

/** The latest version of each article, by article id. */
async function lastVersions(tx: Transaction, ids: readonly string[]): Promise<Map<string, LastVersion>> {
  const versions = await tx.$queryRaw<(LastVersion & { articleId: string })[]>`
    SELECT DISTINCT ON ("articleId") "articleId"::text, number, "textHash", "receivedAt", changes
    FROM "ArticleVersion" WHERE "articleId" = ANY(${[...ids]}::uuid[]) ORDER BY "articleId", number DESC`;
  return new Map(versions.map((version) => [version.articleId, version]));
}

async function readAgain(
  article: Row,
  facts: readonly OldFact[],
  last: LastVersion,
  reread: Reread,
): Promise<ArticleToWrite> {
  const { id, slug, text, copyOfId, ingestedAt } = article;
  const paragraphs = article.paragraphs as unknown as Paragraph[];
  const about = aboutOfRow(article);
  const parsed: ParsedArticle = await reread({ text, publishedAt: about.publishedAt, paragraphs });
  return {
    ...{ id, slug, parsed, about, copyOfId, ingestedAt },
    hash: last.textHash ?? '',
    words: wordsOf(parsed),
    past: {
      version: last.number,
      kept: keepIds(facts, { before: text, after: text, moved: UNCHANGED.moved }),
    },
    version: {
      number: last.number,
      receivedAt: last.receivedAt,
      changes: last.changes as unknown as ArticleToWrite['version']['changes'],
    },
  };
}

type AboutRow = Omit<ArticleAbout, 'publishedAt' | 'modifiedAt' | 'image'> & {
  publishedAt: Date | null;
  modifiedAt: Date | null;
  image: unknown;
};

/** Metadata of an article from its row. */
export function aboutOfRow(row: AboutRow): ArticleAbout {
  const { url, canonicalUrl, guid, sourceId, publisher, standfirst, authors, section, keywords } = row;
  return {
    ...{ url, canonicalUrl, urlKey: row.urlKey, guid, sourceId, publisher, standfirst, authors },
    ...{ section, keywords },
    publishedAt: row.publishedAt?.toISOString() ?? null,
    modifiedAt: row.modifiedAt?.toISOString() ?? null,
    image: row.image as ArticleAbout['image'],
  };
}
