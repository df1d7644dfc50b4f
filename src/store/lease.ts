import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Database } from './database.js';

/** A lease not renewed for this many milliseconds is free: its process was killed. */
const LEASE_MS = 20_000;
const RENEW_MS = 5_000;

/** The result of exclusive work, or who holds the lease. */
export type Leased<T> = { done: T } | { heldBy: string };

/**
 * Runs work while no other process runs work with this name. Uses the database's clock, so machines need not
 * agree on the time.
 *
 * @param work gets a signal that is aborted when the lease is lost: it expired before it was renewed, because
 * the machine slept or the database was unreachable
 */
export async function withLease<T>(
  database: Database,
  name: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Leased<T>> {
  const holder = randomUUID();
  const lost = new AbortController();
  let end: NodeJS.Timeout | undefined;
  let ended = false;
  /** The lease starts when the request is sent, not when it is answered. */
  const endAfter = (askedAt: number) => {
    clearTimeout(end);
    end = setTimeout(
      () => {
        lost.abort(new Error(`The database was not reached in time to go on with this: ${name}.`));
      },
      askedAt + LEASE_MS - performance.now(),
    );
  };
  const takenAt = performance.now();
  const heldBy = await take(database, name, holder);
  if (heldBy !== null) return { heldBy };
  endAfter(takenAt);
  const renewal = setInterval(() => {
    const askedAt = performance.now();
    void renew(database, name, holder).then(
      (held) => {
        if (lost.signal.aborted || ended) return;
        if (held) endAfter(askedAt);
        else lost.abort(new Error(`Another process does the same now: ${name}.`));
      },
      () => undefined,
    );
  }, RENEW_MS);
  try {
    return { done: await work(lost.signal) };
  } finally {
    ended = true;
    clearInterval(renewal);
    clearTimeout(end);
    // If the database is unreachable, the lease expires by itself.
    await giveBack(database, name, holder).catch(() => undefined);
  }
}

/** Null if taken, otherwise the holder. */
async function take({ prisma }: Database, name: string, holder: string): Promise<string | null> {
  const label = `process ${String(process.pid)} on ${hostname()}`;
  const taken = await prisma.$executeRaw`
    INSERT INTO "Lease" AS old ("name", "holder", "label", "until")
    VALUES (${name}, ${holder}::uuid, ${label}, now() + ${LEASE_MS} * interval '1 millisecond')
    ON CONFLICT ("name") DO UPDATE SET "holder" = excluded."holder", "label" = excluded."label", "until" = excluded."until"
    WHERE old."until" < now()`;
  if (taken > 0) return null;
  return (await prisma.lease.findUnique({ where: { name } }))?.label ?? 'another process';
}

async function renew({ prisma }: Database, name: string, holder: string): Promise<boolean> {
  const renewed = await prisma.$executeRaw`
    UPDATE "Lease" SET "until" = now() + ${LEASE_MS} * interval '1 millisecond'
    WHERE "name" = ${name} AND "holder" = ${holder}::uuid`;
  return renewed > 0;
}

async function giveBack({ prisma }: Database, name: string, holder: string): Promise<void> {
  await prisma.lease.deleteMany({ where: { name, holder } });
}
