import { openDatabase } from '../../src/store/database.js';
import { createKey } from '../../src/store/apiKeys.js';

// Writes to the database of the data folder that is its argument, and never commits.

const database = await openDatabase({ dataDir: process.argv[2] ?? '', attachWithinMs: 0 });
await database.prisma.$transaction(
  async (prisma) => {
    await createKey({ ...database, prisma } as typeof database, 'never committed', 'READ');
    process.stdout.write('holding\n');
    await new Promise(() => setInterval(() => undefined, 1000));
  },
  { timeout: 60_000 },
);
