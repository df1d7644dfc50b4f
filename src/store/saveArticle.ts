import type { ParsedArticle } from '../parse/types.js';
import type { Database } from './database.js';
import { articleContext } from './articleContext.js';
import { saveEvents } from './events.js';
import { contentHash, stableId } from './ids.js';
import { saveMentions } from './mentions.js';
import { savePeople } from './people.js';
import { saveQuotes } from './quotes.js';
import { type Transaction, insertRows } from './rows.js';
import { articleSlugs } from './slug.js';
import { UNDATED, toInstant } from './times.js';
import { writeAlone } from './writeAlone.js';

/** Where an article came from, as far as somebody said so. */
export interface ArticleSource {
  url?: string | null;
  publisher?: string | null;
}

export interface SavedArticle {
  id: string;
  slug: string;
  /** False when the very text was there already: then nothing was changed. */
  created: boolean;
}

/** The article with exactly this text, if there is one. */
export async function findByText(database: Database, text: string): Promise<SavedArticle | null> {
  const found = await findByHash(database.prisma, contentHash(text));
  return found && { ...found, created: false };
}

/**
 * Writes an article and all that was found in it, in one transaction: all of it or nothing. The same text a second
 * time changes nothing.
 */
export async function saveArticle(
  database: Database,
  parsed: ParsedArticle,
  source: ArticleSource,
): Promise<SavedArticle> {
  return writeAlone(database, async (tx) => {
    const hash = contentHash(parsed.text);
    const found = await findByHash(tx, hash);
    if (found) return { ...found, created: false };
    const id = stableId('article', hash);
    const slug = await insertArticle(tx, id, hash, parsed, source);
    const personIds = await savePeople(tx, parsed.people);
    const context = articleContext(id, instantOf(parsed) ?? UNDATED, personIds);
    await saveMentions(tx, parsed, context);
    await saveQuotes(tx, parsed, context);
    await saveEvents(tx, parsed.events, context);
    return { id, slug, created: true };
  });
}

function findByHash(tx: Transaction, hash: string): Promise<{ id: string; slug: string } | null> {
  return tx.article.findUnique({ where: { contentHash: hash }, select: { id: true, slug: true } });
}

function instantOf({ publishedAt }: ParsedArticle): string | null {
  return publishedAt === null ? null : toInstant(publishedAt);
}

async function insertArticle(
  tx: Transaction,
  id: string,
  hash: string,
  parsed: ParsedArticle,
  { url = null, publisher = null }: ArticleSource,
): Promise<string> {
  const slugs = articleSlugs(parsed.headline, hash);
  const rows = await tx.$queryRaw<{ slug: string }[]>`SELECT slug FROM "Article" WHERE slug = ANY(${slugs})`;
  const taken = new Set(rows.map((row) => row.slug));
  const slug = slugs.find((candidate) => !taken.has(candidate)) ?? id;
  const { headline, headlineSpan, text, language, wordCount, paragraphs } = parsed;
  await insertRows(tx, 'Article', [
    {
      id,
      slug,
      contentHash: hash,
      headline,
      headlineStart: headlineSpan?.start ?? null,
      headlineEnd: headlineSpan?.end ?? null,
      text,
      language,
      wordCount,
      paragraphs: paragraphs.map(({ kind, start, end }) => ({ kind, start, end })),
      url,
      publisher,
      publishedAt: instantOf(parsed),
      ingestedAt: new Date(),
    },
  ]);
  return slug;
}
