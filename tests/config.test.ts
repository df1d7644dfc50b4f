import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readEnvironment, withoutPassword } from '../src/config.js';

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no refusal';
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: 'localhost',
      databaseUrl: null,
      directDatabaseUrl: null,
      databasePooler: 'auto',
      databaseReaderUrl: null,
      databaseReplicaUrls: [],
      poolSize: 12,
      dataDir: resolve('.newsgraph'),
      dataFsync: true,
      logLevel: 'warn',
      compression: true,
      batching: false,
      federation: false,
      subscriptions: 2000,
      subscriptionsPerClient: 20,
      introspection: true,
      pictures: false,
      publicReading: true,
      persistedOperations: null,
      corsOrigins: [],
      rateLimit: 5000,
      rateLimitKeyed: 50_000,
      rateLimitStore: 'memory',
      maxWork: 1500,
      answerCacheBytes: 25_165_824,
      cacheMaxAge: 0,
      trustedProxies: [],
      changesKeptDays: 30,
      pollFeeds: true,
      sendWebhooks: true,
      allowPrivateAddresses: false,
      userAgent: 'newsgraph',
      requestTimeout: 30_000,
      shutdownTimeout: 10_000,
    });
  });

  it('reads every variable', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgres://writer:secret@db.example.org/news',
        DATABASE_READER_URL: 'postgres://reader:secret@db.example.org/news',
        DATABASE_REPLICA_URLS: 'postgres://reader@a.example.org/news, postgres://reader@b.example.org/news',
        DATABASE_POOL_SIZE: '20',
        DIRECT_DATABASE_URL: 'postgres://writer:secret@primary.example.org/news',
        DATABASE_POOLER: 'on',
        DATA_DIR: '/var/lib/newsgraph',
        DATA_FSYNC: 'off',
        LOG_LEVEL: 'debug',
        COMPRESSION: 'off',
        BATCHING: 'on',
        FEDERATION: 'on',
        INTROSPECTION: 'off',
        PICTURES: 'on',
        PUBLIC_READING: 'off',
        PERSISTED_OPERATIONS: 'manifest.json',
        CORS_ORIGINS: 'https://news.example.org/, http://localhost:5173,https://*.Example.app',
        RATE_LIMIT: '0',
        RATE_LIMIT_KEYED: '9',
        RATE_LIMIT_STORE: 'postgres',
        MAX_WORK: '900',
        ANSWER_CACHE_MB: '2',
        CACHE_MAX_AGE: '60',
        TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8',
        CHANGES_KEPT_DAYS: '7',
        SUBSCRIPTIONS: '0',
        SUBSCRIPTIONS_PER_CLIENT: '5',
        POLL_FEEDS: 'off',
        SEND_WEBHOOKS: 'off',
        ALLOW_PRIVATE_ADDRESSES: 'on',
        USER_AGENT: 'newsgraph/1.0 (+https://news.example.org/bot)',
        REQUEST_TIMEOUT: '5',
        SHUTDOWN_TIMEOUT: '3',
        NODE_ENV: 'production',
      }),
    ).toEqual({
      port: 0,
      host: '0.0.0.0',
      databaseUrl: 'postgres://writer:secret@db.example.org/news',
      directDatabaseUrl: 'postgres://writer:secret@primary.example.org/news',
      databasePooler: 'on',
      databaseReaderUrl: 'postgres://reader:secret@db.example.org/news',
      databaseReplicaUrls: ['postgres://reader@a.example.org/news', 'postgres://reader@b.example.org/news'],
      poolSize: 20,
      dataDir: resolve('/var/lib/newsgraph'),
      dataFsync: false,
      logLevel: 'debug',
      compression: false,
      batching: true,
      federation: true,
      introspection: false,
      pictures: true,
      publicReading: false,
      persistedOperations: resolve('manifest.json'),
      corsOrigins: ['https://news.example.org', 'http://localhost:5173', 'https://*.example.app'],
      rateLimit: 0,
      rateLimitKeyed: 9,
      rateLimitStore: 'postgres',
      maxWork: 900,
      answerCacheBytes: 2_097_152,
      cacheMaxAge: 60,
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      changesKeptDays: 7,
      subscriptions: 0,
      subscriptionsPerClient: 5,
      pollFeeds: false,
      sendWebhooks: false,
      allowPrivateAddresses: true,
      userAgent: 'newsgraph/1.0 (+https://news.example.org/bot)',
      requestTimeout: 5000,
      shutdownTimeout: 3000,
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', CORS_ORIGINS: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', 'abc', 'PORT: expected a whole number from 0 to 65535, got "abc"'],
    ['PORT', '65536', 'PORT: expected a whole number from 0 to 65535, got "65536"'],
    ['PORT', '-1', 'PORT: expected a whole number from 0 to 65535, got "-1"'],
    ['PORT', '4000.5', 'PORT: expected a whole number from 0 to 65535, got "4000.5"'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, got "loud"',
    ],
    ['INTROSPECTION', 'maybe', 'INTROSPECTION: expected on or off, got "maybe"'],
    [
      'RATE_LIMIT',
      '-1',
      'RATE_LIMIT: expected a whole number of points from 0 (no limit) to 1000000000, got "-1"',
    ],
    ['RATE_LIMIT_STORE', 'redis', 'RATE_LIMIT_STORE: expected one of memory, postgres, got "redis"'],
    [
      'RATE_LIMIT_STORE',
      'postgres',
      'RATE_LIMIT_STORE: expected memory, since DATABASE_URL names no Postgres server',
    ],
    ['REQUEST_TIMEOUT', '0', 'REQUEST_TIMEOUT: expected a whole number of seconds from 1 to 3600, got "0"'],
    ['SHUTDOWN_TIMEOUT', '0', 'SHUTDOWN_TIMEOUT: expected a whole number of seconds from 1 to 3600, got "0"'],
  ])('refuses %s=%s', (name, value, message) => {
    expect(refusal({ [name]: value })).toBe(message);
  });

  it.each(['mysql://u:p@h/d', 'localhost:5432', 'postgresql://', 'news'])(
    'refuses DATABASE_URL=%s',
    (url) => {
      expect(refusal({ DATABASE_URL: url })).toMatch(
        /^DATABASE_URL: expected postgresql:\/\/user:password@host/,
      );
    },
  );

  it.each([
    ['DATABASE_URL', 'postgresql://u:hunter2@h/d?schema=news'],
    ['DATABASE_URL', 'postgresql://u:hunter2@h/d?sslmode=require&schema=news'],
    ['DIRECT_DATABASE_URL', 'postgresql://u:hunter2@h/d?schema=news'],
    ['DATABASE_REPLICA_URLS', 'postgresql://u:hunter2@h/d?schema=public,postgresql://u:hunter2@i/d?schema=n'],
  ])('refuses another schema in %s=%s', (name, value) => {
    const message = refusal({ DATABASE_URL: 'postgres://h/d', [name]: value });
    expect(message).toMatch(new RegExp(`^${name}: expected no other schema than public`));
    expect(message).not.toContain('hunter2');
  });

  it('takes the schema where the tables are', () => {
    const url = 'postgresql://u@h/d?schema=public&sslmode=require';
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it.each([
    ['DATABASE_READER_URL', 'mysql://u:hunter2@h/d'],
    ['DATABASE_REPLICA_URLS', 'postgres://u:hunter2@h/d,h'],
    ['DATABASE_REPLICA_URLS', 'postgres://u:hunter2@h/d,'],
    ['DATABASE_REPLICA_URLS', 'postgres://u:hunt,er2@h/d'],
  ])('refuses %s=%s, and prints none of it', (name, value) => {
    const message = refusal({ DATABASE_URL: 'postgres://h/d', [name]: value });
    expect(message).toMatch(new RegExp(`^${name}: expected .*postgresql://user:password@host`));
    expect(message).not.toMatch(/hunt|er2@/);
  });

  it.each(['DATABASE_READER_URL', 'DATABASE_REPLICA_URLS'])('refuses %s without a server', (name) => {
    expect(refusal({ [name]: 'postgres://u:hunter2@h/d' })).toBe(
      `${name}: expected only beside DATABASE_URL, the server that takes what is written`,
    );
  });

  it.each([
    'news.example.org',
    'https://news.example.org/app',
    'ftp://a.org',
    'https://*',
    'https://*.org',
    'https://news.*.org',
    'https://news.*',
    '*.example.org',
    'https://*.example.org/app',
    'https://a.org,',
  ])('refuses CORS_ORIGINS=%s', (origin) => {
    expect(refusal({ CORS_ORIGINS: origin })).toMatch(/^CORS_ORIGINS: expected origins .*got "/);
  });

  it.each(['yes', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0,', 'proxy.example.org'])(
    'refuses TRUST_PROXY=%s',
    (proxies) => {
      expect(refusal({ TRUST_PROXY: proxies })).toMatch(/^TRUST_PROXY: expected addresses or networks /);
    },
  );

  it('names every wrong variable at once, and no password', () => {
    const message = refusal({ PORT: 'x', DATABASE_URL: 'mysql://u:hunter2@h/d' });
    expect(message.split('\n')).toHaveLength(2);
    expect(message).toMatch(/^DATABASE_URL: .*; what came is not shown/m);
    expect(message).not.toMatch(/mysql|hunter2/);
  });

  it.each([
    'postgresql://postgres:p@ss/w#rd@127.0.0.1:5432/x',
    'postgresql://postgres:p@ssw0rd@127.0.0.1:5432/x',
    'postgresql://postgres:p#ssw0rd@127.0.0.1:5432/x',
    'postgresql://postgres:12/ssw0rd@127.0.0.1:5432/x',
    'postgresql://postgres:12?ssw0rd@127.0.0.1:5432/x',
    'postgresql://postgres:p%ssw0rd@127.0.0.1:5432/x',
  ])('refuses a password that is not percent-encoded, and prints none of it: %s', (url) => {
    const message = refusal({ DATABASE_URL: url });
    expect(message).toMatch(/^DATABASE_URL: expected .* percent-encoded \("@" is %40/);
    // The hint itself has the word "password".
    expect(message.replaceAll('password', '')).not.toMatch(/ss|w0rd|w#rd|127/);
  });

  it.each([
    'postgresql://bob:p%40ss%2Fw%23rd%25@127.0.0.1:5432/x?sslmode=require',
    'postgresql://bob@[::1]:5432/x',
    'postgres://db.example.org',
    ' postgresql://bob:p%40ss@127.0.0.1:5432/x\n',
  ])('takes DATABASE_URL=%s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });
});

describe('readEnvironment', () => {
  it('reads a file with a byte order mark, and prefers what is set', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'env-'));
    try {
      await writeFile(join(folder, '.env'), '\uFEFFPORT=4321\nHOST="::1"\nPATH=/nowhere\n');
      const { PORT, HOST, PATH } = readEnvironment(folder);
      expect({ PORT, HOST, PATH }).toEqual({ PORT: '4321', HOST: '::1', PATH: process.env['PATH'] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('withoutPassword', () => {
  it.each([
    ['postgres://u:p@ss@h/d failed', 'postgres://u:***@h/d failed'],
    ['postgres://u@h/d', 'postgres://u@h/d'],
    ['see http://localhost:4000/a@b', 'see http://localhost:4000/a@b'],
  ])('%s', (text, wanted) => {
    expect(withoutPassword(text)).toBe(wanted);
  });
});
