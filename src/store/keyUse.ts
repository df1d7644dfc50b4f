import type { Database } from './database.js';

/** Uses are written down together, once in so many milliseconds: no request waits for it, or costs a write. */
const INTERVAL_MS = 60_000;

/** The keys of each database that were used since the last writing, and when. */
const used = new WeakMap<Database, Map<string, Date>>();

/** Remembers that a key was used now. */
export function noteUse(database: Database, id: string): void {
  let uses = used.get(database);
  if (!uses) {
    uses = new Map();
    used.set(database, uses);
    setTimeout(() => void writeUses(database), INTERVAL_MS).unref();
  }
  uses.set(id, new Date());
}

/** Writes down what was noted, now rather than within a minute. What cannot be written is forgotten: it is no answer's business. */
export async function writeUses(database: Database): Promise<void> {
  const uses = used.get(database);
  used.delete(database);
  if (!uses) return;
  const [ids, times] = [[...uses.keys()], [...uses.values()].map((time) => time.toISOString())];
  await database.prisma.$executeRaw`
    UPDATE "ApiKey" SET "lastUsedAt" = GREATEST("lastUsedAt", use.at)
    FROM unnest(${ids}::uuid[], ${times}::timestamptz[]) AS use(id, at) WHERE "ApiKey".id = use.id`.catch(
    () => undefined,
  );
}
