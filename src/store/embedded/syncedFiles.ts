import { fsyncSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import pMap from 'p-map';

/** How the thread opens a folder. */
export interface FolderOptions {
  /** Whether commits are flushed to disk before they are acknowledged, to survive a power cut. */
  fsync: boolean;
}

/** The part of Emscripten's file system used here, which its types lack. */
interface FileSystemModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: { nfd: number }) => number };
    tryFSOperation: <T>(work: () => T) => T;
  };
}

/**
 * PGlite's NodeFS with a working fsync: Emscripten asks the file system for it, and the stock one lacks it.
 */
class SyncedFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const addSync = (module: unknown) => {
      const { NODEFS } = module as FileSystemModule;
      NODEFS.stream_ops.fsync = ({ nfd }) =>
        NODEFS.tryFSOperation(() => {
          fsyncSync(nfd);
          return 0;
        });
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }
}

/**
 * PGlite options so that commits survive a power cut: PGlite starts Postgres with `-F` (no sync), and
 * Emscripten supports only `fsync` among Postgres's sync methods.
 */
export function syncedFolder(folder: string): PGliteOptions {
  return {
    fs: new SyncedFiles(folder),
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'wal_sync_method=fsync'],
    ],
  };
}

/** Files that are flushed at the same time: the system flushes them together, which takes a tenth of the time. */
const TOGETHER = 16;

/** Flushes a folder and everything in it to disk. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  await pMap([folder, ...paths], syncPath, { concurrency: TOGETHER });
}

/** Flushes a file, or the entries of a folder, to disk. */
export async function syncPath(path: string): Promise<void> {
  // Windows cannot flush folder entries, and does so automatically.
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch((error: unknown) => {
    if (process.platform !== 'win32') throw error;
  });
  await handle?.close();
}
