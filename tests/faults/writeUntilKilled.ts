import { ingestArticle } from '../../src/ingest.js';
import { openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';

// Tells which articles the data folder that is its first argument holds, then puts one after the other into it and
// tells of each once that is acknowledged, until it is killed. The second argument begins their numbers.

const [dataDir = '', from = '0'] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
await migrate(database);
const stored = await database.prisma.article.findMany({ select: { id: true } });
process.stdout.write(`stored ${stored.map(({ id }) => id).join(' ')}\n`);
for (let n = Number(from); ; n++) {
  const text = `Minister Anna Berg met Carl Dorn in Paris on day ${String(n)}.\n\n“France will wait,” Berg said.`;
  process.stdout.write(`acknowledged ${(await ingestArticle(database, { text })).id}\n`);
}
