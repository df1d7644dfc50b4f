import { pMapIterable } from 'p-map';
import type { ParsedArticle, RawArticle } from '../parse/types.js';
import type { Database } from '../store/database.js';
import { previewArticles } from '../store/articles/previewArticles.js';
import { type ReadArticle, saveArticles } from '../store/articles/saveArticles.js';
import type { SavedArticle } from '../store/articles/savedArticle.js';
import { type NewArticle, checkArticle, noSentence } from './newArticle.js';
import { type Parser, openParser } from './parser.js';
import { createTally, type IngestTally } from './tally.js';

/** Most articles that are saved together: larger batches save hardly any time. */
const BATCH_ARTICLES = 100;
/** UTF-16 code units after which a batch is full: this limits memory, however many articles there are. */
const BATCH_LENGTH = 1_000_000;
/** Batches in memory: one being saved, one waiting, one being parsed. */
const BATCHES = 3;

/** The result for one article: it is in the database, or `error` says why not. */
export type Outcome<Entry> = { entry: Entry; article: NewArticle; saved: SavedArticle } | Failed<Entry>;

interface Failed<Entry> {
  entry: Entry;
  error: unknown;
}
type HandedIn<Entry> = { entry: Entry; article: NewArticle } | Failed<Entry>;
type Parsed<Entry> = { entry: Entry; article: NewArticle; toSave: ReadArticle } | Outcome<Entry>;

/**
 * Ingests any number of articles, in the order given: parses them on all cores and saves them in batches. An outcome
 * is yielded once its article is committed. An article that fails is reported and left out; the others of its batch
 * are saved.
 *
 * @param entries read only as fast as they are processed
 * @param articleOf may throw, which makes the entry fail
 * @param given a parser to use, which stays open: in a serving process, one that does not block the main thread
 * @param tally counts the articles, and the time of their batches
 * @throws the database's error if it no longer answers
 */
export async function* ingestMany<Entry>(
  database: Database,
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  articleOf: (entry: Entry) => Promise<NewArticle> | NewArticle,
  given?: Parser,
  tally: IngestTally = createTally(),
): AsyncGenerator<Outcome<Entry>> {
  const parser = given ?? openParser();
  try {
    const batches = pMapIterable(
      collect(entries, articleOf),
      async (batch) => {
        const started = performance.now();
        return { batch: await parseBatch(database, parser, batch), started };
      },
      {
        concurrency: BATCHES - 1,
        backpressure: BATCHES - 1,
      },
    );
    for await (const { batch, started } of batches) {
      const outcomes = await saveBatch(database, parser, batch);
      tally.addTime(started);
      for (const outcome of outcomes) {
        if ('error' in outcome) tally.countError(outcome.error);
        else tally.countSaved(outcome.saved);
        yield outcome;
      }
    }
  } finally {
    if (!given) await parser.close();
  }
}

/** Groups articles into batches. */
async function* collect<Entry>(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  articleOf: (entry: Entry) => Promise<NewArticle> | NewArticle,
): AsyncGenerator<HandedIn<Entry>[]> {
  let batch: HandedIn<Entry>[] = [];
  let length = 0;
  for await (const entry of entries) {
    try {
      const article = await articleOf(entry);
      checkArticle(article);
      batch.push({ entry, article });
      length += article.text.length;
    } catch (error) {
      batch.push({ entry, error });
    }
    if (batch.length < BATCH_ARTICLES && length < BATCH_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Parses a batch, except the articles that the database has already. */
async function parseBatch<Entry>(
  database: Database,
  parser: Parser,
  batch: HandedIn<Entry>[],
): Promise<Parsed<Entry>[]> {
  const articles = batch.flatMap((one) => ('article' in one ? one.article : []));
  const previews = await previewArticles(database, articles);
  const previewOf = new Map(articles.map((article, index) => [article, previews[index]]));
  return Promise.all(
    batch.map(async (one) => {
      if ('error' in one) return one;
      const { entry, article } = one;
      const { saved = null, publishedAt = null } = previewOf.get(article) ?? {};
      if (saved) return { entry, article, saved };
      try {
        const { text, paragraphs = null, ...said } = article;
        const parsed = await parse(parser, { text, paragraphs, publishedAt });
        return {
          entry,
          article,
          toSave: { parsed, source: { ...said, publishedAt: said.publishedAt ?? null } },
        };
      } catch (error) {
        return { entry, error };
      }
    }),
  );
}

async function parse(parser: Parser, raw: RawArticle): Promise<ParsedArticle> {
  const parsed = await parser.parse(raw);
  if (!parsed) throw noSentence();
  return parsed;
}

async function saveBatch<Entry>(
  database: Database,
  parser: Parser,
  batch: Parsed<Entry>[],
): Promise<Outcome<Entry>[]> {
  const results = await saveAll(
    database,
    parser,
    batch.flatMap((one) => ('toSave' in one ? one.toSave : [])),
  );
  let next = 0;
  return batch.map((one) => {
    if (!('toSave' in one)) return one;
    const result = results[next++] ?? {
      error: new Error('Expected a result for each saved article, got fewer.'),
    };
    return { entry: one.entry, article: one.article, ...result };
  });
}

type Result = { saved: SavedArticle } | { error: unknown };

/** Saves articles together; if that fails, one by one. */
async function saveAll(database: Database, parser: Parser, articles: ReadArticle[]): Promise<Result[]> {
  try {
    const saved = await saveArticles(database, articles, (raw) => parse(parser, raw));
    return saved.map((one) => ({ saved: one }));
  } catch (error) {
    // Throws if the database is gone. Otherwise one article is at fault, and the others can be saved.
    await database.ping();
    if (articles.length === 1) return [{ error }];
    const results: Result[] = [];
    for (const article of articles) results.push(...(await saveAll(database, parser, [article])));
    return results;
  }
}
