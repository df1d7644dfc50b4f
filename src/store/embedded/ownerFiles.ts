import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { errorCode } from '../errors.js';

/** The owner of a data folder. */
export interface Owner {
  pid: number;
  host: string;
  /** Start time of the process as its system gives it, to detect a recycled pid; null if unknown. */
  started: string | null;
}

/** `host` of an unreadable owner file, which counts as alive, since nothing proves otherwise. */
const UNKNOWN_HOST = '(unknown)';
const LOCK_FILE = /^lock-[0-9a-f]+\.json$/;
const ATTEMPTS = 5;

/** A presumed owner of the folder, and its file. */
export interface Holder {
  owner: Owner;
  file: string;
}

/**
 * Locks a folder without operating-system locks: each contender writes its own file under a unique name, then
 * looks for others. A live one means that the folder is taken; a dead one is removed. Since both write before
 * they look, two contenders never both win; since names are unique, removing a dead file never removes a live
 * lock. Processes of other machines cannot be checked, and count as alive.
 *
 * @returns the unlock function, or the holder
 */
export async function claimFolder(folder: string): Promise<{ unlock: () => Promise<void> } | Holder> {
  const owner = await thisProcess();
  for (let attempt = 1; ; attempt++) {
    const file = join(folder, `lock-${randomBytes(8).toString('hex')}.json`);
    const other = await contend(folder, file, owner);
    if (!other) return { unlock: () => rm(file, { force: true }) };
    await rm(file, { force: true });
    // Two that start at the same time may see each other; a real owner is still there later.
    if (attempt === ATTEMPTS) return other;
    await sleep(20 + Math.random() * 100);
  }
}

/** The owner record of this process. */
export async function thisProcess(): Promise<Owner> {
  return { pid: process.pid, host: hostname(), started: await processStart(process.pid) };
}

/** Writes our lock file, then looks for others. */
async function contend(folder: string, file: string, owner: Owner): Promise<Holder | null> {
  // Written under another name first, so that a lock file is never visible half-written.
  await writeFile(`${file}.part`, JSON.stringify(owner), { flag: 'wx' });
  await rename(`${file}.part`, file);
  return findLiveOwner(folder, file);
}

/** The first live owner other than ours; removes files of dead ones. */
export async function findLiveOwner(folder: string, own?: string): Promise<Holder | null> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (!LOCK_FILE.test(name) || file === own) continue;
    const owner = await readOwner(file);
    if (!owner) continue;
    if (await isAlive(owner)) return { owner, file };
    await rm(file, { force: true });
  }
  return null;
}

/** Reads an owner file. Null if it is gone, as its owner removes it on exit. */
export async function readOwner(file: string): Promise<Owner | null> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as Partial<Owner>;
    return { pid: owner.pid ?? 0, host: owner.host ?? UNKNOWN_HOST, started: owner.started ?? null };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : { pid: 0, host: UNKNOWN_HOST, started: null };
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: alive, but another user's.
    if (errorCode(error) === 'ESRCH') return false;
  }
  const started = await processStart(owner.pid);
  return started === null || owner.started === null || started === owner.started;
}

/**
 * Start time of a process: clock ticks since boot plus the boot id on Linux, the date from `ps` on other
 * Unixes.
 */
async function processStart(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') {
      const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
      // The command name in brackets may contain spaces and brackets; fields 3 (state) and 22 are counted
      // from its end.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // A zombie: ended, but not yet reaped.
      if (fields[0] === 'Z') return 'ended';
      const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
      return `${boot}:${fields[19] ?? ''}`;
    }
    if (process.platform === 'win32') return null;
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)], { env });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
