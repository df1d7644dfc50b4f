import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../store/database.js';

/** Hosts that asked to be left alone for a while. */
export interface RestingHosts {
  /** @throws errors of the database if they are kept there and it does not answer */
  rests: (host: string) => Promise<boolean>;
  /** @throws likewise */
  rest: (host: string, ms: number) => Promise<void>;
}

/** Known to this process alone. */
export function restingHere(now: () => number = Date.now): RestingHosts {
  const notBefore = new LRUCache<string, number>({ max: 10_000 });
  const until = (host: string) => notBefore.get(host) ?? 0;
  return {
    rests: (host) => Promise.resolve(until(host) > now()),
    rest: (host, ms) => {
      notBefore.set(host, Math.max(now() + ms, until(host)));
      return Promise.resolve();
    },
  };
}

/**
 * Known to all processes that share a database, and to those that start later. The database's clock counts. They are
 * leases, removed with those of turns (see hostTurns.ts).
 */
export function restingForAll({ prisma }: Database): RestingHosts {
  const nameOf = (host: string) => `host:${host} rests`;
  return {
    rests: async (host) => {
      const rows = await prisma.$queryRaw<unknown[]>`
        SELECT 1 FROM "Lease" WHERE "name" = ${nameOf(host)} AND "until" > now()`;
      return rows.length > 0;
    },
    rest: async (host, ms) => {
      await prisma.$executeRaw`
        INSERT INTO "Lease" AS old ("name", "holder", "label", "until")
        VALUES (${nameOf(host)}, ${randomUUID()}::uuid, ${host}, now() + ${ms} * interval '1 millisecond')
        ON CONFLICT ("name") DO UPDATE SET "until" = greatest(old."until", excluded."until")`;
    },
  };
}
