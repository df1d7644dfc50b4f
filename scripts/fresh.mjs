// Fails if schema.graphql is not what the code generates.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/schema.ts'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);
if (stdout.trim() !== readFileSync('schema.graphql', 'utf8').replaceAll('\r\n', '\n').trim()) {
  console.error('schema.graphql is stale: run `npm run -s schema > schema.graphql` and commit it.');
  process.exit(1);
}
