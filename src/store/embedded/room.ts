import { statfsSync } from 'node:fs';
import { StoreError } from '../errors.js';

/**
 * Bytes that a write must find free: Postgres ends itself where it cannot begin a new file of its log, which takes 16
 * MB, and a hundred articles with their indexes take as much again.
 */
export const LEAST_ROOM = 48 * 1024 ** 2;
/** Asking the system costs microseconds, a write milliseconds: it is asked now and then. */
const ASKED_AGAIN_MS = 100;

/** Bytes that are free for this user on the disk of a folder. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Refuses writes before the disk is full: what is there can then still be read, and writing goes on when there is room.
 *
 * @returns what throws StoreError STORAGE_FULL where there is too little room
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

/** What to tell where the disk of a folder is full. */
export function storageFull(folder: string, cause?: unknown): StoreError {
  return new StoreError(
    'STORAGE_FULL',
    `The disk of the data folder ${folder} is full: writing needs ${megabytes(LEAST_ROOM)} MB, and ${megabytes(freeBytes(folder))} MB are free. ` +
      'Make room on it; nothing in the data folder has to go.',
    { cause },
  );
}

const megabytes = (bytes: number): string => String(Math.floor(bytes / 1024 ** 2));
