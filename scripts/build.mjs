// Generates the Prisma client, compiles to dist, bundles the pages for readers and the elements for other pages into
// dist/web, and makes the database that new folders start from: always, or with --if-stale only if a source is newer than
// the last build. The tools' output goes to stderr, so that stdout is only the command's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { requireBuildTools, requireInstalled } from './dependencies.mjs';
import { fingerprint, isStale, STAMP } from './stale.mjs';
import { vendor } from './vendor.mjs';

const ifStale = process.argv.includes('--if-stale');
if (!ifStale || isStale()) {
  requireInstalled('dependencies', 'devDependencies');
  requireBuildTools();
  if (ifStale) process.stderr.write('Building (once, after changes) …\n');
  const started = Date.now();
  const sources = fingerprint();
  rmSync(STAMP, { force: true });
  for (const args of [
    ['scripts/generate.mjs', '--client-only'],
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ]) {
    await run(args);
  }
  // Read at run time, but not compiled.
  cpSync('src/parse/data/syntaxWeights.bin', 'dist/src/parse/data/syntaxWeights.bin');
  await Promise.all([run(['scripts/template.mjs']), bundlePages()]);
  vendor('dist/node_modules');
  // The time at which the build started, so that a source saved during the build counts as newer.
  writeFileSync(STAMP, sources);
  utimesSync(STAMP, started / 1000, started / 1000);
}

async function bundlePages() {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  await run(vite);
  await run([...vite, '--config', 'vite.embed.config.ts']);
}

/**
 * @param {string[]} args of Node; what fails ends the build. Whatever the shell says, or a test that builds, pages are
 * bundled for production: those of development are twice as large, and some do not run.
 */
async function run(args) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const [code] = await once(spawn(process.execPath, args, { env, stdio: ['ignore', 2, 2] }), 'close');
  if (code !== 0) process.exit(code ?? 1);
}
