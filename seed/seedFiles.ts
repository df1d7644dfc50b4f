import { join } from 'node:path';
import { type Outcome, ingestMany } from '../src/ingest/ingestMany.js';
import type { NewArticle } from '../src/ingest/newArticle.js';
import { packageRoot } from '../src/root.js';
import type { Database } from '../src/store/database.js';
import { errorMessage } from '../src/store/errors.js';
import { contentHash } from '../src/store/ids.js';
import { toInstant } from '../src/store/times.js';
import { toWebAddress } from '../src/store/webAddress.js';
import { type FoundFile, listFiles } from './listFiles.js';
import { type FileEntry, PassedOver, countArticles, entriesOf } from './readFiles.js';

/** The articles that come with the package. */
export const seedFolder = join(packageRoot, 'seed', 'articles');

/** What became of one file, of one line of a file, or of a folder that could not be listed. */
export interface FileResult {
  /** Path, with the number of the line or item behind it where a file holds several: "news.jsonl:12". */
  file: string;
  /** `passed`: a file of a folder that is none of the formats, such as a picture. */
  outcome: 'added' | 'present' | 'failed' | 'passed';
  /** What was wrong, or why it was passed over; only with `failed` and `passed`. */
  problem?: string;
  /** What its sidecar says otherwise than the database, which was left as it was; only with `present`. */
  differing?: SidecarField[];
  /** Articles done, this one included, and articles there are as far as that can be known. */
  done: number;
  total: number;
}

export type SidecarField = 'publishedAt' | 'url' | 'publisher';

export interface Counts extends Record<FileResult['outcome'], number> {
  /** Those of the present whose sidecar says something else. */
  differing: number;
}

/**
 * Ingests files of every format, and all such files of folders. An article that fails is reported and left out, a file
 * that is none of the formats is reported and passed over; the rest goes on.
 *
 * @param report told of each article when it is done
 * @throws what the database throws when it no longer answers
 */
export async function seedFiles(
  database: Database,
  paths: string[],
  report: (result: FileResult) => void = () => undefined,
): Promise<Counts> {
  const counts: Counts = { added: 0, present: 0, failed: 0, passed: 0, differing: 0 };
  const files = await findFiles(paths);
  let total = 0;
  for (const file of files) total += await countArticles(file);
  let done = 0;
  for await (const outcome of ingestMany(database, allEntries(files), ({ article }) => article())) {
    done++;
    const result = await resultOf(database, outcome);
    counts[result.outcome]++;
    if (result.differing) counts.differing++;
    report({ file: outcome.entry.file, ...result, done, total: Math.max(done, total) });
  }
  return counts;
}

/**
 * Puts the package's articles into a database that has no others. One that a killed process left half filled is
 * filled up.
 *
 * @param report told of each file when it is done
 * @returns counts, or null: the database has articles of its own and was left alone
 */
export async function seedEmptyDatabase(
  database: Database,
  report?: (result: FileResult) => void,
): Promise<Counts | null> {
  const texts: string[] = [];
  for await (const { article } of allEntries(await listFiles(seedFolder))) texts.push((await article()).text);
  const other = await database.prisma.article.findFirst({
    where: { contentHash: { notIn: texts.map(contentHash) } },
    select: { id: true },
  });
  return other ? null : seedFiles(database, [seedFolder], report);
}

async function findFiles(paths: string[]): Promise<FoundFile[]> {
  const seen = new Set<string>();
  const found: FoundFile[] = [];
  for (const path of paths) {
    const files = await listFiles(path, seen).catch((error: unknown) => [
      { file: path, named: true, problem: errorMessage(error) },
    ]);
    found.push(...files);
  }
  return found;
}

async function* allEntries(files: FoundFile[]): AsyncGenerator<FileEntry> {
  for (const file of files) yield* entriesOf(file);
}

type Result = Pick<FileResult, 'outcome' | 'problem' | 'differing'>;

async function resultOf(database: Database, outcome: Outcome<FileEntry>): Promise<Result> {
  if ('error' in outcome) {
    const passed = outcome.error instanceof PassedOver;
    return { outcome: passed ? 'passed' : 'failed', problem: errorMessage(outcome.error) };
  }
  if (outcome.saved.created) return { outcome: 'added' };
  const differing = await compare(database, outcome.saved.id, outcome.article);
  return { outcome: 'present', ...(differing.length > 0 && { differing }) };
}

/** What is said of an article otherwise than the database has it. What is not said differs from nothing. */
async function compare(
  database: Database,
  id: string,
  { publishedAt, url, publisher }: NewArticle,
): Promise<SidecarField[]> {
  if ([publishedAt, url, publisher].every((value) => value == null)) return [];
  const saved = await database.prisma.article.findUnique({
    where: { id },
    select: { publishedAt: true, url: true, publisher: true },
  });
  const pairs: [SidecarField, string | null | undefined, string | null | undefined][] = [
    ['publishedAt', publishedAt == null ? null : toInstant(publishedAt), saved?.publishedAt?.toISOString()],
    ['url', url == null ? null : toWebAddress(url), saved?.url],
    ['publisher', publisher, saved?.publisher],
  ];
  return pairs.flatMap(([field, said, has]) => (said == null || said === (has ?? null) ? [] : [field]));
}
