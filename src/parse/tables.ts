/** The words of a list that is written with spaces or line ends between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Several word lists as one map from a word to bits, those of all lists that have it: one look-up instead of one a list.
 */
export function joinTables(
  tables: readonly (readonly [Iterable<string>, number])[],
): ReadonlyMap<string, number> {
  const joined = new Map<string, number>();
  for (const [words, bit] of tables)
    for (const word of words) joined.set(word, (joined.get(word) ?? 0) | bit);
  return joined;
}
