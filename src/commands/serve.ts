import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { ConfigError, type Config, readConfig, readEnvironment, withoutPassword } from '../config.js';
import { databaseOptions } from '../databaseOptions.js';
import type { FileResult } from '../../seed/seedFiles.js';
import type { ServerParser } from '../ingest/serverParser.js';
import type { IngestTally } from '../ingest/tally.js';
import type { Database } from '../store/database.js';
import { packageRoot } from '../root.js';
import { writeUses } from '../store/keyUse.js';
import { takeNoArguments } from './usage.js';
import { readWeightsFile } from '../parse/syntax/weightsFile.js';

// npm start: opens the database, loads the seed articles if it is empty, and serves it until stopped.
// Settings are checked before larger modules are loaded.

// Collects garbage once the heap has grown by a fifth rather than doubled: under load it saves 100 MB of
// memory at no measurable cost.
setFlagsFromString('--heap-growing-percent=20');

/** Opens the database in its own thread, while the rest of the service loads. */
async function open(config: Config) {
  const [{ openDatabase }, { createLogger }] = await Promise.all([
    import('../store/database.js'),
    import('../server/telemetry/logger.js'),
  ]);
  const logger = createLogger(config);
  const { databaseReaderUrl: readerUrl, databaseReplicaUrls: replicaUrls, poolSize } = config;
  const report = (message: string) => {
    logger.warn(message);
  };
  const database = await openDatabase({
    ...databaseOptions(config),
    readerUrl,
    replicaUrls,
    poolSize,
    report,
  });
  return { database, logger, report };
}

/** Opens, migrates and listens; releases everything on failure. */
async function start(config: Config) {
  const [
    { database, logger, report },
    { migrate },
    { seedEmptyDatabase },
    { createServer },
    { watchOutage },
    { openServerParser },
    { createTallies },
    { startPoller },
    { startPruner },
    { startDeliverer },
    { openSender },
    { listen },
  ] = await Promise.all([
    open(config),
    import('../store/migrate/migrate.js'),
    import('../../seed/seedFiles.js'),
    import('../server.js'),
    import('../server/failures/outage.js'),
    import('../ingest/serverParser.js'),
    import('../ingest/tally.js'),
    import('../sources/feeds/poller.js'),
    import('../changes/prune.js'),
    import('../changes/deliverer.js'),
    import('../sources/web/send.js'),
    import('../server/http/loopback.js'),
  ]);
  try {
    await migrate(database);
    await database.share().catch((error: unknown) => {
      report(`Commands cannot work beside this service: ${String(error)}`);
    });
    const tallies = createTallies();
    const reportFile = ({ file, problem }: FileResult) => {
      if (problem !== undefined) logger.error(`${file} was left out: ${problem}`);
    };
    await seedEmptyDatabase(database, reportFile, tallies.files);
    const parser = openServerParser();
    const pages = join(packageRoot, 'dist', 'web');
    const outage = watchOutage(logger, database);
    const server = createServer({ database, config, logger, parser, tallies, outage, pages });
    await listen(server, config.port, config.host);
    const sending = { userAgent: config.userAgent, allowPrivate: config.allowPrivateAddresses };
    const reportJob = (message: string, error: unknown) => {
      if (!outage.keeps(error)) report(message);
    };
    const { resumeReread } = await import('../ingest/rereadJob.js');
    await resumeReread(database, parser.parse);
    const jobs = [
      startPruner(database, config.changesKeptDays, reportJob),
      ...(config.sendWebhooks
        ? [startDeliverer(database, openSender(sending), { ...sending, report: reportJob })]
        : []),
      ...(config.pollFeeds
        ? [startPoller(database, () => loadWeb(config, database, parser, tallies.feeds), reportJob)]
        : []),
    ];
    return { database, server, logger, jobs };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function loadWeb(
  { userAgent, allowPrivateAddresses }: Config,
  database: Database,
  parser: ServerParser,
  tally: IngestTally,
) {
  const [{ openWeb }, { createHostTurns }, { restingForAll }] = await Promise.all([
    import('../sources/feeds/web.js'),
    import('../sources/web/hostTurns.js'),
    import('../sources/web/restingHosts.js'),
  ]);
  const hosts = { turns: createHostTurns(database), resting: restingForAll(database) };
  return openWeb({ userAgent, allowPrivate: allowPrivateAddresses, ...hosts }, parser, tally);
}

/** The URL to open in a browser: localhost for wildcard addresses. */
function urlOf(server: FastifyInstance, { host }: Config): string {
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const every = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const name = host === 'localhost' ? '127.0.0.1' : every;
  return `http://${name.includes(':') ? `[${name}]` : name}:${String(port)}/`;
}

/**
 * npm runs commands in a shell that exits on SIGTERM without forwarding it; a lost parent counts as the
 * signal.
 */
function stopWithShell(close: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    close();
  }, 250).unref();
}

/** The error message for the user: what is wrong and what to do. */
function explain(error: unknown, config: Config | undefined): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigError) return `${error.message}\nAll settings are described in .env.example.`;
  const { code, syscall = '' } = error as NodeJS.ErrnoException;
  if (!config || !['listen', 'getaddrinfo'].includes(syscall)) return withoutPassword(error.message);
  const { port, host } = config;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} of ${host} is in use by another program. Stop that program, or choose another port: PORT=${String(port + 1)}`;
    case 'EACCES':
      return `Port ${String(port)} of ${host} may not be opened by this user. Choose a port from 1024 up with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`;
    default:
      return withoutPassword(error.message);
  }
}

takeNoArguments(
  'npm start --',
  'Opens the database, fills it if it is empty, and serves the API. Settings are environment variables, or stand in ' +
    'a file .env: PORT (4000), HOST (localhost), DATABASE_URL (none: an embedded database), DATA_DIR (.newsgraph) and ' +
    'others, described in .env.example and docs/operating.md.',
);
let config: Config | undefined;
try {
  config = readConfig(readEnvironment());
  // Parser threads start with the first article; report missing weights now.
  readWeightsFile();
  const { shutdownTimeout } = config;
  const { database, server, logger, jobs } = await start(config);
  const { close } = closeWithGrace({ delay: shutdownTimeout, logger }, async ({ err }) => {
    if (err) logger.fatal(err, 'stopping because of an error nobody caught');
    const { stopReread } = await import('../ingest/rereadJob.js');
    await Promise.all([...jobs.map((job) => job.stop()), stopReread(database), server.close()]);
    await server.close();
    await writeUses(database);
    await database.close();
  });
  stopWithShell(close);
  process.stdout.write(`Newsgraph is ready at ${urlOf(server, config)}\n`);
} catch (error) {
  const trace = config?.logLevel === 'debug' && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  // Remaining handles could keep the process alive.
  process.stderr.write(`Newsgraph could not start.\n${explain(error, config)}\n${trace}`, () =>
    process.exit(1),
  );
}
