import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { printSdl } from '../src/printSdl.js';
import { createSchema } from '../src/schema.js';

const schema = createSchema();
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Every place of the schema that a client reads about, with what is said there. */
function* places(): Generator<[string, string | null | undefined]> {
  for (const type of own) {
    // The root types are named by GraphQL itself and have no decorator to describe them.
    if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) yield [type.name, type.description];
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        if ('args' in field)
          for (const argument of field.args)
            yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
      }
    }
  }
}

describe('the schema', () => {
  it('is valid GraphQL', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and enum value', () => {
    const all = [...places()];
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(([, description]) => !description).map(([place]) => place)).toEqual([]);
  });

  it('is what schema.graphql says (npm run schema > schema.graphql)', async () => {
    expect(printSdl(schema)).toBe(await readFile('schema.graphql', 'utf8'));
  });

  it.each(['Article', 'Quote', 'Event', 'Mention'])('lets %s be asked for by node(id:)', (name) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && type.getInterfaces().map((one) => one.name)).toEqual(['Node']);
  });

  it.each(['Person', 'Organization', 'Country'])('lets %s say and do things', (name) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && type.getInterfaces().map((one) => one.name)).toEqual(['Node', 'Actor']);
  });

  it('shapes every connection as Relay does', () => {
    const connections = own.filter(({ name }) => name.endsWith('Connection')).filter(isObjectType);
    expect(connections.length).toBeGreaterThanOrEqual(6);
    for (const connection of connections) {
      const fields = connection.getFields();
      expect(Object.keys(fields)).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
      expect(String(fields['pageInfo']?.type)).toBe('PageInfo!');
      expect(String(fields['totalCount']?.type)).toBe('Int!');
      expect(String(fields['edges']?.type)).toMatch(/^\[\w+Edge!\]!$/);
    }
  });
});
