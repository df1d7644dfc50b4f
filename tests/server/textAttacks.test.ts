import { type GraphQLField, getNamedType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { guardedFields } from '../../src/select/guarded.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSchema } from '../../src/schema.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';
import { TEXTS, base64, textPlaces } from './attackTexts.js';
import { type Answer, type Running, start } from './support.js';

const schema = createSchema();
const LIMITLESS = { rateLimit: 0 };
/**
 * All texts at all places take three minutes: each place is sent one text in so many, others than the place before. All
 * places together are sent every text.
 */
const EVERY = inject('testDatabaseUrl') ? 12 : 6;

let database: Database;
let server: Running;
let before: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
  server = await start({ database, config: LIMITLESS });
  before = await everything();
});
afterAll(async () => {
  await server.close();
  await database.close();
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** What an attack could have changed or locked away. */
async function everything(): Promise<string> {
  const counts = ['articles', 'people', 'quotes', 'events', 'countries'];
  const { answer } = await ask(`{ ${counts.map((name) => `${name} { totalCount }`).join(' ')} }`);
  expect(answer.errors).toBeUndefined();
  return JSON.stringify(answer.data);
}

interface Place {
  name: string;
  query: string;
  variables: (text: string) => Record<string, unknown>;
}

/** Every text place of a field, and an operation that asks the field with all its arguments as variables. */
function placesOf(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  wrap: (selection: string) => string,
): Place[] {
  const type = getNamedType(field.type);
  if (isScalarType(type)) return [];
  const has = (name: string) => isObjectType(type) && name in type.getFields();
  const page = `${has('totalCount') ? 'totalCount' : ''} ${has('pageInfo') ? 'nodes { __typename }' : ''}`;
  const definitions = field.args.map(({ name, type: argType }) => `$${name}: ${String(argType)}`).join(' ');
  const values = field.args.map(({ name }) => `${name}: $${name}`).join(' ');
  const query = `query (${definitions}) { ${wrap(`${field.name}(${values}) { __typename ${page} }`)} }`;
  const required = Object.fromEntries(
    field.args.filter(({ type: argType }) => isNonNullType(argType)).map(({ name }) => [name, 'x']),
  );
  return textPlaces(field.args).map(({ path, write }) => ({
    name: `${parent}.${field.name}(${path})`,
    query,
    variables: (text) => ({ ...required, ...write(text) }),
  }));
}

const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

/** Where records of a type are found, to ask their fields: the fields on the way to them. */
const ROOTS: Record<string, string[]> = {
  Article: ['articles(first: 1)', 'nodes'],
  Person: ['people(first: 1)', 'nodes'],
  PersonRole: ['people(first: 20)', 'nodes', 'roles'],
  Organization: ['organizations(first: 1)', 'nodes'],
  Country: ['countries(first: 1)', 'nodes'],
  Quote: ['quotes(first: 1)', 'nodes'],
  Event: ['events(first: 1)', 'nodes'],
  Source: ['sources(first: 1)', 'nodes'],
};

const within = (fields: string[], selection: string) =>
  fields.reduceRight((inner, field) => `${field} { ${inner} }`, selection);

const places = [
  ...fieldsOf('Query').flatMap((field) => placesOf('Query', field, (selection) => selection)),
  ...Object.entries(ROOTS).flatMap(([type, fields]) =>
    fieldsOf(type).flatMap((field) => placesOf(type, field, (selection) => within(fields, selection))),
  ),
];

describe('texts of attackers', () => {
  it('go into every argument of a question that holds a text', () => {
    // Mutations and subscriptions are asked otherwise: writingAttacks.test.ts, subscriptions.test.ts.
    const others = [schema.getMutationType(), schema.getSubscriptionType()] as unknown[];
    const wanted = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__') && !others.includes(type)
        ? Object.values(type.getFields()).flatMap(({ name, args }) =>
            textPlaces(args).map(({ path }) => `${type.name}.${name}(${path})`),
          )
        : [],
    );
    expect(places.map(({ name }) => name).sort()).toEqual(wanted.sort());
    expect(wanted).toEqual(
      expect.arrayContaining(['Query.search(query)', 'Query.people(filter.name)', 'Person.quotes(after)']),
    );
  });

  it.each(places.map((place, at) => ({ ...place, at })))('$name', async ({ name, query, variables, at }) => {
    const fine = [
      'BAD_USER_INPUT',
      ...(guardedFields().has(name.replace(/\(.*/, '')) ? ['UNAUTHENTICATED'] : []),
    ];
    const logged = server.log.length;
    for (const text of TEXTS.filter((_, i) => (i + at) % EVERY === 0)) {
      const { status, answer } = await ask(query, variables(text));
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions['code']);
      const asked = { text: text.slice(0, 60), errors: answer.errors };
      // Wrong values are told with either status; everything else is answered.
      expect(
        codes.filter((code) => !fine.includes(String(code))),
        JSON.stringify(asked),
      ).toEqual([]);
      expect([200, 400], JSON.stringify(asked)).toContain(status);
    }
    expect(server.log.slice(logged).filter(({ level }) => level >= 50)).toEqual([]);
    expect(await everything()).toBe(before);
  });

  it('get no further with a real cursor that is bent', async () => {
    const page = '{ people(first: 2) { edges { cursor } } quotes(first: 2) { edges { cursor } } }';
    const { answer } = await ask(page);
    const { people, quotes } = answer.data as Record<string, { edges: { cursor: string }[] }>;
    const [person, quote] = [people?.edges[0]?.cursor ?? '', quotes?.edges[0]?.cursor ?? ''];
    const plain = Buffer.from(person, 'base64url').toString();
    const bent = [
      quote,
      person.slice(0, -3),
      `${person}AAAA`,
      base64(plain.replace('[1', '[2')),
      base64(plain.replace(/"([^"]*)"\]$/, `"$1' OR 1=1 --"]`)),
      base64(plain.replace(/"([^"]*)"\]$/, '"$1","more"]')),
      base64(plain.replace(/\d+/g, '99999999999999999999')),
    ];
    for (const after of bent) {
      const refused = await ask(
        'query ($after: String) { people(after: $after) { totalCount nodes { id } } }',
        {
          after,
        },
      );
      expect(refused.answer.errors?.[0]?.extensions['code'], after).toBe('BAD_USER_INPUT');
    }
    expect(await everything()).toBe(before);
  });
});
