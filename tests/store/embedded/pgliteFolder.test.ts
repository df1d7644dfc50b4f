import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/store/database.js';
import { errorCode } from '../../../src/store/errors.js';

/** The threads that were started. */
const threads = vi.hoisted((): Worker[] => []);
vi.mock('node:worker_threads', async (original) => {
  const real = await original<typeof import('node:worker_threads')>();
  class Kept extends real.Worker {
    constructor(...args: ConstructorParameters<typeof real.Worker>) {
      super(...args);
      threads.push(this);
    }
  }
  return { ...real, Worker: Kept };
});

let folder: string;
let database: Database;
const reports: string[] = [];
const report = (message: string) => reports.push(message);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-thread-'));
  database = await openDatabase({ dataDir: folder, report });
  await database.prisma.$executeRaw`CREATE TABLE number (n int PRIMARY KEY)`;
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** The numbers that are in the table. */
async function numbers(): Promise<number[]> {
  const rows = await database.prisma.$queryRaw<{ n: number }[]>`SELECT n FROM number ORDER BY n`;
  return rows.map(({ n }) => n);
}

const insert = (db: Pick<Database['prisma'], '$executeRaw'>, n: number) =>
  db.$executeRaw`INSERT INTO number VALUES (${n})`;

/** What a promise is rejected with. */
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the thread of the embedded database', () => {
  it('gives values as Prisma has them', async () => {
    const [row] = await database.prisma.$queryRaw<object[]>`
      SELECT 1::int AS int, 2::bigint AS bigint, 0.5::float8 AS float, 1.25::numeric AS numeric, true AS bool,
        '{"a":[1]}'::jsonb AS json, ARRAY['x', 'y'] AS texts, '2017-05-02T10:00:00.123Z'::timestamptz AS time,
        '2017-05-02'::date AS date, '\\x00ff'::bytea AS bytes, NULL::text AS nothing`;
    expect(row).toMatchObject({
      int: 1,
      bigint: 2n,
      float: 0.5,
      bool: true,
      json: { a: [1] },
      texts: ['x', 'y'],
      time: new Date('2017-05-02T10:00:00.123Z'),
      date: new Date('2017-05-02'),
      bytes: Uint8Array.of(0, 255),
      nothing: null,
    });
    expect(String((row as { numeric: unknown }).numeric)).toBe('1.25');
  });

  it('takes values as Prisma sends them', async () => {
    const day = new Date('2017-05-02T10:00:00.123Z');
    const [row] = await database.prisma.$queryRaw<object[]>`
      SELECT ${day}::timestamptz = '2017-05-02T10:00:00.123Z' AS time, ${['x', 'y']}::text[] = ARRAY['x', 'y'] AS texts,
        ${9007199254740993n}::bigint = 9007199254740993 AS big, ${Buffer.from([0, 255])}::bytea = '\\x00ff' AS bytes`;
    expect(row).toEqual({ time: true, texts: true, big: true, bytes: true });
    const text = `SELECT ($1::timestamptz AT TIME ZONE 'UTC')::text`;
    expect(await database.readText({ text, values: [day] })).toBe('2017-05-02 10:00:00.123');
    expect(await database.readText({ text: 'SELECT NULL', values: [] })).toBeNull();
  });

  it('fails a statement with the error of the database, and goes on', async () => {
    const raw = failureOf(database.prisma.$queryRaw`SELECT nowhere`);
    expect(await raw).toMatchObject({
      code: 'P2010',
      meta: { driverAdapterError: { name: 'DriverAdapterError' } },
    });
    const text = await failureOf(database.readText({ text: 'SELECT 1 / 0', values: [] }));
    expect(text).toMatchObject({ message: 'division by zero' });
    expect(errorCode(text)).toBe('22012');
    await expect(database.ping()).resolves.toBeUndefined();
  });

  it('fails a script with the error of the database', async () => {
    const { factory } = await database.connectForMigration();
    const adapter = await factory.connect();
    const error = await failureOf(adapter.executeScript('CREATE TABLE half (n int); SELECT nowhere;'));
    expect(error).toBeInstanceOf(DriverAdapterError);
    expect(error).toMatchObject({ cause: { kind: 'postgres', originalCode: '42703' } });
  });

  it('keeps what is committed, drops what is rolled back, and lets others wait meanwhile', async () => {
    const { prisma } = database;
    const others: Promise<unknown>[] = [];
    await prisma.$transaction(async (tx) => {
      await insert(tx, 1);
      others.push(insert(prisma, 2));
      await insert(tx, 3);
    });
    await Promise.all(others);
    await expect(
      prisma.$transaction(async (tx) => {
        await insert(tx, 4);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  it('fails a transaction whose commit fails', async () => {
    await database.prisma.$executeRaw`
      CREATE TABLE later (n int REFERENCES number DEFERRABLE INITIALLY DEFERRED)`;
    const committing = database.prisma.$transaction((tx) => tx.$executeRaw`INSERT INTO later VALUES (99)`);
    await expect(committing).rejects.toThrow('later_n_fkey');
    expect(await database.prisma.$queryRaw`SELECT n FROM later`).toEqual([]);
  });

  it('leaves this thread to others while it works', async () => {
    let done = false;
    const working = database.prisma.$queryRaw`SELECT pg_sleep(2)::text`.then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done).toBe(false);
    await working;
  });

  it('keeps what was written, and gives back the folder, when closed', async () => {
    const before = await numbers();
    await database.close();
    expect(await readdir(folder)).toEqual(['postgres']);
    database = await openDatabase({ dataDir: folder, report });
    expect(await numbers()).toEqual(before);
  });

  it('can be copied while it is open: the copy starts, with what was committed', async () => {
    const before = await numbers();
    const copy = await mkdtemp(join(tmpdir(), 'newsgraph-copy-'));
    await cp(folder, copy, { recursive: true });
    const opened = await openDatabase({ dataDir: copy, report });
    try {
      const rows = await opened.prisma.$queryRaw<{ n: number }[]>`SELECT n FROM number ORDER BY n`;
      expect(rows.map(({ n }) => n)).toEqual(before);
    } finally {
      await opened.close();
      // The last thread is again that of the database under test.
      threads.pop();
      await rm(copy, { recursive: true });
    }
  });

  it('that ends by itself fails what waits for it, and is started again for what comes later', async () => {
    const before = await numbers();
    const waiting = failureOf(database.readText({ text: 'SELECT pg_sleep(60)::text', values: [] }));
    // Once the question has gone to the thread.
    await new Promise((resolve) => setTimeout(resolve, 10));
    threads.at(-1)?.emit('error', new Error('Aborted()'));
    expect(await waiting).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: 'The embedded database has stopped: Aborted().',
    });
    expect(await numbers()).toEqual(before);
    expect(reports.splice(0)).toEqual([
      'The embedded database has stopped: Aborted(). It is opened again.',
      'The embedded database is open again.',
    ]);
  });

  it('that is busy with one statement for too long is ended, and started again', async () => {
    await database.close();
    database = await openDatabase({ dataDir: folder, statementTimeoutMs: 2_000, report });
    const before = await numbers();
    await insert(database.prisma, 1000);
    const lost = database.prisma.$transaction(async (tx) => {
      await insert(tx, 1001);
      await tx.$queryRaw`SELECT pg_sleep(600)::text`;
    });
    await expect(lost).rejects.toThrow('a statement took longer than 2 s');
    await expect(database.prisma.$queryRaw`SELECT pg_sleep(1)::text`).resolves.toHaveLength(1);
    expect(await numbers()).toEqual([...before, 1000]);
    expect(reports.splice(0)).toHaveLength(2);
  });

  it('lets a script take longer', async () => {
    const { factory } = await database.connectForMigration();
    const adapter = await factory.connect();
    await expect(adapter.executeScript('SELECT pg_sleep(4);')).resolves.toBeUndefined();
    expect(reports).toEqual([]);
  });

  it('is ended when it is told to close and does not answer', async () => {
    const waiting = failureOf(database.readText({ text: 'SELECT pg_sleep(600)::text', values: [] }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    await expect(database.close()).resolves.toBeUndefined();
    expect(await waiting).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await readdir(folder)).toEqual(['postgres']);
  });
});
