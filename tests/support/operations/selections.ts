import fc, { type Arbitrary } from 'fast-check';
import {
  doTypesOverlap,
  GraphQLBoolean,
  type GraphQLCompositeType,
  GraphQLNonNull,
  isAbstractType,
  isCompositeType,
  isLeafType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type Field, fieldsOf, targetOf } from './shape.js';
import type { Condition, Given, Item } from './sketch.js';
import { argumentsOf, type Stuff } from './values.js';

/** Sketches of selections on a type, with at most so many fields and fragments inside one another. */
export function selections(stuff: Stuff): (type: GraphQLCompositeType, depth: number) => Arbitrary<Item[]> {
  const made = new Map<string, Arbitrary<Item[]>>();
  const args = new Map<Field, Arbitrary<Given[]>>();

  function selectionOf(type: GraphQLCompositeType, depth: number): Arbitrary<Item[]> {
    const name = `${type.name} ${depth}`;
    const known = made.get(name);
    if (known) return known;
    const selection = fc.array(itemOf(type, depth), { minLength: 1, maxLength: depth > 6 ? 4 : 3 });
    made.set(name, selection);
    return selection;
  }

  function itemOf(type: GraphQLCompositeType, depth: number): Arbitrary<Item> {
    const fields = fieldsOf(type);
    const leaves = fields.filter((field) => isLeafType(targetOf(field)));
    const others = depth > 0 ? fields.filter((field) => !leaves.includes(field)) : [];
    const all: { weight: number; arbitrary: Arbitrary<Item> }[] = [
      { weight: 1, arbitrary: fieldOf(type, TypeNameMetaFieldDef, depth) },
      { weight: 1, arbitrary: again },
    ];
    const share = (list: Field[], most: number) => {
      if (list.length === 0) return;
      const arbitrary = fc.oneof(...list.map((field) => fieldOf(type, field, depth)));
      all.unshift({ weight: Math.min(most, 2 * list.length), arbitrary });
    };
    share(others, 8);
    share(leaves, 6);
    if (depth > 0) all.push({ weight: isAbstractType(type) ? 12 : 2, arbitrary: fragmentOn(type, depth) });
    return fc.oneof({ withCrossShrink: true }, ...all);
  }

  function fieldOf(type: GraphQLCompositeType, field: Field, depth: number): Arbitrary<Item> {
    const target = targetOf(field);
    const names = fieldsOf(type)
      .slice(0, 3)
      .map(({ name }) => name);
    return fc.record({
      kind: fc.constant('field' as const),
      field: fc.constant(field),
      alias: rarely(fc.constantFrom('a', 'b', ...names), null, 6),
      args: argumentsFor(type, field),
      conditions,
      selection: isCompositeType(target) ? selectionOf(target, depth - 1) : fc.constant(null),
    });
  }

  function argumentsFor(type: GraphQLCompositeType, field: Field): Arbitrary<Given[]> {
    const known = args.get(field) ?? argumentsOf(stuff, type.name, field);
    args.set(field, known);
    return known;
  }

  /** With a condition that can hold: the type itself, its members, its interfaces and unions; or with none. */
  function fragmentOn(type: GraphQLCompositeType, depth: number): Arbitrary<Item> {
    const types = Object.values(stuff.schema.getTypeMap()).filter(
      (one): one is GraphQLCompositeType => isCompositeType(one) && doTypesOverlap(stuff.schema, type, one),
    );
    const fragment = (on: GraphQLCompositeType | null) =>
      fc.record({
        kind: fc.constant('fragment' as const),
        named: fc.boolean(),
        on: fc.constant(on),
        conditions,
        selection: selectionOf(on ?? type, depth - 1),
      });
    return fc.oneof(fragment(null), ...types.map(fragment));
  }

  return selectionOf;
}

/** Mostly the one value, to which it shrinks. */
function rarely<T, U>(some: Arbitrary<T>, mostly: U, times: number): Arbitrary<T | U> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: times, arbitrary: fc.constant(mostly) },
    { weight: 1, arbitrary: some },
  );
}

const condition: Arbitrary<Condition> = fc
  .record({
    name: fc.constantFrom('include' as const, 'skip' as const),
    // More often such that the field stays.
    stays: fc.constantFrom(true, true, false),
    by: fc.constantFrom('literal' as const, 'variable' as const, 'default' as const),
  })
  .map(({ name, stays, by }) => ({
    name,
    value: { type: new GraphQLNonNull(GraphQLBoolean), content: (name === 'include') === stays, by },
  }));

const conditions: Arbitrary<Condition[]> = rarely(
  fc.uniqueArray(condition, { minLength: 1, maxLength: 2, selector: ({ name }) => name }),
  [],
  9,
);

const again: Arbitrary<Item> = fc.record({
  kind: fc.constant('again' as const),
  pick: fc.nat(9),
  conditions,
});
