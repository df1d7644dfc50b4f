import { Writable } from 'node:stream';
import { GraphQLError, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { pino } from 'pino';
import { type Config, readConfig } from '../../src/config.js';
import { createServer } from '../../src/server.js';
import type { Database } from '../../src/store/database.js';
import { NO_STATISTICS } from '../../src/store/statistics.js';
import { openTestDatabase, seedTestDatabase } from '../support/database.js';

/** One line of the log. */
export interface LogLine {
  level: number;
  msg: string;
  reqId?: string;
  errorId?: string;
  err?: { message: string; stack: string };
}

/** A server that listens on a free port. */
export interface Running {
  url: string;
  log: LogLine[];
  /** Breaks all connections, as a network does. */
  cut(): void;
  close(): Promise<void>;
}

/** A database of which nothing is asked but `ping`. */
export const stubDatabase = (ping: () => Promise<void> = () => Promise.resolve()) =>
  ({
    prisma: {},
    ping,
    reader: () => ({ prisma: {} }),
    replicas: () => ({ all: 0, usable: 0 }),
    statistics: () => Promise.resolve(NO_STATISTICS),
    onStatement: () => () => undefined,
    pools: () => [],
    lags: () => [],
  }) as unknown as Database;

/** Starts a server, on a free port unless one is named; without a schema of its own it serves the real one. */
export async function start({
  database = stubDatabase(),
  config = {},
  schema,
  pages,
  port = 0,
}: {
  database?: Database;
  config?: Partial<Config>;
  schema?: GraphQLSchema;
  pages?: string;
  port?: number;
} = {}): Promise<Running> {
  const log: LogLine[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      log.push(JSON.parse(chunk.toString()) as LogLine);
      done();
    },
  });
  const server = createServer({
    database,
    config: { ...readConfig({}), ...config },
    logger: pino({ level: 'info' }, stream),
    ...(schema && { schema }),
    ...(pages !== undefined && { pages }),
  });
  const url = await server.listen({ port, host: '127.0.0.1' });
  const cut = () => {
    server.server.closeAllConnections();
  };
  return { url, log, cut, close: () => server.close() };
}

/** A server over a database of its own. */
export interface SeededServer extends Running {
  database: Database;
}

/** Starts the server over a new database with the seed articles; both are gone when it is closed. */
export async function startSeeded(): Promise<SeededServer> {
  const database = await openTestDatabase();
  await seedTestDatabase(database);
  const server = await start({ database });
  return { ...server, database, close: () => server.close().finally(() => database.close()) };
}

/** A GraphQL answer, as JSON. */
export interface Answer {
  extensions?: Record<string, unknown>;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

/** Sends one operation as a front-end would. */
export async function post(url: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { response, answer: (await response.json()) as Answer };
}

/** A schema whose fields do what servers must cope with; `slow` answers when the promise resolves. */
export function troubleSchema(slow: () => Promise<string> = () => Promise.resolve('done')): GraphQLSchema {
  const field = (resolve: () => unknown) => ({ type: GraphQLString, resolve });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        fine: field(() => 'fine'),
        slow: field(slow),
        breaks: field(() => {
          throw new Error('password=hunter2 in table "Secret"');
        }),
        breaksUncoded: field(() => {
          throw new GraphQLError('relation "Secret" does not exist');
        }),
        refuses: field(() => {
          throw new GraphQLError('no such thing', {
            extensions: { code: 'NOT_FOUND', hint: 'look elsewhere' },
          });
        }),
      },
    }),
  });
}
