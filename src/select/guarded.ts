import { getMetadataStorage } from 'type-graphql';

interface Guardable {
  schemaName: string;
  roles?: unknown[] | undefined;
  middlewares?: unknown[] | undefined;
}

let known: ReadonlySet<string> | undefined;

/**
 * Fields ("Type.field") with authorization or middleware, which only resolvers can answer. Call it after the
 * schema is built.
 */
export function guardedFields(): ReadonlySet<string> {
  known ??= read();
  return known;
}

function read(): ReadonlySet<string> {
  const { queries, mutations, fieldResolvers, objectTypes } = getMetadataStorage();
  const found = new Set<string>();
  const note = (type: string, field: Guardable) => {
    if (field.roles || (field.middlewares?.length ?? 0) > 0) found.add(`${type}.${field.schemaName}`);
  };
  for (const query of queries) note('Query', query);
  for (const mutation of mutations) note('Mutation', mutation);
  for (const type of objectTypes) for (const field of type.fields ?? []) note(type.name, field);
  for (const field of fieldResolvers) {
    const target = field.getObjectType?.();
    const type = objectTypes.find((one) => one.target === target);
    if (type) note(type.name, field);
  }
  return found;
}
