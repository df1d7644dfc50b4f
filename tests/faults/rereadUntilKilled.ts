import { parseWhenNeeded } from '../../src/ingest/parseWhenNeeded.js';
import { rereadJobOf, resumeReread, startReread } from '../../src/ingest/rereadJob.js';
import { openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';

// Reads again what the data folder that is its first argument holds, as a service does: begins with "start" as the second
// argument, else only goes on with what was begun. Tells how much was read, until it is killed or done.

const [dataDir = '', how = ''] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
await migrate(database);
// The lease of the process that was killed runs out after twenty seconds; nobody waits for that here.
await database.prisma.$executeRaw`UPDATE "Lease" SET "until" = now() - interval '1 second'`;
if (how === 'start') await startReread(database, parseWhenNeeded);
else await resumeReread(database, parseWhenNeeded);
for (let told = -1; ;) {
  const job = rereadJobOf(database);
  if (job && job.done !== told) process.stdout.write(`read ${String((told = job.done))}\n`);
  if (!job?.running) break;
  await new Promise((resolve) => setTimeout(resolve, 5));
}
process.stdout.write('over\n');
await database.close();
