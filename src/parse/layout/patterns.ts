import { addTo } from '../lists.js';

/**
 * Makes a function that tests a line against all patterns. Patterns with the same flags are merged into one
 * regular expression, so that a line that matches none costs one pass. Patterns anchored to the start stay
 * separate: the engine tries those at one position only.
 */
export function matchesAny(patterns: readonly RegExp[]): (line: string) => boolean {
  const groups = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const key = `${pattern.flags} ${String(pattern.source.startsWith('^'))}`;
    addTo(groups, key, pattern);
  }
  const joined = [...groups.values()].map(
    (group) => new RegExp(group.map(({ source }) => `(?:${source})`).join('|'), group[0]?.flags),
  );
  return (line) => joined.some((pattern) => pattern.test(line));
}
