import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { openArticleCounts } from '../../changes/articleCounts.js';
import { type IngestTallies, WRITERS } from '../../ingest/tally.js';
import { loadLatestCursor } from '../../loaders/changes.js';
import { keyLookup } from '../../store/apiKeys.js';
import type { Database } from '../../store/database.js';
import type { Admission, LaneName } from '../limits/admission.js';
import type { Limiters } from '../limits/limiters.js';
import { heldKey } from '../limits/rateLimit.js';
import { bringsKey, keyIn, wrongKey } from '../apiKey.js';
import { shared } from '../http/shared.js';
import { outcomeOf } from './facts.js';
import type { HeldAnswers } from '../answers/heldAnswers.js';

/** Outcome of a look-up in the answer cache. */
export type CacheEvent = 'hit' | 'shared' | 'miss';

/** The parts of a server that metrics observe. */
export interface Watched {
  admission: Admission;
  held: HeldAnswers;
  database: Database;
  tallies: IngestTallies;
}

/** Metrics of one server in Prometheus format. */
export interface Metrics {
  registry: Registry;
  countCache: (event: CacheEvent) => void;
  /** Observes the requests of an app and its queues. */
  watch: (app: FastifyInstance, watched: Watched) => void;
  /** Observes the number of open subscriptions. */
  watchSubscriptions: (subscriptions: { readonly open: number }) => void;
}

/** Maximum number of distinct operation names, since clients choose them; the rest share one label. */
const MOST_NAMES = 200;
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const LANES: readonly LaneName[] = ['quick', 'dear', 'write'];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const cache = new Counter({
    name: 'newsgraph_answer_cache_total',
    help: 'Questions to kept answers: hit, shared with one under way, or miss.',
    labelNames: ['event'],
    registers,
  });
  return {
    registry,
    countCache: (event) => {
      cache.inc({ event });
    },
    watchSubscriptions: (subscriptions) => {
      new Gauge({
        name: 'newsgraph_subscriptions',
        help: 'Subscriptions that are open.',
        registers,
        collect() {
          this.set(subscriptions.open);
        },
      });
    },
    watch: (app, watched) => {
      watchRequests(app, registers);
      watchLanes(watched.admission, registers);
      watchDatabase(app, watched.database, registers);
      watchIngest(watched.tallies, registers);
      watchStored(watched.database, registers);
      watchWebhooks(watched.database, registers);
      new Gauge({
        name: 'newsgraph_held_answer_bytes',
        help: 'Bytes of answers that clients have not read yet.',
        registers,
        collect() {
          this.set(watched.held.bytes);
        },
      });
    },
  };
}

function watchRequests(app: FastifyInstance, registers: Registry[]): void {
  const seconds = new Histogram({
    name: 'newsgraph_request_seconds',
    help: 'Time from request to answer.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const tallies = new Map<string, Tally>();
  countTallies(tallies, registers);
  const count = (request: FastifyRequest, reply: FastifyReply) => {
    const { operation: name = '', type, cost } = request.facts;
    const operation = tallies.has(name) || tallies.size < MOST_NAMES ? name : 'other';
    const tally = tallies.get(operation) ?? { outcomes: new Map<string, number>(), work: 0, points: 0 };
    tallies.set(operation, tally);
    const outcome = outcomeOf(request, reply);
    tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
    tally.work += cost?.work ?? 0;
    tally.points += cost?.requested ?? 0;
    // A subscription lasts as long as its client wants.
    if (type !== 'subscription') seconds.observe({ operation }, reply.elapsedTime / 1000);
  };
  app.addHook('onRequest', (request, reply, done) => {
    request.onEnd(() => {
      count(request, reply);
    });
    done();
  });
}

/** Totals of one operation name, faster than label look-ups in a counter for each request. */
interface Tally {
  /** Number of requests by outcome. */
  outcomes: Map<string, number>;
  /** Milliseconds. */
  work: number;
  points: number;
}

function countTallies(tallies: ReadonlyMap<string, Tally>, registers: Registry[]): void {
  new Counter({
    name: 'newsgraph_requests_total',
    help: 'Requests by name of the operation and outcome: OK, the code of the first error, or CLIENT_GONE.',
    labelNames: ['operation', 'outcome'],
    registers,
    collect() {
      this.reset();
      for (const [operation, { outcomes }] of tallies)
        for (const [outcome, count] of outcomes) this.inc({ operation, outcome }, count);
    },
  });
  const total = (name: string, help: string, of: (tally: Tally) => number) =>
    new Counter({
      name,
      help,
      labelNames: ['operation'],
      registers,
      collect() {
        this.reset();
        for (const [operation, tally] of tallies) this.inc({ operation }, of(tally));
      },
    });
  total(
    'newsgraph_work_seconds_total',
    'Estimated work of the operations that were asked for.',
    ({ work }) => work / 1000,
  );
  total('newsgraph_points_total', 'Points of the rate limit that operations cost.', ({ points }) => points);
}

function watchLanes({ lanes }: Admission, registers: Registry[]): void {
  const gauge = (state: 'running' | 'waiting', help: string) =>
    new Gauge({
      name: `newsgraph_lane_${state}`,
      help,
      labelNames: ['lane'],
      registers,
      collect() {
        for (const lane of LANES) this.set({ lane }, lanes[lane][state]);
      },
    });
  gauge('running', 'Operations of a lane that are at work.');
  gauge('waiting', 'Operations of a lane that wait for a place.');
  new Counter({
    name: 'newsgraph_lane_refused_total',
    help: 'Operations of a lane that found no place in time.',
    labelNames: ['lane'],
    registers,
    collect() {
      this.reset();
      for (const lane of LANES) this.inc({ lane }, lanes[lane].refused);
    },
  });
}

function watchDatabase(app: FastifyInstance, database: Database, registers: Registry[]): void {
  const statements = new Counter({
    name: 'newsgraph_statements_total',
    help: 'Statements that were sent to the database.',
    registers,
  });
  const stop = database.onStatement(() => {
    statements.inc();
  });
  app.addHook('onClose', () => {
    stop();
  });
  new Gauge({
    name: 'newsgraph_pool_connections',
    help: 'Connections to a server: open, idle, and asked for in vain so far.',
    labelNames: ['server', 'state'],
    registers,
    collect() {
      for (const { server, open, idle, waiting } of database.pools())
        for (const [state, count] of Object.entries({ open, idle, waiting }))
          this.set({ server, state }, count);
    },
  });
  new Gauge({
    name: 'newsgraph_replicas',
    help: 'Replicas by whether they keep up.',
    labelNames: ['state'],
    registers,
    collect() {
      const { all, usable } = database.replicas();
      this.set({ state: 'usable' }, usable);
      this.set({ state: 'behind' }, all - usable);
    },
  });
  new Gauge({
    name: 'newsgraph_replica_lag_bytes',
    help: 'How much of the log a replica has not replayed, as last seen.',
    labelNames: ['server'],
    registers,
    collect() {
      for (const { server, bytes } of database.lags()) this.set({ server }, bytes);
    },
  });
}

function watchIngest(tallies: IngestTallies, registers: Registry[]): void {
  new Counter({
    name: 'newsgraph_ingest_total',
    help: 'Articles that this process ingested by writer and outcome: created, updated, unchanged, or the error code.',
    labelNames: ['writer', 'outcome'],
    registers,
    collect() {
      this.reset();
      for (const writer of WRITERS)
        for (const [outcome, count] of tallies[writer].outcomes) this.inc({ writer, outcome }, count);
    },
  });
  new Counter({
    name: 'newsgraph_ingest_seconds_total',
    help: 'Time that this process took to ingest articles, by writer.',
    labelNames: ['writer'],
    registers,
    collect() {
      this.reset();
      for (const writer of WRITERS) this.inc({ writer }, tallies[writer].seconds);
    },
  });
}

function watchStored({ prisma }: Database, registers: Registry[]): void {
  const countArticles = openArticleCounts(prisma);
  new Counter({
    name: 'newsgraph_articles_changed_total',
    help: 'Articles that any process has created, updated or deleted since these metrics were first read.',
    labelNames: ['operation'],
    registers,
    async collect() {
      // Not known while the database is unavailable; what was counted stays.
      const counts = await countArticles().catch(() => null);
      if (!counts) return;
      this.reset();
      for (const [operation, count] of Object.entries(counts)) this.inc({ operation }, count);
    },
  });
}

/** Webhooks that are still sent to. */
const ACTIVE = { in: ['WORKING' as const, 'FAILING' as const] };

function watchWebhooks({ prisma }: Database, registers: Registry[]): void {
  const gauge = (name: string, help: string, read: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        // Not known while the database is unavailable; the other metrics are.
        this.set(await read().catch(() => NaN));
      },
    });
  gauge('newsgraph_webhooks_behind', 'Webhooks that have not received all changes yet.', async () => {
    const latest = await loadLatestCursor(prisma);
    return prisma.webhook.count({
      where: {
        state: ACTIVE,
        OR: [{ cursor: { not: latest } }, { deliveries: { some: { deliveredAt: null } } }],
      },
    });
  });
  gauge('newsgraph_webhook_delay_seconds', 'Age of the oldest delivery that has not arrived.', async () => {
    const oldest = await prisma.webhookDelivery.findFirst({
      where: { deliveredAt: null, webhook: { state: ACTIVE } },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    });
    return oldest ? Math.max(0, (Date.now() - oldest.createdAt.getTime()) / 1000) : 0;
  });
}

/** Whether the request comes from this machine, and not through a proxy. */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  const forwarded = 'x-forwarded-for' in headers || 'forwarded' in headers;
  return !forwarded && /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
}

/** /metrics, for local requests and clients with a valid API key. Look-ups of wrong keys are limited. */
export function serveMetrics(
  app: FastifyInstance,
  { registry }: Metrics,
  database: Database,
  limiters: Limiters | null,
): void {
  collectDefaultMetrics({ register: registry });
  // Reading them queries the database: however often they are asked for, once at a time.
  const read = shared(() => registry.metrics());
  app.get('/metrics', { logLevel: 'warn' }, async (request, reply) => {
    request.apiKey = keyLookup(database, keyIn(request.headers.authorization));
    const key = await heldKey(request, limiters);
    if (bringsKey(request) && !key) throw wrongKey(request, reply);
    if (!isLocal(request) && !key) {
      reply.callNotFound();
      return reply;
    }
    return reply.type(registry.contentType).send(await read());
  });
  app.addHook('onClose', () => {
    registry.clear();
  });
}
