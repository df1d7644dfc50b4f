import { setTimeout as sleep } from 'node:timers/promises';
import type { Position, ReplicaDriver } from '../driver.js';
import { errorCode, errorMessage } from '../errors.js';

/** Interval between checks of the replicas, in milliseconds. */
const INTERVAL_MS = 1_000;

export interface ReplicaOptions {
  /** What the primary had written this long ago, a replica must have; otherwise it gets no reads. */
  maxLagMs: number;
  /** Called when a replica stops or resumes getting reads, with the reason. */
  report: (message: string) => void;
}

/** Replicas, some of which may be down or lagging. */
export interface Replicas {
  all: readonly ReplicaDriver[];
  /** The next replica that keeps up, round-robin; null if none does. */
  next: () => ReplicaDriver | null;
  /** Number of replicas that keep up. */
  usable: () => number;
  /** Latest known lag of each replica, in bytes of the log. */
  lags: () => { server: string; bytes: number }[];
  close: () => Promise<void>;
}

export const noReplicas: Replicas = {
  all: [],
  next: () => null,
  usable: () => 0,
  lags: () => [],
  close: () => Promise.resolve(),
};

/** Checks all replicas once, then at intervals until closed. */
export async function watchReplicas(
  all: readonly ReplicaDriver[],
  primary: Position,
  options: ReplicaOptions,
): Promise<Replicas> {
  /** Why a replica is unusable, or null. */
  const faults = new Map<ReplicaDriver, string | null>(all.map((replica) => [replica, null]));
  /** Latest known position of each server. */
  const positions = new Map<Position, number>();
  const noting =
    (position: Position): Position =>
    async () => {
      const now = await position();
      positions.set(position, now.position);
      return now;
    };
  const wanted = wantedPosition(noting(primary), options.maxLagMs);
  const look = async () => {
    const least = await wanted();
    await Promise.all(
      all.map(async (replica) => {
        const fault = await faultOf(noting(replica.position), least, options.maxLagMs);
        if (faults.get(replica) !== fault) options.report(describe(replica, fault));
        faults.set(replica, fault);
      }),
    );
  };
  await look();
  const stop = new AbortController();
  const watching = (async () => {
    while (!stop.signal.aborted) {
      await sleep(INTERVAL_MS, undefined, { signal: stop.signal, ref: false }).then(look, () => undefined);
    }
  })();
  let turn = 0;
  const usable = () => all.filter((replica) => faults.get(replica) === null);
  return {
    all,
    next: () => {
      const able = usable();
      return able[turn++ % able.length] ?? null;
    },
    usable: () => usable().length,
    lags: () =>
      all.flatMap(({ name, position }) => {
        const [written, replayed] = [positions.get(primary), positions.get(position)];
        if (written === undefined || replayed === undefined) return [];
        return [{ server: name, bytes: Math.max(0, written - replayed) }];
      }),
    close: async () => {
      stop.abort();
      await watching;
      await Promise.all(all.map((replica) => replica.close()));
    },
  };
}

/** Where the primary was `maxLagMs` ago, or at the first look; while it does not answer, where it was before. */
function wantedPosition(primary: Position, maxLagMs: number): () => Promise<number> {
  const seen: { at: number; position: number }[] = [];
  return async () => {
    const at = performance.now();
    const now = await primary().catch(() => null);
    if (now) seen.push({ at, position: now.position });
    while (seen[1] && seen[1].at <= at - maxLagMs) seen.shift();
    return seen[0]?.position ?? 0;
  };
}

/** Why a replica gets no reads, or null. */
async function faultOf(positionOf: Position, least: number, maxLagMs: number): Promise<string | null> {
  try {
    const { position, replays } = await positionOf();
    if (!replays) return 'is not a streaming replica';
    if (position < least) return `is more than ${String(maxLagMs / 1000)} s behind`;
    return null;
  } catch (error) {
    return `does not answer: ${errorMessage(error) || (errorCode(error) ?? '')}`;
  }
}

function describe({ name }: ReplicaDriver, fault: string | null): string {
  return fault === null
    ? `Reads go to ${name} of DATABASE_REPLICA_URLS again.`
    : `No reads go to ${name} of DATABASE_REPLICA_URLS: it ${fault}.`;
}
