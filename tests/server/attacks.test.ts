import { once } from 'node:events';
import { connect } from 'node:net';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { type Answer, type Running, start } from './support.js';

const ORIGIN = 'https://news.example.org';

let database: Database;
let server: Running;
beforeAll(async () => {
  database = await openTestDatabase();
  server = await start({ database, config: { corsOrigins: [ORIGIN] } });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const ACCEPT = { accept: 'application/graphql-response+json' };
const JSON_TYPE = { ...ACCEPT, 'content-type': 'application/json' };

const send = (init: RequestInit, path = '/graphql') => fetch(server.url + path, init);
const sendBody = (body: string) => send({ method: 'POST', headers: JSON_TYPE, body });
const sendQuery = (query: string, variables: unknown = {}) => sendBody(JSON.stringify({ query, variables }));

/** Status and codes of an answer, each code once. */
async function outcome(response: Response): Promise<[number, string[]]> {
  const { errors = [] } = (await response.json()) as Answer;
  return [response.status, [...new Set(errors.map(({ extensions }) => String(extensions['code'])))]];
}

/**
 * The server answers, has masked nothing and logged neither errors nor warnings, with which clients could fill disks;
 * of origins that may not ask it logs the first twenty.
 */
async function expectUnharmed() {
  const response = await sendQuery('{ countries(first: 1) { nodes { code } } }');
  expect(response.status).toBe(200);
  expect(((await response.json()) as Answer).data).toMatchObject({
    countries: { nodes: [{ code: expect.any(String) as string }] },
  });
  const told = server.log.filter(({ level, msg }) => level >= 40 && !msg.includes('CORS_ORIGINS'));
  expect(told).toEqual([]);
}

const repeat = (count: number, write: (index: string) => string) =>
  Array.from({ length: count }, (_, index) => write(String(index))).join(' ');

const nest = (count: number, open: string, inside: string, close: string) =>
  open.repeat(count) + inside + close.repeat(count);

const doubling = (count: number) =>
  repeat(
    count,
    (i) => `fragment F${i} on Query { ...F${String(Number(i) + 1)} ...F${String(Number(i) + 1)} }`,
  ) + ` fragment F${String(count)} on Query { __typename }`;

describe('documents', () => {
  it.each<[string, string, number, string[]]>([
    [
      '101 aliases',
      `{ ${repeat(101, (i) => `a${i}: countries(first: 1) { totalCount }`)} }`,
      400,
      ['TOO_MANY_ALIASES'],
    ],
    [
      'aliases inside a fragment',
      `{ ...A ...A ...A } fragment A on Query { ${repeat(20, (i) => `a${i}: __typename`)} }`,
      400,
      ['TOO_MANY_ALIASES'],
    ],
    ['500 duplicate fields', `{ ${'__typename '.repeat(500)} }`, 400, ['TOO_MANY_DUPLICATES']],
    [
      'duplicates in 500 inline fragments',
      `{ ${'... { __typename } '.repeat(490)} x }`,
      400,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      'duplicates with selections of their own',
      `{ ${'... { countries { totalCount } } '.repeat(260)} }`,
      400,
      ['TOO_MANY_FIELDS'],
    ],
    ['1,000 unknown directives', `{ __typename ${'@x '.repeat(990)} }`, 400, ['TOO_MANY_DIRECTIVES']],
    ['10 unknown directives', `{ __typename ${'@x '.repeat(10)} }`, 400, ['GRAPHQL_VALIDATION_FAILED']],
    [
      'a known directive too often',
      `{ __typename ${'@skip(if: false) '.repeat(40)} }`,
      400,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    ['1,000 unknown fields', `{ ${repeat(999, (i) => `x${i}`)} }`, 400, ['TOO_MANY_FIELDS']],
    [
      'depth through a cycle',
      `{ people { ${nest(12, 'nodes { coMentions { ', 'totalCount', ' } }')} } }`,
      400,
      ['QUERY_TOO_DEEP'],
    ],
    [
      'a cycle at the allowed depth',
      `{ people { ${nest(6, 'nodes { coMentions { ', 'totalCount', ' } }')} } }`,
      400,
      ['QUERY_TOO_COSTLY'],
    ],
    [
      'a million nodes',
      `{ people(first: 100) { ${nest(2, 'nodes { coMentions(first: 100) { ', 'totalCount', ' } }')} } }`,
      400,
      ['QUERY_TOO_COSTLY'],
    ],
    ['fragments that double', `{ ...F0 } ${doubling(100)}`, 400, ['TOO_MANY_FIELDS']],
    ['a fragment in itself', '{ ...A } fragment A on Query { ...A }', 400, ['FRAGMENT_CYCLE']],
    [
      'fragments in a circle through fields',
      `{ people { nodes { ...F0 } } } ${repeat(80, (i) => `fragment F${i} on Person { coMentions { nodes { ...F${String((Number(i) + 1) % 80)} } } }`)}`,
      400,
      ['FRAGMENT_CYCLE'],
    ],
    [
      'circular introspection',
      `{ __schema { types { ${nest(4, 'fields { type { ', 'name', ' } }')} } } }`,
      400,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    ['90 kB of spaces', `{${' '.repeat(90_000)}__typename }`, 200, []],
    ['60 kB of comments', `{ __typename }${'\n#'.repeat(30_000)}`, 200, []],
    ['90 kB of brackets', '{'.repeat(90_000), 400, ['TOO_MANY_TOKENS']],
    ['brackets as deep as the tokens allow', '{ a '.repeat(999), 400, ['GRAPHQL_PARSE_FAILED']],
    [
      'filters as deep as the tokens allow',
      `{ events(filter: { ${nest(480, 'not: { ', '', '}')} }) { totalCount } }`,
      200,
      ['BAD_USER_INPUT'],
    ],
    [
      'a list in lists in a literal',
      `{ events(filter: { types: ${nest(900, '[', 'AGREE', ']')} }) { totalCount } }`,
      400,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      'an integer beyond all',
      '{ people(first: 99999999999999999999) { totalCount } }',
      400,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    ['the largest integer', '{ people(first: 2147483647) { totalCount } }', 200, ['BAD_USER_INPUT']],
    ['NUL in the document', '{ people\0 { totalCount } }', 400, ['GRAPHQL_PARSE_FAILED']],
    ['NUL in a literal', '{ people(filter: { name: "a\\u0000b" }) { totalCount } }', 200, ['BAD_USER_INPUT']],
    [
      'half a character in the document',
      '{ people(filter: { name: "\ud800" }) { totalCount } }',
      400,
      ['GRAPHQL_PARSE_FAILED'],
    ],
    [
      'half a character in an escape',
      '{ people(filter: { name: "\\ud800" }) { totalCount } }',
      400,
      ['GRAPHQL_PARSE_FAILED'],
    ],
    ['a field named __proto__', '{ __proto__ constructor }', 400, ['GRAPHQL_VALIDATION_FAILED']],
    ['an alias named __proto__', '{ __proto__: __typename }', 200, []],
    ['a subscription', 'subscription { __typename }', 400, ['GRAPHQL_VALIDATION_FAILED']],
  ])('%s', async (_, query, ...wanted) => {
    expect(await outcome(await sendQuery(query))).toEqual(wanted);
    await expectUnharmed();
  });

  it('reports no more than the first few of many mistakes', async () => {
    const response = await sendQuery(`{ ${repeat(100, (i) => `x${i}`)} }`);
    expect(((await response.json()) as Answer).errors).toHaveLength(6);
  });
});

describe('variables', () => {
  const byName = 'query ($name: String!) { people(filter: { name: $name }) { totalCount } }';
  const byTypes = 'query ($types: [EventType!]) { events(filter: { types: $types }) { totalCount } }';

  it.each<[string, string, string, number, string[]]>([
    ['a text of 90 kB', byName, JSON.stringify({ name: 'x'.repeat(90_000) }), 200, ['BAD_USER_INPUT']],
    [
      'a list of 20,000',
      byTypes,
      `{"types":[${'"AGREE",'.repeat(9_999)}"AGREE"]}`,
      400,
      ['ARGUMENTS_TOO_LARGE'],
    ],
    ['lists in 40,000 lists', byTypes, `{"types":${nest(40_000, '[', '', ']')}}`, 400, ['BAD_REQUEST']],
    [
      'objects in 10,000 objects',
      byName,
      `{"name":${nest(10_000, '{"a":', '1', '}')}}`,
      400,
      ['BAD_REQUEST'],
    ],
    [
      'filters in 10,000 filters',
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      `{"filter":${nest(10_000, '{"not":', '{}', '}')}}`,
      400,
      ['BAD_REQUEST'],
    ],
    [
      'filters in 40 filters',
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      `{"filter":${nest(40, '{"not":', '{}', '}')}}`,
      400,
      ['FILTER_TOO_DEEP'],
    ],
    [
      'as many as are read',
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      `{"filter":${nest(30, '{"not":', '{}', '}')}}`,
      200,
      ['BAD_USER_INPUT'],
    ],
    [
      '30,000 filters beside one another',
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      `{"filter":{"or":[${'{},'.repeat(29_999)}{}]}}`,
      400,
      ['BAD_REQUEST'],
    ],
    [
      'twenty filters in each of twenty',
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      `{"filter":{"or":[${Array(20)
        .fill(`{"or":[${Array(20).fill('{}').join()}]}`)
        .join()}]}}`,
      400,
      ['ARGUMENTS_TOO_LARGE'],
    ],
    [
      'forty filters, six hundred times',
      `query ($one: EventFilter!) { events(filter: { or: [${'$one '.repeat(600)}] }) { totalCount } }`,
      `{"one":{"or":[${Array(40).fill('{}').join()}]}}`,
      400,
      ['ARGUMENTS_TOO_LARGE'],
    ],
    [
      'too many filters, for each of ten thousand quotes',
      `query { people(first: 100) { nodes { quotes(first: 100) { nodes { article {
        people(first: 1, filter: { or: [${'{} '.repeat(600)}] }) { nodes { id } } } } } } } }`,
      '{}',
      400,
      ['ARGUMENTS_TOO_LARGE'],
    ],
    [
      'many filters for each of a hundred people, which one statement reads once',
      `query { people(first: 100) { nodes { quotes(first: 1, filter: { or: [${'{ kinds: [DIRECT] } '.repeat(40)}] }) {
        nodes { id } } } } }`,
      '{}',
      200,
      [],
    ],
    ['NUL', byName, '{"name":"a\\u0000b"}', 200, ['BAD_USER_INPUT']],
    ['half a character', byName, '{"name":"\\ud800x"}', 200, []],
    ['a number for a text', byName, '{"name":1e400}', 400, ['BAD_USER_INPUT']],
    [
      'a polluted prototype',
      byName,
      '{"name":"x","__proto__":{"polluted":1}}',
      400,
      ['FST_ERR_CTP_INVALID_JSON_BODY'],
    ],
    ['a text in place of an object', byName, '"name"', 400, ['BAD_REQUEST']],
    [
      'names without end',
      byName,
      `{${repeat(5_000, (i) => `"v${i}":1,`).replaceAll(' ', '')}"name":"x"}`,
      200,
      [],
    ],
  ])('%s', async (_, query, variables, ...wanted) => {
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    expect(await outcome(await sendBody(body))).toEqual(wanted);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    await expectUnharmed();
  });
});

describe('mistakes in a long variable', () => {
  it('do not make a long answer', async () => {
    const filter = {
      text: 'x'.repeat(90_000),
      ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`u${String(i)}`, 1])),
    };
    const response = await sendQuery(
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      { filter },
    );
    const text = await response.text();
    expect(text.length).toBeLessThan(20_000);
    const { errors } = JSON.parse(text) as Answer;
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toMatch(/^Variable "\$filter" got invalid value /);
    await expectUnharmed();
  });

  it('nor does a long name', async () => {
    const text = await (await sendQuery(`{ ${'a'.repeat(90_000)} }`)).text();
    expect(text.length).toBeLessThan(5_000);
  });
});

describe('requests', () => {
  const query = '{ __typename }';
  const ask = JSON.stringify({ query });
  const post = (headers: Record<string, string>, body: string): RequestInit => ({
    method: 'POST',
    headers: { ...ACCEPT, ...headers },
    body,
  });

  it.each<[string, string, RequestInit, number, string[]]>([
    ['a batch of 10', '/graphql', post(JSON_TYPE, `[${Array(10).fill(ask).join()}]`), 400, ['BAD_REQUEST']],
    ['GET without preflight', `/graphql?query=${query}`, {}, 400, ['BAD_REQUEST']],
    [
      'too many aliases by GET',
      `/graphql?query={${repeat(101, (i) => `a${i}:__typename`)}}`,
      { headers: { 'apollo-require-preflight': 'true' } },
      400,
      ['TOO_MANY_ALIASES'],
    ],
    [
      'the query given twice by GET',
      `/graphql?query=${query}&query=${query}`,
      { headers: { 'apollo-require-preflight': 'true' } },
      400,
      ['BAD_REQUEST'],
    ],
    [
      'a form',
      '/graphql',
      post({ 'content-type': 'application/x-www-form-urlencoded' }, `query=${query}`),
      415,
      ['FST_ERR_CTP_INVALID_MEDIA_TYPE'],
    ],
    [
      'plain text',
      '/graphql',
      post({ 'content-type': 'text/plain' }, ask),
      415,
      ['FST_ERR_CTP_INVALID_MEDIA_TYPE'],
    ],
    [
      'plain text with a preflight',
      '/graphql',
      post({ 'content-type': 'text/plain', 'apollo-require-preflight': 'true' }, ask),
      415,
      ['FST_ERR_CTP_INVALID_MEDIA_TYPE'],
    ],
    [
      'a file upload',
      '/graphql',
      post({ 'content-type': 'multipart/form-data; boundary=x' }, '--x--'),
      415,
      ['FST_ERR_CTP_INVALID_MEDIA_TYPE'],
    ],
    [
      '2 MB of spaces',
      '/graphql',
      post(JSON_TYPE, ask + ' '.repeat(2_000_000)),
      413,
      ['FST_ERR_CTP_BODY_TOO_LARGE'],
    ],
    ['nothing', '/graphql', post(JSON_TYPE, ''), 400, ['FST_ERR_CTP_EMPTY_JSON_BODY']],
    ['null', '/graphql', post(JSON_TYPE, 'null'), 400, ['BAD_REQUEST']],
    [
      'a variable that nobody declared, of 40,000 lists',
      '/graphql',
      post(
        JSON_TYPE,
        `{"query":"{ countries { totalCount } }","variables":{"x":${nest(40_000, '[', '', ']')}}}`,
      ),
      400,
      ['BAD_REQUEST'],
    ],
    [
      'a variable of the wrong type, of 20,000 lists',
      '/graphql',
      post(
        JSON_TYPE,
        `{"query":"query($n:Int){countries(first:$n){totalCount}}","variables":{"n":${nest(20_000, '[', '', ']')}}}`,
      ),
      400,
      ['BAD_REQUEST'],
    ],
    ['a number for the query', '/graphql', post(JSON_TYPE, '{"query":7}'), 400, ['BAD_REQUEST']],
    ['a JSON of 40,000 lists', '/graphql', post(JSON_TYPE, nest(40_000, '[', '', ']')), 400, ['BAD_REQUEST']],
    [
      'the wrong hash of a stored operation',
      '/graphql',
      post(JSON_TYPE, `{"query":"${query}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}`),
      400,
      ['BAD_REQUEST'],
    ],
    [
      'an operation that is not there',
      '/graphql',
      post(JSON_TYPE, `{"query":"${query}","operationName":"\\u0000"}`),
      400,
      ['OPERATION_RESOLUTION_FAILURE'],
    ],
    ['DELETE', '/graphql', { method: 'DELETE' }, 405, ['METHOD_NOT_ALLOWED']],
    ['an address of 10 kB', `/${'x'.repeat(10_000)}`, {}, 404, ['NOT_FOUND']],
    ['a broken address', '/%E0%A4%A', {}, 400, ['FST_ERR_BAD_URL']],
  ])('%s', async (_, path, init, ...wanted) => {
    expect(await outcome(await send(init, path))).toEqual(wanted);
    await expectUnharmed();
  });
});

describe('a client that breaks off its request', () => {
  it('is not taken for an outage of the database, in which others are refused', async () => {
    const { hostname, port } = new URL(server.url);
    for (let i = 0; i < 5; i++) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9000\r\n\r\n{"',
      );
      // Until it has arrived, another is answered.
      await expectUnharmed();
      socket.resetAndDestroy();
      await expectUnharmed();
    }
    await expect
      .poll(
        () => server.log.filter((line) => (line as { outcome?: string }).outcome === 'CLIENT_GONE').length,
      )
      .toBe(5);
    await expectUnharmed();
  });
});

describe('a mutation by GET', () => {
  it('is refused and not executed', async () => {
    let changes = 0;
    const change = { type: GraphQLInt, resolve: () => ++changes };
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: { changes: { type: GraphQLInt } } }),
      mutation: new GraphQLObjectType({ name: 'Mutation', fields: { change } }),
    });
    const changing = await start({ schema });
    const response = await fetch(`${changing.url}/graphql?query=mutation{change}`, {
      headers: { ...ACCEPT, 'apollo-require-preflight': 'true' },
    });
    expect(await outcome(response)).toEqual([405, ['BAD_REQUEST']]);
    expect(changes).toBe(0);
    await changing.close();
  });
});

describe('foreign origins', () => {
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
  const from = (origin: string) => ({ ...JSON_TYPE, origin });

  it.each([
    'https://evil.example',
    'null',
    'https://news.example.org.evil.example',
    'http://news.example.org',
  ])('may not read: %s', async (origin) => {
    const init = { headers: from(origin), body: '{"query":"{ __typename }"}' };
    expect(allowed(await send({ method: 'POST', ...init }))).not.toBe(origin);
    const preflight = await send({
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect([origin, '*']).not.toContain(allowed(preflight));
    await expectUnharmed();
  });

  it('is not what the listed one is', async () => {
    const response = await send({
      method: 'POST',
      headers: from(ORIGIN),
      body: '{"query":"{ __typename }"}',
    });
    expect(allowed(response)).toBe(ORIGIN);
    expect(response.headers.get('access-control-expose-headers')).toContain('x-ratelimit-remaining');
  });
});

describe('more than the rate limit', () => {
  let limited: Running;
  beforeEach(async () => {
    limited = await start({ database, config: { rateLimit: 5 } });
    return () => limited.close();
  });

  it('is refused, also when it comes at once', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const body = '{"query":"{ __typename }"}';
        const response = await fetch(`${limited.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body });
        return response.status;
      }),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(45);
  });
});
