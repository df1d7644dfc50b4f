import { addTo } from '../../parse/lists.js';

/** How often, and where first, an article mentions something. */
export interface Tally {
  key: string;
  mentionCount: number;
  /** Start of the first mention; 0 if there is none. */
  start: number;
}

/** Counts mentions by key, adding up duplicates. */
export function tally(entries: { key: string; mentions: { start: number }[] }[]): Tally[] {
  const starts = new Map<string, number[]>();
  for (const { key, mentions } of entries) {
    const before = starts.get(key) ?? [];
    starts.set(key, [...before, ...mentions.map(({ start }) => start)]);
  }
  return [...starts].map(([key, all]) => ({
    key,
    mentionCount: all.length,
    start: all.reduce((first, start) => Math.min(first, start), all[0] ?? 0),
  }));
}

/** One row for each key, with counts added up; other columns are from the first. */
export function addUp<Count extends string, Row extends Record<Count, number>>(
  rows: Row[],
  keyOf: (row: Row) => string,
  ...counts: Count[]
): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { ...row });
    else for (const count of counts) sum[count] = (sum[count] + row[count]) as Row[Count];
  }
  return [...sums.values()];
}

/** Groups rows by key, in order. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) addTo(groups, keyOf(row), row);
  return groups;
}
