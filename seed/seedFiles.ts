import { join } from 'node:path';
import type { Format } from '../src/formats/format.js';
import { type Outcome, ingestMany } from '../src/ingest/ingestMany.js';
import { openParser } from '../src/ingest/parser.js';
import type { IngestTally } from '../src/ingest/tally.js';
import { packageRoot } from '../src/root.js';
import type { Database } from '../src/store/database.js';
import { errorMessage } from '../src/store/errors.js';
import { textHash } from '../src/store/identify/evenText.js';
import type { DifferingField } from '../src/store/identify/fillIn.js';
import { type FoundFile, listFiles } from './listFiles.js';
import { type FileEntry, PassedOver, countArticles, entriesOf } from './readFiles.js';

/** The folder of the articles that come with the package. */
export const seedFolder = join(packageRoot, 'seed', 'articles');

/** The result for a file, an item of a file, or a folder that could not be listed. */
export interface FileResult {
  /** Path, with the number of the line or item after it if a file has several: "news.jsonl:12". */
  file: string;
  /** `passed`: skipped, a file of an unknown format in a folder, such as a picture. */
  outcome: 'added' | 'updated' | 'present' | 'failed' | 'passed';
  /** What was wrong, or why it was skipped; only with `failed` and `passed`. */
  problem?: string;
  /** Fields that differ from the database, which was not changed. */
  differing?: DifferingField[];
  /** What was left out of a stored article, such as a date in the future. */
  notes?: string[];
  /** Articles done, including this one, and the estimated number of all articles. */
  done: number;
  total: number;
}

export interface Counts extends Record<FileResult['outcome'], number> {
  /** Those of the present ones that differ from the database in some field. */
  differing: number;
}

/**
 * Ingests files of every format, and all such files of folders. An article that fails is reported and left out, and a
 * file of an unknown format is reported and skipped; the others are stored.
 *
 * @param report called for each article when it is done
 * @param format of all files, whatever their content shows
 * @param tally counts the articles, and their time
 * @throws the database's error if it no longer answers
 */
export async function seedFiles(
  database: Database,
  paths: string[],
  report: (result: FileResult) => void = () => undefined,
  format?: Format,
  tally?: IngestTally,
): Promise<Counts> {
  const counts: Counts = { added: 0, updated: 0, present: 0, failed: 0, passed: 0, differing: 0 };
  const files = await findFiles(paths);
  let total = 0;
  for (const file of files) total += await countArticles(file, format);
  let done = 0;
  // The embedded database runs in this process.
  const coresTaken = database.kind === 'pglite' ? 1 : 0;
  const parser = openParser({ expected: total, coresTaken });
  try {
    const entries = allEntries(files, format);
    for await (const outcome of ingestMany(database, entries, ({ article }) => article(), parser, tally)) {
      done++;
      const result = resultOf(outcome);
      counts[result.outcome]++;
      if (result.differing) counts.differing++;
      report({ file: outcome.entry.file, ...result, done, total: Math.max(done, total) });
    }
  } finally {
    await parser.close();
  }
  return counts;
}

/**
 * Stores the package's articles in a database that has no others. A database that a killed process left incomplete is
 * completed.
 *
 * @param report called for each article when it is done
 * @param tally counts the articles, and their time
 * @returns counts; null if the database has other articles and was not changed
 */
export async function seedEmptyDatabase(
  database: Database,
  report?: (result: FileResult) => void,
  tally?: IngestTally,
): Promise<Counts | null> {
  const texts: string[] = [];
  for await (const { article } of allEntries(await listFiles(seedFolder))) texts.push((await article()).text);
  const other = await database.prisma.articleVersion.findFirst({
    where: { textHash: { notIn: texts.map(textHash) } },
    select: { id: true },
  });
  return other ? null : seedFiles(database, [seedFolder], report, undefined, tally);
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

async function* allEntries(files: FoundFile[], format?: Format): AsyncGenerator<FileEntry> {
  for (const file of files) yield* entriesOf(file, format);
}

type Result = Pick<FileResult, 'outcome' | 'problem' | 'differing' | 'notes'>;

function resultOf(outcome: Outcome<FileEntry>): Result {
  if ('error' in outcome) {
    const passed = outcome.error instanceof PassedOver;
    return { outcome: passed ? 'passed' : 'failed', problem: errorMessage(outcome.error) };
  }
  const { created, change, differs } = outcome.saved;
  const { notes = [] } = outcome.entry;
  const left = notes.length > 0 && { notes };
  if (created) return { outcome: 'added', ...left };
  const differing = differs.map(({ field }) => field);
  return { outcome: change ? 'updated' : 'present', ...(differing.length > 0 && { differing }), ...left };
}
