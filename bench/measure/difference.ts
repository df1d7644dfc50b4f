import { firstDifference } from '../../tests/support/difference.js';

/**
 * Where and how two answers first differ: `article.slug: "a" and "b"`. Null if they do not. Only the service ends its
 * cursors with a mark of the filter, which is ignored.
 */
export function tellDifference(wanted: unknown, given: unknown): string | null {
  const found = firstDifference(withoutMarks(wanted), withoutMarks(given));
  return found && `${found.path}: ${JSON.stringify(found.one)} and ${JSON.stringify(found.other)}`;
}

/** Drops snippets, which Postgres cuts at other places than the service. */
export function withoutSnippets(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === 'snippet' ? undefined : value));
}

const withoutMarks = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    /cursor$/i.test(key) && typeof value === 'string' ? value.replace(/\..*/, '') : value,
  );
