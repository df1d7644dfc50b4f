import type { Edge } from '../loaders/edges.js';
import type { Statistics } from '../store/statistics.js';

/** How many rows hang on others. */

/** From a parent to the rows of an edge: tables, each with the column by which the step before finds its rows. */
type Steps = readonly (readonly [table: string, column: string])[];

/** Edges whose rows are not those of one table as they stand. */
const COMPUTED: Readonly<Record<string, readonly Steps[]>> = {
  'Article.events': [[['EventMention', 'articleId']]],
  'Person.coMentions': [
    [
      ['ArticlePerson', 'personId'],
      ['ArticlePerson', 'articleId'],
    ],
  ],
  'Organization.people': [
    [
      ['PersonRole', 'organizationId'],
      ['ArticleRole', 'roleId'],
    ],
  ],
  'Organization.coMentions': [
    [
      ['ArticleOrganization', 'organizationId'],
      ['ArticleOrganization', 'articleId'],
    ],
  ],
  'Country.events': [[['EventParticipant', 'countryCode']], [['Event', 'countryCode']]],
  'Country.relations': [
    [
      ['EventParticipant', 'countryCode'],
      ['EventParticipant', 'eventId'],
    ],
  ],
};

/** Between the mean and the most common values: who asks, asks rather for what there is much of. */
const LEANING = 0.8;

/** Rows of one of so many parents that are asked for together, which are as often those that have many as not. */
function perParent(statistics: Statistics, table: string, column: string, parents: number): number {
  const { mean, most } = statistics.perValue(table, column);
  const some = most.slice(0, Math.max(1, Math.round(parents)));
  const top = some.reduce((sum, rows) => sum + rows, 0) / some.length;
  if (some.length === 0 || top <= mean) return mean;
  // All parents together have no more rows than there are.
  return Math.min(mean ** (1 - LEANING) * top ** LEANING, Math.max(mean, statistics.rows(table) / parents));
}

export interface EdgeRows {
  /** Rows that one parent has. */
  rows: number;
  /** Rows that must be read to know them. */
  read: number;
  /** Whether the first of them cannot be read without the rest. */
  whole: boolean;
}

/** What an edge holds for each of so many parents. */
export function edgeRows(statistics: Statistics, name: string, edge: Edge, parents: number): EdgeRows {
  const table = /^"(\w+)" e$/.exec(edge.from)?.[1];
  const column = /^e\."(\w+)"$/.exec(edge.parent)?.[1] ?? '';
  if (table !== undefined) {
    const rows = perParent(statistics, table, column, parents);
    return { rows, read: rows, whole: false };
  }
  const all = (COMPUTED[name] ?? [[['', '']]]).map((steps) =>
    steps.map(([from, by]) => perParent(statistics, from, by, parents)),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    rows: sum(all.map(([first = 1]) => first)),
    read: sum(all.map((steps) => steps.reduce((product, one) => product * one, 1))),
    whole: true,
  };
}

const JOIN = /JOIN "(\w+)" (\w+) ON \2\."(\w+)"/g;

/**
 * What joins make of rows, as facets write them: JOIN "Quote" x ON x."articleId" = …
 * @returns rows at the end, and rows of all joins together
 */
export function joinedRows(
  statistics: Statistics,
  joins: string,
  first: number,
): { rows: number; steps: number } {
  let [rows, steps] = [first, 0];
  for (const [, table = '', , column = ''] of joins.matchAll(JOIN)) {
    if (column !== 'id') rows *= perParent(statistics, table, column, rows);
    steps += rows;
  }
  return { rows, steps };
}
