import { Command } from 'commander';
import { withoutPassword } from '../config.js';
import { openParser } from '../ingest/parser.js';
import { countOld } from '../ingest/reread.js';
import { reread } from '../ingest/rereadJob.js';
import type { Database } from '../store/database.js';
import { errorMessage } from '../store/errors.js';
import { usageOf } from './usage.js';
import { withDatabase } from './withDatabase.js';

// npm run reread: parses stored articles again that another version of the parser has parsed.

new Command(usageOf('npm run reread --'))
  .description(
    'Reads stored articles again that another version of the parser has read, in the database that DATABASE_URL or DATA_DIR names. What was stopped goes on.',
  )
  .parse();

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    process.stderr.write('Stopping after the articles under way. Run it again to go on.\n');
    stopped.abort();
  });

async function rereadAll(database: Database): Promise<void> {
  const total = await countOld(database);
  if (total === 0) {
    process.stdout.write('All articles were read by this version of the parser.\n');
    return;
  }
  const parser = openParser();
  const began = performance.now();
  let [done, failed] = [0, 0];
  try {
    const result = await reread(database, parser.parse, { signal: stopped.signal, share: 1 }, (progress) => {
      ({ done, failed } = progress);
      if (progress.problem !== null) process.stderr.write(`failed: ${progress.problem}\n`);
      const rate = (done + failed) / ((performance.now() - began) / 1000);
      const left = Math.ceil(progress.left / rate);
      process.stderr.write(
        `${String(done)} of ${String(total)} read again, ${rate.toFixed(1)} a second, ${String(left)} s left\n`,
      );
    });
    if ('heldBy' in result) throw new Error(`Articles are being read again by ${result.heldBy}.`);
  } finally {
    await parser.close();
  }
  process.stdout.write(`${String(done)} articles read again, ${String(failed)} failed.\n`);
  if (failed > 0 || stopped.signal.aborted) process.exitCode = 1;
}

try {
  await withDatabase(rereadAll);
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}
