/**
 * Tells whether a line matches any of the patterns. Those with the same flags are one regular expression, which is run once
 * where most lines match none. Patterns bound to the start of the line stay apart from the others: the engine tries such an
 * expression at one place only.
 */
export function matchesAny(patterns: readonly RegExp[]): (line: string) => boolean {
  const groups = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const key = `${pattern.flags} ${String(pattern.source.startsWith('^'))}`;
    groups.set(key, [...(groups.get(key) ?? []), pattern]);
  }
  const joined = [...groups.values()].map(
    (group) => new RegExp(group.map(({ source }) => `(?:${source})`).join('|'), group[0]?.flags),
  );
  return (line) => joined.some((pattern) => pattern.test(line));
}
