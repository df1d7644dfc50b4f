import { createClientQueues } from './clientQueues.js';
import type { Costed } from './costOf.js';
import { refusalFor } from '../failures/failures.js';
import type { Refusal } from '../failures/refusal.js';

/** Admission control: runs as many jobs at once as the database can take, shared fairly between clients. */
export interface Admission {
  /**
   * Waits for a place; each request has at most one.
   * @returns releases the place; may be called again
   * @throws Refusal OVERLOADED if none will be free in time, or the signal's abort reason
   */
  enter: (job: Job) => Promise<() => void>;
  lanes: Readonly<Record<LaneName, LaneState>>;
}

/** Work for a client. */
export interface Job {
  lane: LaneName;
  client: string;
  /** Aborted when the client no longer waits. */
  signal: AbortSignal;
}

/** Cheap queries, expensive queries, and writes: no lane waits for another. */
export type LaneName = 'quick' | 'dear' | 'write';

export interface LaneState {
  readonly running: number;
  readonly waiting: number;
  /** Number of refused jobs so far. */
  readonly refused: number;
}

interface Lane {
  /** Current number of jobs that may run at once. */
  places: () => number;
  /** Called when a job has finished, so that others may start in any lane. */
  freed: () => void;
  /** Maximum number of waiting jobs of one client, and in total. Further ones are refused immediately. */
  mostOfClient: number;
  most: number;
  /** Longest wait of a job, in milliseconds. */
  patience: number;
  /** Whether its jobs would have changed something. */
  isMutation?: boolean;
}

/**
 * A query with more estimated work, in milliseconds, or a longer estimated answer goes to the lane `dear`.
 */
const DEAR_WORK = 50;
const DEAR_BYTES = 256 * 1024;

/** The lane of a query. */
export const laneOf = (costed: Costed | undefined): LaneName =>
  costed && (costed.estimate.work > DEAR_WORK || costed.estimate.bytes > DEAR_BYTES) ? 'dear' : 'quick';

/**
 * Connections kept free of queries, if there are more than this: for API keys, versions of the data, health
 * checks and the writer.
 */
const RESERVED = 2;
/** Expensive queries may hold one in this many connections. */
const DEAR_SHARE = 5;

/** @param connections total to all servers that are read */
export function createAdmission(connections: number): Admission {
  // At least one job of each kind can always run.
  const places = Math.max(2, connections - RESERVED);
  const mostDear = Math.max(1, Math.floor(connections / DEAR_SHARE));
  // Expensive queries start first: they have only a few places, which cheap ones may use otherwise.
  const freed = () => {
    dear.startWaiting();
    quick.startWaiting();
  };
  const dear: OpenLane = openLane({
    places: () => Math.min(mostDear, places - quick.running),
    freed,
    ...{ mostOfClient: 8, most: 64, patience: 10_000 },
  });
  const quick: OpenLane = openLane({
    places: () => places - dear.running,
    freed,
    ...{ mostOfClient: 256, most: 1024, patience: 3_000 },
  });
  const write: OpenLane = openLane({
    // Only one job writes at a time; the others parse their articles meanwhile.
    places: () => 4,
    freed: () => {
      write.startWaiting();
    },
    isMutation: true,
    ...{ mostOfClient: 32, most: 64, patience: 10_000 },
  });
  const lanes = { quick, dear, write };
  return { enter: (job) => lanes[job.lane].enter(job), lanes };
}

interface OpenLane extends LaneState, Pick<Admission, 'enter'> {
  /** More places may be available now. */
  startWaiting: () => void;
}

/** A waiting job. */
interface Waiting {
  start: () => void;
}

function openLane({ places, freed, mostOfClient, most, patience, isMutation }: Lane): OpenLane {
  const queues = createClientQueues<Waiting>();
  let [running, refused] = [0, 0];

  function leave(): void {
    running--;
    freed();
  }

  function startWaiting(): void {
    while (queues.size > 0 && running < places()) queues.shift()?.start();
  }

  /** Takes a place; the result releases it once. */
  function take(): () => void {
    running++;
    let held = true;
    return () => {
      if (held) leave();
      held = false;
    };
  }

  function refuse(): Refusal {
    refused++;
    // By then all that waits now has begun or was refused.
    return refusalFor('OVERLOADED', isMutation, Math.ceil(patience / 1000));
  }

  function wait({ client, signal }: Job): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const own: Waiting = { start: () => undefined };
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      };
      const giveUp = (reason: Error) => {
        end();
        queues.remove(client, own);
        reject(reason);
      };
      const abort = () => {
        giveUp(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        giveUp(refuse());
      }, patience);
      own.start = () => {
        end();
        resolve(take());
      };
      signal.addEventListener('abort', abort);
      queues.push(client, own);
      startWaiting();
    });
  }

  return {
    get running() {
      return running;
    },
    get waiting() {
      return queues.size;
    },
    get refused() {
      return refused;
    },
    startWaiting,
    enter(job) {
      const { client, signal } = job;
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      if (queues.size === 0 && running < places()) return Promise.resolve(take());
      const isFull = queues.size >= most || queues.lengthOf(client) >= mostOfClient;
      return isFull ? Promise.reject(refuse()) : wait(job);
    },
  };
}
