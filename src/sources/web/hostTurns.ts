import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../store/database.js';

/** Turns at hosts among all processes that share a database. */
export interface HostTurns {
  /**
   * Waits until no process asks a host and its pause is over.
   *
   * @throws errors of the database if it does not answer; the reason of the signal
   */
  take: (host: string, signal?: AbortSignal) => Promise<HostTurn>;
}

export interface HostTurn {
  /** @param pauseMs how long the host is left alone from now on. Never fails */
  end: (pauseMs: number) => Promise<void>;
}

/** A process that was killed keeps a host from others for so many milliseconds: longer than an answer may take. */
const LONGEST_MS = 40_000;
/** Between two looks at a host that others ask, at most, in milliseconds: they mostly end before their time is over. */
const LOOK_MS = 500;

/** Turns are leases named "host:" and the host with its port. The database's clock counts. */
export function createHostTurns({ prisma }: Database, longestMs = LONGEST_MS): HostTurns {
  const label = `process ${String(process.pid)} on ${hostname()}`;

  async function isTaken(name: string, holder: string): Promise<boolean> {
    const taken = await prisma.$executeRaw`
      INSERT INTO "Lease" AS old ("name", "holder", "label", "until")
      VALUES (${name}, ${holder}::uuid, ${label}, now() + ${longestMs} * interval '1 millisecond')
      ON CONFLICT ("name") DO UPDATE SET "holder" = excluded."holder", "label" = excluded."label", "until" = excluded."until"
      WHERE old."until" <= now()`;
    return taken > 0;
  }

  async function end(name: string, holder: string, pauseMs: number): Promise<void> {
    await prisma.$executeRaw`
      UPDATE "Lease" SET "until" = now() + ${pauseMs} * interval '1 millisecond'
      WHERE "name" = ${name} AND "holder" = ${holder}::uuid`;
    // Hosts that nobody asks any more. Rows that another process holds at the moment are left to it.
    await prisma.$executeRaw`
      DELETE FROM "Lease" WHERE "name" IN (
        SELECT "name" FROM "Lease" WHERE starts_with("name", 'host:') AND "until" < now() - interval '1 minute'
        FOR UPDATE SKIP LOCKED)`;
  }

  return {
    take: async (host, signal) => {
      const name = `host:${host}`;
      const holder = randomUUID();
      while (!(await isTaken(name, holder)))
        // Processes that wait for one host do not all look at the same moment.
        await sleep(LOOK_MS * (0.5 + Math.random() / 2), undefined, { signal });
      return {
        // A turn that cannot be ended runs out.
        end: (pauseMs) => end(name, holder, pauseMs).catch(() => undefined),
      };
    },
  };
}
