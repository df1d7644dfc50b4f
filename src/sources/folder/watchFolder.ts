import { realpath, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from 'chokidar';
import type { Database } from '../../store/database.js';
import { errorCode, errorMessage } from '../../store/errors.js';
import { withLease } from '../../store/lease.js';

export interface FolderOptions {
  signal: AbortSignal;
  /** Takes files in; they are whole. What it throws ends the watching. */
  take: (files: string[]) => Promise<void>;
  /** Told what keeps the folder from being watched, and when it is watched again. */
  report: (message: string) => void;
  /** Look at the files again and again, where the system does not say what changes: a network drive. */
  polling?: boolean;
  /** A file that has not grown for so long is whole, in milliseconds; 1,000 when not given. */
  quietMs?: number;
  /** How often to look for a folder that is not there, in milliseconds; 5,000 when not given. */
  lookMs?: number;
}

/** Files handed on at once, at most. */
const BATCH = 100;

/** Files of programs that are still writing, hidden files, and what editors leave beside a file. */
const UNFINISHED = /^\.|\.(?:part|partial|tmp|temp|crdownload|download|swp|lock)$|~$/i;

/**
 * Hands on the files of a folder and of the folders in it: those that are there, and each that comes or changes, once
 * it is whole. Changes nothing in the folder. While the folder is gone, or another process watches it, it says so and
 * waits.
 */
export async function watchFolder(database: Database, folder: string, options: FolderOptions): Promise<void> {
  const { signal, report, lookMs = 5000 } = options;
  let said = '';
  const say = (message: string) => {
    if (message !== said) report(message);
    said = message;
  };
  while (!signal.aborted) {
    const real = await realFolder(folder).catch((error: unknown) => {
      say(
        `${folder} ${why(error)} It is watched again as soon as it is back; everything else is still watched.`,
      );
      return null;
    });
    if (real !== null) {
      const watched = await withLease(database, `folder:${hostname()}:${real}`, (lost) => {
        if (said !== '') report(`${folder} is watched.`);
        said = '';
        return watchOnce(real, { ...options, signal: AbortSignal.any([signal, lost]) });
      });
      if ('heldBy' in watched)
        say(
          `${folder} is watched by ${watched.heldBy} already. Stop one of the two; this one takes over when the other has ended.`,
        );
    }
    await sleep(lookMs, undefined, { signal }).catch(() => undefined);
  }
}

async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder);
  if ((await stat(real)).isDirectory()) return real;
  throw new Error('is not a folder.');
}

function why(error: unknown): string {
  const reasons: Record<string, string> = {
    ENOENT: 'is not there. Put it back, or stop this and give another folder.',
    EACCES: 'may not be read by this user. Change its rights.',
    EPERM: 'may not be read by this user. Change its rights.',
  };
  return reasons[errorCode(error) ?? ''] ?? errorMessage(error);
}

/** Watches until told to stop, or until the folder is gone. */
async function watchOnce(
  folder: string,
  { signal, take, report, polling = false, quietMs = 1000, lookMs = 5000 }: FolderOptions,
): Promise<void> {
  const waiting = new Set<string>();
  const gone = new AbortController();
  const ended = AbortSignal.any([signal, gone.signal]);
  let taking: Promise<void> | undefined;
  let failure: Error | undefined;

  async function takeAll(): Promise<void> {
    while (waiting.size > 0 && !ended.aborted) {
      const files = [...waiting].slice(0, BATCH);
      for (const file of files) waiting.delete(file);
      await take(files);
    }
  }
  const add = (file: string) => {
    waiting.add(file);
    taking ??= takeAll()
      .catch((error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error));
        gone.abort();
      })
      .finally(() => {
        taking = undefined;
      });
  };
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && UNFINISHED.test(basename(path)),
    awaitWriteFinish: { stabilityThreshold: quietMs, pollInterval: Math.min(200, quietMs) },
    usePolling: polling,
  });
  watcher.on('add', add).on('change', add);
  watcher.on('error', (error) => {
    const full = ['ENOSPC', 'EMFILE'].includes(errorCode(error) ?? '');
    report(
      full
        ? `${folder}: the system watches no more files for this user. Raise its limit (fs.inotify.max_user_watches), or use --polling.`
        : `${folder}: ${errorMessage(error)}`,
    );
  });
  // The system does not always say that the folder itself is gone, and never that another has come under its name.
  const { ino } = await stat(folder);
  const look = setInterval(() => {
    void stat(folder)
      .then((stats) => {
        if (stats.ino !== ino) gone.abort();
      })
      .catch(() => {
        gone.abort();
      });
  }, lookMs);
  if (!ended.aborted)
    await new Promise((resolve) => {
      ended.addEventListener('abort', resolve);
    });
  clearInterval(look);
  await watcher.close();
  await taking;
  if (failure) throw failure;
}
