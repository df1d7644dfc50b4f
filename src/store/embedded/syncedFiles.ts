import { fsyncSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** How the thread opens a folder. */
export interface FolderOptions {
  /** Whether what is committed is on the disk before that is said, so that it survives a power cut. */
  fsync: boolean;
}

/** What of Emscripten's file system is used here; its own types do not tell. */
interface FileSystemModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: { nfd: number }) => number };
    tryFSOperation: <T>(work: () => T) => T;
  };
}

/**
 * The files of a folder, as PGlite uses them, but that Postgres's order to bring a file to the disk reaches the
 * system: Emscripten asks the file system for that, and the stock one has no such operation.
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
 * How PGlite opens a folder so that what was committed survives a power cut: PGlite starts Postgres with `-F` (never
 * sync), and of the ways in which Postgres syncs its log Emscripten passes on only `fsync`.
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

/** Brings a folder and all that is in it to the disk. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else if (entry.isFile()) await syncPath(path);
  }
  await syncPath(folder);
}

/** Brings one file to the disk, or the names in one folder. */
export async function syncPath(path: string): Promise<void> {
  // Windows has no way to sync the names in a folder, and does so by itself.
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch((error: unknown) => {
    if (process.platform !== 'win32') throw error;
  });
  await handle?.close();
}
