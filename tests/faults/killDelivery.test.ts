import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHANGED, type ChangeRow, readAfter } from '../../src/loaders/changes.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { runScript } from '../support/process.js';
import { wrongCounts } from '../support/tables.js';

/** How often it is killed: KILLS=300 npx vitest run killDelivery is the long form. */
const KILLS = Math.max(3, Math.round(Number(process.env['KILLS'] ?? '9') / 3));
/** Milliseconds between the first article of a run and the end, at most. */
const LONGEST_MS = 1500;

let dataDir: string;
/** Cursors of all changes that came, in the order in which they came. */
const came: string[] = [];
const bodies = new Map<string, string>();
const doubtful: string[] = [];
const target = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const id = String(request.headers['webhook-id']);
    // What is sent again is the same.
    if (bodies.has(id) && bodies.get(id) !== body) doubtful.push(id);
    bodies.set(id, body);
    const { data } = JSON.parse(body) as { data: { changes: { cursor: string }[] } };
    came.push(...data.changes.map(({ cursor }) => cursor));
    response.end();
  });
});
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsgraph-deliver-'));
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  target.close();
  await rm(dataDir, { recursive: true });
});

async function wholeLog({ prisma }: Database): Promise<ChangeRow[]> {
  const all: ChangeRow[] = [];
  let place = { log: '', number: '0', type: '', key: '' };
  for (;;) {
    const rows = await readAfter(prisma, place, 1000);
    const last = rows.at(-1);
    if (!last) return all;
    all.push(...rows);
    ({ place } = last);
  }
}

/** What the log says that there is; throws where it skips a change or tells one twice. */
function replay(log: readonly ChangeRow[]): Set<string> {
  const there = new Set<string>();
  for (const { type, key, operation } of log) {
    const record = `${type} ${key}`;
    if (there.has(record) === (operation === 'CREATED')) throw new Error(`${operation} ${record}`);
    if (operation === 'CREATED') there.add(record);
    if (operation === 'DELETED') there.delete(record);
  }
  return there;
}

async function recordsOf({ prisma }: Database): Promise<Set<string>> {
  const all = new Set<string>();
  for (const type of CHANGED) {
    const key = type === 'Country' ? 'code' : 'id';
    const rows = await prisma.$queryRawUnsafe<{ key: string }[]>(`SELECT ${key}::text AS key FROM "${type}"`);
    for (const row of rows) all.add(`${type} ${row.key}`);
  }
  return all;
}

it(
  `a process that is killed ${String(KILLS)} times leaves a log without a gap, and webhooks hear of every change in order`,
  async () => {
    const url = `http://127.0.0.1:${String((target.address() as AddressInfo).port)}/hook`;
    const script = 'tests/faults/deliverUntilKilled.ts';
    for (let kill = 0; kill < KILLS; kill++) {
      const run = runScript(script, [dataDir, url], {});
      await run.printed('wrote');
      await sleep(Math.random() * LONGEST_MS);
      run.child.kill('SIGKILL');
      expect((await run.done).stderr).toBe('');
    }
    expect(await runScript(script, [dataDir, url, 'drain'], {}).done).toMatchObject({ code: 0, stderr: '' });
    const database = await openDatabase({ dataDir, fsync: false });
    try {
      const log = await wholeLog(database);
      expect(replay(log)).toEqual(await recordsOf(database));
      expect(await wrongCounts(database)).toEqual([]);
      const since = log.findIndex(({ cursor }) => cursor === came[0]);
      // The webhook is older than the first article.
      expect(log.slice(0, since).every(({ type }) => type === 'Country')).toBe(true);
      expect([...new Set(came)]).toEqual(log.slice(since).map(({ cursor }) => cursor));
      expect(doubtful).toEqual([]);
      // A run may begin with articles that are there as they are.
      expect(log.filter(({ type }) => type === 'Article').length).toBeGreaterThan(1);
    } finally {
      await database.close();
    }
  },
  // A start takes seconds, many on a machine that is busy.
  120_000 + KILLS * 60_000,
);
