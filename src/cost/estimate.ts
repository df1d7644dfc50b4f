import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  valueFromAST,
} from 'graphql';
import { MAX_READ } from '../loaders/changes.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../loaders/cursor.js';
import { type Edge, edges, isDirect } from '../loaders/edges.js';
import {
  type FacetName,
  facetPath,
  hasFacets,
  type Path,
  type TimelineInterval,
  timelinePath,
} from '../loaders/facets.js';
import { choices, links } from '../loaders/links.js';
import { type List, lists } from '../loaders/lists.js';
import { isShort, type NodeName, nodes } from '../loaders/nodes.js';
import { marksIn } from '../loaders/relevance.js';
import { partsOf, searchText } from '../loaders/searchText.js';
import { SEARCHABLE, type Searchable, SEARCHED } from '../loaders/searchable.js';
import { type Scope, scopeOf } from '../select/written.js';
import type { Statistics } from '../store/statistics.js';
import { FACTORS } from './factors.js';
import { edgeRows, joinedRows, type Parents } from './fanOut.js';
import { sift, siftFound } from './filters.js';
import { dearer, type Load, NOTHING, type Part, own, plus, times, under } from './load.js';
import { foundBy } from './words.js';

/** Estimated cost of an operation. */
export interface Estimate {
  /** Time in the database and this process, in milliseconds. */
  work: number;
  /** Size of the answer in bytes, with every list at its full length. */
  bytes: number;
  /** Part of `bytes`: response keys. */
  keys: number;
  /** The field that takes most of the time. */
  slowest: Part;
  /** Its share of the time, 0 to 1. */
  slowestShare: number;
  /** The field with the most bytes. */
  longest: Part;
  /** Whether the estimate depends on the search words. */
  isOfWords: boolean;
}

/** A connection's estimated size and costs. */
interface Connection {
  node: NodeName | null;
  /** Number of rows in total. */
  rows: number;
  /** Number of rows on a page. */
  size: number;
  /** Time to read the page, in microseconds. */
  page: number;
  /** Time to read all rows, in microseconds. */
  all: number;
  /** The objects that have this connection. */
  parents: Parents;
  /** Whether facets of the connection are requested. */
  facets?: boolean;
  /** Estimated matches of a search by type. */
  found?: number;
  /** Whether its rows are few, so that joins use an index per row. Others are joined with whole tables. */
  ofParent?: boolean;
}

/** Number of matches of one type. */
interface Matches {
  rows: number;
  /** Time to find them, in microseconds. */
  time: number;
}

/** Whether the type's texts are searched; for people and organizations, only names are. */
const isTexts = (type: NodeName): boolean => type === 'Article' || type === 'Quote' || type === 'Event';

/** Fields computed from an article's text. */
const MADE: ReadonlySet<string> = new Set(['Article.body', 'Article.paragraphs']);

/** Size of an excerpt with its matches, in bytes. */
const SNIPPET_BYTES = 300;
/** Share of people and organizations that a search finds: names have few and distinct words. */
const FOUND_NAMES = 0.02;
/** Below this share of a table, rows are not joined with whole tables. */
const FEW = 0.125;
/** Number of intervals in a timeline of a few years. */
const BUCKETS: Readonly<Record<TimelineInterval, number>> = { DAY: 1000, WEEK: 200, MONTH: 60, YEAR: 10 };
/** Size in bytes of values that are not text: numbers, dates, enums. */
const VALUE_BYTES = 12;
const ID_BYTES = 60;

function entry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const within = (size: number, most = MAX_PAGE_SIZE) => Math.min(Math.max(size, 1), most);

/**
 * Estimates the cost of an operation of a valid document from the mapping of fields to tables (src/loaders)
 * and the table statistics. Lists count at their full length, aggregates with all rows they read.
 *
 * @param variables coerced values
 */
export function estimate(
  schema: GraphQLSchema,
  statistics: Statistics,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Estimate {
  const root = schema.getRootType(operation.operation);
  const scope = scopeOf(schema, document, variables);
  const walk = new Walk(scope, statistics, variables);
  const load = root ? walk.fields(scope.rootFields(root, operation.selectionSet), root, ONE) : NOTHING;
  const time = Math.min(load.time + FACTORS.operation, Number.MAX_SAFE_INTEGER);
  return {
    work: time / 1000,
    bytes: Math.min(Math.round(load.bytes), Number.MAX_SAFE_INTEGER),
    keys: Math.min(Math.round(load.keys), Number.MAX_SAFE_INTEGER),
    slowest: load.slowest,
    slowestShare: Math.min(1, load.slowest.amount / time),
    longest: load.longest,
    isOfWords: walk.isOfWords,
  };
}

/** A requested field: possibly several nodes with one response key and the same arguments. */
type Asked = readonly FieldNode[];
type Field = GraphQLField<unknown, unknown>;

function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
}

/** Node type of a connection; null if there are several. */
function nodeOf(connection: GraphQLObjectType): NodeName | null {
  const field = connection.getFields()['nodes'];
  const type = field && getNamedType(field.type);
  return type && Object.hasOwn(nodes, type.name) ? (type.name as NodeName) : null;
}

const ONE: Parents = { count: 1, again: false };
/** Parents one level down: `count` for each parent. */
const below = (count: number, parents: Parents): Parents => ({
  count: count * parents.count,
  again: parents.count > 1 || parents.again,
});

class Walk {
  /** Whether the search words affected the estimate. */
  isOfWords = false;

  constructor(
    readonly scope: Scope,
    readonly statistics: Statistics,
    readonly variables: Record<string, unknown>,
  ) {}

  /** Cost of the fields of objects of a type, possibly a connection. */
  fields(
    fields: ReadonlyMap<string, readonly FieldNode[]>,
    parent: GraphQLObjectType,
    objects: Parents,
    connection: Connection | null = null,
  ): Load {
    let sum = NOTHING;
    for (const [key, asked] of fields)
      sum = plus(
        sum,
        under(key, asked[0]?.name.value ?? key, this.#field(asked, parent, objects, connection)),
      );
    return sum;
  }

  #field(asked: Asked, parent: GraphQLObjectType, objects: Parents, connection: Connection | null): Load {
    const name = asked[0]?.name.value ?? '';
    const field = parent.getFields()[name];
    // Such as __typename.
    if (!field) return own(0, VALUE_BYTES);
    if (connection?.facets) return this.#facet(field, asked, connection);
    if (connection) return this.#part(field, asked, connection);
    if (parent === this.scope.schema.getQueryType()) return this.#root(field, asked);

    const path = `${parent.name}.${name}`;
    const edge = entry<Edge>(edges, path);
    if (edge) return this.#edge(path, edge, field, asked, objects);
    const link = entry(links, path);
    if (link || Object.hasOwn(choices, path) || path === 'Change.node')
      return plus(own(FACTORS.start + FACTORS.row), this.#below(asked, field, below(1, objects)));
    const list = entry<List>(lists, path);
    if (list) return this.#list(list, field, asked, objects);
    if (name === 'snippet') {
      const read = this.statistics.bytes('Article', 'text');
      return own(read * FACTORS.madeByte, SNIPPET_BYTES);
    }
    if (MADE.has(path)) {
      const bytes = this.statistics.bytes('Article', 'text');
      return own(bytes * FACTORS.madeByte, bytes);
    }
    if (isCompositeType(getNamedType(field.type))) return this.#below(asked, field, objects);
    return this.#value(parent, field);
  }

  /** Cost of a field's selection; for several possible types, of the most expensive. */
  #below(asked: Asked, { type }: Field, objects: Parents, connection: Connection | null = null): Load {
    const { schema } = this.scope;
    const target = getNamedType(type);
    const types = isAbstractType(target)
      ? schema.getPossibleTypes(target)
      : isObjectType(target)
        ? [target]
        : [];
    return types
      .map((one) => this.fields(this.scope.fieldsOf(one, asked), one, objects, connection))
      .reduce(dearer, NOTHING);
  }

  #value(parent: GraphQLNamedType, { name, type }: Field): Load {
    const scalar = getNamedType(type).name;
    if (scalar === 'ID') return own(FACTORS.value * 3, ID_BYTES);
    if (scalar !== 'String') return own(FACTORS.value, VALUE_BYTES);
    const table = entry(nodes, parent.name)?.table ?? parent.name;
    const bytes = isShort(name) ? 2 * VALUE_BYTES : this.statistics.bytes(table, name);
    return own(FACTORS.value + bytes * FACTORS.byte, bytes);
  }

  #edge(path: string, edge: Edge, field: Field, asked: Asked, parents: Parents): Load {
    const { rows, read, whole } = edgeRows(this.statistics, path, edge, parents);
    const size = Math.min(this.#size(field, asked, edge.longest), Math.max(1, rows));
    const { share, byRow, once } = this.#sift(edge.node, field, asked);
    const isOrdered = this.#argument(field, asked, 'orderBy') != null;
    // The row itself is looked up if a filter or order needs columns that the edge lacks, and its related
    // rows as well.
    const isAsked = byRow > 0 || isOrdered;
    const looked = (byRow > 0 ? 1 : 0) + (isAsked && !isDirect(edge) ? 1 : 0);
    const time = byRow + looked * FACTORS.probedRow;
    const all = read * (time + (whole ? FACTORS.computedRow : FACTORS.countedRow));
    // A filter may match nothing, and another order needs all rows to be sorted.
    const left = Math.max(1, rows * share);
    const ranked = this.#isRanked(field, asked) ? left * FACTORS.rankedRow : 0;
    // Computed once for all parents.
    const tested = once / parents.count + (whole || time > 0 || isOrdered ? all : 0);
    const page = FACTORS.start + tested + size * FACTORS.pageRow + ranked;
    return this.#connection(
      { node: edge.node, rows: left, size, page, all, parents, ofParent: true },
      field,
      asked,
    );
  }

  #list(list: List, field: Field, asked: Asked, parents: Parents): Load {
    const { mean } = this.statistics.perValue(list.table, list.parent);
    const length = Math.min(2 * mean, list.limit ?? MAX_PAGE_SIZE);
    const item = isCompositeType(getNamedType(field.type))
      ? this.#below(asked, field, below(length, parents))
      : own(FACTORS.value, 2 * VALUE_BYTES);
    return plus(own(FACTORS.start), times(plus(own(FACTORS.pageRow), item), length));
  }

  #root(field: Field, asked: Asked): Load {
    const type = getNamedType(field.type);
    if (field.name === 'search') return this.#search(field, asked);
    if (field.name === 'changes') return this.#changes(field, asked);
    if (isConnection(type)) {
      const of = nodeOf(type);
      if (of) return this.#page(of, field, asked);
    }
    // Looked up by key: one row per id.
    const count = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
      ? this.#size(field, asked)
      : 1;
    return plus(
      own(FACTORS.start),
      times(
        plus(own(FACTORS.start + FACTORS.row), this.#below(asked, field, { count, again: false })),
        count,
      ),
    );
  }

  /** All rows of a type, or those that match a filter. */
  #page(of: NodeName, field: Field, asked: Asked): Load {
    const total = this.statistics.rows(nodes[of].table);
    const { share, time, byRow, once, isKnown } = this.#sift(of, field, asked);
    const rows = Math.max(1, total * share);
    const size = Math.min(this.#size(field, asked), Math.max(1, total));
    const tested = once + total * time;
    const isRanked = this.#isRanked(field, asked);
    // If many rows match, a page fills quickly.
    const passed = isKnown && !isRanked ? Math.min(total, (size * total) / rows) : total;
    const looked = once + Math.min(total * time, passed * byRow);
    const ranked = isRanked ? rows * FACTORS.rankedRow : 0;
    const page = FACTORS.start + size * FACTORS.pageRow + looked + ranked;
    const all = tested + rows * FACTORS.countedRow;
    const ofParent = rows < total * FEW;
    return this.#connection({ node: of, rows, size, page, all, parents: ONE, ofParent }, field, asked);
  }

  #search(field: Field, asked: Asked): Load {
    const given = this.#argument(field, asked, 'types');
    const types: readonly Searchable[] = Array.isArray(given)
      ? SEARCHABLE.filter((one) => given.includes(one))
      : SEARCHABLE;
    const query = this.#argument(field, asked, 'query');
    const words = typeof query === 'string' ? query : '';
    const isBegun = this.#argument(field, asked, 'prefix') === true && /[\p{L}\p{N}]$/u.test(words);
    const filter = this.#filter(field, asked);
    const each = types.map((type): Matches => {
      const { rows, time } = this.#found(type, isBegun ? `${words}*` : words);
      const { byRow, once } = siftFound(filter, type);
      return { rows, time: time + once + rows * byRow };
    });
    const sum = (of: (one: Matches) => number) => each.reduce((total, one) => total + of(one), 0);
    const spelled = partsOf(searchText(words)).length * FACTORS.searchedWord;
    const all = 1000 + spelled + sum(({ time }) => time);
    const size = this.#size(field, asked);
    const found = sum(({ rows }) => rows);
    return this.#connection(
      { node: null, rows: size * 4, size, page: all + found * FACTORS.rankedRow, all, parents: ONE, found },
      field,
      asked,
    );
  }

  #changes(field: Field, asked: Asked): Load {
    const size = this.#size(field, asked);
    const types = this.#argument(field, asked, 'types');
    const read = Array.isArray(types) && types.length > 0 ? MAX_READ : size;
    const page = FACTORS.start + read * FACTORS.countedRow + size * FACTORS.pageRow;
    return this.#connection({ node: null, rows: size, size, page, all: page, parents: ONE }, field, asked);
  }

  #connection(connection: Connection, field: Field, asked: Asked): Load {
    const load = this.#below(asked, field, connection.parents, connection);
    return plus(load, own(load.needsRows ? connection.page : FACTORS.start));
  }

  /** A field of a connection. */
  #part(field: Field, asked: Asked, connection: Connection): Load {
    const { node, rows, size, all, parents } = connection;
    switch (field.name) {
      case 'nodes':
      case 'edges': {
        const row = own(FACTORS.row);
        const item = this.#below(asked, field, below(size, parents));
        return { ...times(plus(row, item), size), needsRows: true };
      }
      case 'pageInfo':
        return { ...own(FACTORS.start, 200), needsRows: true };
      case 'totalCount':
        return own(all, VALUE_BYTES);
      case 'facets':
        return this.#below(asked, field, parents, { ...connection, facets: true });
      case 'timeline': {
        const interval = this.#argument(field, asked, 'interval') as TimelineInterval;
        const fill = this.#argument(field, asked, 'fill') !== false;
        const count = fill ? BUCKETS[interval] : Math.min(BUCKETS[interval], rows);
        const buckets = times(plus(own(FACTORS.pageRow), this.#below(asked, field, parents)), count);
        return plus(this.#sum(connection, node && hasFacets(node) ? timelinePath(node) : null), buckets);
      }
      default:
        return this.#below(asked, field, parents);
    }
  }

  #facet(field: Field, asked: Asked, connection: Connection): Load {
    const { node, parents } = connection;
    const first = this.#size(field, asked);
    return plus(
      this.#sum(connection, node && hasFacets(node) ? facetPath(node, field.name as FacetName) : null),
      times(this.#below(asked, field, below(first, parents)), first),
    );
  }

  /** All rows of a connection, joined for aggregation. */
  #sum({ rows, all, found, ofParent }: Connection, path: Path | null): Load {
    if (found !== undefined) return own(all + found * FACTORS.foundSum);
    const joined = joinedRows(this.statistics, path?.join ?? '', rows);
    const read = joined.steps * FACTORS.joinedRow + (ofParent ? joined.probes * FACTORS.probedRow : 0);
    return own(all + read + joined.rows * (path?.repeats ? FACTORS.sortedRow : FACTORS.summedRow));
  }

  #isRanked(field: Field, asked: Asked): boolean {
    const order = this.#argument(field, asked, 'orderBy') as { field: string } | null | undefined;
    return order?.field === 'RELEVANCE' && marksIn(this.#filter(field, asked)) !== null;
  }

  /** Matches of a text search, and the time to find them in microseconds. */
  #found(type: NodeName, query: string): Matches {
    const { table } = nodes[type];
    const rows = this.statistics.rows(table);
    if (!isTexts(type)) return { rows: rows * FOUND_NAMES, time: FACTORS.name + rows * FOUND_NAMES };
    this.isOfWords = true;
    const { share, read, words } = foundBy(query, this.statistics.words(table));
    const perRow = FACTORS.foundRow + words * FACTORS.foundWord;
    return { rows: rows * share, time: rows * (share * perRow + read * this.#reading(type)) };
  }

  /** Time to read a row's words, in microseconds. */
  #reading(type: NodeName): number {
    return this.statistics.bytes(nodes[type].table, SEARCHED[type as 'Article']) * FACTORS.wordByte;
  }

  #sift(type: NodeName, field: Field, asked: Asked) {
    return sift(this.#filter(field, asked), type, (text) => {
      const { rows, time } = this.#found(type, text);
      const all = Math.max(1, this.statistics.rows(nodes[type].table));
      return { share: rows / all, time: time / all, byRow: this.#reading(type), once: 0, isKnown: true };
    });
  }

  #filter(field: Field, asked: Asked): object {
    const filter = this.#argument(field, asked, 'filter');
    return typeof filter === 'object' && filter !== null ? filter : {};
  }

  #argument({ args }: Field, [asked]: Asked, name: string): unknown {
    const argument = args.find((one) => one.name === name);
    const given = asked?.arguments?.find((one) => one.name.value === name);
    if (!argument) return undefined;
    return (given && valueFromAST(given.value, argument.type, this.variables)) ?? argument.defaultValue;
  }

  /** Maximum length of a list by its arguments. */
  #size(field: Field, asked: Asked, most = MAX_PAGE_SIZE): number {
    const ids = this.#argument(field, asked, 'ids');
    if (Array.isArray(ids)) return within(ids.length);
    const given = this.#argument(field, asked, 'first') ?? this.#argument(field, asked, 'last');
    return typeof given === 'number' ? within(given, most) : DEFAULT_PAGE_SIZE;
  }
}
