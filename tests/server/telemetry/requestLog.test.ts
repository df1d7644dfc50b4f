import { afterAll, beforeAll, expect, it } from 'vitest';
import { post, type Running, start, troubleSchema } from '../support.js';

let server: Running;
beforeAll(async () => {
  server = await start({ schema: troubleSchema() });
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
