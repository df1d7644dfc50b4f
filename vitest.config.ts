import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const server = process.env['TEST_DATABASE_URL'] ?? '';

/** What takes long: drawn operations, faults, attacks, long texts, copies of whole databases, installs, processes waited for. */
const long = [
  'tests/generated/**/*.test.ts',
  'tests/faults/**/*.test.ts',
  'tests/client/{mirror,subscriptions}/*.test.ts',
  'tests/commands/{evaluate,export,format,help,keys,mcp,rereadAndMove,seed,whileServing}.test.ts',
  'tests/ingest/{ingestMany,serverParser}.test.ts',
  'tests/parse/{linear,robustness}.test.ts',
  'tests/scripts/install.test.ts',
  'tests/select/generated.test.ts',
  'tests/server/**/{*Attacks,exports,faults,health,subscriptions}.test.ts',
  'tests/sources/{badFeeds,hostTurns,readOnThreads,watchFolder}.test.ts',
  'tests/store/**/{backup,export,migrate,move,pgliteFolder,pooler,saveArticles,share,syncedFiles,template}.test.ts',
];

const opensDatabase = /support\/database\.js|openOperationsWorld|startSeeded/;

/** Faults that a server must bear too: the others are those of the embedded database, or open a server themselves. */
const faultsOfBoth = ['rereadUnderWork.test.ts'];

/** Test files that open a database (see tests/support). */
const databaseTests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.test.ts') && (!file.startsWith('faults') || faultsOfBoth.includes(basename(file))),
  )
  .map((file) => join('tests', file))
  .filter((file) => opensDatabase.test(readFileSync(file, 'utf8')));

// What files load is loaded once for each worker (`isolate: false`): a third of the processor's time is saved.
const embedded = { testDatabaseUrl: '', testDirectUrl: '', built: false };

/** The same on a server, and what is asked of the service once more with a pooler before it. */
const onServer = [
  {
    extends: true as const,
    test: {
      name: 'server',
      include: databaseTests,
      globalSetup: 'tests/support/build.ts',
      provide: { testDatabaseUrl: server, testDirectUrl: server },
      isolate: false,
    },
  },
  {
    extends: true as const,
    test: {
      name: 'pooled',
      include: databaseTests.filter((file) => /^tests.(?:server|resolvers)\b/.test(file)),
      globalSetup: ['tests/support/build.ts', 'tests/support/poolerSetup.ts'],
      isolate: false,
    },
  },
];

export default defineConfig({
  resolve: {
    // Apollo requires graphql as CommonJS; without the alias tests would load a second copy as a module.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    // Much of the time goes into waiting for processes and databases.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // Databases are made in hooks, on slow machines too.
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: long,
          provide: embedded,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'long', include: long, globalSetup: 'tests/support/build.ts', provide: embedded },
      },
      ...(server ? onServer : []),
    ],
  },
});
