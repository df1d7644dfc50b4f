import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { writeCountries } from '../../src/store/facts/countries.js';
import { readDataVersion, shareReads } from '../../src/store/dataVersion.js';
import type { Database } from '../../src/store/database.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import { writeAlone } from '../../src/store/writeAlone.js';
import { openTestDatabase } from '../support/database.js';
import { type Held, hold, settle } from '../support/held.js';
import { emptyTables } from '../support/tables.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

/** By how much the work raises the version. */
async function raise(work: () => Promise<unknown>): Promise<number> {
  const before = Number(await readDataVersion(database));
  await work();
  return Number(await readDataVersion(database)) - before;
}

const ingest = (text: string) => ingestArticle(database, { text });

describe('the version of the data', () => {
  it('is raised by an article that comes and by one that goes', async () => {
    expect(await raise(() => ingest('Ann Lee met Bo Ek.'))).toBe(1);
    const { id } = await ingest('Ann Lee met Bo Ek.');
    expect(await raise(() => deleteArticle(database, id))).toBe(1);
  });

  it('stays where an article is there already', async () => {
    await ingest('Ann Lee met Bo Ek.');
    expect(await raise(() => ingest('Ann Lee met Bo Ek.'))).toBe(0);
  });

  it('is raised once for each of several writers at once', async () => {
    const texts = [1, 2, 3, 4, 5].map((n) => `Ann Lee met Bo Ek ${String(n)} times.`);
    expect(await raise(() => Promise.all(texts.map(ingest)))).toBe(5);
  });

  it('is raised by a country that is written anew, and by nothing else at a start', async () => {
    expect(await raise(() => writeCountries(database.prisma))).toBe(0);
    await database.prisma.country.update({ where: { code: 'CL' }, data: { capital: 'Valparaíso' } });
    expect(await raise(() => writeCountries(database.prisma))).toBe(1);
    expect(await database.prisma.country.findUnique({ where: { code: 'CL' } })).toMatchObject({
      capital: 'Santiago',
    });
  });

  it('stays when the work fails, like all that it wrote', async () => {
    const failing = () =>
      writeAlone(database, async (tx) => {
        await tx.$executeRaw`UPDATE "Country" SET "mentionCount" = 7 WHERE code = 'CL'`;
        throw new Error('no more');
      });
    expect(await raise(() => expect(failing()).rejects.toThrow('no more'))).toBe(0);
    expect(await database.prisma.country.count({ where: { mentionCount: 7 } })).toBe(0);
  });

  it('has one row for ever', async () => {
    await expect(database.prisma.$executeRaw`INSERT INTO "DataVersion" VALUES (2, 1)`).rejects.toThrow(
      'DataVersion_one_row',
    );
  });
});

describe('a shared read of the version', () => {
  /** Reads that end when told to, in order. */
  function heldReads() {
    const reads: Held<string>[] = [];
    const read = vi.fn(() => {
      const one = hold<string>();
      reads.push(one);
      return one.promise;
    });
    return { read, reads, shared: shareReads(read) };
  }

  it('serves those who came before it began, and nobody who came later', async () => {
    const { read, reads, shared } = heldReads();
    const first = [shared(), shared()];
    await settle();
    const later = [shared(), shared(), shared()];
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    reads[0]?.resolve('1');
    expect(await Promise.all(first)).toEqual(['1', '1']);
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    reads[1]?.resolve('2');
    expect(await Promise.all(later)).toEqual(['2', '2', '2']);
  });

  it('that fails does so for those who shared it alone', async () => {
    const { reads, shared } = heldReads();
    const first = shared();
    await settle();
    const later = shared();
    reads[0]?.reject(new Error('no database'));
    await expect(first).rejects.toThrow('no database');
    await settle();
    reads[1]?.resolve('2');
    expect(await later).toBe('2');
  });
});
