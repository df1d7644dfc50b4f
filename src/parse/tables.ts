/** Splits a list of words at spaces and line ends. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Combines several word lists into one map from a word to the bits of all lists that contain it, for a single
 * look-up.
 */
export function joinTables(
  tables: readonly (readonly [Iterable<string>, number])[],
): ReadonlyMap<string, number> {
  const joined = new Map<string, number>();
  for (const [words, bit] of tables)
    for (const word of words) joined.set(word, (joined.get(word) ?? 0) | bit);
  return joined;
}
