import type { Order, Source } from './edges.js';
import type { NodeName } from './nodes.js';
import { SEARCHED } from './searchable.js';
import { searchQuery } from './searchQuery.js';
import type { Mark } from './searchWords.js';
import { type Snippet, snippetOf } from './snippet.js';
import { join, sql, type Sql } from './sql.js';

/** What a filter by words says of the rows that it leaves: how well they match, and where. */

/** The types whose filters look for words in a text. */
const BY_WORDS = ['Article', 'Quote', 'Event'] as const satisfies readonly (keyof typeof SEARCHED)[];
export type ByWords = (typeof BY_WORDS)[number];

export const isByWords = (node: NodeName): node is ByWords => BY_WORDS.some((one) => one === node);

interface Wording {
  text?: string | null | undefined;
  and?: readonly Wording[] | null | undefined;
  or?: readonly Wording[] | null | undefined;
}

/** What a filter looks for, in itself and in the filters inside it that may hold. */
function textsIn({ text, and, or }: Wording): string[] {
  const inside = [...(and ?? []), ...(or ?? [])].flatMap(textsIn);
  return text?.trim() ? [text, ...inside] : inside;
}

const readIn = (filter: object | null | undefined) =>
  textsIn((filter ?? {}) as Wording).map((text) => searchQuery(text));

/** What to mark in a text that a filter leaves; null where it looks for no words. */
export function marksIn(filter: object | null | undefined): readonly Mark[] | null {
  const marks = readIn(filter).flatMap((query) => query.marks);
  return marks.length === 0 ? null : marks;
}

/**
 * How well rows `e` match words, so that all of them can be put in order: articles by what they are mostly about, since
 * to read all their words takes long.
 */
const RANK: Record<ByWords, (words: Sql) => Sql> = {
  Article: (words) =>
    sql`(ts_rank(e."searchAbout", (SELECT ${words})) + 0.1) / (1 + ln(1 + e."searchLength"))`,
  Quote: (words) => sql`ts_rank(e."search", (SELECT ${words}), 33)`,
  Event: (words) => sql`ts_rank(e."search", (SELECT ${words}), 33)`,
};

/** The best first; null where a filter looks for no words. */
export function relevanceOf(
  node: ByWords,
  filter: object | null | undefined,
  direction: 'ASC' | 'DESC',
): Pick<Source, 'order' | 'scored'> | null {
  const wanted = readIn(filter).flatMap(({ any }) => any ?? []);
  if (wanted.length === 0) return null;
  const rank = RANK[node](join(wanted, ' || '));
  const order: Order = {
    name: `RELEVANCE_${direction}`,
    columns: [
      { sql: sql`(${rank} * 1000000)::int`, type: 'int' },
      { sql: 'e."id"', type: 'uuid' },
    ],
    descending: direction === 'DESC',
  };
  return { order, scored: true };
}

/** The piece of a row's text that holds what was looked for. */
export function snippetIn(row: { __typename: NodeName }, marks: readonly Mark[]): Snippet | null {
  const { __typename: node } = row;
  return isByWords(node)
    ? snippetOf((row as unknown as Record<string, string>)[SEARCHED[node]] ?? '', marks)
    : null;
}
