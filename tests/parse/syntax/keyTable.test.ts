import { expect, test } from 'vitest';
import { addKey, makeKeyTable, rowOfKey } from '../../../src/parse/syntax/keyTable.js';

test('each key has its row, those of 32 bits and those that share a slot too; all others have none', () => {
  const keys = [
    0,
    1,
    0x7fffffff,
    0x80000000,
    0xffffffff,
    ...Array.from({ length: 500 }, (_, at) => at * 4096 + 7),
  ];
  const table = makeKeyTable(keys.length);
  for (const [at, key] of keys.entries()) addKey(table, key, at + 1);
  expect(keys.map((key) => rowOfKey(table, key))).toEqual(keys.map((_, at) => at + 1));
  expect([2, 0xfffffffe, 4096].map((key) => rowOfKey(table, key))).toEqual([0, 0, 0]);
});
