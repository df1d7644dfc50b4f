import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fastify } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compressAnswers } from '../../../src/server/answers/compression.js';
import { compressLongAnswers } from '../../../src/server/answers/longAnswers.js';

const LONG = JSON.stringify(Array.from({ length: 50_000 }, (_, i) => i));
const app = fastify();
compressAnswers(app);
app.register((child, _, done) => {
  compressLongAnswers(child);
  for (const [path, answer] of [
    ['/long', LONG],
    ['/short', LONG.slice(0, 10_000)],
  ] as const)
    child.get(path, (_request, reply) => reply.type('application/json').send(answer));
  done();
});
beforeAll(() => app.ready());
afterAll(() => app.close());

const ask = (encodings: string, url = '/long') =>
  app.inject({ url, ...(encodings && { headers: { 'accept-encoding': encodings } }) });

it.each([
  ['gzip, br', 'br', brotliDecompressSync],
  ['br;q=1.0, gzip;q=0.5', 'br', brotliDecompressSync],
  ['gzip, br;q=0', 'gzip', gunzipSync],
  ['GZIP', 'gzip', gunzipSync],
  ['', undefined, (bytes: Buffer) => bytes],
  ['deflate;q=0, identity', undefined, (bytes: Buffer) => bytes],
] as const)('is compressed as the client reads: "%s"', async (encodings, encoding, unpack) => {
  const { headers, rawPayload } = await ask(encodings);
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-length']).toBe(String(rawPayload.length));
  expect(unpack(rawPayload).toString()).toBe(LONG);
  if (encoding) expect(headers.vary).toBe('accept-encoding');
});

it('is sent as it is while two others are compressed', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('gzip')));
  const packed = answers.filter(({ headers }) => headers['content-encoding'] === 'gzip');
  expect(packed).toHaveLength(2);
  for (const answer of answers) {
    const { headers, rawPayload } = answer;
    expect(headers.vary).toBe('accept-encoding');
    expect((packed.includes(answer) ? gunzipSync(rawPayload) : rawPayload).toString()).toBe(LONG);
  }
  expect((await ask('gzip')).headers['content-encoding']).toBe('gzip');
});

it('leaves shorter ones to the compression in this thread', async () => {
  const { headers, rawPayload } = await ask('br', '/short');
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(rawPayload).toString()).toBe(LONG.slice(0, 10_000));
});
