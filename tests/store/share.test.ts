import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { createKey, listKeys } from '../../src/store/apiKeys.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { createPglite, pgliteDriver } from '../../src/store/embedded/pglite.js';
import { openSession } from '../../src/store/share/session.js';
import { runScript } from '../support/process.js';

let dataDir: string;
let holder: Database;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-share-'));
  holder = await openDatabase({ dataDir });
  await migrate(holder);
  await holder.share();
}, 60_000);
afterAll(async () => {
  await holder.close();
  await rm(dataDir, { recursive: true });
});

const attach = () => openDatabase({ dataDir, attachWithinMs: 0 });
const file = () => join(dataDir, 'shared.json');
const endpoint = async () => JSON.parse(await readFile(file(), 'utf8')) as { port: number; token: string };

/** What a stranger hears who says something, until the other side hangs up. */
async function say(words: Buffer): Promise<number> {
  const socket = connect((await endpoint()).port, '127.0.0.1');
  let heard = 0;
  socket.on('data', (chunk) => (heard += chunk.length)).on('error', () => undefined);
  socket.write(words);
  await new Promise((resolve) => socket.on('close', resolve));
  return heard;
}

describe('a data folder that its process shares', () => {
  it('is worked on by others through it, both ways', async () => {
    const guest = await attach();
    expect(await migrate(guest)).toEqual([]);
    await createKey(guest, 'from outside', 'READ');
    expect((await listKeys(holder)).map(({ name }) => name)).toEqual(['from outside']);
    const { id, created } = await ingestArticle(guest, {
      text: 'Berlin\n\nAnna Dorn met Karl Baum in Berlin.',
    });
    expect(created).toBe(true);
    expect(await holder.prisma.article.findUnique({ where: { id } })).toEqual(
      await guest.prisma.article.findUnique({ where: { id } }),
    );
    expect(await guest.readText({ text: 'SELECT $1::timestamptz::text', values: [new Date(0)] })).toMatch(
      /^1970/,
    );
    await guest.close();
    await guest.close();
  });

  it('says where it can be asked to its owner alone', async () => {
    expect(Object.keys(await endpoint()).sort()).toEqual(['pid', 'port', 'token']);
    if (process.platform !== 'win32') expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('passes on errors as they are', async () => {
    const guest = await attach();
    const twice = {
      data: { id: '9f2c0a52-76c8-4c55-9d0b-0c1c5d3b7a10', name: 'x', scope: 'READ', hash: 'h' },
    } as const;
    await guest.prisma.apiKey.create(twice);
    await expect(guest.prisma.apiKey.create(twice)).rejects.toMatchObject({ code: 'P2002' });
    await guest.prisma.apiKey.delete({ where: { id: twice.data.id } });
    await guest.close();
  });

  it('undoes what a command had not committed when it was killed, and goes on', async () => {
    const killed = runScript('tests/faults/holdTransaction.ts', [dataDir], {});
    await killed.printed('holding');
    const waiting = holder.prisma.apiKey.count({ where: { name: 'never committed' } });
    killed.child.kill('SIGKILL');
    expect(await waiting).toBe(0);
    expect(await holder.prisma.apiKey.count({ where: { name: 'never committed' } })).toBe(0);
  }, 60_000);

  it('hangs up on whoever does not know the token, having told nothing', async () => {
    const nonce = 32;
    expect(await say(Buffer.alloc(64))).toBe(nonce);
    expect(await say(Buffer.alloc(100_000, 'x'))).toBeLessThanOrEqual(nonce);
    expect(await say(Buffer.from('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.padEnd(64)))).toBe(nonce);
    expect(await holder.prisma.apiKey.count()).toBeGreaterThan(0);
  });

  it('refuses as before where it cannot be asked', async () => {
    const right = await readFile(file(), 'utf8');
    const wrong = { ...(JSON.parse(right) as object), token: 'x'.repeat(43) };
    for (const content of [JSON.stringify(wrong), 'garbage', '{}']) {
      await writeFile(file(), content);
      await expect(attach()).rejects.toMatchObject({ code: 'DATA_DIR_LOCKED' });
    }
    await writeFile(file(), right);
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'DATA_DIR_LOCKED' });
  });

  it('tells its guests when it ends, and leaves nothing in the folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-share-'));
    const first = await openDatabase({ dataDir: folder });
    const share = await first.share();
    const guest = await openDatabase({ dataDir: folder, attachWithinMs: 0 });
    await guest.ping();
    let idle = false;
    let told = 0;
    const waiting = share.idle(() => told++).then(() => (idle = true));
    await sleep(50);
    expect({ idle, told }).toEqual({ idle: false, told: 1 });
    await first.close();
    await waiting;
    await expect(guest.ping()).rejects.toThrow(/has ended/);
    await guest.close();
    expect(await readdir(folder)).toEqual(['postgres']);
    // The next one takes the folder itself.
    const next = await openDatabase({ dataDir: folder, attachWithinMs: 0 });
    await next.ping();
    await next.close();
    await rm(folder, { recursive: true });
  }, 60_000);
});

describe('a transaction of a guest', () => {
  it('is rolled back when nothing is asked in it for a while, so that others go on', async () => {
    const driver = await pgliteDriver(await createPglite());
    const adapter = await driver.factory.connect();
    await adapter.executeScript('CREATE TABLE t (n int)');
    const { calls } = openSession(driver, adapter, 100);
    const query = (sql: string) => ({ sql, args: [], argTypes: [] });
    const { id } = await calls.begin();
    await calls.executeRaw(id, query('INSERT INTO t VALUES (1)'));
    await sleep(60);
    await calls.executeRaw(id, query('INSERT INTO t VALUES (2)'));
    await sleep(60);
    await calls.executeRaw(id, query('INSERT INTO t VALUES (3)'));
    expect(await driver.readText({ text: 'SELECT count(*)::text FROM t', values: [] })).toBe('0');
    expect(() => calls.commit(id)).toThrow(/rolled back/);
    await driver.close();
  });
});
