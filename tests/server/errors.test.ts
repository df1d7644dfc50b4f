import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../src/store/database.js';
import { type Running, post, start, stubDatabase, troubleSchema } from './support.js';

let server: Running;
let real: Running;
beforeAll(async () => {
  [server, real] = await Promise.all([start({ schema: troubleSchema() }), start()]);
});
afterAll(() => Promise.all([server.close(), real.close()]));

describe('errors inside GraphQL', () => {
  it.each(['breaks', 'breaksUncoded'])('masks what has no code: %s', async (field) => {
    const { response, answer } = await post(server.url, `{ ${field} fine }`, {
      'x-request-id': `ask-${field}`,
    });
    const text = JSON.stringify(answer);
    expect(response.status).toBe(200);
    expect(answer.data).toEqual({ [field]: null, fine: 'fine' });
    expect(text).not.toMatch(/Secret|hunter2|stack|\.ts/);
    const [error] = answer.errors ?? [];
    const id = error?.extensions['id'];
    expect(error).toEqual({
      message: `Something went wrong on our side. It is logged under id ${String(id)}.`,
      path: [field],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
    const logged = server.log.find(({ errorId }) => errorId === id);
    expect(logged).toMatchObject({ level: 50, reqId: `ask-${field}`, msg: 'masked error' });
    expect(logged?.err?.message).toContain('Secret');
    expect(logged?.err?.stack).toContain('at ');
  });

  it('lets coded errors pass as they are', async () => {
    const { answer } = await post(server.url, '{ refuses }');
    expect(answer.errors?.[0]).toMatchObject({
      message: 'no such thing',
      extensions: { code: 'NOT_FOUND', hint: 'look elsewhere' },
    });
  });

  it.each([
    ['{ people(first: 1000) { totalCount } }', 'first must be from 1 to 100, such as 20'],
    ['{ person { name } }', 'slug'],
    ['{ person(id: "x", slug: "y") { name } }', 'slug'],
    [
      '{ articles(filter: { publishedAfter: "2020-01-02T00:00:00Z", publishedBefore: "2020-01-01T00:00:00Z" }) { totalCount } }',
      'publishedAfter',
    ],
  ])('says which argument broke which rule: %s', async (query, argument) => {
    const { answer } = await post(real.url, query);
    const [error] = answer.errors ?? [];
    expect(error?.message).toContain(argument);
    expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
    const [problem] = error?.extensions['problems'] as Record<string, string>[];
    expect(Object.keys(problem ?? {})).toEqual(['field', 'rule', 'message']);
    expect(error?.extensions).not.toHaveProperty('validationErrors');
  });

  it('says so where a variable makes an argument null that cannot be', async () => {
    const query = 'query ($n: Int = null) { articles { facets { people(first: $n) { count } } } }';
    const noRows = { prisma: { $queryRaw: () => Promise.resolve([]) } } as unknown as Reader;
    const empty = await start({ database: { ...stubDatabase(), reader: () => noRows } });
    const { answer } = await post(empty.url, query);
    await empty.close();
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Argument "first" of non-null type "Int!" must not be null.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('names the path to a field inside an input', async () => {
    const { answer } = await post(
      real.url,
      '{ articles(filter: { publishedAfter: "2020-01-02T00:00:00Z", publishedBefore: "2020-01-01T00:00:00Z" }) { totalCount } }',
    );
    const [problem] = answer.errors?.[0]?.extensions['problems'] as { field: string }[];
    expect(problem?.field).toMatch(/^filter\.published(After|Before)$/);
  });

  it('suggests names while the schema is open, and keeps them back when it is closed', async () => {
    const closed = await start({ config: { introspection: false } });
    try {
      const typo = '{ peoples { totalCount } }';
      const [open, shut] = await Promise.all([post(real.url, typo), post(closed.url, typo)]);
      expect(open.answer.errors?.[0]?.message).toContain('Did you mean "people"');
      expect(shut.answer.errors?.[0]?.message).not.toContain('Did you mean');
      const introspection = '{ __schema { queryType { name } } }';
      expect((await post(real.url, introspection)).answer.data).toEqual({
        __schema: { queryType: { name: 'Query' } },
      });
      expect((await post(closed.url, introspection)).answer.errors?.[0]?.extensions['code']).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    } finally {
      await closed.close();
    }
  });
});

describe('errors outside GraphQL have the same shape', () => {
  const send = (path: string, init: RequestInit) => fetch(server.url + path, init);
  it.each<[string, string, RequestInit, number, string]>([
    ['an unknown path', '/nothing', {}, 404, 'NOT_FOUND'],
    [
      'a body over 100 kB',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query":"{ fine }","pad":"${'x'.repeat(102_400)}"}`,
      },
      413,
      'FST_ERR_CTP_BODY_TOO_LARGE',
    ],
    [
      'a body that is no JSON',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":' },
      400,
      'FST_ERR_CTP_INVALID_JSON_BODY',
    ],
    [
      'a form',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={fine}',
      },
      415,
      'FST_ERR_CTP_INVALID_MEDIA_TYPE',
    ],
    ['a GET that a foreign page could send', '/graphql?query={fine}', {}, 400, 'BAD_REQUEST'],
    [
      'a batch',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '[{"query":"{fine}"},{"query":"{fine}"}]',
      },
      400,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, path, init, status, code) => {
    const response = await send(path, init);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code });
    expect(errors[0]?.message).toBeTruthy();
  });

  it.each([
    [
      'half a body',
      '{"query":',
      /cannot be read as JSON: send \{"query": "…"\} in UTF-8 and without compression/,
    ],
    ['no body', '', /is empty: send JSON such as \{"query": "\{ __typename \}"\}/],
  ])('%s is told what to send', async (_, body, said) => {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(said);
  });
});
