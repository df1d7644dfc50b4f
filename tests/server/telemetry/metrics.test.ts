import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestArticle } from '../../../src/ingest.js';
import { packageRoot } from '../../../src/root.js';
import { createKey } from '../../../src/store/apiKeys.js';
import { deleteArticle } from '../../../src/store/articles/deleteArticle.js';
import { post, type SeededServer, startSeeded } from '../support.js';

let server: SeededServer;
let key: string;
beforeAll(async () => {
  server = await startSeeded();
  ({ key } = await createKey(server.database, 'test', 'WRITE'));
});
afterAll(() => server.close());

const ask = (headers: Record<string, string> = {}) => fetch(`${server.url}/metrics`, { headers });
/** As a proxy passes on what somebody on another machine asks. */
const stranger = { 'x-forwarded-for': '192.0.2.1' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

it('have all that the table of the documentation names', async () => {
  const page = readFileSync(join(packageRoot, 'docs/limits.md'), 'utf8');
  const [, section = ''] = page.split('## Metrics, logs and traces');
  const names = [...section.matchAll(/^\| ((?:`\w+`(?:, )?)+) *\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/\w+/g)].map(([name]) => name),
  );
  expect(names.length).toBeGreaterThan(15);
  const text = await (await ask()).text();
  const told = new Set([...text.matchAll(/^# TYPE newsgraph_(\w+) /gm)].map(([, name]) => name));
  expect(names.filter((name) => !told.has(name))).toEqual([]);
  expect([...told].filter((name) => !names.includes(name ?? ''))).toEqual([]);
});

it('are for this machine and for keys: others see nothing there, and a wrong key is told', async () => {
  expect((await ask(stranger)).status).toBe(404);
  expect((await ask({ ...stranger, ...bearer(key) })).status).toBe(200);
  const wrong = bearer(`${key.slice(0, -4)}aaaa`);
  for (const headers of [wrong, { ...stranger, ...wrong }]) {
    const response = await ask(headers);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
});

it('count what is ingested, by outcome', async () => {
  const count = async (outcome: string) => {
    const line = new RegExp(
      `^newsgraph_ingest_total\\{writer="mutations",outcome="${outcome}"\\} (\\d+)$`,
      'm',
    );
    return Number(line.exec(await (await ask()).text())?.[1] ?? 0);
  };
  const ingest = (text: string) =>
    post(
      server.url,
      `mutation { ingestArticle(input: { text: ${JSON.stringify(text)} }) { created userErrors { code } } }`,
      bearer(key),
    );
  const [created, unchanged] = [await count('created'), await count('unchanged')];
  await ingest('Ann Lee of France met Bo Ek in Paris on Monday.');
  await ingest('Ann Lee of France met Bo Ek in Paris on Monday.');
  await ingest(' ');
  expect([await count('created'), await count('unchanged')]).toEqual([created + 1, unchanged + 1]);
  expect(await count('INVALID_TEXT')).toBe(1);
  await post(
    server.url,
    `mutation { ingestArticles(input: { articles: [
      { text: "Cy Ott met Di Poe in Rome on Tuesday." }, { text: "Ann Lee of France met Bo Ek in Paris on Monday." }, { text: "" }
    ] }) { results { created } } }`,
    bearer(key),
  );
  const counts = await Promise.all(['created', 'unchanged', 'INVALID_TEXT'].map(count));
  expect(counts).toEqual([created + 2, unchanged + 2, 2]);
});

it('count articles that others add, change and delete in the same database', async () => {
  const count = async (operation: string) => {
    const line = new RegExp(`^newsgraph_articles_changed_total\\{operation="${operation}"\\} (\\d+)$`, 'm');
    return Number(line.exec(await (await ask()).text())?.[1]);
  };
  const counts = () => Promise.all(['CREATED', 'UPDATED', 'DELETED'].map(count));
  const [created = 0, updated = 0, deleted = 0] = await counts();
  const { database } = server;
  const { id } = await ingestArticle(database, { text: 'Eva Falk met Carl Dorn in Oslo on Friday.' });
  await ingestArticle(database, { text: 'Eva Falk met Carl Dorn in Oslo on Friday.', section: 'World' });
  await ingestArticle(database, { text: 'Lena Falk met Carl Dorn in Oslo on Sunday.' });
  expect(await counts()).toEqual([created + 2, updated + 1, deleted]);
  await deleteArticle(database, id);
  expect(await counts()).toEqual([created + 2, updated + 1, deleted + 1]);
});
