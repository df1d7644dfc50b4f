import { isDeepStrictEqual } from 'node:util';

/** The first place where two answers differ, and how: `.article.slug: "a" and "b"`. Null where they do not. */
export function firstDifference(wanted: unknown, given: unknown, path = ''): string | null {
  if (isDeepStrictEqual(wanted, given)) return null;
  if (typeof wanted === 'object' && typeof given === 'object' && wanted && given) {
    const [one, other] = [wanted, given] as Record<string, unknown>[];
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(given)])) {
      const difference = firstDifference(one?.[key], other?.[key], `${path}.${key}`);
      if (difference !== null) return difference;
    }
  }
  return `${path}: ${JSON.stringify(wanted)} and ${JSON.stringify(given)}`;
}

/** Postgres cuts a snippet elsewhere than the service. */
export function withoutSnippets(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === 'snippet' ? undefined : value));
}
