import { spawn } from 'node:child_process';

// Runs the long form of the fault tests: 100 kills and a soak test of 20 minutes, unless set otherwise.

const env = { KILLS: '100', SOAK_MINUTES: '20', ...process.env };
const args = [
  'vitest',
  'run',
  '--project',
  'long',
  'tests/faults',
  'tests/server/faults',
  ...process.argv.slice(2),
];
spawn('npx', args, { env, stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
