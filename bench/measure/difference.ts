import { firstDifference } from '../../tests/support/difference.js';

/**
 * The first place where two answers differ, and how: `article.slug: "a" and "b"`. Null where they do not. The service
 * alone ends its cursors with a mark of the filter.
 */
export function tellDifference(wanted: unknown, given: unknown): string | null {
  const found = firstDifference(withoutMarks(wanted), withoutMarks(given));
  return found && `${found.path}: ${JSON.stringify(found.one)} and ${JSON.stringify(found.other)}`;
}

/** Postgres cuts a snippet elsewhere than the service. */
export function withoutSnippets(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === 'snippet' ? undefined : value));
}

const withoutMarks = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    /cursor$/i.test(key) && typeof value === 'string' ? value.replace(/\..*/, '') : value,
  );
