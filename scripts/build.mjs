// Generates the Prisma client, compiles to dist, and bundles the pages for readers and the elements for other pages into
// dist/web: always, or with --if-stale only if a source is newer than the last build. The tools' output goes to stderr,
// so that stdout is only the command's.
import { spawnSync } from 'node:child_process';
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
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.embed.config.ts', '--logLevel', 'warn'],
  ]) {
    const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
    if (error) throw error;
    if (status !== 0) process.exit(status ?? 1);
  }
  vendor('dist/node_modules');
  // Read at run time, but not compiled.
  cpSync('src/parse/data/syntaxWeights.bin', 'dist/src/parse/data/syntaxWeights.bin');
  // The time at which the build started, so that a source saved during the build counts as newer.
  writeFileSync(STAMP, sources);
  utimesSync(STAMP, started / 1000, started / 1000);
}
