import { join } from 'node:path';
import { type NewArticle, ingestArticle } from '../src/ingest.js';
import { packageRoot } from '../src/root.js';
import type { Database } from '../src/store/database.js';
import { errorMessage } from '../src/store/errors.js';
import { contentHash } from '../src/store/ids.js';
import { toInstant } from '../src/store/times.js';
import { type FoundFile, listFiles, readArticle } from './readFiles.js';

/** The articles that come with the package. */
export const seedFolder = join(packageRoot, 'seed', 'articles');

/** What became of one file, or of a folder that could not be listed. */
export interface FileResult {
  file: string;
  outcome: 'added' | 'present' | 'failed';
  /** What was wrong; only with `failed`. */
  problem?: string;
  /** What its sidecar says otherwise than the database, which was left as it was; only with `present`. */
  differing?: SidecarField[];
  /** Files done, this one included, and files there are. */
  done: number;
  total: number;
}

export type SidecarField = 'publishedAt' | 'url' | 'publisher';

export interface Counts extends Record<FileResult['outcome'], number> {
  /** Those of the present whose sidecar says something else. */
  differing: number;
}

/**
 * Ingests text files and all text files of folders. A file that fails is reported and left out; the rest goes on.
 *
 * @param report told of each file when it is done
 * @throws what the database throws when it no longer answers
 */
export async function seedFiles(
  database: Database,
  paths: string[],
  report: (result: FileResult) => void = () => undefined,
): Promise<Counts> {
  const counts: Counts = { added: 0, present: 0, failed: 0, differing: 0 };
  const entries = await findFiles(paths);
  for (const [index, { file, problem }] of entries.entries()) {
    const result: Result =
      problem === undefined ? await seedFile(database, file) : { outcome: 'failed', problem };
    counts[result.outcome]++;
    if (result.differing) counts.differing++;
    report({ file, ...result, done: index + 1, total: entries.length });
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
  const articles = await Promise.all((await listFiles(seedFolder)).map(({ file }) => readArticle(file)));
  const other = await database.prisma.article.findFirst({
    where: { contentHash: { notIn: articles.map(({ text }) => contentHash(text)) } },
    select: { id: true },
  });
  return other ? null : seedFiles(database, [seedFolder], report);
}

async function findFiles(paths: string[]): Promise<FoundFile[]> {
  const seen = new Set<string>();
  const found: FoundFile[] = [];
  for (const path of paths) {
    const files = await listFiles(path, seen).catch((error: unknown) => [
      { file: path, problem: errorMessage(error) },
    ]);
    found.push(...files);
  }
  return found;
}

type Result = Pick<FileResult, 'outcome' | 'problem' | 'differing'>;

async function seedFile(database: Database, file: string): Promise<Result> {
  try {
    const article = await readArticle(file);
    const { id, created } = await ingestArticle(database, article);
    if (created) return { outcome: 'added' };
    const differing = await compare(database, id, article);
    return { outcome: 'present', ...(differing.length > 0 && { differing }) };
  } catch (error) {
    // Whatever is wrong with one article, the others may be right; a database that is gone fails them all.
    await database.ping();
    return { outcome: 'failed', problem: errorMessage(error) };
  }
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
    ['url', url, saved?.url],
    ['publisher', publisher, saved?.publisher],
  ];
  return pairs.flatMap(([field, said, has]) => (said == null || said === (has ?? null) ? [] : [field]));
}
