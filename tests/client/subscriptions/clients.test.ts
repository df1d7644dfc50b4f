import { print } from 'graphql';
import { requestSubscription } from 'relay-runtime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.js';
import { ingestArticle } from '../../../src/ingest.js';
import { openTestDatabase } from '../../support/database.js';
import { type Running, start } from '../../server/support.js';
import { answer } from '../../support/api.js';
import { ChangedDocument, type ChangedSubscription } from '../generated/graphql.js';
import changedSubscription, {
  type changedSubscription as ChangedInRelay,
} from '../generated/relay/changedSubscription.graphql.js';
import { createApolloClient } from './apollo.js';
import { createEvents, follow as followEvents } from './events.js';
import { createRelayEnvironment } from './relay.js';
import { createUrqlClient } from './urql.js';

let database: Database;
let server: Running;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  server = await start({ database });
});
afterEach(() => server.close());
afterAll(() => database.close());

type Told = NonNullable<ChangedSubscription['changed']>;
/** Follows the changes of articles in each library, until it is told to stop. */
const CLIENTS: Record<string, (url: string, since: string, tell: (change: Told) => void) => () => void> = {
  'Apollo Client': (url, since, tell) => {
    const client = createApolloClient(url);
    const following = client
      .subscribe({ query: ChangedDocument, variables: { since, filter: { types: ['ARTICLE'] } } })
      .subscribe(({ data }) => {
        if (data) tell(data.changed);
      });
    return () => {
      following.unsubscribe();
      client.stop();
    };
  },
  urql: (url, since, tell) => {
    const following = createUrqlClient(url)
      .subscription(ChangedDocument, { since, filter: { types: ['ARTICLE'] } })
      .subscribe(({ data }) => {
        if (data) tell(data.changed);
      });
    return () => {
      following.unsubscribe();
    };
  },
  Relay: (url, since, tell) => {
    const following = requestSubscription<ChangedInRelay>(createRelayEnvironment(url), {
      subscription: changedSubscription,
      variables: { since, filter: { types: ['ARTICLE'] } },
      onNext: (data) => {
        if (data) tell(data.changed as Told);
      },
    });
    return () => {
      following.dispose();
    };
  },
  'graphql-sse': (url, since, tell) => {
    const variables = { since, filter: { types: ['ARTICLE'] } };
    return followEvents(
      createEvents(url),
      { query: print(ChangedDocument), variables },
      {
        next: ({ data }) => {
          if (data) tell((data as unknown as ChangedSubscription).changed);
        },
        error: (error) => {
          throw error;
        },
        complete: () => undefined,
      },
    );
  },
};

const latest = async () =>
  (await answer(database, '{ changes(first: 1) { latestCursor } }')).changes.latestCursor as string;
let number = 0;
const ingest = () =>
  ingestArticle(database, { text: `Mayor Ann Lee opened bridge number ${String(++number)} on Monday.` });
const openNow = async () =>
  /^newsgraph_subscriptions (\d+)/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1];

describe.each(Object.entries(CLIENTS))('%s', (_, follow) => {
  it('is told of what was missed and of what happens, and ends when nobody listens', async () => {
    const since = await latest();
    const missed = await ingest();
    const told: Told[] = [];
    const stop = follow(server.url, since, (change) => told.push(change));
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(1);
    const came = await ingest();
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(2);
    expect(told).toMatchObject([missed, came].map(({ slug }) => ({ operation: 'CREATED', node: { slug } })));
    expect(await openNow()).toBe('1');
    stop();
    await expect.poll(openNow, { timeout: 15_000 }).toBe('0');
  }, 60_000);

  it('goes on after its connection was cut, and misses nothing', async () => {
    const told: Told[] = [];
    const stop = follow(server.url, await latest(), (change) => told.push(change));
    const first = await ingest();
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(1);
    server.cut();
    const second = await ingest();
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(2);
    expect(told.map(({ node }) => node)).toMatchObject([{ slug: first.slug }, { slug: second.slug }]);
    stop();
  }, 60_000);

  it('goes on after the server has stopped, and misses nothing', async () => {
    const told: Told[] = [];
    const stop = follow(server.url, await latest(), (change) => told.push(change));
    const first = await ingest();
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(1);
    const { port } = new URL(server.url);
    await server.close();
    const missed = await ingest();
    server = await start({ database, port: Number(port) });
    await expect.poll(() => told.length, { timeout: 30_000 }).toBe(2);
    const last = await ingest();
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(3);
    expect(told.map(({ node }) => node)).toMatchObject([first, missed, last].map(({ slug }) => ({ slug })));
    stop();
    await expect.poll(openNow, { timeout: 15_000 }).toBe('0');
  }, 120_000);
});
