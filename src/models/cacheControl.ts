import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLEnumType, GraphQLInt } from 'graphql';

/** Whose caches may keep an answer. */
export type CacheScope = 'PUBLIC' | 'PRIVATE';

const scopes: Record<CacheScope, { description: string }> = {
  PUBLIC: { description: 'The answer is the same for everybody: shared caches may keep it.' },
  PRIVATE: { description: 'The answer is for one client: only its own cache may keep it.' },
};

const { FIELD_DEFINITION, OBJECT, INTERFACE, UNION } = DirectiveLocation;

/**
 * Apollo's cache hints. src/server/answers/cacheControl.ts applies them. They are in the schema because other servers
 * and gateways know them by these names.
 */
export const cacheControlDirective = new GraphQLDirective({
  name: 'cacheControl',
  description:
    'How long caches may keep the value of a field, or of any field of a type. For an answer, the shortest time of all its fields counts.',
  locations: [FIELD_DEFINITION, OBJECT, INTERFACE, UNION],
  args: {
    maxAge: { type: GraphQLInt, description: 'Seconds; 0 means that caches must ask again each time.' },
    scope: {
      type: new GraphQLEnumType({
        name: 'CacheControlScope',
        description: 'Whose caches may keep an answer.',
        values: scopes,
      }),
      description: 'Which caches may keep it; all caches if not given.',
    },
    inheritMaxAge: {
      type: GraphQLBoolean,
      description: 'Uses the age of the parent field instead of the default.',
    },
  },
});
