import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const server = process.env['TEST_DATABASE_URL'] ?? '';

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
        test: { name: 'embedded', include: ['tests/**/*.test.ts'], provide: { testDatabaseUrl: '' } },
      },
      ...(server
        ? [
            {
              extends: true as const,
              test: { name: 'server', include: databaseTests, provide: { testDatabaseUrl: server } },
            },
          ]
        : []),
    ],
  },
});
