import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { toPage } from '../loaders/cursor.js';
import { type Edge, edges, isDirect } from '../loaders/edges.js';
import { globalIdSql } from '../loaders/globalId.js';
import { choices, type Link, links } from '../loaders/links.js';
import { type List, lists } from '../loaders/lists.js';
import { isShort, type NodeName, nodes, type Row } from '../loaders/nodes.js';
import { type ByWords, isByWords } from '../loaders/relevance.js';
import { SEARCHED } from '../loaders/searchable.js';
import { snippetOf } from '../loaders/snippet.js';
import { type EdgeAsked, edgeQuestion } from '../loaders/questions.js';
import { listSql, presentKeySql, raw } from '../loaders/sql.js';
import { isFiltered } from '../loaders/where.js';
import { PageArgs } from '../models/connection.js';
import { MentionsArgs } from '../models/mention.js';
import { bodyOf, paragraphsOf } from '../resolvers/paragraphs.js';
import { type ArgsClass, askedOf, once } from './args.js';
import { bounded } from './bounded.js';
import { type ConnectionRows, writeConnection } from './connection.js';
import { pages } from './pages.js';
import { pick } from './pick.js';
import { piece, type Request } from './piece.js';
import {
  finishItems,
  finishNullable,
  listOf,
  orNull,
  type RowAlias,
  type Scope,
  FallBack,
  type Written,
  writeObject,
} from './written.js';

/** Fields computed in Node from columns. */
interface Computed {
  columns: readonly string[];
  /** SQL for the text that counts towards the maximum size. */
  counted: (alias: string) => string;
  value: (row: never) => unknown;
}

const articleText = (alias: string) => `${alias}."text"`;

const computed: Record<string, Computed> = {
  'Article.image': {
    columns: ['image'],
    counted: (alias) => `${alias}."image"::text`,
    value: ({ image }: Row<'Article'>) => image,
  },
  'ArticleVersion.changes': {
    columns: ['changes'],
    counted: (alias) => `${alias}."changes"::text`,
    value: ({ changes }: Row<'ArticleVersion'>) => changes,
  },
  'Article.paragraphs': {
    columns: ['text', 'paragraphs'],
    counted: articleText,
    value: (article: Row<'Article'>) => paragraphsOf(article),
  },
  'Article.body': {
    columns: ['text', 'paragraphs'],
    counted: articleText,
    value: (article: Row<'Article'>) => bodyOf(article),
  },
};

/** Texts stored elsewhere: SQL for the row of an alias. */
const elsewhere: Record<string, (alias: string) => string> = {
  // The latest version's text is stored with the article.
  'ArticleVersion.text': (alias) =>
    `coalesce(${alias}."text", (SELECT "text" FROM "Article" WHERE "id" = ${alias}."articleId"))`,
};

/** Look-up of a name chosen by a client, own properties only. */
export function entry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The object type of a name that the maps know. */
export function objectType(scope: Scope, name: string): GraphQLObjectType {
  const type = scope.schema.getType(name);
  if (!isObjectType(type)) throw new FallBack(`${name} is no object type`);
  return type;
}

/** Writes a selection on a row as a JSON object. */
export function writeRow(
  scope: Scope,
  type: GraphQLObjectType,
  selection: readonly FieldNode[],
  row: RowAlias,
): Written {
  return writeObject(scope, type, scope.fieldsOf(type, selection), (name, asked) =>
    writeField(scope, type, name, asked, row),
  );
}

function writeField(
  scope: Scope,
  type: GraphQLObjectType,
  name: string,
  asked: readonly FieldNode[],
  row: RowAlias,
): Written {
  const field = type.getFields()[name];
  const path = `${type.name}.${name}`;
  if (!field) throw new FallBack(path);

  const made = entry(computed, path);
  if (made) return writeComputed(scope, field.type, asked, row, made);

  const text = entry(elsewhere, path);
  if (text) {
    const expression = text(row.alias);
    return { sql: [bounded(expression, jsonOf('String', expression))] };
  }

  const edge = entry(edges, path);
  if (edge && (row.node || row.key))
    return writeEdge(scope, field, asked, { name: path, edge }, keyOfRow(row));

  const link = entry(links, path);
  if (link) return writeLink(scope, field.type, asked, link.node, `${row.alias}."${link.column}"`);

  const choice = entry<readonly Link[]>(choices, path);
  if (choice) return writeChoice(scope, asked, choice, row.alias);

  const list = entry<List>(lists, path);
  if (list) return writeList(scope, field.type, asked, list, keyOfRow(row));

  if (name === 'id' && row.node) return { sql: [`'"' || ${globalIdSql(row.node, keyOfRow(row))} || '"'`] };
  if (row.columns.includes(name)) return writeLeaf(field, row.alias, name);
  throw new FallBack(path);
}

function keyOfRow({ alias, node, key = node && nodes[node].key }: RowAlias): string {
  if (!key) throw new FallBack('a row without a key');
  return `${alias}."${key}"`;
}

/** A column as JSON, in the format of the field's scalar. */
function writeLeaf(
  { type }: Pick<GraphQLField<unknown, unknown>, 'type'>,
  alias: string,
  name: string,
): Written {
  const column = `${alias}."${name}"`;
  if (isObjectType(getNamedType(type))) throw new FallBack(column);
  if (isListType(getNullableType(type))) return { sql: [`to_json(${column})::text`] };
  const scalar = getNamedType(type).name;
  const json = jsonOf(scalar, column);
  const sql = scalar === 'String' && !isShort(name) ? bounded(column, json) : json;
  return { sql: isNonNullType(type) ? [sql] : orNull([sql]) };
}

/** A column as JSON, in the format of a scalar. */
export function jsonOf(scalar: string, column: string): string {
  switch (scalar) {
    case 'Int':
    case 'Float':
    case 'Boolean':
      return `${column}::text`;
    case 'DateTime':
      return `'"' || to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`;
    default:
      return `to_json(${column})::text`;
  }
}

/** The row of a node type with a key. */
function writeNode(scope: Scope, node: NodeName, selection: readonly FieldNode[], key: string): Written {
  const alias = scope.alias();
  const { table, key: column, keyType, columns } = nodes[node];
  const row = writeRow(scope, objectType(scope, node), selection, { alias, columns, node });
  return {
    ...row,
    sql: piece`(SELECT ${row.sql} FROM "${table}" ${alias} WHERE ${alias}."${column}" = ${key}::${keyType})`,
  };
}

function writeLink(
  scope: Scope,
  type: GraphQLOutputType,
  asked: readonly FieldNode[],
  node: NodeName,
  key: string,
): Written {
  const row = writeNode(scope, node, asked, key);
  return isNonNullType(type) ? row : { sql: orNull(row.sql), ...finishNullable(row.finish) };
}

/** The first of several linked rows that exists. */
function writeChoice(
  scope: Scope,
  asked: readonly FieldNode[],
  choice: readonly Link[],
  alias: string,
): Written {
  const keys = choice.map(({ node, column }) => ({ node, key: `${alias}."${column}"` }));
  const type = keys.map(({ node, key }) => `WHEN ${key} IS NOT NULL THEN '${node}'`).join(' ');
  const row = writeOneOf(
    scope,
    keys.map(({ node }) => node),
    asked,
    `CASE ${type} END`,
    `coalesce(${keys.map(({ key }) => `${key}::text`).join(', ')})`,
  );
  return { sql: orNull(row.sql), ...finishNullable(row.finish) };
}

function writeList(
  scope: Scope,
  type: GraphQLOutputType,
  asked: readonly FieldNode[],
  list: List,
  parent: string,
): Written {
  const alias = scope.alias();
  const itemType = getNamedType(type);
  const item = isObjectType(itemType)
    ? writeRow(scope, itemType, asked, {
        ...{ alias, columns: list.columns },
        ...(list.node && { node: list.node }),
        ...(list.key && { key: list.key }),
      })
    : writeLeaf({ type: itemType }, alias, list.value ?? '');
  return {
    sql: listOf(piece`(SELECT string_agg(${item.sql}, ',') FROM (${listSql(list, raw(parent))}) ${alias})`),
    ...finishItems(item.finish),
  };
}

/** Validation classes of arguments. */
interface Checked {
  args: ArgsClass<PageArgs>;
  inputs: Record<string, ArgsClass<object>>;
}

function writeEdge(
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  asked: readonly FieldNode[],
  { name, edge }: { name: string; edge: Edge },
  parent: string,
): Written {
  const { args, inputs }: Checked = isFiltered(edge.node)
    ? pages[edge.node]
    : { args: edge.confident ? MentionsArgs : PageArgs, inputs: {} };
  const { constant, of } = askedOf<PageArgs & EdgeAsked>(field, asked, args, inputs);
  const asking = once((request) => edgeQuestion(name, edge, of(request)), constant);
  return writeNodes(scope, field.type, asked, edge.node, {
    constant,
    direct: isDirect(edge),
    weighted: edge.weight !== undefined,
    question: (request) => {
      const { edge: source, where } = asking(request);
      return { source, where: [raw(`${source.parent} = ${parent}`), ...where] };
    },
    page: once((request) => toPage(asking(request).edge.order, of(request)), constant),
  });
}

/** A connection over rows of one node type. */
export function writeNodes(
  scope: Scope,
  type: GraphQLOutputType,
  asked: readonly FieldNode[],
  node: NodeName,
  rows: Omit<ConnectionRows, 'node' | 'item' | 'row'>,
): Written {
  const { columns } = nodes[node];
  return writeConnection(scope, getNamedType(type) as GraphQLObjectType, asked, {
    ...rows,
    node,
    item: (selection, alias) =>
      rows.direct
        ? writeRow(scope, objectType(scope, node), selection, { alias, columns, node })
        : writeNode(scope, node, selection, `${alias}.key`),
    row: (of, selection, row) => writeRow(scope, of, selection, row),
    ...(isByWords(node) && { edgeField: writeMatch(scope, node, rows) }),
  });
}

/** How a row matches the searched words. Excerpts are cut in Node. */
function writeMatch(
  scope: Scope,
  node: ByWords,
  { constant, direct, question }: Omit<ConnectionRows, 'node' | 'item' | 'row'>,
): NonNullable<ConnectionRows['edgeField']> {
  const marksOf = (request: Request) => question(request).source.marks ?? null;
  const later = (make: (request: Request) => string) => (constant ? make({ variables: {} }) : [make]);
  return (name, selection, type, alias) => {
    if (name === 'score') {
      // In JavaScript's number format, also for small values.
      const score = `trim_scale(round(${alias}.o0 / 1000000.0, 6))::text`;
      return { sql: piece`${later((request) => (question(request).source.scored ? score : "'null'"))}` };
    }
    if (name !== 'snippet') return undefined;
    const { table, key } = nodes[node];
    const text = `"${SEARCHED[node]}"`;
    const json = (row: string) => bounded(`${row}.${text}`, jsonOf('String', `${row}.${text}`));
    const read = direct
      ? json(alias)
      : `(SELECT ${json('t')} FROM "${table}" t WHERE t."${key}" = ${alias}.key)`;
    const chosen = pick(scope, type.getFields()[name]?.type as never, selection);
    return {
      sql: piece`${later((request) => (marksOf(request) ? read : "'null'"))}`,
      finish: (found, request) =>
        chosen(found === null ? null : snippetOf(found as string, marksOf(request) ?? [])),
    };
  };
}

function writeComputed(
  scope: Scope,
  type: GraphQLOutputType,
  asked: readonly FieldNode[],
  { alias }: RowAlias,
  { columns, counted, value }: Computed,
): Written {
  const parts = columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ');
  const chosen = pick(scope, type, asked);
  return {
    sql: [bounded(counted(alias), `json_build_object(${parts})::text`)],
    finish: (row) => chosen(value(row as never)),
  };
}

/** The row of one of several node types; expressions give its type and key. */
export function writeOneOf(
  scope: Scope,
  types: readonly NodeName[],
  selection: readonly FieldNode[],
  type: string,
  key: string,
): Written {
  // Merged records resolve to their target.
  const keyOf = (node: NodeName) => presentKeySql(node, raw(`${key}::${nodes[node].keyType}`)).sql;
  const rows = types.map((node) => [node, writeNode(scope, node, selection, keyOf(node))] as const);
  const cases = rows.map(([node, row]) => piece` WHEN '${node}' THEN ${row.sql}`);
  const finishes = new Map(rows.map(([node, { finish }]) => [node, finish]));
  const written = piece`CASE ${type}${cases.flat()} END`;
  if (![...finishes.values()].some((finish) => finish)) return { sql: written };
  // The type is needed to finish the row.
  return {
    sql: piece`'["' || ${type} || '",' || ${written} || ']'`,
    finish: (value, request) => {
      const [node, row] = value as [NodeName, unknown];
      const finish = finishes.get(node);
      return finish ? finish(row, request) : row;
    },
  };
}
