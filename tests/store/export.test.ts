import { createWriteStream, existsSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportGraph } from '../../src/changes/exportGraph.js';
import { ingestArticle } from '../../src/ingest.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import type { Database } from '../../src/store/database.js';
import { rejectFact, setSpeaker } from '../../src/store/edits/factEdits.js';
import { mergePeople } from '../../src/store/edits/mergeActors.js';
import { undoEdit } from '../../src/store/edits/undoEdit.js';
import { type ExportFormat, formats } from '../../src/store/export/formats.js';
import { importRows } from '../../src/store/export/importRows.js';
import { EXPORTED, type ExportedTable, NOT_EXPORTED } from '../../src/store/export/tables.js';
import { failureOf } from '../../src/store/failures.js';
import { answer } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { readAgain } from '../support/readAgain.js';
import { dumpTables } from '../support/tables.js';
import { inventWorld } from '../support/world.js';

vi.setConfig({ testTimeout: 240_000 });

const author = { by: 'desk', note: null };

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 6);
  const text = 'Robert Smith met Ann Lee of the United Nations on May 2, 2017. “We agreed,” Mr Smith said.';
  await ingestArticle(database, { text, publisher: 'The "Example", London', guid: '1' });
  await ingestArticle(database, { text: `Oslo. ${text}`, publisher: 'The "Example", London', guid: '1' });
  await ingestArticle(database, { text, publisher: 'Another' });
  const [from, into] = await database.prisma.person.findMany({
    where: { slug: { in: ['robert-smith', 'ann-lee'] } },
  });
  await mergePeople(database, { from: from?.id ?? '', into: into?.id ?? '' }, author);
  const quote = await database.prisma.quote.findFirstOrThrow();
  await setSpeaker(database, { quoteId: quote.id, actor: null }, author, readAgain);
  const event = await database.prisma.event.findFirstOrThrow();
  const rejected = await rejectFact(database, { node: 'Event', id: event.id }, author, readAgain);
  await undoEdit(database, rejected.id, 'desk', readAgain);
});
afterAll(() => database.close());

async function exported(
  tables: readonly ExportedTable[] = EXPORTED,
  format: ExportFormat = 'jsonl',
  since: string | null = null,
  from = database,
): Promise<string> {
  return (await exportedBytes(tables, format, since, from)).toString();
}

async function exportedBytes(
  tables: readonly ExportedTable[],
  format: ExportFormat,
  since: string | null = null,
  from = database,
): Promise<Buffer> {
  const out = new PassThrough();
  const all = buffer(out);
  await exportGraph(from, { tables, format, since }, () => out);
  out.end();
  return all;
}

type Line = Record<string, unknown> & { record: string; cursor?: string };
const recordsIn = (all: string): Line[] =>
  all
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const KEYS: Record<string, string> = { Country: 'code' };
/** Keeps records as a client would: what is said of one takes the place of what was. */
function take(kept: Map<string, Line>, lines: readonly Line[]): void {
  for (const line of lines) {
    const { record } = line;
    if (record === 'Deleted') kept.delete(`${String(line['type'])} ${String(line['id'])}`);
    else if (/^(?:Source|Country|Person|Organization|Article|Quote|Event)$/.test(record))
      kept.set(`${record} ${String(line[KEYS[record] ?? 'id'])}`, line);
  }
}

async function* linesOf(all: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield* all.split('\n');
}

describe('an export', () => {
  it('knows every table', async () => {
    const tables = await database.prisma.$queryRaw<{ name: string }[]>`
      SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema()`;
    const all = [...EXPORTED, ...NOT_EXPORTED, '_prisma_migrations'].sort();
    expect(all).toEqual(tables.map(({ name }) => name).sort());
  });

  it('gives the same graph in an empty database, ids and edits included', async () => {
    const all = await exported();
    const other = await openTestDatabase();
    try {
      await importRows(other, linesOf(all));
      expect(await dumpTables(other)).toEqual(await dumpTables(database));
      // Line for line, in all tables and with all times; only the cursors are of another log.
      const again = (await exported(EXPORTED, 'jsonl', null, other)).split('\n');
      expect(again.slice(1, -2)).toEqual(all.split('\n').slice(1, -2));
      // And it goes on as the first would.
      await ingestArticle(other, { text: 'Robert Smith sings.' });
      expect(await other.prisma.person.count({ where: { slug: { in: ['robert-smith', 'ann-lee'] } } })).toBe(
        1,
      );
      await expect(importRows(other, linesOf(all))).rejects.toMatchObject({ code: 'INVALID_IMPORT' });
    } finally {
      await other.close();
    }
  });

  it('from before articles without a date had an order gives each thing the place of its article', async () => {
    const all = await exported();
    const placed = recordsIn(all).filter((line) => 'publishedOrder' in line);
    const undated = /"publishedOrder":"00\d\d-[^"]*"/g;
    const old = all.replace(undated, '"publishedOrder":"0001-01-01T00:00:00+00:00"');
    const changed = recordsIn(old).filter(({ publishedOrder }) => String(publishedOrder).startsWith('0001'));
    // Of every table that has a place, or the test would not see it.
    expect(new Set(changed.map(({ record }) => record))).toEqual(new Set(placed.map(({ record }) => record)));
    const other = await openTestDatabase();
    try {
      await importRows(other, linesOf(old));
      // The lines tell the places, which the dumps leave out.
      const again = (await exported(EXPORTED, 'jsonl', null, other)).split('\n');
      expect(again.slice(1, -2)).toEqual(all.split('\n').slice(1, -2));
    } finally {
      await other.close();
    }
  });

  it.each<[string, (all: string) => string, string]>([
    ['that is cut off', (all) => all.slice(0, all.indexOf('{"record":"End"')), 'cut off'],
    ['that lacks a line', (all) => all.replace(/\n\{"record":"EditedPerson.*/, ''), 'is not whole'],
    ['of another program', () => '{"a":1}\n', 'Line 1: expected the first line'],
    [
      'with a line of something else',
      (all) => all.replace('"record":"Quote"', '"record":"Quoth"'),
      'expected a line of',
    ],
    [
      'with a value that cannot be',
      (all) => all.replace(/("record":"Person","id":")\w/, '$1!'),
      'cannot be written as Person',
    ],
  ])('%s is refused, and nothing is taken in', async (_, change, message) => {
    const all = await exported();
    const other = await openTestDatabase();
    try {
      const before = await dumpTables(other);
      await expect(importRows(other, linesOf(change(all)))).rejects.toThrow(message);
      expect(await dumpTables(other)).toEqual(before);
    } finally {
      await other.close();
    }
  });

  it.skipIf(!existsSync('/dev/full'))('to where there is no room fails and says why', async () => {
    for (const format of Object.keys(formats) as ExportFormat[]) {
      const out = createWriteStream('/dev/full');
      const asked = { tables: ['Article'], format, since: null } as const;
      const done = exportGraph(database, asked, () => out).then(() => finished(out.end()));
      await expect(done).rejects.toSatisfy((error) => failureOf(error) === 'STORAGE_FULL');
    }
  });

  it('since a cursor has what changed, whole, and says what is gone', async () => {
    const text = 'Nora Quist met Ann Lee in Oslo on May 3, 2017. “We will see,” Nora Quist said.';
    const head = (all: string) => JSON.parse(all.slice(0, all.indexOf('\n'))) as { cursor: string };
    const { cursor } = head(await exported());
    const { id } = await ingestArticle(database, { text });
    const came = recordsIn(await exported(EXPORTED, 'jsonl', cursor));
    expect(came[0]).toMatchObject({ record: 'Newsgraph', since: cursor });
    const articles = came.filter(({ record }) => record === 'Article');
    expect(articles).toMatchObject([{ id, text }]);
    expect(came.filter(({ record }) => record === 'Mention').length).toBeGreaterThan(2);
    expect(came.filter(({ record, name }) => record === 'Person' && name === 'Nora Quist')).toHaveLength(1);
    expect(came.filter(({ record }) => record === 'Deleted')).toEqual([]);
    const between = came.findLast(({ record }) => record === 'Reached')?.cursor;
    await deleteArticle(database, id);
    const gone = recordsIn(await exported(EXPORTED, 'jsonl', between));
    expect(gone).toContainEqual({ record: 'Deleted', type: 'Article', id });
    expect(gone.filter(({ record, articleId }) => record === 'Quote' && articleId === id)).toEqual([]);
    const { cursor: last } = gone.at(-1) ?? {};
    const nothing = recordsIn(await exported(EXPORTED, 'jsonl', last));
    expect(nothing.map(({ record }) => record).filter((record) => !record.startsWith('Edit'))).toEqual([
      'Newsgraph',
      'End',
    ]);
    await expect(exported(EXPORTED, 'jsonl', 'nonsense')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('since a cursor has the edits that were made and undone', async () => {
    const { latestCursor } = (await answer(database, '{ changes { latestCursor } }')).changes as {
      latestCursor: string;
    };
    const all = recordsIn(await exported(EXPORTED, 'jsonl', latestCursor));
    expect(all.filter(({ record }) => record === 'Edit')).toHaveLength(await database.prisma.edit.count());
  });

  it('of changes makes of an old copy what a new one is', async () => {
    const kept = new Map<string, Line>();
    const first = recordsIn(await exported());
    take(kept, first);
    const { id } = await ingestArticle(database, { text: 'Nora Quist met Ann Lee in Oslo on May 4, 2017.' });
    await ingestArticle(database, { text: 'Oslo. Robert Smith met Bo Ek.', publisher: 'P', guid: '1' });
    await ingestArticle(database, { text: 'Oslo. Robert Smith met no one.', publisher: 'P', guid: '1' });
    await deleteArticle(database, id);
    take(kept, recordsIn(await exported(EXPORTED, 'jsonl', first.at(-1)?.cursor)));
    const now = new Map<string, Line>();
    take(now, recordsIn(await exported()));
    const sorted = (all: Map<string, Line>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(kept)).toEqual(sorted(now));
  });

  it('of one type has its rows alone, with place, rule and confidence', async () => {
    const lines = (await exported(['Quote']))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.slice(1, -1)).toHaveLength(await database.prisma.quote.count());
    expect(lines[1]).toMatchObject({
      record: 'Quote',
      start: expect.any(Number) as number,
      why: expect.any(String) as string,
    });
    expect(lines[1]).not.toHaveProperty('search');
  });

  it('as Parquet is read again as it was', async () => {
    const file = await exportedBytes(['Mention'], 'parquet');
    const rows = await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
    });
    const mentions = await database.prisma.mention.findMany({ orderBy: { id: 'asc' } });
    expect(rows).toEqual(mentions);
    const [article] = await parquetReadObjects({
      file: new Uint8Array(await exportedBytes(['Article'], 'parquet')).buffer,
      columns: ['paragraphs', 'ingestedAt', 'authors'],
    });
    expect(article).toMatchObject({
      paragraphs: [{ start: 0 }],
      ingestedAt: expect.any(Date) as Date,
      authors: [],
    });
  });

  it('as CSV is read again as it was', async () => {
    const rows = parseCsv<Record<string, string>>(await exported(['Article'], 'csv'), { columns: true });
    const articles = await database.prisma.article.findMany();
    expect(new Map(rows.map(({ id, text }) => [id, text]))).toEqual(
      new Map(articles.map(({ id, text }) => [id, text])),
    );
    expect(rows.map(({ publisher }) => publisher)).toContain('The "Example", London');
  });
});
