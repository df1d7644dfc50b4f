import fc from 'fast-check';
import {
  getNamedType,
  getOperationAST,
  type GraphQLNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureStructure } from '../../src/server/limits/structure.js';
import type { Operation } from '../support/operations/document.js';
import { operations, type OperationOptions } from '../support/operations/operations.js';
import { type OperationsWorld, openOperationsWorld, schema } from '../support/operations/world.js';

let world: OperationsWorld;
beforeAll(async () => {
  world = await openOperationsWorld();
}, 120_000);
afterAll(() => world.database.close());

const some = (numRuns: number, options: OperationOptions = {}, seed = 1): Operation[] =>
  fc.sample(operations(schema, world.known, options), { seed, numRuns });

/** Every field and argument that a query can hold: "Person.quotes", "Person.quotes(first)", "QuoteFilter.kind". */
function everything(): Set<string> {
  const names = new Set<string>();
  const seen = new Set<GraphQLNamedType>();
  const look = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || seen.has(type)) return;
    seen.add(type);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(look);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        names.add(`${type.name}.${field.name}`);
        look(getNamedType(field.type));
      }
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const field of Object.values(type.getFields())) {
      names.add(`${type.name}.${field.name}`);
      look(getNamedType(field.type));
      for (const one of field.args) {
        names.add(`${type.name}.${field.name}(${one.name})`);
        look(getNamedType(one.type));
      }
    }
  };
  look(schema.getQueryType());
  return names;
}

/** "[ID!]!" → "ID" */
const namedIn = (type: string) => type.replace(/\W/g, '');

/** Which of it an operation holds, and in what forms. */
function contentsOf({ document, variables, operationName }: Operation): string[] {
  const names: string[] = [];
  const add = (name: string) => names.push(name);
  const info = new TypeInfo(schema);
  const fieldName = () => `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}`;
  const addInput = (parent: string, value: unknown): void => {
    const type = schema.getType(parent);
    if (Array.isArray(value)) for (const one of value) addInput(parent, one);
    else if (isInputObjectType(type) && typeof value === 'object' && value !== null)
      for (const field of Object.values(type.getFields()).filter(({ name }) => name in value)) {
        add(`${parent}.${field.name}`);
        addInput(namedIn(String(field.type)), (value as Record<string, unknown>)[field.name]);
      }
  };
  const ast = parse(document);
  visit(
    ast,
    visitWithTypeInfo(info, {
      Field: ({ alias, name }) => {
        add(fieldName());
        if (alias) add('an alias');
        if (name.value === '__typename') add('__typename');
      },
      Argument: ({ name, value }) => {
        if (info.getDirective()) add(`@${info.getDirective()?.name ?? ''} by a ${value.kind}`);
        else add(`${fieldName()}(${name.value})`);
        add(value.kind);
      },
      ObjectField: ({ name, value }) => {
        add(`${namedIn(String(info.getParentInputType()))}.${name.value}`);
        add(value.kind);
      },
      VariableDefinition: ({ variable, type, defaultValue }) => {
        const given = Object.hasOwn(variables, variable.name.value);
        add(
          `a variable ${given ? 'with' : 'without'} a value ${defaultValue ? 'with' : 'without'} a default`,
        );
        addInput(namedIn(print(type)), variables[variable.name.value]);
      },
      InlineFragment: ({ typeCondition }) =>
        add(`an inline fragment ${typeCondition ? 'with' : 'without'} a condition`),
      FragmentDefinition: ({ name }) => {
        const spreads = document.split(`...${name.value}`).length - 1;
        add(spreads > 1 ? 'a fragment for several places' : 'a fragment');
      },
    }),
  );
  if (operationName !== undefined) add('several operations');
  if ((getOperationAST(ast, operationName)?.selectionSet.selections.length ?? 0) > 1)
    add('several root fields');
  if (measureStructure(ast).repeats > 0) add('a response key twice');
  return names;
}

const FORMS = [
  ...['an alias', '__typename', 'a fragment', 'a fragment for several places', 'several operations'],
  ...['several root fields', 'a response key twice', 'an inline fragment with a condition'],
  ...['an inline fragment without a condition', 'a variable with a value without a default'],
  ...['a variable without a value with a default', 'a variable without a value without a default'],
  ...[
    '@include by a BooleanValue',
    '@include by a Variable',
    '@skip by a BooleanValue',
    '@skip by a Variable',
  ],
  ...['NullValue', 'ListValue', 'ObjectValue', 'EnumValue', 'IntValue', 'StringValue', 'Variable'],
];

/** The articles asked about have no copies, so there is no cursor among copies to go on from. */
const WITHOUT_CURSORS = ['Article.copies(after)', 'Article.copies(before)'];

describe('generated operations', () => {
  it('are valid, and hold every field and argument in every form', () => {
    const wanted = [...everything(), ...FORMS].filter((name) => !WITHOUT_CURSORS.includes(name));
    const missing = new Set(wanted);
    // As many as it takes, but not for ever.
    for (let seed = 1; seed <= 60 && missing.size > 0; seed++) {
      for (const operation of some(50, { wild: seed % 2 === 0 }, seed)) {
        expect(validate(schema, parse(operation.document)), operation.document).toEqual([]);
        for (const name of contentsOf(operation)) missing.delete(name);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('are the same for the same seed', () => {
    expect(some(5)).toEqual(some(5));
  });

  it('are answered without errors where values are sensible', async () => {
    for (const { document, variables, operationName } of some(60)) {
      const { errors } = await world.execute(document, variables, operationName);
      expect(errors, `${document}\n${JSON.stringify(variables)}`).toBeUndefined();
    }
  });
});
