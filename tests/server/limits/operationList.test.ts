import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import { openTestDatabase } from '../../support/database.js';
import { type Answer, type Running, start } from '../support.js';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-operations-'));
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

const COUNTRY = 'query CountryName($code: CountryCode!) {\n  country(code: $code) {\n    name\n  }\n}';
const DELETE = 'mutation Delete($id: ID!) { deleteArticle(input: { id: $id }) { deletedArticleId } }';
const FRANCE = { data: { country: { name: 'France' } } };

async function manifest(content: unknown): Promise<string> {
  const file = join(folder, `${hash('sha256', JSON.stringify(content))}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const apolloManifest = (...operations: { id: string; body: string }[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: operations.map((one) => ({ name: 'Any', type: 'query', ...one })),
});

async function ask(server: Running, body: object) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables: { code: 'FR' }, ...body }),
  });
  const { data, errors } = (await response.json()) as Answer;
  return {
    status: response.status,
    data,
    codes: errors?.map(({ extensions }) => extensions['code']),
    errors,
  };
}

const persisted = (sha256Hash: unknown, more: object = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash }, ...more },
});

describe.each<[string, string, (id: string) => unknown]>([
  ['Apollo', 'any-id_1', (id) => apolloManifest({ id, body: COUNTRY }, { id: 'delete', body: DELETE })],
  ['the client preset', hash('sha1', COUNTRY), (id) => ({ [id]: COUNTRY, delete: DELETE })],
  ['the Relay compiler', hash('md5', COUNTRY), (id) => ({ [id]: COUNTRY, delete: DELETE })],
])('a manifest of %s', (_, id, content) => {
  let server: Running;
  beforeAll(async () => {
    const config = { persistedOperations: await manifest(content(id)), introspection: false };
    server = await start({ database, config });
  });
  afterAll(() => server.close());

  it.each<[string, object]>([
    ['the id, as Apollo Client sends it', persisted(id)],
    ['the id, as documentId', { documentId: id }],
    ['the id, as doc_id', { doc_id: id }],
    ['its text', { query: COUNTRY }],
    ['its text and any hash', { query: COUNTRY, ...persisted('0'.repeat(64)) }],
    ['the id and the name', { ...persisted(id), operationName: 'CountryName' }],
  ])('lets a listed operation run by %s', async (_way, body) => {
    expect(await ask(server, body)).toMatchObject({ status: 200, ...FRANCE });
  });

  it.each(['extensions', 'documentId', 'doc_id'])(
    'answers GET with %s, which caches can keep',
    async (name) => {
      const value = name === 'extensions' ? JSON.stringify(persisted(id).extensions) : id;
      const search = new URLSearchParams({ [name]: value, variables: '{"code":"FR"}' });
      const response = await fetch(`${server.url}/graphql?${search.toString()}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      expect(await response.json()).toMatchObject(FRANCE);
    },
  );

  it.each<[string, object]>([
    ['another text', { query: 'query CountryName { countries { totalCount } }' }],
    ['a listed text with a space more', { query: `${COUNTRY} ` }],
    ['a text that is wrong', { query: '{ countrys { nam } }' }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['an unlisted text under a listed id', { query: '{ __typename }', ...persisted(id) }],
    [
      'an unlisted text and its hash',
      { query: '{ __typename }', ...persisted(hash('sha256', '{ __typename }')) },
    ],
    ['an unknown id', persisted(hash('sha256', '{ __typename }'))],
    ['an id that every object has', persisted('constructor')],
    ['an id that is none', persisted({ toString: id })],
    ['a documentId that is none', { documentId: [id] }],
    ['no document', { query: '{' }],
    ['nothing', {}],
    ['another operation’s name', { query: '{ __typename }', operationName: 'CountryName' }],
  ])('refuses %s, and says what to do', async (_what, body) => {
    const { status, data, codes, errors } = await ask(server, body);
    expect([status, data, codes]).toEqual([403, undefined, ['OPERATION_NOT_LISTED']]);
    expect(errors?.[0]?.message).toMatch(/^Only operations on this server's list run.*PERSISTED_OPERATIONS/);
    expect(errors?.[0]?.message).not.toContain('Did you mean');
  });

  it('keeps nothing that it refused', async () => {
    const query = 'query Kept { __typename }';
    const extended = persisted(hash('sha256', query));
    for (const body of [{ query, ...extended }, extended])
      expect((await ask(server, body)).codes).toEqual(['OPERATION_NOT_LISTED']);
  });

  it('leaves the other rules as they are', async () => {
    expect((await ask(server, { ...persisted(id), variables: { code: 'XX0' } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    const write = await ask(server, { documentId: 'delete', variables: { id: 'x' } });
    expect(write.codes).toEqual(['UNAUTHENTICATED']);
    const search = new URLSearchParams({ documentId: 'delete', variables: '{"id":"x"}' });
    const response = await fetch(`${server.url}/graphql?${search.toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.status).toBe(405);
  });
});

describe('a list and closed reading', () => {
  it('hold together', async () => {
    const persistedOperations = await manifest({ id: COUNTRY });
    const server = await start({ database, config: { persistedOperations, publicReading: false } });
    for (const body of [{ documentId: 'id' }, { documentId: 'other' }])
      expect(await ask(server, body)).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    await server.close();
  });
});

describe('a start with a list that cannot be served', () => {
  const refusal = async (persistedOperations: string) => {
    const running = start({ database, config: { persistedOperations } });
    return running.then(
      (server) => server.close().then(() => 'it started'),
      (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
    );
  };

  it('tells of a file that is not there', async () => {
    const file = join(folder, 'nothing.json');
    expect(await refusal(file)).toMatch(
      /^ConfigError: PERSISTED_OPERATIONS: .*nothing\.json cannot be read: ENOENT/,
    );
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /cannot be read: .*JSON/],
    ['a list', [COUNTRY], /expected a manifest/],
    ['no operation', {}, /expected a manifest/],
    ['no operation of Apollo', apolloManifest(), /expected a manifest/],
    ['another version', { ...apolloManifest({ id: 'a', body: COUNTRY }), version: 2 }, /expected a manifest/],
    ['a number for a text', { id: COUNTRY, other: 7 }, /expected a manifest/],
    [
      'two texts under one id',
      apolloManifest({ id: 'a', body: COUNTRY }, { id: 'a', body: '{ __typename }' }),
      /an operation without a name \(id a\): another operation has the same id/,
    ],
    [
      'operations that do not fit the schema',
      {
        good: COUNTRY,
        a: 'query Old { person { nam } }',
        b: 'query Broken {',
        c: 'subscription Feed { new }',
      },
      /cannot run:\n {2}Old \(id a\): Cannot query field "nam".*\n {2}Broken \(id b\): Syntax Error.*\n {2}.* \(id c\): /,
    ],
    [
      'an operation beyond the limits',
      {
        deep: `query Deep { people { ${'nodes { coMentions { '.repeat(9)} totalCount ${'} }'.repeat(9)} } }`,
      },
      /Deep \(id deep\): At most 15 fields inside one another/,
    ],
  ])('tells of a file with %s', async (_, content, wanted) => {
    expect(await refusal(await manifest(content))).toMatch(/^ConfigError: PERSISTED_OPERATIONS: /);
    expect(await refusal(await manifest(content))).toMatch(wanted);
  });
});
