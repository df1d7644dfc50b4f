import { afterAll, beforeAll, expect, it } from 'vitest';
import { nameBegins } from '../../src/loaders/name.js';
import type { Database } from '../../src/store/database.js';
import { searchName } from '../../src/store/names.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const NAMES = [
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
