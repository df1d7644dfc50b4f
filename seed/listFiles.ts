import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isUnfinished } from '../src/sources/folder/unfinished.js';
import { FileError, leadsNowhere, readable } from './fileError.js';

/** A file to be read, or what of a folder could not be read and why. */
export interface FoundFile {
  file: string;
  /** Named by whoever seeds, not found in a folder: it is then meant to be news. */
  named: boolean;
  problem?: string;
  /** Why it is not looked into. */
  passed?: string;
}

/**
 * A file itself, or the files of a folder and of the folders in it in the order of their names, hidden ones left out. Links
 * are followed, but no file or folder is listed a second time. What a .json file says of the text beside it is no file of its own.
 *
 * @param seen real paths that were listed before; those listed now are added
 * @throws FileError when the path itself cannot be read or is a folder without files
 */
export async function listFiles(path: string, seen = new Set<string>()): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let listedBefore = false;
  // Links wait until all else is found: a text has its sidecar where it really is.
  const ahead = [path];
  const links: string[] = [];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop() ?? links.pop()) {
    const named = next === path;
    try {
      const stats = await readable(next, stat(next));
      if (!stats.isDirectory() && !named && !stats.isFile()) continue;
      // A pipe's name is no path.
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
      // A link that leads nowhere is no text that could be lost, unless it is called one.
      if (isNewsName(next) || !leadsNowhere(error)) found.push({ file: next, named, problem: error.message });
    }
  }
  if (found.length === 0 && !listedBefore) throw new FileError('the folder holds no files.');
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

const UNFINISHED = 'its name says that it is not complete yet. Name the file itself to take it nevertheless.';

/** Names that say that a file is meant to be news, whatever is in it. */
export function isNewsName(path: string): boolean {
  return /\.(?:txt|jsonl)$/i.test(path);
}

function isHidden(path: string): boolean {
  return basename(path).startsWith('.');
}

/** "a.json" beside "a.txt" says what is known of that text. */
function isSidecar(name: string, names: ReadonlySet<string>): boolean {
  if (extname(name).toLowerCase() !== '.json') return false;
  const stem = name.slice(0, -'.json'.length);
  return names.has(`${stem}.txt`) || names.has(`${stem}.TXT`);
}
