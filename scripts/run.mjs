// node scripts/run.mjs src/commands/serve [argument …]: builds if stale, then becomes that command.
// One process, so that signals reach the command itself; where nothing has to be built no other is started.
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

// Compiled code is kept from one start to the next where Node can do that (22 and later): a fifth of the time.
module.enableCompileCache?.();
const file = resolve('dist', `${command}.js`);
process.argv = [process.execPath, file, ...rest];
await import(pathToFileURL(file).href);
