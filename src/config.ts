import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { bool, type CleanedEnv, cleanEnv, makeExactValidator, str } from 'envalid';
import { readOrigin } from './server/http/origins.js';
import type { PoolerSetting } from './store/postgres/pooler.js';
import { isPostgresUrl, splitHosts } from './store/postgres/postgresUrl.js';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const POOLER_SETTINGS = ['auto', 'on', 'off'] as const satisfies readonly PoolerSetting[];
const RATE_LIMIT_STORES = ['memory', 'postgres'] as const;

/** All settings. */
export interface Config {
  /** 0 for any free port. */
  port: number;
  /** Address to listen on; localhost is both 127.0.0.1 and ::1. */
  host: string;
  /** URL of a Postgres server; null for the embedded database. */
  databaseUrl: string | null;
  /** The same database without a pooler; null if DATABASE_URL has none. */
  directDatabaseUrl: string | null;
  /** Whether the database URLs are of a pooler. */
  databasePooler: PoolerSetting;
  /** The same database with a read-only role; null to read with the writing role. */
  databaseReaderUrl: string | null;
  /** URLs of streaming replicas, used for most reads. */
  databaseReplicaUrls: string[];
  /** Maximum number of connections to each server. */
  poolSize: number;
  /** Absolute path of the embedded database's folder. */
  dataDir: string;
  /** Whether the embedded database flushes commits to disk before acknowledging them. */
  dataFsync: boolean;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Whether answers are compressed for clients that accept it. */
  compression: boolean;
  /** Whether batches of operations are allowed. */
  batching: boolean;
  /** Whether the API is also a federation subgraph. */
  federation: boolean;
  /** Whether clients may read the schema: introspection, suggestions in errors, both explorers. */
  introspection: boolean;
  /** Whether the reader pages show pictures, which browsers load from their publishers. */
  pictures: boolean;
  /** Whether clients without a key may use the API, including the schema. */
  publicReading: boolean;
  /** Absolute path of the manifest of allowed operations; null to allow all. */
  persistedOperations: string | null;
  /** Origins (scheme, host, port) whose web pages may read answers, patterns of them, or "*". */
  corsOrigins: string[];
  /** Points per hour for a client without a key; 0 for no limit on any client. */
  rateLimit: number;
  /** Points per hour for a client with a key; 0 for no limit. */
  rateLimitKeyed: number;
  /** Where points are counted: in each process, or in Postgres for all processes. */
  rateLimitStore: (typeof RATE_LIMIT_STORES)[number];
  /** Maximum estimated work of one request in milliseconds; 0 for no limit. */
  maxWork: number;
  /** Size of the answer cache in bytes; 0 disables it. */
  answerCacheBytes: number;
  /** Default max-age of answers in browsers and proxies, in seconds. */
  cacheMaxAge: number;
  /** Addresses and networks of proxies whose forwarded headers are trusted. */
  trustedProxies: string[];
  /** Retention of the log of changes in days. */
  changesKeptDays: number;
  /** Maximum number of open subscriptions, in total and per client; 0 for none. */
  subscriptions: number;
  subscriptionsPerClient: number;
  /** Whether this process polls feeds. */
  pollFeeds: boolean;
  /** Whether this process delivers webhooks. */
  sendWebhooks: boolean;
  /** Whether feeds and pages may be at private addresses. */
  allowPrivateAddresses: boolean;
  /** The `user-agent` header for feeds and pages. */
  userAgent: string;
  /** Request timeout in milliseconds. */
  requestTimeout: number;
  /** Grace period for running requests after the order to stop, in milliseconds. */
  shutdownTimeout: number;
}

/**
 * An invalid variable. The message names each one, the expected value and, except for database URLs, the
 * actual one.
 */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const wholeNumber = (least: number, most: number) =>
  makeExactValidator<number>((input) => {
    const value = Number(input);
    if (!/^\d+$/.test(input.trim()) || value < least || value > most) throw new Error('out of range');
    return value;
  });

const points = wholeNumber(0, 1_000_000_000);
const POINTS = 'a whole number of points from 0 (no limit) to 1000000000';

function checkPostgresUrl(input: string): string {
  if (!isPostgresUrl(input) || splitHosts(input).hosts.some(({ host }) => host === ''))
    throw new Error('not Postgres');
  return input;
}

const postgresUrl = makeExactValidator<string>(checkPostgresUrl);

const postgresUrls = makeExactValidator<string[]>((input) =>
  input.split(',').map((part) => checkPostgresUrl(part.trim())),
);

const origins = makeExactValidator<string[]>((input) => input.split(',').map(readOrigin));

const networks = makeExactValidator<string[]>((input) =>
  input.split(',').map((part) => {
    const network = part.trim();
    const [address = '', bits = '0'] = network.split('/');
    const most = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
    if (!/^\d+$/.test(bits) || Number(bits) > most) throw new Error('not a network');
    return network;
  }),
);

const headerText = makeExactValidator<string>((input) => {
  if (!/^[\x20-\x7e]{1,200}$/.test(input)) throw new Error('not for a header');
  return input;
});

const POSTGRES_URL =
  'postgresql://user:password@host:5432/database, with special characters percent-encoded ' +
  '("@" is %40, "/" is %2F, "#" is %23, "%" is %25)';

/** `desc` completes the sentence "expected …". */
const specs = {
  PORT: wholeNumber(0, 65_535)({ default: 4000, desc: 'a whole number from 0 to 65535' }),
  HOST: str({ default: 'localhost', desc: 'an address of this machine' }),
  DATABASE_URL: postgresUrl({ default: undefined, desc: POSTGRES_URL }),
  DIRECT_DATABASE_URL: postgresUrl({ default: undefined, desc: POSTGRES_URL }),
  DATABASE_POOLER: str({
    choices: POOLER_SETTINGS,
    default: 'auto',
    desc: `one of ${POOLER_SETTINGS.join(', ')}`,
  }),
  DATABASE_READER_URL: postgresUrl({ default: undefined, desc: POSTGRES_URL }),
  DATABASE_REPLICA_URLS: postgresUrls({
    default: [],
    desc: `addresses separated by commas, each as ${POSTGRES_URL} and "," as %2C`,
  }),
  DATABASE_POOL_SIZE: wholeNumber(
    4,
    500,
  )({ default: 12, desc: 'a whole number of connections from 4 to 500' }),
  DATA_DIR: str({ default: '.newsgraph', desc: 'a folder' }),
  DATA_FSYNC: bool({ default: true, desc: 'on or off' }),
  LOG_LEVEL: str({ choices: LOG_LEVELS, default: 'warn', desc: `one of ${LOG_LEVELS.join(', ')}` }),
  COMPRESSION: bool({ default: true, desc: 'on or off' }),
  BATCHING: bool({ default: false, desc: 'on or off' }),
  FEDERATION: bool({ default: false, desc: 'on or off' }),
  INTROSPECTION: bool({ default: true, desc: 'on or off' }),
  PICTURES: bool({ default: false, desc: 'on or off' }),
  PUBLIC_READING: bool({ default: true, desc: 'on or off' }),
  PERSISTED_OPERATIONS: str({ default: undefined, desc: 'a file' }),
  CORS_ORIGINS: origins({
    default: [],
    desc:
      'origins separated by commas, such as https://news.example.org,http://localhost:5173, patterns of them such as ' +
      'https://*.example.org, or * for all',
  }),
  RATE_LIMIT: points({ default: 5000, desc: POINTS }),
  RATE_LIMIT_KEYED: points({ default: 50_000, desc: POINTS }),
  RATE_LIMIT_STORE: str({
    choices: RATE_LIMIT_STORES,
    default: 'memory',
    desc: `one of ${RATE_LIMIT_STORES.join(', ')}`,
  }),
  MAX_WORK: wholeNumber(
    0,
    3_600_000,
  )({ default: 1500, desc: 'a whole number of milliseconds from 0 (no limit) to 3600000' }),
  ANSWER_CACHE_MB: wholeNumber(
    0,
    4096,
  )({ default: 24, desc: 'a whole number of megabytes from 0 (off) to 4096' }),
  CACHE_MAX_AGE: wholeNumber(0, 86_400)({ default: 0, desc: 'a whole number of seconds from 0 to 86400' }),
  TRUST_PROXY: networks({
    default: [],
    desc: 'addresses or networks separated by commas, such as 127.0.0.1,10.0.0.0/8',
  }),
  CHANGES_KEPT_DAYS: wholeNumber(1, 3650)({ default: 30, desc: 'a whole number of days from 1 to 3650' }),
  SUBSCRIPTIONS: wholeNumber(0, 100_000)({ default: 2000, desc: 'a whole number from 0 (none) to 100000' }),
  SUBSCRIPTIONS_PER_CLIENT: wholeNumber(1, 100_000)({ default: 20, desc: 'a whole number from 1 to 100000' }),
  POLL_FEEDS: bool({ default: true, desc: 'on or off' }),
  SEND_WEBHOOKS: bool({ default: true, desc: 'on or off' }),
  ALLOW_PRIVATE_ADDRESSES: bool({ default: false, desc: 'on or off' }),
  USER_AGENT: headerText({
    default: 'newsgraph',
    desc: 'a name of up to 200 printable ASCII characters, such as newsgraph/1.0 (+https://news.example.org/bot)',
  }),
  REQUEST_TIMEOUT: wholeNumber(1, 3600)({ default: 30, desc: 'a whole number of seconds from 1 to 3600' }),
  SHUTDOWN_TIMEOUT: wholeNumber(1, 3600)({ default: 10, desc: 'a whole number of seconds from 1 to 3600' }),
};

const DATABASE_ADDRESSES = [
  'DATABASE_URL',
  'DIRECT_DATABASE_URL',
  'DATABASE_READER_URL',
  'DATABASE_REPLICA_URLS',
];

/** Prisma supports `?schema=`, but it would be ignored here, and the tables created in the default schema. */
function refuseSchema(name: string, addresses: string): void {
  if (/[?&]schema=(?!public(?:[&,]|$))/i.test(addresses))
    throw new ConfigError(
      `${name}: expected no other schema than public, where the tables are made. Leave "schema=" out, and give ` +
        'Newsgraph a database of its own (CREATE DATABASE newsgraph), which is as separate as a schema.',
    );
}

/** Replaces passwords of URLs in a text for people. */
export function withoutPassword(text: string): string {
  return text.replace(/(\w+:\/\/[^\s:/?#]*):[^\s/]*@/g, '$1:***@');
}

/**
 * Reads the settings; an empty variable counts as unset.
 * @throws ConfigError naming every invalid variable
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = givenIn(env);
  const values = cleanEnv(given, specs, {
    reporter: ({ errors }) => {
      const problems = Object.keys(errors).map((name) => problemOf(name, given[name] ?? ''));
      if (problems.length > 0) throw new ConfigError(problems.join('\n'));
    },
  });
  refuseTogether(given, values);
  return configOf(values);
}

type Given = Readonly<Record<string, string | undefined>>;

function givenIn(env: Given): Given {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => name in specs && value?.trim()));
}

function problemOf(name: string, value: string): string {
  const { desc } = specs[name as keyof typeof specs];
  const expected = `${name}: expected ${desc ?? 'something else'}`;
  // In an invalid URL, the position of the password is unknown.
  if (name.includes('DATABASE_URL') || name.startsWith('DATABASE_'))
    return `${expected}; what came is not shown, since it may hold a password`;
  return `${expected}, got "${withoutPassword(value)}"`;
}

/** @throws ConfigError for settings that do not go together */
function refuseTogether(given: Given, values: Values): void {
  if (values.RATE_LIMIT_STORE === 'postgres' && values.DATABASE_URL === undefined)
    throw new ConfigError('RATE_LIMIT_STORE: expected memory, since DATABASE_URL names no Postgres server');
  for (const name of DATABASE_ADDRESSES) refuseSchema(name, given[name] ?? '');
  for (const name of DATABASE_ADDRESSES) {
    if (given[name] && !values.DATABASE_URL)
      throw new ConfigError(
        `${name}: expected only beside DATABASE_URL, the server that takes what is written`,
      );
  }
}

type Values = CleanedEnv<typeof specs>;

function configOf(values: Values): Config {
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL ?? null,
    directDatabaseUrl: values.DIRECT_DATABASE_URL ?? null,
    databasePooler: values.DATABASE_POOLER,
    databaseReaderUrl: values.DATABASE_READER_URL ?? null,
    databaseReplicaUrls: values.DATABASE_REPLICA_URLS,
    poolSize: values.DATABASE_POOL_SIZE,
    dataDir: resolve(values.DATA_DIR),
    dataFsync: values.DATA_FSYNC,
    logLevel: values.LOG_LEVEL,
    compression: values.COMPRESSION,
    batching: values.BATCHING,
    federation: values.FEDERATION,
    introspection: values.INTROSPECTION,
    pictures: values.PICTURES,
    publicReading: values.PUBLIC_READING,
    persistedOperations: values.PERSISTED_OPERATIONS ? resolve(values.PERSISTED_OPERATIONS) : null,
    corsOrigins: values.CORS_ORIGINS,
    rateLimit: values.RATE_LIMIT,
    rateLimitKeyed: values.RATE_LIMIT_KEYED,
    rateLimitStore: values.RATE_LIMIT_STORE,
    maxWork: values.MAX_WORK,
    answerCacheBytes: values.ANSWER_CACHE_MB * 1024 ** 2,
    cacheMaxAge: values.CACHE_MAX_AGE,
    trustedProxies: values.TRUST_PROXY,
    changesKeptDays: values.CHANGES_KEPT_DAYS,
    subscriptions: values.SUBSCRIPTIONS,
    subscriptionsPerClient: values.SUBSCRIPTIONS_PER_CLIENT,
    pollFeeds: values.POLL_FEEDS,
    sendWebhooks: values.SEND_WEBHOOKS,
    allowPrivateAddresses: values.ALLOW_PRIVATE_ADDRESSES,
    userAgent: values.USER_AGENT,
    requestTimeout: values.REQUEST_TIMEOUT * 1000,
    shutdownTimeout: values.SHUTDOWN_TIMEOUT * 1000,
  };
}

/** Environment variables, with defaults from a `.env` file in a folder. */
export function readEnvironment(folder = '.'): Record<string, string | undefined> {
  const path = join(folder, '.env');
  // Windows editors write a byte order mark, which would be part of the first name.
  const file = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
  return { ...parseEnv(file), ...process.env };
}
