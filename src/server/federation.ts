import {
  extendSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { badInput } from '../errors.js';

/** Entity types for other subgraphs: the field that finds one, and the possible keys. */
const ENTITIES: Readonly<Record<string, { field: string; keys: readonly string[] }>> = {
  Article: { field: 'article', keys: ['id', 'slug'] },
  Person: { field: 'person', keys: ['id', 'slug'] },
  Organization: { field: 'organization', keys: ['id', 'slug'] },
  Country: { field: 'country', keys: ['id', 'code'] },
  Quote: { field: 'quote', keys: ['id'] },
  Event: { field: 'event', keys: ['id'] },
};

/** Maximum number of references in one operation: the largest page size. */
const MOST_REFERENCES = 100;

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
`;

const EXTENSION = `
  "A reference of the gateway to a thing of this subgraph: its type and one of its keys."
  scalar _Any
  "This subgraph, for the gateway."
  type _Service {
    "The schema of the subgraph, with its keys."
    sdl: String!
  }
  "What other subgraphs may refer to."
  union _Entity = ${Object.keys(ENTITIES).join(' | ')}
  extend type Query {
    "The records that references mean, in their order; null if there is none. For the gateway of a federation."
    _entities(
      "Up to ${String(MOST_REFERENCES)} references, each with __typename and a key."
      representations: [_Any!]!
    ): [_Entity]!
    "This subgraph, for the gateway of a federation."
    _service: _Service!
  }
`;

/** The subgraph SDL: entities with their keys, and types that other subgraphs may share. */
function subgraphSdl(sdl: string): string {
  const keyed = Object.entries(ENTITIES).reduce((text, [name, { keys }]) => {
    const directives = keys.map((key) => `@key(fields: "${key}")`).join(' ');
    return text.replace(new RegExp(`^(type ${name}\\b[^{]*?) ?\\{`, 'm'), `$1 ${directives} {`);
  }, sdl);
  return LINK + keyed.replace(/^type PageInfo\b/m, 'type PageInfo @shareable');
}

type Reference = Record<string, unknown> & { __typename: string };

/** The field and arguments that resolve a reference by its key. */
function lookUp(reference: unknown): { typeName: string; field: string; args: Record<string, unknown> } {
  const { __typename: typeName, ...rest } = (reference ?? {}) as Reference;
  const entity = Object.hasOwn(ENTITIES, typeName) ? ENTITIES[typeName] : undefined;
  const key = entity?.keys.find((name) => typeof rest[name] === 'string');
  if (!entity || key === undefined)
    throw badInput(
      `expected references with the __typename and a key of ${Object.keys(ENTITIES).join(', ')}`,
      { argument: 'representations' },
    );
  return { typeName, field: entity.field, args: { [key]: rest[key] } };
}

/** Adds the fields that a federation gateway needs. Everything else stays as it is. */
export function asSubgraph(schema: GraphQLSchema, sdl: string): GraphQLSchema {
  const extended = extendSchema(schema, parse(EXTENSION));
  const fields = extended.getQueryType()?.getFields() ?? {};
  /** The type that each object was requested as: rows do not have it. */
  const types = new WeakMap<object, string>();
  const entities: GraphQLFieldResolver<unknown, unknown, { representations: unknown[] }> = (
    root,
    { representations },
    context,
    info,
  ) => {
    if (representations.length > MOST_REFERENCES)
      throw badInput(
        `expected at most ${String(MOST_REFERENCES)} references, got ${String(representations.length)}`,
        { argument: 'representations' },
      );
    return representations.map(lookUp).map(async ({ typeName, field, args }) => {
      const found: unknown = await fields[field]?.resolve?.(root, args, context, info);
      if (typeof found !== 'object' || found === null) return null;
      types.set(found, typeName);
      return found;
    });
  };
  const union = extended.getType('_Entity');
  if (isUnionType(union)) union.resolveType = (value) => types.get(value as object);
  if (fields['_entities']) fields['_entities'].resolve = entities;
  if (fields['_service']) fields['_service'].resolve = () => ({ sdl: subgraphSdl(sdl) });
  const service = extended.getType('_Service');
  if (isObjectType(service)) service.description ??= 'This subgraph.';
  return extended;
}
