import type { ParsedArticle } from '../parse/types.js';
import { absorbPerson } from './absorbPerson.js';
import { type ArticleDraft, articleIdOf, draftArticle } from './articleDraft.js';
import type { ArticleSource } from './articleSource.js';
import type { Database } from './database.js';
import { openDirectory } from './directory.js';
import { saveEvents } from './events.js';
import { contentHash } from './ids.js';
import { countCountries, saveMentions } from './mentions.js';
import { savePeople, writePeople } from './people.js';
import { saveQuotes } from './quotes.js';
import { type Transaction, openInserter } from './rows.js';
import { articleSlugs } from './slug.js';
import { toWebAddress } from './webAddress.js';
import { writeAlone } from './writeAlone.js';

export interface SavedArticle {
  id: string;
  slug: string;
  /** False when the very text was there already: then nothing was changed. */
  created: boolean;
}

/** An article that the parser has read. */
export interface ReadArticle {
  parsed: ParsedArticle;
  source: ArticleSource;
}

/**
 * Writes articles and all that was found in them, in one transaction: all of it or nothing. A text that is there
 * already changes nothing. The database comes out as if they were saved one by one, in a number of statements that does
 * not depend on how many they are.
 */
export async function saveArticles(database: Database, articles: ReadArticle[]): Promise<SavedArticle[]> {
  if (articles.length === 0) return [];
  const hashes = articles.map(({ parsed }) => contentHash(parsed.text));
  return writeAlone(database, async (tx) => {
    const saved = await findByHash(tx, hashes);
    const fresh = new Map<string, ReadArticle>();
    for (const [index, hash] of hashes.entries()) {
      const article = articles[index];
      if (article && !saved.has(hash) && !fresh.has(hash)) fresh.set(hash, article);
    }
    const slugs = await chooseSlugs(tx, fresh);
    await writeNew(
      tx,
      [...fresh].map(([hash, article]) => ({ ...article, hash, slug: slugs.get(hash) ?? '' })),
    );
    return hashes.map((hash) => {
      const old = saved.get(hash) ?? { id: articleIdOf(hash), slug: slugs.get(hash) ?? '' };
      // Where a text comes twice, the second one finds the first.
      return { ...old, created: fresh.delete(hash) };
    });
  });
}

/** The articles with exactly these texts, in their order; null for each text that is not there. */
export async function findByTexts(database: Database, texts: string[]): Promise<(SavedArticle | null)[]> {
  const hashes = texts.map(contentHash);
  const found = await findByHash(database.prisma, hashes);
  return hashes.map((hash) => {
    const article = found.get(hash);
    return article ? { ...article, created: false } : null;
  });
}

/** Text by text: what the planner does for many at once it chooses when the table is empty, a scan, and keeps to it. */
async function findByHash(
  tx: Transaction,
  hashes: string[],
): Promise<Map<string, Pick<SavedArticle, 'id' | 'slug'>>> {
  const found = await tx.$queryRaw<{ id: string; slug: string; hash: string }[]>`
    SELECT article.id::text, article.slug, hash FROM unnest(${hashes}::char(64)[]) AS hash
      CROSS JOIN LATERAL (SELECT id, slug FROM "Article" WHERE "contentHash" = hash LIMIT 1) article`;
  return new Map(found.map(({ id, slug, hash }) => [hash, { id, slug }]));
}

/** A slug for each new article that no other has, by their hashes. */
async function chooseSlugs(
  tx: Transaction,
  fresh: ReadonlyMap<string, ReadArticle>,
): Promise<Map<string, string>> {
  const wishes = [...fresh].map(([hash, { parsed }]) => ({
    hash,
    slugs: articleSlugs(parsed.headline, hash),
  }));
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT article.slug FROM unnest(${wishes.flatMap(({ slugs }) => slugs)}::text[]) AS wish
      CROSS JOIN LATERAL (SELECT slug FROM "Article" WHERE slug = wish LIMIT 1) article`;
  const taken = new Set(rows.map(({ slug }) => slug));
  const chosen = new Map<string, string>();
  for (const { hash, slugs } of wishes) {
    const slug = slugs.find((candidate) => !taken.has(candidate)) ?? articleIdOf(hash);
    taken.add(slug);
    chosen.set(hash, slug);
  }
  return chosen;
}

/**
 * Writes new articles in order. Where one of them tells whose a known surname is, those before it are written first:
 * what is given up to somebody must be in the database.
 */
async function writeNew(
  tx: Transaction,
  articles: Pick<ArticleDraft, 'parsed' | 'source' | 'hash' | 'slug'>[],
): Promise<void> {
  const directory = await openDirectory(
    tx,
    articles.flatMap(({ parsed }) => parsed.people),
  );
  let drafts: ArticleDraft[] = [];
  for (const article of articles) {
    const people = directory.enter(article.parsed.people);
    const absorbing = people.filter(({ absorbed }) => absorbed.length > 0);
    if (absorbing.length > 0) {
      await writeDrafts(tx, drafts);
      drafts = [];
      const inserter = openInserter(tx);
      await writePeople(inserter, absorbing, []);
      await inserter.written();
      for (const { person, absorbed } of absorbing)
        for (const surname of absorbed) await absorbPerson(tx, surname.id, person.id);
    }
    drafts.push(draftArticle(article, people));
  }
  await writeDrafts(tx, drafts);
}

async function writeDrafts(tx: Transaction, drafts: ArticleDraft[]): Promise<void> {
  const inserter = openInserter(tx);
  await inserter.insert('Article', drafts.map(articleRow));
  await savePeople(inserter, drafts);
  await saveQuotes(inserter, drafts);
  await saveMentions(inserter, drafts);
  await saveEvents(tx, inserter, drafts);
  await inserter.written();
  await countCountries(tx, drafts);
}

function articleRow({ parsed, source, hash, slug, publishedAt, context }: ArticleDraft) {
  const { headline, headlineSpan, text, language, wordCount, paragraphs } = parsed;
  return {
    id: context.articleId,
    slug,
    contentHash: hash,
    headline,
    headlineStart: headlineSpan?.start ?? null,
    headlineEnd: headlineSpan?.end ?? null,
    text,
    language,
    wordCount,
    paragraphs: paragraphs.map(({ kind, start, end }) => ({ kind, start, end })),
    url: source.url == null ? null : toWebAddress(source.url),
    publisher: source.publisher ?? null,
    publishedAt,
    ingestedAt: new Date(),
  };
}
