import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, post, start, type Running } from './support.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';

let database: Database;
let server: Running;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
  server = await start({ database, config: { federation: true } });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const ask = async (
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Person { name }
    ... on Country { name code }
    ... on Article { headline }
    ... on Quote { text }
  }
}`;

/** A subgraph of somebody else, which knows more of countries and people. */
const OTHER = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { weather: [Country!]! }
  scalar CountryCode
  type Country @key(fields: "code") { code: CountryCode! temperature: Float! }
  type Person @key(fields: "slug") { slug: String! portrait: String }
`;

describe('a subgraph', () => {
  it('does not time every field because a client wants that', async () => {
    const traced = await ask('{ people { totalCount } }', {}, { 'apollo-federation-include-trace': 'ftv1' });
    expect(traced.data).toBeDefined();
    expect(traced).not.toHaveProperty('extensions.ftv1');
  });

  it('is composed with another into one graph', async () => {
    const { data } = await ask('{ _service { sdl } }');
    const { sdl } = data?.['_service'] as { sdl: string };
    expect(buildSubgraphSchema({ typeDefs: parse(sdl) }).getType('_Entity')).toBeDefined();
    const result = composeServices([
      { name: 'newsgraph', typeDefs: parse(sdl), url: server.url },
      { name: 'weather', typeDefs: parse(OTHER), url: 'http://127.0.0.1/' },
    ]);
    expect(result.errors ?? []).toEqual([]);
    expect(result.supergraphSdl).toMatch(/type Country[^{]+@join__type\(graph: NEWSGRAPH, key: "code"/);
    expect(result.supergraphSdl).toContain('temperature: Float!');
  });

  it('finds what references mean, in their order, twice', async () => {
    const { data } = await ask(
      '{ person(slug: "hillary-clinton") { id quotes(first: 1) { nodes { id text } } } }',
    );
    const person = data?.['person'] as { id: string; quotes: { nodes: { id: string; text: string }[] } };
    const [quote] = person.quotes.nodes;
    const representations = [
      { __typename: 'Country', code: 'RU' },
      { __typename: 'Person', id: person.id },
      { __typename: 'Article', slug: 'no-such-article' },
      { __typename: 'Quote', id: quote?.id },
      { __typename: 'Person', slug: 'hillary-clinton' },
    ];
    for (let time = 0; time < 2; time++) {
      const answer = await ask(ENTITIES, { representations });
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.['_entities']).toEqual([
        { __typename: 'Country', code: 'RU', name: 'Russia' },
        { __typename: 'Person', name: 'Hillary Clinton' },
        null,
        { __typename: 'Quote', text: quote?.text },
        { __typename: 'Person', name: 'Hillary Clinton' },
      ]);
    }
  });

  it.each([
    ['a type that has no key', [{ __typename: 'PageInfo', id: 'x' }]],
    ['a name of every object', [{ __typename: 'constructor', id: 'x' }]],
    ['no key', [{ __typename: 'Person', name: 'Ann Lee' }]],
    ['nothing', [null]],
    ['too many', Array(101).fill({ __typename: 'Country', code: 'RU' })],
  ])('refuses references with %s', async (_, representations) => {
    const { errors } = await ask(ENTITIES, { representations });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('answers everything else as before', async () => {
    const { answer } = await post(server.url, '{ country(code: "FR") { name } }');
    expect(answer.data).toEqual({ country: { name: 'France' } });
    expect(answer.extensions?.['cost']).toBeDefined();
  });

  it('is one only where the setting says so', async () => {
    const plain = await start({ database });
    const { answer } = await post(plain.url, '{ _service { sdl } }');
    await plain.close();
    expect(answer.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
