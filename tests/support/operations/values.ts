import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLScalarType,
  isRequiredArgument,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { type Known, orderedName } from './known.js';
import { connectionOf, type Field, fieldsOf, nodeOf, targetOf } from './shape.js';
import { type Given, type Place, plainOf, type Value } from './sketch.js';

/** Values that schemas do not forbid, and services tend to fall over. Only what a scalar accepts is used of them. */
const WILD = [
  ...[
    '',
    ' ',
    '\u0000',
    'null',
    'zz',
    'AQ',
    "' OR 1=1 --",
    '& | ! ( ) <-> :*',
    '%_\\',
    '"open',
    '- - -',
    '😀',
  ],
  ...['x'.repeat(2000), 'QXJ0aWNsZTox', '0000-01-01', '0001-01-01', '9999-12-31', '2016-02-29'],
  ...['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', 'und', 'de-CH-1996'],
];
const WILD_NUMBERS = [0, -1, 101, 2_147_483_647, -2_147_483_648];
/** What can stand in a cursor that no database takes, or only some columns. */
const WILD_ORDER_VALUES = ['', 'x', '-1', '999999999', '0000-01-01', '2020-02-30', '0000-01-01 00:00:00+00'];

/** What arguments are made of. */
export interface Stuff {
  schema: GraphQLSchema;
  known: Known;
  /** Also values that are refused, or fit nothing. */
  wild: boolean;
}

/** What a field's arguments are about. */
interface About {
  coordinate: string;
  field: Field;
  /** Input types around the place, from outside in. */
  around?: readonly string[];
}

/** Filters stand this deep in filters. */
const MAX_NESTED = 2;

/** Seldom enough that most of an operation is answered: one refused value can empty the whole answer. */
const orWild = <T>({ wild }: Stuff, sensible: Arbitrary<T>, other: Arbitrary<T>) =>
  wild ? fc.oneof({ weight: 15, arbitrary: sensible }, { weight: 1, arbitrary: other }) : sensible;

const oneOf = (values: readonly unknown[], otherwise: readonly string[]): Arbitrary<string> =>
  fc.constantFrom(...(values.length > 0 ? (values as string[]) : otherwise));

const takenBy = new Map<GraphQLScalarType, string[]>();

/** Which of the wild texts a scalar takes, tried once. */
function wildOf(type: GraphQLScalarType): string[] {
  const taken = takenBy.get(type) ?? WILD.filter((value) => accepts(type, value));
  takenBy.set(type, taken);
  return taken;
}

function accepts(type: GraphQLScalarType, value: string): boolean {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ids of the types that the description of the place names: "In an article of this source, by the id of a Source" wants
 * those of a Source. In small letters if it names none in capitals; of all types if it names none at all.
 */
function idsFor({ schema, known }: Stuff, { description }: Place): unknown[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );
  const named = (flags: string) =>
    types.filter(({ name }) => new RegExp(`\\b${name}\\b`, flags).test(description ?? ''));
  const wanted = [named(''), named('i'), types].find(({ length }) => length > 0) ?? [];
  return wanted.flatMap(({ name }) => (known.values.get(`${name}.id`) ?? []).slice(0, 20));
}

const ofScalars = new WeakMap<Known, Map<GraphQLScalarType, unknown[]>>();

/** What fields of the scalar gave, looked for once. */
function ofScalar({ schema, known }: Stuff, type: GraphQLScalarType): unknown[] {
  const all = ofScalars.get(known) ?? new Map<GraphQLScalarType, unknown[]>();
  ofScalars.set(known, all);
  const found = all.get(type);
  if (found) return found;
  const given = Object.values(schema.getTypeMap()).flatMap((one) =>
    isObjectType(one)
      ? fieldsOf(one)
          .filter((field) => targetOf(field) === type)
          .flatMap(({ name }) => known.values.get(`${one.name}.${name}`) ?? [])
      : [],
  );
  all.set(type, given);
  return given;
}

/** Words in web-search syntax. */
function searches(known: Known): Arbitrary<string> {
  const word = oneOf(known.words, ['word']);
  return fc.oneof(
    word,
    fc.tuple(word, fc.constantFrom(' or ', ' ', ' -'), word).map((parts) => parts.join('')),
    fc.tuple(word, word).map((words) => `"${words.join(' ')}"`),
  );
}

function texts(stuff: Stuff, { field }: About, { name }: Place): Arbitrary<string> {
  const connection = connectionOf(field);
  const type = connection ? nodeOf(connection) : targetOf(field);
  const same = (stuff.known.values.get(`${type.name}.${name}`) ?? []) as string[];
  if (same.length === 0) return searches(stuff.known);
  const whole = oneOf(
    same.map((value) => value.slice(0, 200)),
    [],
  );
  return connection ? fc.oneof(whole, searches(stuff.known)) : whole;
}

function leaves(
  stuff: Stuff,
  about: About,
  place: Place,
  type: GraphQLLeafType,
): Arbitrary<string | number | boolean> {
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  switch (type.name) {
    case 'Boolean':
      return fc.boolean();
    case 'Int':
      return orWild(stuff, fc.constantFrom(1, 2, 3, 5, 20), fc.constantFrom(...WILD_NUMBERS));
    case 'Float':
      return orWild(stuff, fc.constantFrom(0, 0.5, 1), fc.constantFrom(...WILD_NUMBERS));
    case 'ID':
      return orWild(
        stuff,
        oneOf(idsFor(stuff, place), WILD),
        oneOf([...WILD, ...idsFor(stuff, { ...place, description: '' })], []),
      );
    case 'String':
      return orWild(stuff, texts(stuff, about, place), fc.constantFrom(...WILD));
    default: {
      const wild = wildOf(type);
      return orWild(
        stuff,
        oneOf(ofScalar(stuff, type), wild),
        oneOf(wild, ofScalar(stuff, type) as string[]),
      );
    }
  }
}

type By = Value['by'];

/** How a value is given; what need not be given may be left to a variable that is not given either. */
const ways = (optional: boolean): Arbitrary<By> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant<By>('literal') },
    { weight: 3, arbitrary: fc.constant<By>('variable') },
    { weight: 1, arbitrary: fc.constant<By>('default') },
    ...(optional ? [{ weight: 1, arbitrary: fc.constant<By>('nothing') }] : []),
  );

function contents(
  stuff: Stuff,
  about: About,
  place: Place,
  type: GraphQLInputType,
): Arbitrary<Value['content']> {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const values = valuesOf(stuff, about, place, inner.ofType, false);
    // Two are right for every list that there is.
    return orWild(
      stuff,
      fc.array(values, { minLength: 2, maxLength: 2 }),
      fc.array(values, { maxLength: 3 }),
    );
  }
  // Made when it is drawn: filters hold filters, and most arguments are not given.
  if (isInputObjectType(inner)) return fc.constant(inner).chain((type) => objects(stuff, about, type));
  return leaves(stuff, about, place, inner);
}

/** An input object: mostly one or two of its fields. */
function objects(stuff: Stuff, about: About, type: GraphQLInputObjectType): Arbitrary<Value['content']> {
  const around = [...(about.around ?? []), type.name];
  const isTooDeep = ({ type: of }: Place) =>
    around.filter((name) => name === getNamedType(of).name).length >= MAX_NESTED;
  const fields = Object.values(type.getFields()).filter((field) => !isTooDeep(field));
  const required = fields.filter(isRequiredInputField);
  const optional = fields.filter((field) => !isRequiredInputField(field));
  const some = (size: Size) => given(stuff, { ...about, around }, required, optional, size);
  return fc
    .oneof(
      { weight: 9, arbitrary: some({ minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: some({ maxLength: 0 }) },
    )
    .map((all) => ({ fields: all }));
}

function valuesOf(
  stuff: Stuff,
  about: About,
  place: Place,
  type: GraphQLInputType,
  optional: boolean,
): Arbitrary<Value> {
  const some = fc
    .record({ content: contents(stuff, about, place, type), by: ways(optional) })
    .map((value) => ({ ...value, type }));
  if (isNonNullType(type)) return some;
  const none = ways(optional).map((by): Value => ({ content: null, by, type }));
  return fc.oneof({ withCrossShrink: true }, { weight: 9, arbitrary: some }, { weight: 1, arbitrary: none });
}

/** A value for an argument or input field. */
function givenFor(stuff: Stuff, about: About, place: Place, required: boolean): Arbitrary<Given> {
  // A default stands in for null in the declaration of a variable, but null itself is refused.
  const nullable = place.defaultValue !== undefined && stuff.wild;
  const type = nullable ? getNullableType(place.type) : place.type;
  return valuesOf(stuff, about, place, type, !required && !isNonNullType(type)).map((value) =>
    nullable && value.content === null && isNonNullType(place.type) && value.by === 'literal'
      ? { place, value: { ...value, by: 'variable' as const } }
      : { place, value },
  );
}

interface Size {
  minLength?: number;
  maxLength: number;
}

/** All that are required, and some of the others. */
function given(
  stuff: Stuff,
  about: About,
  required: readonly Place[],
  optional: readonly Place[],
  size: Size,
): Arbitrary<Given[]> {
  // A filter stands for many arguments.
  const weighed = (place: Place) => ({
    weight: isInputObjectType(getNullableType(place.type)) ? 3 : 1,
    arbitrary: givenFor(stuff, about, place, false),
  });
  const others =
    optional.length === 0
      ? fc.constant([])
      : fc.uniqueArray(fc.oneof(...optional.map(weighed)), {
          ...size,
          selector: ({ place }) => place.name,
        });
  return fc
    .tuple(fc.tuple(...required.map((place) => givenFor(stuff, about, place, true))), others)
    .map(([some, more]) => inOrder([...some, ...more]));
}

/** The earlier date of a range ("publishedAfter") before the later one ("publishedBefore"). */
function inOrder(all: Given[]): Given[] {
  return all.map((one) => {
    const other = all.find(({ place }) => place.name === opposite(one.place.name));
    if (!other || one.value.content === null || other.value.content === null) return one;
    const isStart = /after$/i.test(one.place.name);
    const later = String(plainOf(one.value)) > String(plainOf(other.value));
    return later === isStart ? { ...one, value: { ...other.value, by: one.value.by } } : one;
  });
}

const opposite = (name: string): string =>
  name.replace(
    /after$|before$/i,
    (end) => ({ after: 'before', After: 'Before', before: 'after', Before: 'After' })[end] ?? end,
  );

const isCursor = ({ name }: Place) => name === 'after' || name === 'before';

/** What an argument says in the end. */
const saidBy = (all: readonly Given[], name: string): unknown => {
  const one = all.find(({ place }) => place.name === name);
  return one && one.value.by !== 'nothing' ? plainOf(one.value) : null;
};

/** A cursor that holds for every filter: one from before cursors had a mark. */
const placeIn = (cursor: string) => cursor.replace(/\..*/, '');

/**
 * Cursors that the connection is known to give in the order that is asked for, for whatever filter, or in wild arguments
 * any, and forged ones.
 */
function cursorsFor(
  known: Known,
  { coordinate }: About,
  others: readonly Given[],
  wild: boolean,
): readonly string[] {
  const order = saidBy(others, 'orderBy');
  const own = known.cursors.get(orderedName(coordinate, order)) ?? [];
  // By relevance rows have places for the words of one filter only.
  if (!wild && JSON.stringify(order).includes('RELEVANCE')) return [];
  if (!wild) return own.map(placeIn);
  const all = [...known.cursors.values()].flatMap((cursors) => cursors.slice(0, 2));
  return [...own, ...own.map(placeIn), ...all, ...(own[0] ? forge(own[0]) : []), ...WILD];
}

/** Cursors of the same order with values that it never has. */
function forge(cursor: string): string[] {
  const [version, order, ...values] = JSON.parse(
    Buffer.from(placeIn(cursor), 'base64url').toString(),
  ) as unknown[];
  return values.flatMap((_, i) =>
    WILD_ORDER_VALUES.map((value) =>
      Buffer.from(JSON.stringify([version, order, ...values.with(i, value)])).toString('base64url'),
    ),
  );
}

/** The arguments of a connection: a page forward or backward, of what the other arguments say. */
function connectionArguments(
  stuff: Stuff,
  about: About,
  required: Place[],
  optional: Place[],
): Arbitrary<Given[]> {
  const cursors = optional.filter(isCursor);
  const picked = fc.uniqueArray(
    fc.record({ place: fc.constantFrom(...cursors), pick: fc.nat(1000), by: ways(true) }),
    { maxLength: 2, selector: ({ place }) => place.name },
  );
  const others = given(
    stuff,
    about,
    required,
    optional.filter((place) => !isCursor(place)),
    { maxLength: 3 },
  );
  return fc
    .tuple(others, picked, orWild(stuff, fc.constant(false), fc.constant(true)))
    .map(([all, picks, wild]) => {
      const forward = saidBy(all, 'first') !== null && !wild;
      const kept = all.filter(({ place }) => !(forward && place.name === 'last'));
      const pool = cursorsFor(stuff.known, about, kept, wild);
      const some = pool.length === 0 ? [] : picks;
      return [
        ...kept,
        ...some.map(({ place, pick, by }) => ({
          place,
          value: { content: pool[pick % pool.length] ?? null, by, type: place.type },
        })),
      ];
    });
}

/** The arguments of a field of a type. */
export function argumentsOf(stuff: Stuff, parent: string, field: Field): Arbitrary<Given[]> {
  const about = { field, coordinate: `${parent}.${field.name}` };
  const required = field.args.filter(isRequiredArgument);
  const optional = field.args.filter((place) => !required.includes(place));
  if (field.args.length === 0) return fc.constant([]);
  if (connectionOf(field)) return connectionArguments(stuff, about, required, optional);
  // One record by one of its keys.
  if (required.length === 0 && isObjectType(field.type))
    return orWild(
      stuff,
      fc.oneof(...optional.map((place) => keyFor(stuff, about, place))),
      given(stuff, about, required, optional, { maxLength: 3 }),
    );
  return given(stuff, about, required, optional, { maxLength: 3 });
}

/** One of several arguments, of which exactly one must be given. */
function keyFor(stuff: Stuff, about: About, place: Place): Arbitrary<Given[]> {
  const type = new GraphQLNonNull(getNullableType(place.type));
  return valuesOf(stuff, about, place, type, false).map((value) => [{ place, value }]);
}
