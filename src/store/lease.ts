import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Database } from './database.js';

/** A lease that is not renewed for so long is free: its process was killed. In milliseconds. */
const LEASE_MS = 20_000;
const RENEW_MS = 5_000;

/** What became of work that one process at a time does. */
export type Leased<T> = { done: T } | { heldBy: string };

/**
 * Does the work while no other process does work of this name. The clock is the database's, so that machines need not
 * agree on the time.
 *
 * @param work is given a signal that is aborted when the lease is lost, as after a long sleep of the machine
 */
export async function withLease<T>(
  database: Database,
  name: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Leased<T>> {
  const holder = randomUUID();
  const heldBy = await take(database, name, holder);
  if (heldBy !== null) return { heldBy };
  const lost = new AbortController();
  const renewal = setInterval(() => {
    void renew(database, name, holder).then(
      (held) => {
        if (!held) lost.abort(new Error(`Another process does the same now: ${name}.`));
      },
      () => undefined,
    );
  }, RENEW_MS);
  try {
    return { done: await work(lost.signal) };
  } finally {
    clearInterval(renewal);
    // A database that is gone keeps it until it runs out.
    await giveBack(database, name, holder).catch(() => undefined);
  }
}

/** Null when it is taken, else who has it. */
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
