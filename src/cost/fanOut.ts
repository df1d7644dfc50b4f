import type { Edge } from '../loaders/edges.js';
import type { Statistics } from '../store/statistics.js';

/** Estimates how many rows belong to other rows. */

/** The way from a parent to the rows of an edge: tables, each with the column by which its rows are looked up. */
type Steps = readonly (readonly [table: string, column: string])[];

/** Edges whose rows are computed from several rows. */
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

/** Weight of the most common values against the mean, 0 to 1: people ask most about what there is most of. */
const LEANING = 0.9;

/** Rows of one parent, if `count` parents are requested together. */
function perParent(statistics: Statistics, table: string, column: string, { count, again }: Parents): number {
  const { mean, most } = statistics.perValue(table, column);
  const all = statistics.rows(table);
  // The more rows a value has, the more often other rows lead to it: weight each value by its rows.
  if (again && count > 1) return Math.max(mean, sum(most.map((rows) => (rows * rows) / Math.max(1, all))));
  const some = most.slice(0, Math.max(1, Math.round(count)));
  const top = sum(some) / some.length;
  const leaning = some.length > 0 && top > mean ? mean ** (1 - LEANING) * top ** LEANING : mean;
  // All parents together cannot have more rows than the table.
  return Math.min(leaning, all / Math.max(1, count));
}

/** The rows of the step before, as parents. */
const MANY: Parents = { count: Infinity, again: true };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The objects for which something is requested. */
export interface Parents {
  count: number;
  /** Whether one object may occur several times, because several rows lead to it. */
  again: boolean;
}

export interface EdgeRows {
  /** Rows of one parent. */
  rows: number;
  /** Rows that must be read to compute them. */
  read: number;
  /** Whether all rows must be read before the first is known. */
  whole: boolean;
}

/** Estimates the rows of an edge per parent. */
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
  /** After the last join. */
  rows: number;
  /** In all joins together: rows with which others are looked up, and rows found. */
  probes: number;
  steps: number;
}

/** Estimates the rows after joins as facets write them: JOIN "Quote" x ON x."articleId" = … */
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
