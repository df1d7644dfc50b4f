import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { errorCode } from '../errors.js';

/** Who holds a data folder. */
export interface Owner {
  pid: number;
  host: string;
  /** When the process started, as its system tells it; null where that cannot be asked. Tells a recycled pid. */
  started: string | null;
}

/** `host` of an owner file that cannot be understood: judged alive, since nothing proves it dead. */
const UNKNOWN_HOST = '(unknown)';
const LOCK_FILE = /^lock-[0-9a-f]+\.json$/;
const ATTEMPTS = 5;

/** Somebody who has the folder, as far as can be told, and the file that says so. */
export interface Holder {
  owner: Owner;
  file: string;
}

/**
 * Takes a folder where the system has no locks: every contender writes a file of its own whose name is never used
 * again, and then looks for others. A live one means that the folder is taken, a dead one is removed. Since both write
 * before they look, two contenders never both win, and since no name is used twice, removing a dead file can never
 * remove a live lock. Whether a process of another machine lives cannot be told, so that it counts as alive.
 *
 * @returns what gives the folder back, or who has it
 */
export async function claimFolder(folder: string): Promise<{ unlock: () => Promise<void> } | Holder> {
  const owner = await thisProcess();
  for (let attempt = 1; ; attempt++) {
    const file = join(folder, `lock-${randomBytes(8).toString('hex')}.json`);
    const other = await contend(folder, file, owner);
    if (!other) return { unlock: () => rm(file, { force: true }) };
    await rm(file, { force: true });
    // Two that start at the same moment may see each other; one that is there to stay is still there afterwards.
    if (attempt === ATTEMPTS) return other;
    await sleep(20 + Math.random() * 100);
  }
}

/** What this process writes of itself. */
export async function thisProcess(): Promise<Owner> {
  return { pid: process.pid, host: hostname(), started: await processStart(process.pid) };
}

/** Writes our lock file, then looks who else is there. */
async function contend(folder: string, file: string, owner: Owner): Promise<Holder | null> {
  // Written under another name first: a lock file is whole as soon as it can be seen.
  await writeFile(`${file}.part`, JSON.stringify(owner), { flag: 'wx' });
  await rename(`${file}.part`, file);
  return findLiveOwner(folder, file);
}

/** The first live owner but our own; lock files of dead ones are removed on the way. */
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

/** What a file says of its owner. Null when the file is gone, which is what its owner does when it stops. */
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
    // EPERM: alive, and somebody else's.
    if (errorCode(error) === 'ESRCH') return false;
  }
  const started = await processStart(owner.pid);
  return started === null || owner.started === null || started === owner.started;
}

/** When a process started: clock ticks since boot and the boot itself on Linux, the date `ps` gives on other Unixes. */
async function processStart(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') {
      const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
      // The command's name, in brackets, may hold spaces and brackets; fields 3 (state) and 22 are counted from behind it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // A zombie: killed, its parent has not noticed yet.
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
