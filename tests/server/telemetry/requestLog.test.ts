import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { post, type Running, start, troubleSchema } from '../support.js';

let server: Running;
beforeAll(async () => {
  server = await start({ schema: troubleSchema(() => sleep(300, 'done')) });
});
afterAll(() => server.close());

it.each([
  ['query Fine { fine }', 'Fine', 'OK'],
  ['query Refused { refuses }', 'Refused', 'NOT_FOUND'],
  ['query Masked { breaks }', 'Masked', 'INTERNAL_SERVER_ERROR'],
])(
  'a request is one line of the log, with name, cost, time and outcome: %s',
  async (query, operation, outcome) => {
    const before = server.log.length;
    const { response } = await post(server.url, query);
    const lines = () => server.log.slice(before).filter(({ msg }) => msg === 'request');
    await expect.poll(() => lines().length).toBe(1);
    expect(lines()[0]).toMatchObject({
      operation,
      type: 'query',
      cost: { requested: 1, work: expect.any(Number) as number },
      milliseconds: expect.any(Number) as number,
      status: response.status,
      outcome,
      reqId: response.headers.get('x-request-id'),
    });
  },
);

it('a client that leaves before the answer is one line of the log too, and one in the metrics', async () => {
  const asked = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Left { slow }' }),
    signal: AbortSignal.timeout(100),
  };
  await expect(fetch(`${server.url}/graphql`, asked)).rejects.toThrow();
  const lines = () =>
    server.log.filter((line) => (line as { operation?: string } & typeof line).operation === 'Left');
  await expect
    .poll(lines)
    .toEqual([expect.objectContaining({ type: 'query', status: 499, outcome: 'CLIENT_GONE' })]);
  await sleep(400);
  expect(lines()).toHaveLength(1);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain('newsgraph_requests_total{operation="Left",outcome="CLIENT_GONE"} 1\n');
});
