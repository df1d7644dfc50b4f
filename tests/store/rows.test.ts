import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { stableId } from '../../src/store/ids.js';
import { openInserter } from '../../src/store/rows.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const person = (name: string) => ({
  id: stableId('person', name),
  slug: name,
  name,
  searchName: name,
  mentionCount: 0,
  articleCount: 0,
});
const alias = (name: string) => ({
  personId: stableId('person', name),
  name,
  normalized: name,
  mentionCount: 1,
});

describe('openInserter', () => {
  it('writes one table after the other, and all of it by the end', async () => {
    await database.prisma.$transaction(async (tx) => {
      const inserter = openInserter(tx);
      await inserter.insert('Person', [person('a'), person('b')]);
      await inserter.insert('PersonTitle', []);
      await inserter.insert('PersonAlias', [alias('a'), alias('b')]);
      await inserter.written();
      expect(await tx.personAlias.count()).toBe(2);
    });
  });

  it('tells at the next call what the database refused', async () => {
    const refused = (next: 'insert' | 'written') =>
      database.prisma.$transaction(async (tx) => {
        const inserter = openInserter(tx);
        await inserter.insert('PersonAlias', [alias('nobody')]);
        if (next === 'written') await inserter.written();
        else await inserter.insert('Person', [person('nobody')]);
      });
    await expect(refused('insert')).rejects.toThrow(/PersonAlias_personId_fkey/);
    await expect(refused('written')).rejects.toThrow(/PersonAlias_personId_fkey/);
    expect(await database.prisma.person.count({ where: { slug: 'nobody' } })).toBe(0);
  });
});
