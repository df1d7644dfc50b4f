import { startDeliverer } from '../../src/changes/deliverer.js';
import { addWebhook } from '../../src/changes/webhooks.js';
import { ingestArticle, readWith } from '../../src/ingest.js';
import { parseWhenNeeded } from '../../src/ingest/parseWhenNeeded.js';
import { rereadStored } from '../../src/ingest/reread.js';
import { loadLatestCursor } from '../../src/loaders/changes.js';
import { openSender } from '../../src/sources/web/send.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import { rejectFact } from '../../src/store/edits/factEdits.js';
import { migrate } from '../../src/store/migrate/migrate.js';

// Writes, corrects, reads again and deletes in the data folder that is its first argument, and sends what changes to the
// address that is its second, until it is killed. With a third argument it writes nothing, and ends when all is sent.

const [dataDir = '', url = '', only] = process.argv.slice(2);
const database = await openDatabase({ dataDir, fsync: false });
const { prisma } = database;
await migrate(database);
// A process that was killed leaves its leases, which run out after twenty seconds.
await prisma.lease.deleteMany();
await prisma.webhook.updateMany({ data: { nextTryAt: new Date(0) } });
if ((await prisma.webhook.count()) === 0)
  await addWebhook(prisma, { url, wanted: {}, since: await loadLatestCursor(prisma) });
const deliverer = startDeliverer(database, openSender({ userAgent: 'test', allowPrivate: true }), {
  allowPrivate: true,
  report: (message) => process.stderr.write(`${message}\n`),
});
process.stdout.write('begun\n');

async function write(to: Database): Promise<never> {
  for (let n = await prisma.article.count(); ; n++) {
    const text = `Minister Anna Berg met Carl Dorn${String(n % 7)} in Paris.\n\n“France will wait ${String(n)} days,” Berg said.`;
    const { id } = await ingestArticle(to, { text, source: 'Daily', guid: String(n % 20) });
    process.stdout.write(`wrote ${id}\n`);
    if (n % 5 === 1) {
      const quote = await prisma.quote.findFirst({ orderBy: { id: 'asc' } });
      const author = { by: null, note: null };
      if (quote) await rejectFact(to, { node: 'Quote', id: quote.id }, author, readWith(parseWhenNeeded));
    }
    if (n % 7 === 2) {
      await prisma.article.updateMany({ data: { parser: 1 }, where: { id } });
      const { signal } = new AbortController();
      for await (const { problem } of rereadStored(to, parseWhenNeeded, { signal, share: 1 }))
        if (problem !== null) process.stderr.write(`${problem}\n`);
    }
    if (n % 4 === 3) await deleteArticle(to, id);
  }
}

async function drain(): Promise<void> {
  const latest = await loadLatestCursor(prisma);
  for (;;) {
    const [webhook] = await prisma.webhook.findMany();
    const left = await prisma.webhookDelivery.count({ where: { deliveredAt: null } });
    if (webhook?.cursor === latest && left === 0) break;
    deliverer.wake();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await deliverer.stop();
  await database.close();
}

await (only === undefined ? write(database) : drain());
