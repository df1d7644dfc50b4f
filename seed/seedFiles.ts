import { join } from 'node:path';
import { ingestArticle } from '../src/ingest.js';
import { packageRoot } from '../src/root.js';
import type { Database } from '../src/store/database.js';
import { errorMessage } from '../src/store/errors.js';
import { contentHash } from '../src/store/ids.js';
import { type FoundFile, listFiles, readArticle } from './readFiles.js';

/** The articles that come with the package. */
export const seedFolder = join(packageRoot, 'seed', 'articles');

/** What became of one file, or of a folder that could not be listed. */
export interface FileResult {
  file: string;
  outcome: 'added' | 'present' | 'failed';
  /** What was wrong; only with `failed`. */
  problem?: string;
  /** Files done, this one included, and files there are. */
  done: number;
  total: number;
}

export type Counts = Record<FileResult['outcome'], number>;

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
  const counts: Counts = { added: 0, present: 0, failed: 0 };
  const entries = await findFiles(paths);
  for (const [index, { file, problem }] of entries.entries()) {
    const result =
      problem === undefined ? await seedFile(database, file) : { outcome: 'failed' as const, problem };
    counts[result.outcome]++;
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

async function seedFile(database: Database, file: string): Promise<Pick<FileResult, 'outcome' | 'problem'>> {
  try {
    const { created } = await ingestArticle(database, await readArticle(file));
    return { outcome: created ? 'added' : 'present' };
  } catch (error) {
    // Whatever is wrong with one article, the others may be right; a database that is gone fails them all.
    await database.ping();
    return { outcome: 'failed', problem: errorMessage(error) };
  }
}
