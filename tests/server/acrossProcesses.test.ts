import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabase } from '../support/database.js';
import { type Running, runScript } from '../support/process.js';

const server = inject('testDatabaseUrl');

/** Has a service take in an article. */
async function postTo(url: string, key: string, text: string): Promise<void> {
  const query =
    'mutation ($text: String!) { ingestArticle(input: { text: $text }) { userErrors { message } } }';
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: { text } }),
  });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
}

describe.skipIf(!server)('subscribers of one process of two on a server', () => {
  let drop: () => Promise<void>;
  let services: Running[] = [];
  let urls: string[] = [];
  let key = '';
  beforeAll(async () => {
    const made = await createDatabase(server);
    ({ drop } = made);
    const env = { DATABASE_URL: made.url, DIRECT_DATABASE_URL: made.directUrl, PORT: '0' };
    const keys = await runScript('src/commands/keys.ts', ['create', 'writer', '--scope', 'write'], env).done;
    [key = ''] = /^ng_\S+$/m.exec(keys.stdout) ?? [];
    services = [0, 1].map(() => runScript('src/commands/serve.ts', [], env));
    await Promise.all(services.map((service) => service.printed('\n')));
    urls = services.map(({ output }) => /http:\S+/.exec(output.stdout)?.[0] ?? '');
  }, 240_000);
  afterAll(async () => {
    for (const { child } of services) child.kill('SIGTERM');
    for (const { done } of services) expect((await done).code).toBe(0);
    await drop();
  }, 60_000);

  it('hear of what the other one writes, at once', async () => {
    const client = createClient({ url: `${urls[0] ?? ''}graphql`, retryAttempts: 0 });
    const query =
      'subscription { changed(filter: { types: [ARTICLE] }) { operation node { ... on Article { headline } } } }';
    const told: { at: number; headline: string }[] = [];
    const stop = client.subscribe<{ changed: { node: { headline: string } } }>(
      { query },
      {
        next: ({ data }) => told.push({ at: performance.now(), headline: data?.changed.node.headline ?? '' }),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    await expect
      .poll(async () => await (await fetch(`${urls[0] ?? ''}metrics`)).text(), { timeout: 20_000 })
      .toContain('newsgraph_subscriptions 1');
    const answered: number[] = [];
    for (let n = 0; n < 5; n++) {
      await postTo(urls[1] ?? '', key, `Bridge ${String(n)} is open\n\nMayor Anna Dorn opened it on Monday.`);
      answered.push(performance.now());
      await expect.poll(() => told.length, { timeout: 10_000, interval: 5 }).toBe(n + 1);
    }
    expect(told.map(({ headline }) => headline)).toEqual(
      [0, 1, 2, 3, 4].map((n) => `Bridge ${String(n)} is open`),
    );
    const waits = told.map(({ at }, n) => at - (answered[n] ?? 0)).sort((a, b) => a - b);
    // Not by the look at the log that comes every two seconds.
    expect(waits[2]).toBeLessThan(1000);
    stop();
    client.dispose();
  }, 120_000);
});
