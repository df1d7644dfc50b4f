import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError, errorCode, errorMessage } from '../errors.js';
import { type Owner, claimFolder, findLiveOwner, readOwner, thisProcess } from './ownerFiles.js';
import { failureOf } from '../failures.js';
import { storageFull } from './room.js';

/** What of fs-native-extensions is used here: it comes without types. */
interface SystemLocks {
  /** Locks a part of an open file until that is closed; false where somebody else has it. */
  tryLock: (descriptor: number, offset: number, length: number) => boolean;
}

/** The byte that is locked: beyond what the file says, which others can then read on Windows too. */
const LOCKED_BYTE = 2 ** 30;

/** Null where there is no program for this system. */
function loadSystemLocks(): SystemLocks | null {
  try {
    return createRequire(import.meta.url)('fs-native-extensions') as SystemLocks;
  } catch {
    return null;
  }
}

/**
 * Takes a data folder (made if absent) for this process and returns what gives it back. The lock is the system's, on an
 * open file: it ends with the process, however that ends and wherever it ran, so that nothing is left to be removed.
 * Where the system or its file system has none, files that name their owners have to do.
 *
 * @throws StoreError DATA_DIR_LOCKED, DATA_DIR_READ_ONLY, DATA_DIR_UNUSABLE, STORAGE_FULL
 */
export async function lockFolder(folder: string, locks = loadSystemLocks()): Promise<() => Promise<void>> {
  try {
    await mkdir(folder, { recursive: true });
    return (locks && (await lockFile(folder, locks))) ?? (await claim(folder));
  } catch (error) {
    throw error instanceof StoreError ? error : unusable(folder, error);
  }
}

async function claim(folder: string): Promise<() => Promise<void>> {
  const claimed = await claimFolder(folder);
  if ('unlock' in claimed) return claimed.unlock;
  throw locked(folder, claimed.owner, claimed.file);
}

/** Null where the file system has no locks. */
async function lockFile(folder: string, locks: SystemLocks): Promise<(() => Promise<void>) | null> {
  const file = join(folder, 'lock');
  const handle = await open(file, 'a+');
  try {
    const taken = tryLock(handle, locks);
    if (taken === false) throw locked(folder, await readOwner(file));
    if (taken && (await isThere(file, handle))) {
      const left = await findLiveOwner(folder);
      if (left) throw locked(folder, left.owner, left.file);
      await describeOwner(handle);
      return async () => {
        // While it is locked: who opened it before finds that it is not there any more, and makes another.
        await rm(file, { force: true }).catch(() => undefined);
        await handle.close();
      };
    }
    await handle.close();
    return taken === null ? null : await lockFile(folder, locks);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Null where the file system has no locks. */
function tryLock(handle: FileHandle, locks: SystemLocks): boolean | null {
  try {
    return locks.tryLock(handle.fd, LOCKED_BYTE, 1);
  } catch {
    return null;
  }
}

/** Whether a file still is what was opened: whoever had the lock before may have removed it meanwhile. */
async function isThere(file: string, handle: FileHandle): Promise<boolean> {
  const now = await stat(file, { bigint: true }).catch(() => null);
  return now?.ino === (await handle.stat({ bigint: true })).ino;
}

/** For the message that others get; the lock does without, as on a disk that is full. */
async function describeOwner(handle: FileHandle): Promise<void> {
  const owner = JSON.stringify(await thisProcess());
  await handle
    .truncate(0)
    .then(() => handle.write(owner, 0))
    .catch(() => undefined);
}

/** @param file where only a file says that the folder is taken, which may be wrong */
function locked(folder: string, owner: Owner | null, file?: string): StoreError {
  const elsewhere = owner !== null && owner.host !== hostname();
  const stop = `Stop ${elsewhere ? 'it there' : 'that process'}, or choose another folder with DATA_DIR.`;
  const remedy = elsewhere && file ? `${stop} If nothing uses the folder any more, delete ${file}.` : stop;
  const who = owner?.pid ? `process ${String(owner.pid)} on ${owner.host}` : 'another process';
  return new StoreError('DATA_DIR_LOCKED', `The data folder ${folder} is in use by ${who}. ${remedy}`);
}

function unusable(folder: string, error: unknown): StoreError {
  if (failureOf(error) === 'STORAGE_FULL') return storageFull(folder, error);
  // Making a folder fails so when a file has its name.
  if (errorCode(error) === 'EEXIST') {
    return new StoreError(
      'DATA_DIR_UNUSABLE',
      `The data folder ${folder} is a file, not a folder. Choose another folder with DATA_DIR.`,
      { cause: error },
    );
  }
  const readOnly = ['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error) ?? '');
  return readOnly
    ? new StoreError(
        'DATA_DIR_READ_ONLY',
        `The data folder ${folder} cannot be written (${errorCode(error) ?? ''}). Make it writable for this user, or choose another folder with DATA_DIR.`,
        { cause: error },
      )
    : new StoreError(
        'DATA_DIR_UNUSABLE',
        `The data folder ${folder} cannot be used: ${errorMessage(error)}. Choose another folder with DATA_DIR.`,
        { cause: error },
      );
}
