import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError, errorCode, errorMessage } from '../errors.js';
import { type Owner, claimFolder, findLiveOwner, readOwner, thisProcess } from './ownerFiles.js';
import { failureOf } from '../failures.js';
import { storageFull } from './room.js';

/** The part of fs-native-extensions used here, which has no types. */
interface SystemLocks {
  /** Locks a range of an open file until it is closed; false if another process has it. */
  tryLock: (descriptor: number, offset: number, length: number) => boolean;
}

/** The locked byte, beyond the content, so that others can still read the file on Windows. */
const LOCKED_BYTE = 2 ** 30;

/** Null if there is no binary for this system. */
function loadSystemLocks(): SystemLocks | null {
  try {
    return createRequire(import.meta.url)('fs-native-extensions') as SystemLocks;
  } catch {
    return null;
  }
}

/**
 * Locks a data folder (created if missing) for this process; the result unlocks it. It is an operating-system
 * lock on an open file, which ends with the process in any case, so that nothing stale remains. If the system
 * or file system has none, owner files are used instead.
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

/** Null if the file system does not support locks. */
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
        // While locked: a process that opened the file before finds it gone, and makes another.
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

/** Null if the file system does not support locks. */
function tryLock(handle: FileHandle, locks: SystemLocks): boolean | null {
  try {
    return locks.tryLock(handle.fd, LOCKED_BYTE, 1);
  } catch {
    return null;
  }
}

/** Whether the file is still the one opened: the previous owner may have removed it. */
async function isThere(file: string, handle: FileHandle): Promise<boolean> {
  const now = await stat(file, { bigint: true }).catch(() => null);
  return now?.ino === (await handle.stat({ bigint: true })).ino;
}

/** For others' error message; optional, as the disk may be full. */
async function describeOwner(handle: FileHandle): Promise<void> {
  const owner = JSON.stringify(await thisProcess());
  await handle
    .truncate(0)
    .then(() => handle.write(owner, 0))
    .catch(() => undefined);
}

/** @param file set if only this file marks the folder as taken, possibly wrongly */
function locked(folder: string, owner: Owner | null, file?: string): StoreError {
  const elsewhere = owner !== null && owner.host !== hostname();
  const stop = `Stop ${elsewhere ? 'it there' : 'that process'}, or choose another folder with DATA_DIR.`;
  const remedy = elsewhere && file ? `${stop} If nothing uses the folder any more, delete ${file}.` : stop;
  const who = owner?.pid ? `process ${String(owner.pid)} on ${owner.host}` : 'another process';
  return new StoreError('DATA_DIR_LOCKED', `The data folder ${folder} is in use by ${who}. ${remedy}`);
}

function unusable(folder: string, error: unknown): StoreError {
  if (failureOf(error) === 'STORAGE_FULL') return storageFull(folder, error);
  // The error of mkdir if a file has the folder's name.
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
