import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import type { ChangeEvent } from '../../../src/changes/hub.js';
import type { SubscriptionContext } from '../../../src/resolvers/change.js';
import { endRequests } from '../../../src/server/http/requestEnd.js';
import type { Admission } from '../../../src/server/limits/admission.js';
import {
  serveSubscriptions,
  type SubscriptionParts,
} from '../../../src/server/subscriptions/subscriptions.js';

const QUERY = 'subscription { changed }';

/** Tells all subscribers of one change, when it is told. */
function schemaOf(told: Promise<unknown>) {
  const schema = buildSchema('type Query { a: Int } type Subscription { changed: String }');
  const event = { cursor: 'c1', made: new Map() } as unknown as ChangeEvent;
  const field = schema.getSubscriptionType()?.getFields()['changed'];
  if (!field) throw new Error('The schema has no subscription.');
  field.resolve = () => 'all read this';
  field.subscribe = (_source, _args, context: SubscriptionContext) => {
    const events = async function* () {
      await told;
      yield event;
    };
    context.following = Object.assign(events(), { cursor: () => 'c0' });
    return events();
  };
  return schema;
}

it('an event that clients share reaches the others if the one that it is made for leaves', async () => {
  const app = fastify({ forceCloseConnections: true });
  endRequests(app);
  app.addHook('onRequest', (request, _reply, done) => {
    Object.assign(request, { facts: {}, budget: null });
    done();
  });
  const bell = new EventTarget();
  const told = once(bell, 'told');
  let asked = 0;
  // The first waits for a place until its client has left.
  const enter: Admission['enter'] = ({ signal }) => {
    if (++asked > 1) return Promise.resolve(() => undefined);
    bell.dispatchEvent(new Event('waiting'));
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  };
  const parts = {
    schema: schemaOf(told),
    operations: null,
    hub: { close: () => Promise.resolve() },
    limits: { open: 0, enter: () => () => undefined },
    costOf: () => ({ cost: {}, estimate: { work: 1, bytes: 1 }, given: 0 }),
    takeCost: () => Promise.resolve(),
    admission: { enter, lanes: {} },
    held: { keep: () => Promise.resolve(() => undefined) },
    mayRead: () => Promise.resolve(),
    format: (error: unknown) => ({ message: String(error) }),
  } as unknown as SubscriptionParts;
  const serve = serveSubscriptions(app, parts);
  app.post('/graphql', async (request, reply) => {
    await serve(request, reply);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}/graphql`;
  const leaving = new AbortController();
  const follow = (signal?: AbortSignal) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: QUERY }),
      ...(signal && { signal }),
    });
  await follow(leaving.signal);
  const other = await follow();
  const waiting = once(bell, 'waiting');
  bell.dispatchEvent(new Event('told'));
  await waiting;
  leaving.abort();
  expect(await other.text()).toContain('data: {"data":{"changed":"all read this"}}');
  await app.close();
});
