import { statfsSync } from 'node:fs';
import { StoreError } from '../errors.js';

/**
 * Disk space in bytes that must be free for a write: Postgres crashes if it cannot create a new log file of
 * 16 MB, and a hundred articles with their indexes take as much again.
 */
export const LEAST_ROOM = 48 * 1024 ** 2;
/** How long a result is cached, in milliseconds. */
const ASKED_AGAIN_MS = 100;

/** Free disk space for this user in bytes. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Rejects writes before the disk is full, so that reads keep working and writes resume when there is space.
 *
 * @returns a function that throws StoreError STORAGE_FULL if there is too little space
 */
export function roomChecker(folder: string): () => void {
  let askedAt = -Infinity;
  let free = Infinity;
  return () => {
    const now = performance.now();
    if (now - askedAt >= ASKED_AGAIN_MS) {
      free = freeBytes(folder);
      askedAt = now;
    }
    if (free < LEAST_ROOM) throw storageFull(folder);
  };
}

/** The error for a full disk. */
export function storageFull(folder: string, cause?: unknown): StoreError {
  return new StoreError(
    'STORAGE_FULL',
    `The disk of the data folder ${folder} is full: writing needs ${megabytes(LEAST_ROOM)} MB, and ${megabytes(freeBytes(folder))} MB are free. ` +
      'Make room on it; nothing in the data folder has to go.',
    { cause },
  );
}

const megabytes = (bytes: number): string => String(Math.floor(bytes / 1024 ** 2));
