import type { Database } from './database.js';

/** Interval for saving key uses in milliseconds: requests neither wait for it nor cause a write each. */
const INTERVAL_MS = 60_000;

/** Keys of each database used since the last save, and when. */
const used = new WeakMap<Database, Map<string, Date>>();

/** Records that a key was used now. */
export function noteUse(database: Database, id: string): void {
  let uses = used.get(database);
  if (!uses) {
    uses = new Map();
    used.set(database, uses);
    setTimeout(() => void writeUses(database), INTERVAL_MS).unref();
  }
  uses.set(id, new Date());
}

/**
 * Saves the recorded uses immediately. Uses that cannot be saved are dropped, as they must not affect
 * answers.
 */
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
