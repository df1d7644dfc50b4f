import {
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql';
import { cursorEnd, cursorSql, type Page } from '../loaders/cursor.js';
import {
  FACET_VALUE,
  type FacetName,
  type FacetQuestion,
  facetSql,
  type TimelineQuestion,
  timelineSql,
} from '../loaders/facets.js';
import type { NodeName } from '../loaders/nodes.js';
import { countSql, pageRows, type Ranked, raw, rowsOf, type Sql, sql } from '../loaders/sql.js';
import { FacetArgs, TimelineArgs } from '../models/facets.js';
import { type ArgsClass, askedOf } from './args.js';
import { type Later, type Piece, piece, type Request } from './piece.js';
import {
  finishItems,
  listOf,
  orNull,
  type RowAlias,
  type Scope,
  FallBack,
  type Written,
  writeObject,
} from './written.js';

/** The rows and fields of a connection. */
export interface ConnectionRows {
  /** Absent if the rows are of several types. */
  node?: NodeName;
  /** Whether source, conditions and page are the same for every request. */
  constant: boolean;
  /** Whether the rows are those of the node's own table, see isDirect. */
  direct: boolean;
  /** Whether edges have a strength. */
  weighted: boolean;
  question: (request: Request) => { source: Ranked; where: readonly Sql[] };
  page: (request: Request) => Page;
  /** Writes the node of the page's row `alias`. */
  item: (selection: readonly FieldNode[], alias: string) => Written;
  /** Writes a selection on another row. */
  row: (type: GraphQLObjectType, selection: readonly FieldNode[], row: RowAlias) => Written;
  /** Additional fields of the edge. */
  edgeField?: (
    name: string,
    selection: readonly FieldNode[],
    type: GraphQLObjectType,
    alias: string,
  ) => Written | undefined;
  /** A facet over all rows, if they are of several types. */
  facet?: (request: Request, question: FacetQuestion) => Sql;
  /** A timeline over all rows, if they are of several types. */
  timeline?: (request: Request, question: TimelineQuestion) => Sql;
  /** Additional fields of the connection. */
  field?: (name: string, selection: readonly FieldNode[], type: GraphQLObjectType) => Written | undefined;
}

/** Writes one connection: the rows of a page `alias`, aggregated into lists. */
class Connection {
  readonly alias: string;
  /** Whether any field needs the rows of the page. */
  needsRows = false;

  /** @param more whether a field needs to know if there are more rows: the page then reads one extra */
  constructor(
    readonly scope: Scope,
    readonly rows: ConnectionRows,
    readonly more: boolean,
  ) {
    this.alias = scope.alias();
  }

  /** SQL that depends on the request, unless the rows are constant. */
  later(make: Later): Piece {
    return this.rows.constant ? [make({ variables: {} })] : [make];
  }

  field(type: GraphQLObjectType, name: string, asked: readonly FieldNode[]): Written {
    const field = type.getFields()[name];
    const own = this.rows.field?.(name, asked, type);
    if (own) return own;
    switch (name) {
      case 'nodes':
        return this.list(this.rows.item(asked, this.alias));
      case 'edges':
        return this.list(this.edge(objectTypeOf(field), asked));
      case 'pageInfo':
        return this.pageInfo(objectTypeOf(field), asked);
      case 'totalCount':
        return { sql: piece`(${this.later((request) => this.#count(request))})::text` };
      case 'facets':
        return this.facets(objectTypeOf(field), asked);
      case 'timeline':
        return this.timeline(type, asked);
      default:
        throw new FallBack(`${type.name}.${name}`);
    }
  }

  #count(request: Request): Sql {
    const { source, where } = this.rows.question(request);
    return countSql(source, where);
  }

  /** The visible rows of the page, in order. */
  list({ sql: item, finish }: Written): Written {
    this.needsRows = true;
    const shown = this.later((request) => {
      const { backward, size } = this.rows.page(request);
      const order = backward ? ` ORDER BY ${this.alias}."~i" DESC` : '';
      return `${order})${this.more ? ` FILTER (WHERE ${this.alias}."~i" <= ${String(size)})` : ''}`;
    });
    return { sql: listOf(piece`string_agg(${item}, ','${shown}`), ...finishItems(finish) };
  }

  edge(type: GraphQLObjectType, asked: readonly FieldNode[]): Written {
    const fields = this.scope.fieldsOf(type, asked);
    return writeObject(this.scope, type, fields, (name, nodes) => this.edgeField(type, name, nodes));
  }

  edgeField(type: GraphQLObjectType, name: string, asked: readonly FieldNode[]): Written {
    const own = this.rows.edgeField?.(name, asked, type, this.alias);
    if (own) return own;
    if (name === 'cursor') {
      const cursor = this.later((request) => this.#cursor(request, (column) => column));
      return { sql: piece`'"' || ${cursor} || '"'` };
    }
    if (name === 'node') return this.rows.item(asked, this.alias);
    if (!this.rows.weighted) throw new FallBack(`${type.name}.${name}`);
    // The only other field of an edge is its strength.
    return { sql: [`${this.alias}.weight::text`] };
  }

  /** SQL for a cursor from the order columns o0, o1 … of the page. */
  #cursor(request: Request, value: (column: string) => string): Sql {
    const { order } = this.rows.question(request).source;
    const values = order.columns.map((_, i) => value(`${this.alias}.o${String(i)}`));
    // The end is a parameter, so that the statement's text does not depend on the filter.
    return sql`${raw(cursorSql(order, values))} || ${cursorEnd(order)}::text`;
  }

  pageInfo(type: GraphQLObjectType, asked: readonly FieldNode[]): Written {
    this.needsRows = true;
    const fields = this.scope.fieldsOf(type, asked);
    return writeObject(this.scope, type, fields, (name) => this.pageInfoField(type, name));
  }

  pageInfoField(type: GraphQLObjectType, name: string): Written {
    const by = (answer: (page: Page) => string): Written => ({
      sql: this.later((request) => answer(this.rows.page(request))),
    });
    const more = ({ size }: Page) => `(count(*) > ${String(size)})::text`;
    switch (name) {
      case 'hasNextPage':
        return by((page) => (page.backward ? `'${String(page.before !== null)}'` : more(page)));
      case 'hasPreviousPage':
        return by((page) => (page.backward ? more(page) : `'${String(page.after !== null)}'`));
      case 'startCursor':
        return this.cursorAt((page) => !page.backward);
      case 'endCursor':
        return this.cursorAt((page) => page.backward);
      default:
        throw new FallBack(`${type.name}.${name}`);
    }
  }

  /** The cursor of the first or last visible row, in reading order. */
  cursorAt(first: (page: Page) => boolean): Written {
    const cursor = this.later((request) => {
      const page = this.rows.page(request);
      const place = first(page) ? '1' : `least(count(*), ${String(page.size)})`;
      // A backward page's list is sorted; other aggregates may come in the same order.
      const order = page.backward ? ` ORDER BY ${this.alias}."~i"` : '';
      return this.#cursor(request, (column) => `(array_agg(${column}${order}))[${place}]`);
    });
    return { sql: orNull(piece`'"' || ${cursor} || '"'`) };
  }

  facets(type: GraphQLObjectType, asked: readonly FieldNode[]): Written {
    return writeObject(this.scope, type, this.scope.fieldsOf(type, asked), (name, nodes) => {
      const facet = name as FacetName;
      return this.sums(type, nodes, FacetArgs, ['count', FACET_VALUE[facet]], (request, { first }) => {
        if (this.rows.facet) return this.rows.facet(request, { facet, first });
        const { node, all } = this.#all(request, type);
        return facetSql(node, all, { facet, first });
      });
    });
  }

  timeline(type: GraphQLObjectType, asked: readonly FieldNode[]): Written {
    return this.sums(type, asked, TimelineArgs, ['start', 'count'], (request, { interval, fill }) => {
      if (this.rows.timeline) return this.rows.timeline(request, { interval, fill });
      const { node, all } = this.#all(request, type);
      return timelineSql(node, all, { interval, fill });
    });
  }

  /** The rows of all pages. */
  #all(request: Request, type: GraphQLObjectType): { node: NodeName; all: Sql } {
    const { node } = this.rows;
    if (!node) throw new FallBack(type.name);
    const { source, where } = this.rows.question(request);
    return { node, all: rowsOf(source, where) };
  }

  /** A list of sums over the rows of all pages. */
  sums<A extends object>(
    type: GraphQLObjectType,
    asked: readonly FieldNode[],
    args: ArgsClass<A>,
    columns: readonly string[],
    toSql: (request: Request, args: A) => Sql,
  ): Written {
    const field = type.getFields()[asked[0]?.name.value ?? ''];
    if (!field) throw new FallBack(type.name);
    const given = askedOf(field, asked, args);
    const alias = this.scope.alias();
    const item = this.rows.row(objectTypeOf(field), asked, { alias, columns });
    const from: Later = (request) => sql`(${toSql(request, given.of(request))}) ${raw(alias)}`;
    const settled = this.rows.constant && given.constant ? [from({ variables: {} })] : [from];
    return {
      sql: listOf(piece`(SELECT string_agg(${item.sql}, ',') FROM ${settled})`),
      ...finishItems(item.finish),
    };
  }

  /** FROM clause of the page's rows, numbered in `"~i"` if needed. */
  from(): Piece {
    return this.later((request) => {
      const { source, where } = this.rows.question(request);
      const page = this.rows.page(request);
      const rows = pageRows(source, page, where, { more: this.more, whole: this.rows.direct });
      const alias = raw(this.alias);
      return this.more || page.backward
        ? sql`(SELECT p.*, row_number() OVER () AS "~i" FROM (${rows}) p) ${alias}`
        : sql`(${rows}) ${alias}`;
    });
  }
}

function objectTypeOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType {
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) throw new FallBack('no object type');
  return type;
}

/** Whether `pageInfo` asks if there are more rows. */
function asksForMore(
  scope: Scope,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
) {
  const infos = [...fields.values()].filter(([node]) => node?.name.value === 'pageInfo');
  return infos.some((asked) =>
    [...scope.fieldsOf(objectTypeOf(type.getFields()['pageInfo']), asked).values()].some(([node]) =>
      ['hasNextPage', 'hasPreviousPage'].includes(node?.name.value ?? ''),
    ),
  );
}

/** Writes a selection on a connection as a JSON object. */
export function writeConnection(
  scope: Scope,
  type: GraphQLObjectType,
  asked: readonly FieldNode[],
  rows: ConnectionRows,
): Written {
  const fields = scope.fieldsOf(type, asked);
  const connection = new Connection(scope, rows, asksForMore(scope, type, fields));
  const object = writeObject(scope, type, fields, (name, nodes) => connection.field(type, name, nodes));
  // Validate the page's arguments even if no rows are read.
  const check: Later = (request) => {
    rows.page(request);
    return '';
  };
  // Always one row, even if no field reads rows: `pageInfo { hasPreviousPage }` is known without them.
  return connection.needsRows
    ? { ...object, sql: piece`(SELECT ${object.sql} FROM ${connection.from()} HAVING true)` }
    : { ...object, sql: piece`${object.sql}${connection.later(check)}` };
}
