import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { type Answer, type Running, start } from './support.js';

let database: Database;
let server: Running;
let writer: string;
let reader: string;
beforeAll(async () => {
  database = await openTestDatabase();
  writer = (await createKey(database, 'writer', 'WRITE')).key;
  reader = (await createKey(database, 'reader', 'READ')).key;
  server = await start({ database });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const INGEST = `mutation ($text: String!) {
  ingestArticle(input: { text: $text }) { article { slug } created userErrors { code } }
}`;

async function send(text: string, authorization?: string, query = INGEST) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query, variables: { text } }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

describe('writing over HTTP', () => {
  it.each([
    ['no header', () => undefined, 'UNAUTHENTICATED'],
    ['a password for a proxy', () => 'Basic YTpi', 'UNAUTHENTICATED'],
    ['a key with read scope', () => `Bearer ${reader}`, 'FORBIDDEN'],
  ])('is refused with %s', async (_, authorization, code) => {
    const { status, answer } = await send('Ann Lee sings.', authorization());
    expect(status).toBe(200);
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect(await database.prisma.article.count()).toBe(0);
  });

  it.each([
    ['that is not there', `Bearer ng_${'x'.repeat(43)}`],
    ['of another form', `Bearer ${'x'.repeat(5000)}`],
    ['that is empty', 'Bearer'],
    ['that holds, under another scheme', 'Basic WRITER'],
    ['that holds, without its scheme', 'WRITER'],
  ])('is refused with a key %s, as is reading', async (_, pattern) => {
    const authorization = pattern.replace('WRITER', writer);
    for (const query of [INGEST, '{ __typename }']) {
      const { status, answer } = await send('Ann Lee sings.', authorization, query);
      expect(status).toBe(401);
      expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    }
    expect(await database.prisma.article.count()).toBe(0);
  });

  it('takes an article in with a key with write scope, told in any case of letters', async () => {
    for (const [scheme, created] of [
      ['Bearer', true],
      ['bearer', false],
    ] as const) {
      const { answer } = await send('Ann Lee sings.', `${scheme} ${writer}`);
      expect(answer.data?.['ingestArticle']).toEqual({
        article: { slug: expect.stringMatching(/^ann-lee-sings-[0-9a-f]{8}$/) as string },
        created,
        userErrors: [],
      });
    }
  });

  it('takes larger bodies with a key', async () => {
    const large = `Ann Lee sings. ${'La la la. '.repeat(15_000)}`;
    expect((await send(large)).status).toBe(413);
    expect((await send(large, 'Basic x')).status).toBe(413);
    const { answer } = await send(large, `Bearer ${writer}`);
    expect(answer.data?.['ingestArticle']).toMatchObject({ created: true, userErrors: [] });
    expect((await send('x'.repeat(2 * 1024 * 1024), `Bearer ${writer}`)).status).toBe(413);
  });

  it.each([
    ['a large body', (large: string) => large],
    ['a large body of a length that is not told', (large: string) => new Blob([large]).stream()],
  ])('gives no room for %s to a key that does not hold', async (_, bodyOf) => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(200_000) } });
    const ask = (key: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: bodyOf(body),
        duplex: 'half',
      });
    const refused = await ask(`ng_${'x'.repeat(43)}`);
    expect(refused.status).toBe(401);
    expect(((await refused.json()) as Answer).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect((await ask(reader)).status).toBe(200);
  });

  it('is not done by GET', async () => {
    const query = new URLSearchParams({
      query: 'mutation { ingestArticle(input: { text: "Bo Ek sings." }) { created } }',
    });
    const response = await fetch(`${server.url}/graphql?${query.toString()}`, {
      headers: { authorization: `Bearer ${writer}`, 'apollo-require-preflight': 'yes' },
    });
    expect(response.status).toBe(405);
    expect(await database.prisma.article.count({ where: { slug: 'bo-ek-sings' } })).toBe(0);
  });

  it('leaves no key in answers and logs', async () => {
    const answers = [
      await send('Ann Lee sings.', `Bearer ${reader}`),
      await send('Ann Lee sings.', `Bearer ${writer}`, '{ nothing }'),
      await send('', `Bearer ${writer}`),
      await send('x'.repeat(2 * 1024 * 1024), `Bearer ${writer}`),
    ];
    expect(server.log.length).toBeGreaterThan(answers.length);
    for (const key of [reader, writer]) {
      expect(JSON.stringify(answers)).not.toContain(key.slice(3));
      expect(JSON.stringify(server.log)).not.toContain(key.slice(3));
    }
  });
});
