import { firstDifference } from '../../tests/support/difference.js';

/** The first place where two answers differ, and how: `article.slug: "a" and "b"`. Null where they do not. */
export function tellDifference(wanted: unknown, given: unknown): string | null {
  const found = firstDifference(wanted, given);
  return found && `${found.path}: ${JSON.stringify(found.one)} and ${JSON.stringify(found.other)}`;
}

/** Postgres cuts a snippet elsewhere than the service. */
export function withoutSnippets(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === 'snippet' ? undefined : value));
}
