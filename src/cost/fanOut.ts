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
const LEANING = 0.9;

/** Rows of one of so many parents that are asked for together. */
function perParent(statistics: Statistics, table: string, column: string, { count, again }: Parents): number {
  const { mean, most } = statistics.perValue(table, column);
  const all = statistics.rows(table);
  // What rows lead to, they lead to the more often, the more rows it has.
  if (again && count > 1) return Math.max(mean, sum(most.map((rows) => (rows * rows) / Math.max(1, all))));
  const some = most.slice(0, Math.max(1, Math.round(count)));
  const top = sum(some) / some.length;
  const leaning = some.length > 0 && top > mean ? mean ** (1 - LEANING) * top ** LEANING : mean;
  // All of them together have no more rows than there are.
  return Math.min(leaning, all / Math.max(1, count));
}

/** What the rows of a step before lead to. */
const MANY: Parents = { count: Infinity, again: true };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** For how many objects something is asked. */
export interface Parents {
  count: number;
  /** Whether they may be the same ones again and again, since other rows lead to them. */
  again: boolean;
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
export function edgeRows(statistics: Statistics, name: string, edge: Edge, parents: Parents): EdgeRows {
  const table = /^"(\w+)" e$/.exec(edge.from)?.[1];
  const column = /^e\."(\w+)"$/.exec(edge.parent)?.[1] ?? '';
  if (table !== undefined) {
    const rows = perParent(statistics, table, column, parents);
    return { rows, read: rows, whole: false };
  }
  const all = (COMPUTED[name] ?? [[['', '']]]).map((steps) =>
    steps.map(([from, by], i) => perParent(statistics, from, by, i === 0 ? parents : MANY)),
  );
  return {
    rows: sum(all.map(([first = 1]) => first)),
    read: sum(all.map((steps) => steps.reduce((product, one) => product * one, 1))),
    whole: true,
  };
}

const JOIN = /JOIN "(\w+)" (\w+) ON \2\."(\w+)"/g;

export interface JoinedRows {
  /** At the end. */
  rows: number;
  /** Of all joins together: rows that are looked for, and rows that are found. */
  probes: number;
  steps: number;
}

/** What joins make of rows, as facets write them: JOIN "Quote" x ON x."articleId" = … */
export function joinedRows(statistics: Statistics, joins: string, first: number): JoinedRows {
  let [rows, probes, steps] = [first, 0, 0];
  for (const [, table = '', , column = ''] of joins.matchAll(JOIN)) {
    probes += rows;
    const parents = { count: rows, again: probes > first };
    if (column !== 'id') rows *= perParent(statistics, table, column, parents);
    steps += rows;
  }
  return { rows, probes, steps };
}
