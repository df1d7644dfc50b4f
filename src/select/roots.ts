import { type FieldNode, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { toPage } from '../loaders/cursor.js';
import { parseGlobalId, parsePrivateId } from '../loaders/globalId.js';
import { type NodeName, nodes } from '../loaders/nodes.js';
import {
  eventsQuestion,
  type Place,
  placeOf,
  placeOfArticle,
  placeOfCountry,
  type Question,
  rootQuestion,
  sourcesQuestion,
} from '../loaders/questions.js';
import type { root } from '../loaders/roots.js';
import { articleAt } from '../loaders/filter.js';
import { keyBySlugSql, presentKeySql, raw, sql } from '../loaders/sql.js';
import { ArticleArgs } from '../models/article.js';
import type { PageArgs } from '../models/connection.js';
import { SourceArgs, SourceOrder, SourcesArgs } from '../models/source.js';
import { CountryArgs } from '../models/country.js';
import { OrganizationArgs } from '../models/organization.js';
import { PersonArgs } from '../models/person.js';
import { NodesArgs } from '../resolvers/node.js';
import { rateLimitOf } from '../resolvers/rateLimit.js';
import { type ArgsClass, askedOf, once } from './args.js';
import { objectType, writeNodes, writeOneOf, writeRow } from './fields.js';
import { pages } from './pages.js';
import { pick } from './pick.js';
import { piece } from './piece.js';
import { writeChanges } from './changes.js';
import { writeSearch } from './search.js';
import {
  finishItems,
  finishNullable,
  listOf,
  orNull,
  type Scope,
  FallBack,
  type Written,
} from './written.js';

/** Writes a field of Query. */
type Writer = (scope: Scope, field: GraphQLField<unknown, unknown>, asked: readonly FieldNode[]) => Written;

/** Arguments without a validation class. */
class AnyArgs {
  id?: string;
}

/** One row, or null. */
function one<A extends object>(node: NodeName, args: ArgsClass<A>, place: (asked: A) => Place): Writer {
  return (scope, field, asked) => {
    const given = askedOf(field, asked, args);
    const alias = scope.alias();
    const { table, key, keyType, columns } = nodes[node];
    const row = writeRow(scope, objectType(scope, node), asked, { alias, columns, node });
    const where = once((request) => {
      const { by, value } = place(given.of(request));
      const is = raw(`${alias}."${key}"`);
      if (by === 'url') return sql`${is} = (${articleAt(value)})`;
      return by === 'key'
        ? sql`${is} = ${presentKeySql(node, sql`${value}::${raw(keyType)}`)}`
        : sql`${is} = ${keyBySlugSql(node, value)}`;
    }, given.constant);
    return {
      sql: orNull(piece`(SELECT ${row.sql} FROM "${table}" ${alias} WHERE ${where})`),
      ...finishNullable(row.finish),
    };
  };
}

/** A page of all rows of a type. Events are not always read from their own table. */
function many<A extends PageArgs, N extends NodeName>(
  node: N & Parameters<typeof root>[0],
  { args, inputs }: { args: ArgsClass<A>; inputs: Record<string, ArgsClass<object>> },
  question: (asked: A) => Question<N>,
): Writer {
  return (scope, field, asked) => {
    const { constant, of } = askedOf(field, asked, args, inputs);
    const asking = once((request) => question(of(request)), constant);
    return writeNodes(scope, field.type, asked, node, {
      constant,
      direct: node !== 'Event',
      weighted: false,
      question: asking,
      page: once((request) => toPage(asking(request).source.order, of(request)), constant),
    });
  };
}

const PRIVATE = ['Feed', 'Edit'] as const;

/** @throws FallBack for private records, for which resolvers check authorization */
function keyInGraph(id: string) {
  if (PRIVATE.some((type) => parsePrivateId(type, id) !== null)) throw new FallBack('not for everybody');
  return parseGlobalId(id);
}

/** Any record by its id, which contains the type. */
const node: Writer = (scope, field, asked) => {
  const given = askedOf(field, asked, AnyArgs);
  const key = once((request) => keyInGraph(given.of(request).id ?? ''), given.constant);
  const alias = scope.alias();
  const row = writeOneOf(scope, possibleTypes(scope, field), asked, `${alias}."type"`, `${alias}."key"`);
  const from = once(
    (request) => sql`(VALUES (${key(request)?.type ?? ''}::text, ${key(request)?.key ?? ''}::text))`,
    given.constant,
  );
  return {
    sql: orNull(piece`(SELECT ${row.sql} FROM ${from} AS ${alias}("type", "key"))`),
    ...finishNullable(row.finish),
  };
};

/** Records by their ids, in the order of the ids. */
const nodesByIds: Writer = (scope, field, asked) => {
  const given = askedOf(field, asked, NodesArgs);
  const alias = scope.alias();
  const row = writeOneOf(scope, possibleTypes(scope, field), asked, `${alias}."type"`, `${alias}."key"`);
  const from = once((request) => {
    const keys = given.of(request).ids.map(keyInGraph);
    return sql`unnest(${keys.map((key) => key?.type ?? '')}::text[], ${keys.map((key) => key?.key ?? '')}::text[])`;
  }, given.constant);
  return {
    sql: listOf(
      piece`(SELECT string_agg(${orNull(row.sql)}, ',' ORDER BY ${alias}.i) FROM ${from} WITH ORDINALITY AS ${alias}("type", "key", i))`,
    ),
    ...finishItems(row.finish),
  };
};

function possibleTypes(scope: Scope, field: GraphQLField<unknown, unknown>): readonly NodeName[] {
  const type = getNamedType(field.type);
  return scope.schema
    .getPossibleTypes(type as never)
    .map((possible: GraphQLObjectType) => possible.name as NodeName)
    .filter((name) => Object.hasOwn(nodes, name));
}

/** Known from the request; the SQL only holds its position among the fields. */
const rateLimit: Writer = (scope, field, asked) => {
  const chosen = pick(scope, field.type, asked);
  return {
    sql: ["'null'"],
    finish: (_, { budget }) => {
      const limit = rateLimitOf(budget);
      return limit && chosen(limit);
    },
  };
};

/** The fields of Query that need no statement. */
export const requestRoots: Readonly<Record<string, Writer>> = { rateLimit };

/** The fields of Query that can be compiled to SQL. */
export const roots: Readonly<Record<string, Writer>> = {
  node,
  nodes: nodesByIds,
  article: one('Article', ArticleArgs, placeOfArticle),
  person: one('Person', PersonArgs, (asked) => placeOf('Person', asked)),
  organization: one('Organization', OrganizationArgs, (asked) => placeOf('Organization', asked)),
  source: one('Source', SourceArgs, (asked) => placeOf('Source', asked)),
  country: one('Country', CountryArgs, placeOfCountry),
  quote: one('Quote', AnyArgs, (asked) => placeOf('Quote', asked)),
  event: one('Event', AnyArgs, (asked) => placeOf('Event', asked)),
  articles: many('Article', pages.Article, (asked) => rootQuestion('Article', asked)),
  people: many('Person', pages.Person, (asked) => rootQuestion('Person', asked)),
  organizations: many('Organization', pages.Organization, (asked) => rootQuestion('Organization', asked)),
  countries: many('Country', pages.Country, (asked) => rootQuestion('Country', asked)),
  sources: many('Source', { args: SourcesArgs, inputs: { orderBy: SourceOrder } }, sourcesQuestion),
  quotes: many('Quote', pages.Quote, (asked) => rootQuestion('Quote', asked)),
  events: many('Event', pages.Event, eventsQuestion),
  search: writeSearch,
  changes: writeChanges,
};
