import type { TestProject } from 'vitest/node';
import { noPooler, startPooler } from './pooler.js';

/** Has the tests of a project reach their server through PgBouncer; without it they run as those of the server do. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  provide('testDirectUrl', server);
  if (noPooler !== null) {
    process.stderr.write(`Not through a pooler: ${noPooler}\n`);
    provide('testDatabaseUrl', server);
    return () => Promise.resolve();
  }
  const pooler = await startPooler(server);
  provide('testDatabaseUrl', pooler.through(server));
  return pooler.stop;
}
