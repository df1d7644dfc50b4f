import { type FieldNode, getArgumentValues, type GraphQLField, Kind, visit } from 'graphql';
import type { Request } from './piece.js';
import { isValid } from './valid.js';
import { FallBack } from './written.js';

/** A class of arguments or of an input object. */
export type ArgsClass<A extends object> = new () => A;

/** Arguments of one field of an operation. */
export interface Asked<A> {
  /** Whether they are the same for every request. */
  constant: boolean;
  of: (request: Request) => A;
}

function hasVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      [Kind.VARIABLE]: () => {
        found = true;
      },
    });
  return found;
}

/**
 * The arguments of a field, validated by the same classes as for resolvers.
 * @param inputs classes of the input objects among them
 * @throws FallBack if validation fails: the resolver reports the error
 */
export function askedOf<A extends object>(
  field: GraphQLField<unknown, unknown>,
  [node]: readonly FieldNode[],
  args: ArgsClass<A>,
  inputs: Record<string, ArgsClass<object>> = {},
): Asked<A> {
  if (!node) throw new FallBack('nothing asked');
  const read = ({ variables }: Request): A => {
    const values = getArgumentValues(field, node, variables);
    for (const [name, input] of Object.entries(inputs)) {
      const value = values[name];
      if (typeof value === 'object' && value !== null) values[name] = nestedOf(input, value);
    }
    const asked = instanceOf(args, values);
    if (!isValid(asked)) throw new FallBack(`arguments of ${field.name}`);
    return asked;
  };
  const constant = !hasVariables(node);
  return { constant, of: once(read, constant) };
}

/** Creates arguments as type-graphql does: without absent properties. */
function instanceOf<A extends object>(type: ArgsClass<A>, values: object): A {
  // Properties set by the constructor are either given or absent.
  return Object.assign(Object.create(type.prototype as object) as A, values);
}

/** The same for nested filters. */
function nestedOf<A extends object>(type: ArgsClass<A>, values: object): A {
  const instance = instanceOf(type, values);
  for (const name of ['and', 'or', 'not'] as const) {
    const inner: unknown = (values as Record<string, unknown>)[name];
    if (typeof inner !== 'object' || inner === null) continue;
    const nested = Array.isArray(inner)
      ? inner.map((one: object) => nestedOf(type, one))
      : nestedOf(type, inner);
    Object.assign(instance, { [name]: nested });
  }
  return instance;
}

/** Caches a reading per request, or once for all. */
export function once<T>(read: (request: Request) => T, always: boolean): (request: Request) => T {
  if (always) {
    const value = read({ variables: {} });
    return () => value;
  }
  return (request) => {
    const known = (request.known ??= new Map());
    if (known.has(read)) return known.get(read) as T;
    const value = read(request);
    known.set(read, value);
    return value;
  };
}
