import { afterAll, beforeAll, expect, it } from 'vitest';
import { languageSql } from '../../src/loaders/searchFilter.js';
import { sql } from '../../src/loaders/sql.js';
import { readLanguage } from '../../src/models/languageTags.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const STORED = [
  'en',
  'en-GB',
  'en-US',
  'he',
  'iw',
  'iw-IL',
  'sh',
  'sr',
  'sr-Cyrl',
  'sr-Latn',
  'tl',
  'x-house',
];

it.each([
  ['en', 'en en-GB en-US'],
  ['en-US', 'en en-US'],
  ['iw', 'he iw iw-IL'],
  ['he', 'he iw iw-IL'],
  ['he-IL', 'he iw iw-IL'],
  ['sh', 'sh sr sr-Latn'],
  ['sr-Cyrl', 'sr sr-Cyrl'],
  ['fil', 'tl'],
  ['x-house', 'x-house'],
  ['zh-min-nan', ''],
])('a filter by %s finds %s', async (written, found) => {
  const condition = languageSql(sql`l.tag`, readLanguage(written));
  const rows = await database.prisma.$queryRaw<{ tag: string }[]>`
    SELECT tag FROM unnest(${STORED}::text[]) l(tag) WHERE ${condition} ORDER BY tag COLLATE "C"`;
  expect(rows.map(({ tag }) => tag).join(' ')).toBe(found);
});
