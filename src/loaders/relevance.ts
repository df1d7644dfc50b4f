import type { Order, Source } from './edges.js';
import type { NodeName } from './nodes.js';
import { SEARCHED } from './searchable.js';
import { searchQuery } from './searchQuery.js';
import type { Mark } from './searchWords.js';
import { type Snippet, snippetOf } from './snippet.js';
import { join, sql, type Sql } from './sql.js';

/** Relevance and excerpts of rows found by words. */

/** Types whose filters search for words in a text. */
const BY_WORDS = ['Article', 'Quote', 'Event'] as const satisfies readonly (keyof typeof SEARCHED)[];
export type ByWords = (typeof BY_WORDS)[number];

export const isByWords = (node: NodeName): node is ByWords => BY_WORDS.some((one) => one === node);

interface Wording {
  text?: string | null | undefined;
  and?: readonly Wording[] | null | undefined;
  or?: readonly Wording[] | null | undefined;
}

/** The positive search texts of a filter and its nested filters. */
function textsIn({ text, and, or }: Wording): string[] {
  const inside = [...(and ?? []), ...(or ?? [])].flatMap(textsIn);
  return text?.trim() ? [text, ...inside] : inside;
}

const readIn = (filter: object | null | undefined) =>
  textsIn((filter ?? {}) as Wording).map((text) => searchQuery(text));

/** What to highlight in the texts that a filter finds; null if it does not search for words. */
export function marksIn(filter: object | null | undefined): readonly Mark[] | null {
  const marks = readIn(filter).flatMap((query) => query.marks);
  return marks.length === 0 ? null : marks;
}

/**
 * Relevance of rows `e`, cheap enough to sort all matches: for articles by the words of the headline and
 * repeated words, since reading all words takes long.
 */
const RANK: Record<ByWords, (words: Sql) => Sql> = {
  Article: (words) =>
    sql`(ts_rank(e."searchAbout", (SELECT ${words})) + 0.1) / (1 + ln(1 + e."searchLength"))`,
  Quote: (words) => sql`ts_rank(e."search", (SELECT ${words}), 33)`,
  Event: (words) => sql`ts_rank(e."search", (SELECT ${words}), 33)`,
};

/** Best match first; null if the filter does not search for words. */
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

/** An excerpt of a row's text around the matched words. */
export function snippetIn(row: { __typename: NodeName }, marks: readonly Mark[]): Snippet | null {
  const { __typename: node } = row;
  return isByWords(node)
    ? snippetOf((row as unknown as Record<string, string>)[SEARCHED[node]] ?? '', marks)
    : null;
}
