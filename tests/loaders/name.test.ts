import { afterAll, beforeAll, expect, it } from 'vitest';
import { named, nameBegins } from '../../src/loaders/name.js';
import { join, sql } from '../../src/loaders/sql.js';
import type { Database } from '../../src/store/database.js';
import { searchName } from '../../src/store/actors/names.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const NAMES = [
  'at&t',
  'atlanta times',
  'c. ho',
  'c++ alliance',
  'donna ito',
  'don’t look now',
  'j. fitz',
  'john fisher',
  'no. 10',
  'sant’anna',
  'u.k. foods',
];

it.each([
  ['J.F', 'j. fitz'],
  ['J.F.', 'j. fitz'],
  ['No.1', 'no. 10'],
  ['no 10', 'no. 10'],
  ['C++', 'c++ alliance'],
  ['AT&T', 'at&t'],
  ['AT & T', 'at&t'],
  ['at ti', 'atlanta times'],
  ['U.K.', 'u.k. foods'],
  ['don’t', 'don’t look now'],
  ['Sant’A', 'sant’anna'],
  ['O’B', ''],
])('%s begins %s', async (written, found) => {
  const rows = await database.prisma.$queryRaw<{ name: string }[]>`
    SELECT e.name FROM (SELECT *, to_tsvector('simple', "searchName") AS search
      FROM unnest(${NAMES}::text[], ${NAMES.map((name) => searchName([name]))}::text[]) n(name, "searchName")) e
    WHERE ${nameBegins(written)} ORDER BY e.name COLLATE "C"`;
  expect(rows.map(({ name }) => name).join()).toBe(found);
});

it('tries what a name may have been meant to be on all names at once, and not on row after row', async () => {
  const names = ['Tilerson', 'Angela Merkle', 'Jeff Sesions'].map((name) => named('Person', name));
  const plan = await database.prisma.$queryRaw<{ 'QUERY PLAN': string }[]>(
    sql`EXPLAIN SELECT e."id" FROM "Person" e WHERE ${join(names, ' OR ')}`,
  );
  const filter = plan.map((row) => row['QUERY PLAN']).find((line) => line.includes('Filter:'));
  expect(filter?.match(/hashed SubPlan/g)).toHaveLength(names.length);
  expect(filter).not.toMatch(/"searchName" (~|<%)/);
});
