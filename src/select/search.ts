import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  valueFromAST,
} from 'graphql';
import { toPage } from '../loaders/cursor.js';
import {
  marksIn,
  readSearchQuestion,
  SEARCHABLE,
  type Searchable,
  type Searched,
  searchCountsSql,
  searchCountSql,
  searchFacetSql,
  searchSource,
  searchTimelineSql,
} from '../loaders/search.js';
import { SEARCHED } from '../loaders/searchable.js';
import { snippetOf } from '../loaders/snippet.js';
import type { Sql } from '../loaders/sql.js';
import { SearchArgs, SearchFilter } from '../models/search.js';
import { understand } from '../resolvers/search.js';
import { askedOf, once } from './args.js';
import { bounded } from './bounded.js';
import { writeConnection } from './connection.js';
import { writeOneOf, writeRow } from './fields.js';
import { pick } from './pick.js';
import { type Piece, piece, type Request } from './piece.js';
import { listOf, type Scope, type Written, writeObject } from './written.js';

/** The types to search: a constant list, or all if it is absent or a variable. Fewer are planned faster. */
function typesIn(
  { args }: GraphQLField<unknown, unknown>,
  [node]: readonly FieldNode[],
): readonly Searchable[] {
  const given = node?.arguments?.find(({ name }) => name.value === 'types');
  const type = args.find(({ name }) => name === 'types')?.type;
  // Undefined where a variable decides.
  const types = type && (valueFromAST(given?.value, type) as Searchable[] | null | undefined);
  return types && types.length > 0 ? SEARCHABLE.filter((one) => types.includes(one)) : SEARCHABLE;
}

const textOf = (type: string, column: string) => bounded(column, `to_json('${type}:' || ${column})::text`);

/** What the parts of a search are written from. */
interface SearchParts {
  scope: Scope;
  types: readonly Searchable[];
  searched: (request: Request) => Searched;
  /** SQL that depends on the request, unless the arguments are constant. */
  later: (make: (searched: Searched) => Sql) => Piece;
}

/** Search: a page of keys of several types, each looked up in its table. Excerpts are cut in Node. */
export function writeSearch(
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  asked: readonly FieldNode[],
): Written {
  const { constant, of } = askedOf(field, asked, SearchArgs, { filter: SearchFilter });
  const types = typesIn(field, asked);
  const searched = once((request) => readSearchQuestion(of(request)), constant);
  const later: SearchParts['later'] = (make) => {
    const written = (request: Request) => make(searched(request));
    return constant ? [written({ variables: {} })] : [written];
  };
  const parts = { scope, types, searched, later };
  return writeConnection(scope, getNamedType(field.type) as GraphQLObjectType, asked, {
    constant,
    direct: false,
    weighted: true,
    question: once((request) => ({ source: searchSource(searched(request)), where: [] }), constant),
    page: once((request) => toPage(searched(request).order, of(request)), constant),
    item: (selection, alias) =>
      writeOneOf(scope, types, selection, typeOfKey(alias), `split_part(${alias}.key, ':', 2)`),
    row: (type, selection, row) => writeRow(scope, type, selection, row),
    edgeField: (...edge) => writeEdgeField(parts, ...edge),
    facet: (request, question) => searchFacetSql(searched(request), question),
    timeline: (request, question) => searchTimelineSql(searched(request), question),
    field: (...own) => writeOwnField(parts, ...own),
  });
}

const typeOfKey = (alias: string): string => `split_part(${alias}.key, ':', 1)`;

/** `snippet`: the database gives the text, from which Node cuts the excerpt. */
function writeEdgeField(
  { scope, types, searched }: SearchParts,
  name: string,
  selection: readonly FieldNode[],
  type: GraphQLObjectType,
  alias: string,
): Written | undefined {
  if (name !== 'snippet') return undefined;
  const chosen = pick(scope, type.getFields()[name]?.type as never, selection);
  const texts = types
    .map(
      (one) =>
        `WHEN '${one}' THEN (SELECT ${textOf(one, `t."${SEARCHED[one]}"`)} FROM "${one}" t WHERE t."id" = split_part(${alias}.key, ':', 2)::uuid)`,
    )
    .join(' ');
  return {
    sql: [`CASE ${typeOfKey(alias)} ${texts} END`],
    finish: (found, request) => {
      const [, type = '', text = ''] = /^(\w+):(.*)$/s.exec(found as string) ?? [];
      return chosen(snippetOf(text, marksIn(type as Searchable, searched(request).query)));
    },
  };
}

function writeOwnField(
  { scope, searched, later }: SearchParts,
  name: string,
  selection: readonly FieldNode[],
  type: GraphQLObjectType,
): Written | undefined {
  const target = type.getFields()[name];
  if (!target) return undefined;
  switch (name) {
    case 'understood': {
      const chosen = pick(scope, target.type as never, selection);
      // Known without the database; SQL keeps its place among the fields.
      const understanding = (request: Request) => {
        const { query, types } = searched(request);
        return understand(query, types);
      };
      return { sql: ["'null'"], finish: (_, request) => chosen(understanding(request)) };
    }
    case 'totalCount':
      return { sql: piece`(${later(searchCountSql)})::text` };
    case 'types': {
      const counts = later(searchCountsSql);
      const facet = getNamedType(target.type) as GraphQLObjectType;
      const item = writeObject(scope, facet, scope.fieldsOf(facet, selection), (part) => ({
        sql: [part === 'type' ? `'"' || upper(c."type") || '"'` : 'c.count::text'],
      }));
      return { sql: listOf(piece`(SELECT string_agg(${item.sql}, ',') FROM (${counts}) c)`) };
    }
    default:
      return undefined;
  }
}
