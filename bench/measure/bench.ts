import { cpus } from 'node:os';
import type { Filled } from '../data/databases.js';
import { withDatabase } from '../data/databases.js';
import { type Operation, type OperationName, prepareOperations } from '../operations.js';
import { ask, bodiesOf, compareAnswers } from './answers.js';
import { Backends } from './backends.js';
import { figuresOf } from './figures.js';
import { CONNECTIONS } from './load.js';
import { bind, cores } from './processor.js';
import { reportLines, type Result } from './report.js';
import { Measurement, type Plan } from './rounds.js';
import { SERVERS, type Server, type ServerName, startServer } from './servers.js';
import { countStatements } from './statements.js';

export interface BenchOptions {
  names: readonly OperationName[];
  plan: Plan;
  /** Whether the measured server gets a core of its own. */
  pin: boolean;
  markdown: boolean;
  /** Called with progress. */
  tell: (line: string) => void;
}

/** Measures all servers on one database. Returns the lines of the report. */
export async function benchServers(
  filled: Filled,
  articles: number,
  options: BenchOptions,
): Promise<string[]> {
  const { names, plan, markdown, tell } = options;
  const place =
    filled.url === null ? { dataDir: filled.settingsFor('bench')['DATA_DIR'] ?? '' } : { url: filled.url };
  const { operations, version } = await withDatabase(place, async (database) => ({
    operations: await prepareOperations(database, articles, names),
    version: (
      await database.prisma.$queryRaw<
        { version: string }[]
      >`SELECT current_setting('server_version') AS version`
    )[0]?.version,
  }));
  const pinned = options.pin ? cores() : null;
  if (pinned) bind(process.pid, pinned.others);
  const counts = filled.url === null ? null : await countAll(filled.url, operations);
  const servers = await startAll((name) => filled.settingsFor(name), pinned?.server ?? null);
  const backends = filled.url === null ? null : await Backends.watch(filled.url, pinned?.others ?? null);
  const measurement = new Measurement(servers, backends, plan);
  try {
    const results: Result[] = [];
    for (const operation of operations) {
      const answerSize = await compareAnswers(servers, operation);
      tell(`${operation.name}: the answers are the same; measuring`);
      const figures = figuresOf(await measurement.run(operation));
      results.push({ operation, answerSize, statements: counts?.get(operation.name) ?? null, figures });
    }
    const [cpu] = cpus();
    return [
      `${String(articles)} articles in ${filled.url === null ? 'PGlite, inside each server' : `Postgres ${version ?? ''}`}; ` +
        `Node ${process.versions.node}; ${String(cpus().length)} x ${cpu?.model ?? 'unknown processor'}; ` +
        `${String(CONNECTIONS)} connections; ${String(plan.rounds)} rounds of ${String(plan.sliceMs)} ms; ` +
        (pinned
          ? `servers on core ${String(pinned.server)}, all else on ${pinned.others}`
          : 'not bound to cores'),
      '',
      ...reportLines(results, markdown),
      ...(filled.url === null ? [LEFT_OUT] : []),
    ];
  } finally {
    await measurement.close();
    await backends?.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

const LEFT_OUT =
  'Not measured without --database: the processor time of Postgres (here part of the server’s), and the statements of an operation.';

/** Starts all servers. If one fails, the others are stopped. */
async function startAll(
  settingsFor: (name: ServerName) => Record<string, string>,
  core: number | null,
): Promise<Server[]> {
  const starting = SERVERS.map((name) => startServer(name, settingsFor(name), core));
  const all = await Promise.allSettled(starting);
  const servers = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = all.find((one) => one.status === 'rejected');
  if (!failed) return servers;
  await Promise.all(servers.map((server) => server.stop()));
  throw failed.reason;
}

/** Number of requests per operation with which statements are counted. */
const COUNTED = 4;

type Counts = Record<ServerName, number>;

/** Mean number of statements of each operation and server. Counted separately, because counting takes time. */
async function countAll(url: string, operations: readonly Operation[]): Promise<Map<OperationName, Counts>> {
  const all = await Promise.all(
    SERVERS.map(async (name) => [name, await countOf(name, url, operations)] as const),
  );
  return new Map(
    operations.map(({ name }, place) => [
      name,
      Object.fromEntries(all.map(([server, counts]) => [server, counts[place] ?? NaN])) as Counts,
    ]),
  );
}

async function countOf(name: ServerName, url: string, operations: readonly Operation[]): Promise<number[]> {
  const counter = await countStatements(url);
  try {
    const server = await startServer(name, { DATABASE_URL: counter.url }, null);
    try {
      const counts: number[] = [];
      for (const operation of operations) {
        const before = counter.count();
        const bodies = bodiesOf(operation).slice(0, COUNTED);
        for (const body of bodies) await ask(server, operation, body);
        counts.push((counter.count() - before) / bodies.length);
      }
      return counts;
    } finally {
      await server.stop();
    }
  } finally {
    counter.close();
  }
}
