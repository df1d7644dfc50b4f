import { realpath, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import pMap from 'p-map';
import type { Database } from '../../store/database.js';
import { errorCode, errorMessage } from '../../store/errors.js';
import { withLease } from '../../store/lease.js';
import { isUnfinished } from './unfinished.js';

export interface FolderOptions {
  signal: AbortSignal;
  /** Ingests complete files. An error ends the watching. */
  take: (files: string[]) => Promise<void>;
  /** Called when the folder cannot be watched, and when it can again. */
  report: (message: string) => void;
  /** Poll for changes, if the system does not report them: a network drive. */
  polling?: boolean;
  /** A file that has not changed for this many milliseconds is complete; default 1,000. */
  quietMs?: number;
  /** Interval of checks for a missing folder, in milliseconds; default 5,000. */
  lookMs?: number;
}

/** Maximum number of files handed over at once. */
const BATCH = 100;
const STATS_AT_ONCE = 16;

/**
 * Hands over the files of a folder and its subfolders: existing ones, and each new or changed one once it is
 * complete. Never modifies the folder. While it is missing or another process watches it, reports that and
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

function isHidden(name: string): boolean {
  return name.startsWith('.');
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

/** Watches until stopped or the folder is gone. */
async function watchOnce(folder: string, options: FolderOptions): Promise<void> {
  const { signal, take, report, polling = false, quietMs = 1000, lookMs = 5000 } = options;
  const gone = new AbortController();
  const ended = AbortSignal.any([signal, gone.signal]);
  const leave = () => {
    gone.abort();
  };
  const intake = new Intake(take, ended, leave);
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && (isHidden(basename(path)) || isUnfinished(basename(path))),
    awaitWriteFinish: { stabilityThreshold: quietMs, pollInterval: Math.min(200, quietMs) },
    usePolling: polling,
  });
  collect(watcher, intake, quietMs, ended);
  watcher.on('error', (error) => {
    report(`${folder}: ${whyUnwatched(error)}`);
  });
  const look = await whenGone(folder, lookMs, leave);
  if (!ended.aborted)
    await new Promise((resolve) => {
      ended.addEventListener('abort', resolve);
    });
  clearInterval(look);
  await watcher.close();
  await intake.done();
}

/** Hands over files, some at a time. Those that come meanwhile wait for them. */
class Intake {
  readonly #take: FolderOptions['take'];
  readonly #ended: AbortSignal;
  readonly #fail: () => void;
  readonly #waiting = new Set<string>();
  #taking: Promise<void> | undefined;
  #failure: Error | undefined;

  constructor(take: FolderOptions['take'], ended: AbortSignal, fail: () => void) {
    this.#take = take;
    this.#ended = ended;
    this.#fail = fail;
  }

  add(file: string): void {
    this.#waiting.add(file);
    this.#taking ??= this.#takeAll()
      .catch((error: unknown) => {
        this.#failure = error instanceof Error ? error : new Error(String(error));
        this.#fail();
      })
      .finally(() => {
        this.#taking = undefined;
      });
  }

  /** @throws what handing over failed with */
  async done(): Promise<void> {
    await this.#taking;
    if (this.#failure) throw this.#failure;
  }

  async #takeAll(): Promise<void> {
    while (this.#waiting.size > 0 && !this.#ended.aborted) {
      const files = [...this.#waiting].slice(0, BATCH);
      for (const file of files) this.#waiting.delete(file);
      await this.#take(files);
    }
  }
}

/** Until it is ready, the watcher reports files that may still be growing. */
function collect(watcher: FSWatcher, intake: Intake, quietMs: number, ended: AbortSignal): void {
  let early: Set<string> | null = new Set<string>();
  const found = (file: string) => {
    if (early) early.add(file);
    else intake.add(file);
  };
  watcher.on('add', found).on('change', found);
  watcher.on('ready', () => {
    const files = [...(early ?? [])];
    early = null;
    void quietOf(files, quietMs, ended).then((quiet) => {
      for (const file of quiet) intake.add(file);
    });
  });
}

function whyUnwatched(error: unknown): string {
  const full = ['ENOSPC', 'EMFILE'].includes(errorCode(error) ?? '');
  return full
    ? 'the system watches no more files for this user. Raise its limit (fs.inotify.max_user_watches), or use --polling.'
    : errorMessage(error);
}

/** The system does not always report that the folder is gone, and never that it was replaced. */
async function whenGone(folder: string, lookMs: number, leave: () => void): Promise<NodeJS.Timeout> {
  const { ino } = await stat(folder);
  return setInterval(() => {
    void stat(folder)
      .then((stats) => {
        if (stats.ino !== ino) leave();
      })
      .catch(leave);
  }, lookMs);
}

/**
 * The files that do not change for a while. Those that do are left out, since the watcher reports them when they are
 * complete; so are those that are gone.
 */
async function quietOf(files: readonly string[], quietMs: number, signal: AbortSignal): Promise<string[]> {
  const before = await pMap(files, stateOf, { concurrency: STATS_AT_ONCE });
  if (files.length > 0) await sleep(quietMs, undefined, { signal }).catch(() => undefined);
  const after = await pMap(files, stateOf, { concurrency: STATS_AT_ONCE });
  return files.filter((_, index) => after[index] !== null && after[index] === before[index]);
}

/** Null for a file that is gone. */
async function stateOf(file: string): Promise<string | null> {
  const stats = await stat(file).catch(() => null);
  return stats && `${String(stats.size)} ${String(stats.mtimeMs)}`;
}
