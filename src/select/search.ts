import { type FieldNode, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { toPage } from '../loaders/cursor.js';
import { SEARCHABLE, SEARCHED, searchOrder, searchSource, tooCommonSql } from '../loaders/search.js';
import { readSearch, wantedStems } from '../loaders/searchWords.js';
import { snippetOf } from '../loaders/snippet.js';
import { sql } from '../loaders/sql.js';
import { SearchArgs } from '../models/search.js';
import { understand } from '../resolvers/search.js';
import { askedOf, once } from './args.js';
import { type ConnectionRows, writeConnection } from './connection.js';
import { writeOneOf, writeRow } from './fields.js';
import { pick } from './pick.js';
import { piece } from './piece.js';
import type { Scope, Written } from './written.js';

/** Search: a page of keys of several types, each looked up in its own table. Snippets are cut from the text in Node. */
export function writeSearch(
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  asked: readonly FieldNode[],
): Written {
  const { constant, of } = askedOf(field, asked, SearchArgs);
  const words = once((request) => readSearch(of(request).query), constant);
  const stems = once((request) => wantedStems(words(request)), constant);

  const edgeField: ConnectionRows['edgeField'] = (name, selection, type, alias) => {
    if (name !== 'snippet') return undefined;
    const chosen = pick(scope, type.getFields()[name]?.type as never, selection);
    const texts = SEARCHABLE.map(
      (one) =>
        `WHEN '${one}' THEN (SELECT "${SEARCHED[one]}" FROM "${one}" WHERE "id" = split_part(${alias}.key, ':', 2)::uuid)`,
    ).join(' ');
    return {
      sql: [`to_json(CASE split_part(${alias}.key, ':', 1) ${texts} END)::text`],
      finish: (text, request) => chosen(snippetOf(text as string, stems(request))),
    };
  };

  const connectionField: ConnectionRows['field'] = (name, selection, type) => {
    if (name !== 'understood') return undefined;
    const chosen = pick(scope, type.getFields()[name]?.type as never, selection);
    const ignored = once((request) => sql`(${tooCommonSql(words(request).words)})`, constant);
    return {
      sql: piece`(SELECT coalesce(json_agg(t.word), '[]')::text FROM ${ignored} t)`,
      finish: (common, request) => chosen(understand(of(request).query, common as string[])),
    };
  };

  return writeConnection(scope, getNamedType(field.type) as GraphQLObjectType, asked, {
    constant,
    direct: false,
    weighted: true,
    question: once((request) => {
      const { types, query } = of(request);
      return { source: searchSource([...new Set(types ?? SEARCHABLE)], query), where: [] };
    }, constant),
    page: once((request) => toPage(searchOrder, of(request)), constant),
    item: (selection, alias) =>
      writeOneOf(
        scope,
        SEARCHABLE,
        selection,
        `split_part(${alias}.key, ':', 1)`,
        `split_part(${alias}.key, ':', 2)`,
      ),
    row: (type, selection, row) => writeRow(scope, type, selection, row),
    edgeField,
    field: connectionField,
  });
}
