import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { lockFolder } from '../../src/store/embedded/lock.js';
import { runScript } from '../support/process.js';

/** Set to an error code, making a folder fails with it: root may write where others may not, so chmod proves nothing. */
const disk = vi.hoisted(() => ({ fault: null as string | null }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    mkdir: (...args: Parameters<typeof real.mkdir>) =>
      disk.fault === null
        ? real.mkdir(...args)
        : Promise.reject(
            Object.assign(new Error(`${disk.fault}: read-only file system`), { code: disk.fault }),
          ),
  };
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-data-'));
});
afterEach(async () => {
  disk.fault = null;
  await rm(folder, { recursive: true, force: true });
});

const locked = (who: string) => ({
  code: 'DATA_DIR_LOCKED',
  message: expect.stringContaining(who) as string,
});

/** What the lock file of this very process says. */
async function ownLock(): Promise<{ pid: number; host: string; started: string }> {
  const other = await mkdtemp(join(folder, 'other-'));
  const unlock = await lockFolder(other);
  const [name = ''] = await readdir(other);
  const owner = JSON.parse(await readFile(join(other, name), 'utf8')) as {
    pid: number;
    host: string;
    started: string;
  };
  await unlock();
  await rm(other, { recursive: true });
  return owner;
}

const writeLock = (owner: object | string) =>
  writeFile(
    join(folder, 'lock-0123456789abcdef.json'),
    typeof owner === 'string' ? owner : JSON.stringify(owner),
  );

describe('a data folder in use', () => {
  it('by another process is refused and not touched, and is free once that is killed', async () => {
    const holder = runScript('tests/faults/holdFolder.ts', [folder], {});
    try {
      await holder.printed('holding');
      const before = await readdir(folder);
      await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject(
        locked(`in use by process ${String(holder.child.pid)} on ${hostname()}. Stop that process`),
      );
      expect(await readdir(folder)).toEqual(before);
    } finally {
      holder.child.kill('SIGKILL');
      await holder.done;
    }
    const unlock = await lockFolder(folder);
    expect(await readdir(folder)).toHaveLength(1);
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);

  it('by this very process is refused', async () => {
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject(locked(String(process.pid)));
    await unlock();
    await (
      await lockFolder(folder)
    )();
  });

  it.each([
    [
      'on another machine',
      { pid: 1, host: 'elsewhere.example', started: null },
      'process 1 on elsewhere.example',
    ],
    ['by nobody knows whom', 'garbage', 'in use by another process'],
  ])('%s is refused', async (_, owner, message) => {
    await writeLock(owner);
    await expect(lockFolder(folder)).rejects.toMatchObject(locked(message));
    expect(await readdir(folder)).toContain('lock-0123456789abcdef.json');
  });
});

describe('the lock of the system', () => {
  it('is gone with its process, whatever machine that was on', async () => {
    const holder = runScript('tests/faults/holdFolder.ts', [folder], {});
    await holder.printed('holding');
    // As a container on the same volume sees it.
    const owner = JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as object;
    await writeFile(join(folder, 'lock'), JSON.stringify({ ...owner, host: 'container-1' }));
    await expect(lockFolder(folder)).rejects.toMatchObject(locked('on container-1. Stop it there'));
    await expect(lockFolder(folder)).rejects.not.toThrow('delete');
    holder.child.kill('SIGKILL');
    await holder.done;
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);

  it('is not held by what is left of a file', async () => {
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.pid, host: hostname() }));
    await (
      await lockFolder(folder)
    )();
  });

  it('is never held twice, while some come and others go', async () => {
    let held = 0;
    let taken = 0;
    const contend = async () => {
      for (let times = 0; times < 3;) {
        const unlock = await lockFolder(folder).catch(() => null);
        if (unlock) {
          times++;
          taken++;
          expect(++held).toBe(1);
          await sleep(Math.random() * 3);
          held--;
          await unlock();
        } else {
          await sleep(Math.random());
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, contend));
    expect(taken).toBe(24);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['no program for it', null],
    [
      'a file system without it',
      {
        tryLock: () => {
          throw Object.assign(new Error('ENOLCK'), { code: 'ENOLCK' });
        },
      },
    ],
  ])('is done without where there is %s', async (_, locks) => {
    const unlock = await lockFolder(folder, locks);
    await expect(lockFolder(folder, locks)).rejects.toMatchObject(locked(String(process.pid)));
    // Nor may who has locks take it.
    await expect(lockFolder(folder)).rejects.toMatchObject(locked(String(process.pid)));
    await unlock();
    await (
      await lockFolder(folder, locks)
    )();
  });
});

describe('a data folder left behind', () => {
  it('by a process whose number another one has now is taken over', async () => {
    const own = await ownLock();
    await writeLock({ ...own, started: 'at another time' });
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
    // The same but for the time of the start: that is this process.
    await writeLock(own);
    await expect(lockFolder(folder)).rejects.toMatchObject(locked(String(own.pid)));
  });

  it('is taken over by one of several that try at once', async () => {
    const holder = runScript('tests/faults/holdFolder.ts', [folder], {});
    await holder.printed('holding');
    holder.child.kill('SIGKILL');
    await holder.done;
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    for (const entry of tries) if (entry.status === 'fulfilled') await entry.value();
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);
});

describe('a data folder that cannot be written', () => {
  it.each(['EROFS', 'EACCES', 'EPERM'])('is refused: %s', async (code) => {
    disk.fault = code;
    await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject({
      code: 'DATA_DIR_READ_ONLY',
      message: expect.stringMatching(/cannot be written .*DATA_DIR/) as string,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused where the system says so', async ({ skip }) => {
    if (process.getuid?.() === 0 || process.platform === 'win32')
      skip('root and Windows may write everywhere');
    await chmod(folder, 0o555);
    await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject({ code: 'DATA_DIR_READ_ONLY' });
  });

  it('is refused where a file has its name', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'mine');
    await expect(openDatabase({ dataDir: file })).rejects.toMatchObject({
      code: 'DATA_DIR_UNUSABLE',
      message: `The data folder ${file} is a file, not a folder. Choose another folder with DATA_DIR.`,
    });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('is refused below a file', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openDatabase({ dataDir: join(folder, 'file', 'data') })).rejects.toMatchObject({
      code: 'DATA_DIR_UNUSABLE',
      message: expect.stringContaining('Choose another folder with DATA_DIR') as string,
    });
  });
});

describe('a data folder that holds no database', () => {
  it('is refused, and free for another try', async () => {
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '9.1\n');
    await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject({
      code: 'DATA_DIR_UNUSABLE',
      message: expect.stringContaining('Move the folder away') as string,
    });
    expect(await readdir(folder)).toEqual(['postgres']);
  }, 60_000);
});
