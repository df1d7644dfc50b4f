import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.js';
import type { Database } from '../../src/store/database.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { openTestDatabase } from '../support/database.js';
import { inventedArticle, inventWorld } from '../support/world.js';
import { TEXTS, textPlaces } from './attackTexts.js';
import { type Answer, type Running, start } from './support.js';

const subscriptions = createSchema().getSubscriptionType();
const places = isObjectType(subscriptions)
  ? Object.values(subscriptions.getFields()).flatMap(({ name, args }) =>
      textPlaces(args).map((place) => ({ ...place, name: `${name}(${place.path})` })),
    )
  : [];

let database: Database;
let server: Running;
beforeAll(async () => {
  database = await openTestDatabase();
  await inventWorld(database, 2);
  server = await start({ database, config: { rateLimit: 0, subscriptionsPerClient: 1000 } });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const QUERY = `subscription ($filter: ChangeFilter, $since: String) {
  changed(filter: $filter, since: $since) { cursor } }`;

async function subscribe(variables: unknown, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: QUERY, variables }),
    signal: stop.signal,
  });
  const isOpen = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const { errors = [] } = isOpen ? {} : ((await response.json()) as Answer);
  return { response, errors, isOpen, stop };
}

describe('texts of attackers', () => {
  it('go into every argument of a subscription that holds a text', () => {
    expect(places.map(({ name }) => name).sort()).toEqual([
      'changed(filter.articleId)',
      'changed(filter.countryCode)',
      'changed(filter.countryCodes)',
      'changed(filter.organizationId)',
      'changed(filter.organizationIds)',
      'changed(filter.personId)',
      'changed(filter.personIds)',
      'changed(filter.text)',
      'changed(since)',
    ]);
  });

  it.each(places)('$name', async ({ write }) => {
    const logged = server.log.length;
    const open = [];
    for (const text of TEXTS) {
      const asked = await subscribe(write(text));
      const told = JSON.stringify({ text: text.slice(0, 60), errors: asked.errors });
      if (asked.isOpen) open.push(asked.stop);
      else {
        expect(asked.response.status, told).toBe(400);
        expect(asked.errors[0]?.extensions['code'], told).toBe('BAD_USER_INPUT');
      }
    }
    // Those who were let in do not keep others from being told.
    const well = await subscribe({ filter: { types: ['ARTICLE'] } });
    await saveArticle(database, inventedArticle(300 + logged), {});
    const reader = well.response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let came = '';
    while (!came.includes('event: next')) came += (await reader?.read())?.value ?? 'nothing: event: next';
    expect(came).toContain('"changed":{"cursor":');
    for (const stop of [...open, well.stop]) stop.abort();
    expect(server.log.slice(logged).filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('as the id of the last event are refused', async () => {
    for (const text of TEXTS) {
      // What no header may hold does not get here.
      if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(text) || text.length > 4000) continue;
      const { response, errors, stop } = await subscribe({}, { 'last-event-id': text });
      stop.abort();
      expect(response.status, text.slice(0, 60)).toBe(400);
      expect(errors[0]?.extensions['code'], text.slice(0, 60)).toBe('BAD_USER_INPUT');
    }
  });
});
