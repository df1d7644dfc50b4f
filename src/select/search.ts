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
import { type ConnectionRows, writeConnection } from './connection.js';
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

/** Search: a page of keys of several types, each looked up in its table. Excerpts are cut in Node. */
export function writeSearch(
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  asked: readonly FieldNode[],
): Written {
  const { constant, of } = askedOf(field, asked, SearchArgs, { filter: SearchFilter });
  const searched = once((request) => readSearchQuestion(of(request)), constant);
  const later = (make: (request: Request) => Sql): Piece => (constant ? [make({ variables: {} })] : [make]);

  const types = typesIn(field, asked);

  const edgeField: ConnectionRows['edgeField'] = (name, selection, type, alias) => {
    if (name !== 'snippet') return undefined;
    const chosen = pick(scope, type.getFields()[name]?.type as never, selection);
    const texts = types
      .map(
        (one) =>
          `WHEN '${one}' THEN (SELECT ${textOf(one, `t."${SEARCHED[one]}"`)} FROM "${one}" t WHERE t."id" = split_part(${alias}.key, ':', 2)::uuid)`,
      )
      .join(' ');
    return {
      sql: [`CASE split_part(${alias}.key, ':', 1) ${texts} END`],
      finish: (found, request) => {
        const [, type = '', text = ''] = /^(\w+):(.*)$/s.exec(found as string) ?? [];
        return chosen(snippetOf(text, marksIn(type as Searchable, searched(request).query)));
      },
    };
  };

  const connectionField: ConnectionRows['field'] = (name, selection, type) => {
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
        return { sql: piece`(${later((request) => searchCountSql(searched(request)))})::text` };
      case 'types': {
        const counts = later((request) => searchCountsSql(searched(request)));
        const facet = getNamedType(target.type) as GraphQLObjectType;
        const item = writeObject(scope, facet, scope.fieldsOf(facet, selection), (part) => ({
          sql: [part === 'type' ? `'"' || upper(c."type") || '"'` : 'c.count::text'],
        }));
        return { sql: listOf(piece`(SELECT string_agg(${item.sql}, ',') FROM (${counts}) c)`) };
      }
      default:
        return undefined;
    }
  };

  return writeConnection(scope, getNamedType(field.type) as GraphQLObjectType, asked, {
    constant,
    direct: false,
    weighted: true,
    question: once((request) => ({ source: searchSource(searched(request)), where: [] }), constant),
    page: once((request) => toPage(searched(request).order, of(request)), constant),
    item: (selection, alias) =>
      writeOneOf(
        scope,
        types,
        selection,
        `split_part(${alias}.key, ':', 1)`,
        `split_part(${alias}.key, ':', 2)`,
      ),
    row: (type, selection, row) => writeRow(scope, type, selection, row),
    edgeField,
    facet: (request, question) => searchFacetSql(searched(request), question),
    timeline: (request, question) => searchTimelineSql(searched(request), question),
    field: connectionField,
  });
}
