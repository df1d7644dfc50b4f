import { GraphQLError } from 'graphql';
import type { PrismaClient } from '../../prisma/generated/client.js';
import { CHANGED, type Changed, type ChangeRow } from '../loaders/changes.js';
import { allIn, combineBy, type Combined, type Logic } from '../loaders/combine.js';
import { nodes } from '../loaders/nodes.js';
import { searchQuery } from '../loaders/searchQuery.js';
import { join, raw, sql, type Sql } from '../loaders/sql.js';
import { type Tie, TIES } from '../loaders/ties.js';

/** Conditions on changes; all must hold. Of a list, one value must match. */
export interface ChangeConditions {
  types?: readonly string[] | null | undefined;
  /** People, one of whom the record is or refers to. */
  personId?: string | null | undefined;
  personIds?: readonly string[] | null | undefined;
  /** The same of organizations, and of countries. */
  organizationId?: string | null | undefined;
  organizationIds?: readonly string[] | null | undefined;
  countryCode?: string | null | undefined;
  countryCodes?: readonly string[] | null | undefined;
  /** Article that the record is, belongs to or is mentioned in. */
  articleId?: string | null | undefined;
  /** Search words in the record, in web-search syntax. */
  text?: string | null | undefined;
}

/** Filter of the changes to follow, as it is stored: with primary keys. */
export interface Wanted extends ChangeConditions, Combined<Wanted> {}

const peopleOf = ({ personId, personIds }: Wanted) => [[personId ?? []].flat(), personIds ?? []];
const organizationsOf = ({ organizationId, organizationIds }: Wanted) => [
  [organizationId ?? []].flat(),
  organizationIds ?? [],
];

/** Of each list, the record must be related to one. */
const keysOf = (wanted: Wanted): (readonly string[])[] =>
  [
    ...peopleOf(wanted),
    ...organizationsOf(wanted),
    [wanted.countryCode ?? []].flat(),
    wanted.countryCodes ?? [],
    [wanted.articleId ?? []].flat(),
  ].filter((keys) => keys.length > 0);

/** Which of some changes a follower wants. */
export type Matcher = (wanted: Wanted) => (change: ChangeRow) => boolean;

const mentionedIn = (table: string, key: string, column = 'id'): Tie => [
  'articleId',
  `"${table}" x WHERE x."${key}" = e."${column}"`,
];

/** The article that a record is or belongs to. */
const STANDS_IN: Partial<Record<Changed, Tie>> = {
  Article: ['id'],
  Quote: ['articleId'],
  Event: mentionedIn('EventMention', 'eventId'),
  Person: mentionedIn('ArticlePerson', 'personId'),
  Organization: mentionedIn('ArticleOrganization', 'organizationId'),
  Country: mentionedIn('ArticleCountry', 'countryCode', 'code'),
};

const keySql = ([column, rows]: Tie): string =>
  rows === undefined ? `SELECT e."${column}"::text` : `SELECT x."${column}"::text FROM ${rows}`;

/** For records with many articles, only the filtered ones are looked up: see `keysIn`. */
const articleSql = (tie: Tie): string =>
  tie[1] === undefined ? keySql(tie) : `${keySql(tie)} AND x."articleId" IN (SELECT "id" FROM article)`;

/** Related keys of a record (people, organizations, countries, articles): a subselect for the key `k`. */
const RELATED = Object.fromEntries(
  CHANGED.map((type) => {
    const { key, keyType } = nodes[type];
    const ties = Object.values<readonly Tie[]>(TIES[type]).flat();
    const article = STANDS_IN[type];
    const keys = [...ties.map(keySql), ...(article ? [articleSql(article)] : [])];
    const all = keys.length === 0 ? 'SELECT NULL::text WHERE false' : keys.join(' UNION ALL ');
    return [type, `SELECT r.v FROM "${type}" e, LATERAL (${all}) r(v) WHERE e."${key}" = k::${keyType}`];
  }),
);

/** Search vector of a record for the key `k`. */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['Article', 'Quote', 'Event'].map((type) => [
      type,
      `SELECT "search" FROM "${type}" WHERE "id" = k::uuid`,
    ]),
  ),
  ...Object.fromEntries(
    ['Person', 'Organization'].map((type) => [
      type,
      `SELECT search_words("name" || ' ' || "searchName") FROM "${type}" WHERE "id" = k::uuid`,
    ]),
  ),
  Country: `SELECT search_words("name") FROM "Country" WHERE "code" = k`,
  Source: `SELECT search_words("name") FROM "Source" WHERE "id" = k::uuid`,
};

const casesOf = (table: Readonly<Record<string, string>>, kind: '' | 'ARRAY'): string =>
  Object.entries(table)
    .map(([type, select]) => `WHEN '${type}' THEN ${kind}(${select})`)
    .join(' ');

/** Results for a change: keys of a filter, or words. */
type FoundIn = ReadonlyMap<ChangeRow, ReadonlySet<string>>;
const NOTHING: FoundIn = new Map();

/** Whether a condition holds for a change; null if that is not known, as for relations of deleted records. */
type Condition = (change: ChangeRow) => boolean | null;

const allOf =
  (conditions: readonly Condition[]): Condition =>
  (change) => {
    let all: boolean | null = true;
    for (const holds of conditions) {
      const one = holds(change);
      if (one === false) return false;
      if (one === null) all = null;
    }
    return all;
  };
const notOf =
  (condition: Condition): Condition =>
  (change) => {
    const holds = condition(change);
    return holds === null ? null : !holds;
  };
const logic: Logic<Condition> = {
  or: (groups) => notOf(allOf(groups.map((all) => notOf(allOf(all))))),
  not: (all) => notOf(allOf(all)),
};

/**
 * Determines which changes each follower wants, in two statements, or more if there are thousands of search
 * words. The relations and words of deleted records are unknown, so these go to everybody who may want them.
 */
export async function matcherOf(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  wishes: readonly Wanted[],
): Promise<Matcher> {
  const there = changes.filter(({ operation }) => operation !== 'DELETED');
  const filters = wishes.flatMap((wanted) => allIn(wanted));
  const texts = [...new Set(filters.flatMap(({ text }) => text ?? []))];
  const related = filters.some((wanted) => keysOf(wanted).length > 0)
    ? await keysIn(prisma, there, filters)
    : NOTHING;
  const found = texts.length > 0 ? await wordsIn(prisma, there, texts) : NOTHING;
  const known =
    (condition: (change: ChangeRow) => boolean): Condition =>
    (change) =>
      change.operation === 'DELETED' ? null : condition(change);
  const own = (wanted: Wanted): Condition[] => {
    const { types, text } = wanted;
    return [
      ...(types?.length ? [({ type }: ChangeRow) => types.includes(type)] : []),
      ...keysOf(wanted).map((keys) =>
        known((change) => keys.some((key) => related.get(change)?.has(key) === true)),
      ),
      ...(text == null ? [] : [known((change) => found.get(change)?.has(text) === true)]),
    ];
  };
  return (wanted) => {
    const matches = allOf(combineBy(logic, wanted, own));
    return (change) => matches(change) !== false;
  };
}

const rowsOf = (changes: readonly ChangeRow[]) =>
  sql`unnest(${changes.map(({ type }) => type)}::text[], ${changes.map(({ key }) => key)}::text[]) WITH ORDINALITY AS c(t, k, i)`;

/** Which of the requested keys each record is related to. Merged records resolve to their target. */
async function keysIn(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  filters: readonly Wanted[],
): Promise<FoundIn> {
  const keys = [...new Set(filters.flatMap(keysOf).flat())];
  const people = [...new Set(filters.flatMap(peopleOf).flat())];
  const organizations = [...new Set(filters.flatMap(organizationsOf).flat())];
  const articles = [...new Set(filters.flatMap(({ articleId }) => articleId ?? []))];
  const rows = await prisma.$queryRaw<Row[]>(sql`
    WITH article AS (SELECT unnest(${articles}::uuid[]) AS "id"), asked(key, v) AS (
      SELECT k, k FROM unnest(${keys}::text[]) k
      UNION ALL SELECT "id"::text, "rootId"::text FROM "EditedPerson" WHERE "id" = ANY(${people}::uuid[]) AND "rootId" <> "id"
      UNION ALL SELECT "id"::text, "rootId"::text FROM "EditedOrganization" WHERE "id" = ANY(${organizations}::uuid[]) AND "rootId" <> "id")
    SELECT c.i::int, ARRAY(
      SELECT a.key FROM unnest(CASE c.t ${raw(casesOf(RELATED, 'ARRAY'))} END) r(v) JOIN asked a ON a.v = r.v) AS values
    FROM ${rowsOf(changes)}`);
  return byChange(changes, rows);
}

async function wordsIn(
  prisma: PrismaClient,
  changes: readonly ChangeRow[],
  texts: readonly string[],
): Promise<FoundIn> {
  const queries = texts.flatMap((text) => {
    const all = conditionOf(text);
    return all ? [sql`(${text}::text, ${all})`] : [];
  });
  const rows: Row[] = [];
  for (const some of inStatements(queries)) {
    const found = await prisma.$queryRaw<Row[]>(sql`
      WITH q(text, query) AS MATERIALIZED (VALUES ${join(some, ', ')})
      SELECT c.i::int, ARRAY(SELECT q.text FROM q WHERE q.query @@ v.words) AS values
      FROM ${rowsOf(changes)}, LATERAL (SELECT CASE c.t ${raw(casesOf(WORDS, ''))} END AS words) v`);
    rows.push(...found);
  }
  return byChange(changes, rows);
}

/** The tsquery of a text; null if it matches nothing. An invalid one must not affect other followers. */
function conditionOf(text: string): Sql | null {
  try {
    return searchQuery(text).all;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** Half of the maximum of 65,535 parameters per statement, leaving room for others. */
const VALUES_AT_ONCE = 30_000;

/** Splits conditions into statements by their number of parameters. */
function inStatements(all: readonly Sql[]): Sql[][] {
  const statements: Sql[][] = [];
  let values = Infinity;
  for (const one of all) {
    values += one.values.length;
    if (values > VALUES_AT_ONCE) {
      statements.push([]);
      values = one.values.length;
    }
    statements.at(-1)?.push(one);
  }
  return statements;
}

interface Row {
  /** Number of the change, from 1. */
  i: number;
  values: string[];
}

function byChange(changes: readonly ChangeRow[], rows: readonly Row[]): FoundIn {
  const found = new Map<ChangeRow, Set<string>>();
  for (const { i, values } of rows) {
    const change = changes[i - 1];
    if (change) found.set(change, new Set([...(found.get(change) ?? []), ...values]));
  }
  return found;
}
