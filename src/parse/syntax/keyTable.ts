/** Maps 32-bit keys to rows: an open-addressing table, since Map is slow for large integers. */
export interface KeyTable {
  keys: Int32Array;
  /** The row of the key in the same slot, from 1; 0 for a free slot. */
  rows: Int32Array;
}

/** A table with room for this many keys. */
export function makeKeyTable(count: number): KeyTable {
  const slots = 1 << (Math.ceil(Math.log2(count + 1)) + 1);
  return { keys: new Int32Array(slots), rows: new Int32Array(slots) };
}

function slotOf({ keys, rows }: KeyTable, key: number): number {
  const mask = keys.length - 1;
  const wanted = key | 0;
  let slot = (wanted ^ (wanted >>> 15)) & mask;
  while (rows[slot] !== 0 && keys[slot] !== wanted) slot = (slot + 1) & mask;
  return slot;
}

/** @param row from 1 */
export function addKey(table: KeyTable, key: number, row: number): void {
  const slot = slotOf(table, key);
  table.keys[slot] = key;
  table.rows[slot] = row;
}

/** The row of a key, 0 if it has none. */
export function rowOfKey(table: KeyTable, key: number): number {
  return table.rows[slotOf(table, key)] ?? 0;
}
