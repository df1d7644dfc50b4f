// Generates code that is not committed: the Prisma client, the typed operations of the pages for readers, and (unless
// --client-only) the typed clients of the tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** @param {string} tool @param {string[]} args */
function run(tool, args) {
  const { status, error } = spawnSync(process.execPath, [`node_modules/${tool}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      // `prisma generate` downloads an engine that it does not use, unless this names an executable file.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run('prisma-cli/build/index.js', ['generate']);
run('@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.web.ts', '--silent']);
if (!process.argv.includes('--client-only')) {
  run('@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts', '--silent']);
  run('gql.tada/bin/cli.js', ['generate-output', '--tsconfig', 'tests/client/tada/tsconfig.json']);
  mkdirSync('tests/client/generated/relay', { recursive: true });
  run('relay-compiler/cli.js', []);
}
