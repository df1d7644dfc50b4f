// node scripts/run.mjs src/commands/serve [argument …]: builds if stale, then becomes that command.
// The command runs in this process, so that signals reach it. Another process is started only to build.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { requireInstalled } from './dependencies.mjs';
import { isStale } from './stale.mjs';

requireInstalled('dependencies');
const [, , command, ...rest] = process.argv;
if (isStale()) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// Node 22 and later can keep compiled code from one start to the next, which saves a fifth of the time.
module.enableCompileCache?.();
const file = resolve('dist', `${command}.js`);
process.argv = [process.execPath, file, ...rest];
await import(pathToFileURL(file).href);
