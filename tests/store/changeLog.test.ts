import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import type { Database } from '../../src/store/database.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import { switchLog } from '../../src/store/migrate/logTriggers.js';
import { writeAlone } from '../../src/store/writeAlone.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
let start = 0n;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  start = (await database.prisma.dataVersion.findUniqueOrThrow({ where: { id: 1 } })).number;
});
afterAll(() => database.close());

/** The changes since the test began: "CREATED Person", in the order of the log. */
async function changes(type?: string): Promise<string[]> {
  const rows = await database.prisma.change.findMany({
    where: { number: { gt: start }, ...(type === undefined ? {} : { type }) },
    orderBy: [{ number: 'asc' }, { type: 'asc' }, { key: 'asc' }],
  });
  return rows.map(({ operation, type: of }) => `${operation} ${of}`);
}

const insertPerson = (id: string, slug: string) => `
  INSERT INTO "Person" (id, slug, name, "searchName") VALUES ('${id}', '${slug}', 'Ann', 'ann')`;
const ann = '00000000-0000-8000-8000-00000000000a';
const eve = '00000000-0000-8000-8000-00000000000e';

/** Runs statements in one transaction. */
const together = (...statements: string[]) =>
  writeAlone(database, async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
  });

describe('the log of changes', () => {
  it('notes what an article brings, and what goes with it', async () => {
    const text = 'Meeting\n\nAnn Lee met Bo Ek in Germany on Monday. “We agree on peace,” Lee said.';
    const { id } = await ingestArticle(database, { text });
    expect(new Set(await changes())).toEqual(
      new Set(['CREATED Article', 'UPDATED Country', 'CREATED Person', 'CREATED Quote', 'CREATED Event']),
    );
    start = (await database.prisma.dataVersion.findUniqueOrThrow({ where: { id: 1 } })).number;
    await deleteArticle(database, id);
    expect(new Set(await changes())).toEqual(
      new Set(['DELETED Article', 'UPDATED Country', 'DELETED Person', 'DELETED Quote', 'DELETED Event']),
    );
  });

  it('has one change for what a transaction does to one record', async () => {
    await together(
      insertPerson(ann, 'ann'),
      `UPDATE "Person" SET "mentionCount" = 3 WHERE id = '${ann}'`,
      `INSERT INTO "PersonTitle" VALUES ('${ann}', 'Minister', 1)`,
    );
    expect(await changes()).toEqual(['CREATED Person']);
    start += 1n;
    await together(`DELETE FROM "Person" WHERE id = '${ann}'`, insertPerson(ann, 'ann'));
    expect(await changes()).toEqual(['UPDATED Person']);
    start += 1n;
    await together(
      `UPDATE "Person" SET "mentionCount" = 4 WHERE id = '${ann}'`,
      `DELETE FROM "Person" WHERE id = '${ann}'`,
    );
    expect(await changes()).toEqual(['DELETED Person']);
  });

  it('does not note what was made and unmade, or written as it was', async () => {
    await together(insertPerson(ann, 'ann'), `DELETE FROM "Person" WHERE id = '${ann}'`);
    expect(await changes()).toEqual([]);
    await together(`UPDATE "Country" SET "mentionCount" = "mentionCount" WHERE code = 'CL'`);
    expect(await changes()).toEqual([]);
  });

  it('notes a record that gets another key as gone and come, with what belongs to it', async () => {
    await together(
      insertPerson(ann, 'ann'),
      `INSERT INTO "Event" (id, type, status, summary) VALUES ('${ann}', 'AGREE', 'ACTUAL', 'They agreed.')`,
      `INSERT INTO "EventParticipant" (id, "eventId", role, position, "personId", label, "dateOrder")
        VALUES ('${ann}', '${ann}', 'ACTOR', 0, '${ann}', 'Ann', '0001-01-01')`,
    );
    start += 1n;
    await together(`UPDATE "Event" SET id = '${eve}' WHERE id = '${ann}'`);
    expect(await changes()).toEqual(['DELETED Event', 'CREATED Event']);
    await together(`DELETE FROM "Event"`, `DELETE FROM "Person" WHERE id = '${ann}'`);
  });

  it('notes what belongs to a record: names, titles, whom a quote is about', async () => {
    await together(insertPerson(ann, 'ann'));
    start += 1n;
    await together(`INSERT INTO "PersonAlias" VALUES ('${ann}', 'Annie', 'annie', 1)`);
    await together(`UPDATE "PersonAlias" SET "mentionCount" = 1 WHERE "personId" = '${ann}'`);
    await together(`UPDATE "PersonAlias" SET "mentionCount" = 2 WHERE "personId" = '${ann}'`);
    await together(`DELETE FROM "PersonAlias" WHERE "personId" = '${ann}'`);
    expect(await changes()).toEqual(['UPDATED Person', 'UPDATED Person', 'UPDATED Person']);
  });

  it('rests and works again in one transaction, for every table', async () => {
    await writeAlone(database, async (tx) => {
      await switchLog(tx, 'DISABLE');
      await tx.$executeRawUnsafe(insertPerson(eve, 'eve'));
      await tx.$executeRaw`INSERT INTO "PersonTitle" VALUES (${eve}::uuid, 'Minister', 1)`;
      await switchLog(tx, 'ENABLE');
      await tx.$executeRaw`UPDATE "Country" SET "mentionCount" = "mentionCount" + 1 WHERE code = 'CL'`;
    });
    expect(await changes()).toEqual(['UPDATED Country']);
    start += 1n;
    await together(
      `DELETE FROM "PersonTitle" WHERE "personId" = '${eve}'`,
      `DELETE FROM "Person" WHERE id = '${eve}'`,
    );
    expect(await changes()).toEqual(['DELETED Person']);
  });

  it('takes no number for a statement that finds no row', async () => {
    await database.prisma.$executeRaw`UPDATE "Country" SET "mentionCount" = 1 WHERE code = 'none'`;
    await database.prisma.$executeRaw`DELETE FROM "PersonTitle" WHERE title = 'none'`;
    const { number } = await database.prisma.dataVersion.findUniqueOrThrow({ where: { id: 1 } });
    expect(number).toBe(start);
  });

  it('keeps nothing of a transaction that fails', async () => {
    await expect(together(insertPerson(eve, 'eve'), 'SELECT 1 / 0')).rejects.toThrow('division by zero');
    expect(await changes()).toEqual([]);
  });

  it('has all writers in one order, without gaps', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        together(
          `UPDATE "Country" SET "mentionCount" = "mentionCount" + 1 WHERE code IN ('CL', 'FR')`,
          `SELECT ${String(i)}`,
        ),
      ),
    );
    const rows = await database.prisma.change.findMany({
      where: { number: { gt: start } },
      orderBy: { number: 'asc' },
    });
    expect(rows).toHaveLength(40);
    const numbers = [...new Set(rows.map(({ number }) => Number(number - start)))];
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const times = rows.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});
