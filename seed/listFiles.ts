import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isUnfinished } from '../src/sources/folder/unfinished.js';
import { FileError, leadsNowhere, readable } from './fileError.js';

/** A file to read, or a part of a folder that could not be read, with the reason. */
export interface FoundFile {
  file: string;
  /** Whether the user named it. Otherwise it was found in a folder, and may not be meant as news. */
  named: boolean;
  /** Why it could not be read. */
  problem?: string;
  /** Why it is skipped. */
  passed?: string;
}

/**
 * A file itself, or the files of a folder and its subfolders in the order of their names, without hidden ones. Links are
 * followed, but no file or folder is listed twice. A sidecar, a .json file about the text beside it, is not listed.
 *
 * @param seen real paths that were listed before; those listed now are added
 * @throws FileError if the path itself cannot be read or is a folder without files
 */
export async function listFiles(path: string, seen = new Set<string>()): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let listedBefore = false;
  // Links come last, so that a text is listed where it really is, beside its sidecar.
  const ahead = [path];
  const links: string[] = [];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop() ?? links.pop()) {
    const named = next === path;
    try {
      const stats = await readable(next, stat(next));
      if (!stats.isDirectory() && !named && !stats.isFile()) continue;
      // The name of a pipe has no real path.
      const real = await realpath(next).catch(() => next);
      if (seen.has(real)) {
        listedBefore ||= !stats.isDirectory() || named;
        continue;
      }
      seen.add(real);
      if (!stats.isDirectory()) {
        found.push({ file: next, named, ...(!named && isUnfinished(next) && { passed: UNFINISHED }) });
        continue;
      }
      const entries = await readable(next, readdir(next, { withFileTypes: true }));
      const names = new Set(entries.map(({ name }) => name));
      if (names.has('PG_VERSION')) {
        found.push({ file: next, named, passed: 'it is the folder of a database, not of news.' });
        continue;
      }
      for (const entry of entries) {
        const inside = join(next, entry.name);
        if (entry.isSymbolicLink()) links.push(inside);
        else if (entry.isDirectory() ? !isHidden(inside) : !isHidden(inside) && !isSidecar(entry.name, names))
          ahead.push(inside);
      }
    } catch (error) {
      if (named || !(error instanceof FileError)) throw error;
      // A broken link is only reported if its name says that it is news.
      if (isNewsName(next) || !leadsNowhere(error)) found.push({ file: next, named, problem: error.message });
    }
  }
  if (found.length === 0 && !listedBefore) throw new FileError('the folder contains no files.');
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

const UNFINISHED = 'its name says that it is not complete yet. Name the file itself to read it anyway.';

/** Whether the name says that the file is meant as news, whatever its content. */
export function isNewsName(path: string): boolean {
  return /\.(?:txt|jsonl)$/i.test(path);
}

function isHidden(path: string): boolean {
  return basename(path).startsWith('.');
}

/** "a.json" beside "a.txt" has the metadata of that text. */
function isSidecar(name: string, names: ReadonlySet<string>): boolean {
  if (extname(name).toLowerCase() !== '.json') return false;
  const stem = name.slice(0, -'.json'.length);
  return names.has(`${stem}.txt`) || names.has(`${stem}.TXT`);
}
