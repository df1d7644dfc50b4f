import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as operations from '../../src/mcp/operations.js';
import { ingestArticle } from '../../src/ingest.js';
import { createSchema } from '../../src/schema.js';
import { createKey } from '../../src/store/apiKeys.js';
import { printSdl } from '../../src/printSdl.js';
import { type SeededServer, startSeeded } from '../server/support.js';

let server: SeededServer;
let client: Client;
beforeAll(async () => {
  server = await startSeeded();
  const { key } = await createKey(server.database, 'model', 'READ');
  client = new Client({ name: 'test', version: '1' });
  const requestInit = { headers: { authorization: `Bearer ${key}` } };
  const transport = new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit });
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  await server.close();
});

interface Fact {
  text: string;
  start: number;
  end: number;
  speaker: { name: string } | null;
  article: { slug: string; headline: string };
}

/** What a tool answers, which stands twice in it. */
async function call(name: string, args: Record<string, unknown>) {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  const [{ text }] = content as [{ text: string }];
  if (!isError) expect(JSON.parse(text)).toEqual(structuredContent);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a tool answers is the test's own knowledge
  return { isError: isError === true, text, data: structuredContent as any };
}

describe('tools for language models', () => {
  it('are listed with what they take', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'who_said_what',
      'what_happened_between',
      'article',
    ]);
    for (const { description, inputSchema, annotations } of tools) {
      expect(description).toContain('"start" and "end"');
      expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(1);
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it('ask what the schema has', () => {
    const schema = buildSchema(printSdl(createSchema()));
    for (const document of Object.values(operations)) expect(validate(schema, parse(document))).toEqual([]);
  });

  it('tell who said what, with the article and the place of the words', async () => {
    const { data } = await call('who_said_what', { speaker: 'Clinton', first: 3 });
    expect(data.speaker.name).toBe('Hillary Clinton');
    expect(data.quotes.nodes).toHaveLength(3);
    for (const { text, start, end, speaker, article } of data.quotes.nodes as Fact[]) {
      expect(speaker?.name).toBe('Hillary Clinton');
      const { data: whole } = await call('article', { slug: article.slug });
      expect(whole.article.text.slice(start, end)).toBe(text);
    }
  });

  it('tell what happened between two countries', async () => {
    const { data } = await call('what_happened_between', { countries: ['US', 'RU'] });
    expect(data.events.totalCount).toBeGreaterThan(0);
    const [event] = data.events.nodes;
    expect(event.mentions[0]).toMatchObject({
      start: expect.any(Number) as number,
      text: expect.any(String) as string,
      article: { headline: expect.any(String) as string },
    });
  });

  it('search everything', async () => {
    const { data } = await call('search', { query: 'syria', types: ['QUOTE', 'EVENT'] });
    const found = data.search.edges as { node: { __typename: string } }[];
    expect(new Set(found.map(({ node }) => node.__typename))).toEqual(new Set(['Quote', 'Event']));
  });

  it('give a long article whole', async () => {
    const text = `Ann Lee met Bo Ek in Paris on Monday.\n\n${'The bridge was opened. '.repeat(20_000)}`;
    const { slug } = await ingestArticle(server.database, { text });
    const { isError, text: told } = await call('article', { slug });
    expect(isError).toBe(false);
    expect(told.length).toBeGreaterThan(text.length);
  });

  it('give no more in one request than an answer may have, however many are called in it', async () => {
    const text = `Cy Dee met Di Em in Rome on Monday.\n\n${'The road was opened. '.repeat(20_000)}`;
    const { slug } = await ingestArticle(server.database, { text });
    const { key } = await createKey(server.database, 'batch', 'READ');
    const ask = (id: number) => ({
      ...{ jsonrpc: '2.0', id, method: 'tools/call' },
      params: { name: 'article', arguments: { slug } },
    });
    const response = await fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify(Array.from({ length: 40 }, (_, i) => ask(i))),
    });
    const told = await response.text();
    const answers = JSON.parse(told) as {
      id: number;
      result: { isError?: boolean; content: [{ text: string }] };
    }[];
    expect(told.length).toBeLessThan(10_000_000);
    const whole = answers.filter(({ result }) => !result.isError);
    expect(whole.length).toBeGreaterThan(3);
    expect(answers).toHaveLength(40);
    for (const { result } of answers.slice(20)) expect(result.content[0].text).toContain('larger than 8 MB');
  });

  it('know organizations as they know people', async () => {
    const { data } = await call('who_said_what', { speaker: 'white house' });
    expect(data.speaker.name).toBe('White House');
    expect(data.quotes.nodes[0].saidBy).toMatchObject({ __typename: 'Organization', name: 'White House' });
    const found = await call('search', { query: 'White House', types: ['ORGANIZATION'] });
    expect(found.data.search.edges[0].node).toMatchObject({
      __typename: 'Organization',
      name: 'White House',
    });
  });

  it.each([
    [
      'a speaker that nobody knows',
      'who_said_what',
      { speaker: 'Xyzzy Qwertz' },
      'No person or organization is called',
    ],
    ['an article that is not there', 'article', { slug: 'no-such-thing' }, 'no such article'],
    [
      'a day that is none',
      'what_happened_between',
      { countries: ['US', 'RU'], after: '2017-02-31' },
      '2017-02-31',
    ],
    ['one country twice', 'what_happened_between', { countries: ['US', 'US'] }, 'two different countries'],
    ['no query', 'search', {}, '$query'],
    ['an argument of another tool', 'article', { query: 'x' }, 'takes slug, id; got query'],
    ['a tool that is not there', 'sing', {}, 'The tools are: search'],
  ])('say what is wrong: %s', async (_, tool, args, message) => {
    const { isError, text } = await call(tool, args);
    expect([isError, text]).toEqual([true, expect.stringContaining(message)]);
  });

  it.each([
    ['without a key', {}, 401],
    ['with a wrong key', { authorization: 'Bearer ng_wrong' }, 401],
  ])('are closed %s', async (_, headers, status) => {
    const response = await fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...(headers as Record<string, string>),
      },
      body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('UNAUTHENTICATED');
  });
});
