import { createClientQueues } from './clientQueues.js';
import type { Costed } from './costOf.js';
import { refusalFor } from '../failures/failures.js';
import type { Refusal } from '../failures/refusal.js';

/** Lets as much work in at once as the database can do, and from every client its share. */
export interface Admission {
  /**
   * Waits for a place, of which each request has one at most.
   * @returns gives the place back; may be called again
   * @throws Refusal OVERLOADED where none will be free in time, or whatever aborted the signal
   */
  enter: (job: Job) => Promise<() => void>;
  lanes: Readonly<Record<LaneName, LaneState>>;
}

/** Something to be done for a client. */
export interface Job {
  lane: LaneName;
  client: string;
  /** Aborted when nobody waits for it any more. */
  signal: AbortSignal;
}

/** Short questions, long ones, and what writes: none waits for another lane. */
export type LaneName = 'quick' | 'dear' | 'write';

export interface LaneState {
  readonly running: number;
  readonly waiting: number;
  /** Refused so far. */
  readonly refused: number;
}

interface Lane {
  /** Jobs that may run at once as things are. */
  places: () => number;
  /** Called when a job has left: others may start, of this lane or another. */
  freed: () => void;
  /** Jobs of one client that wait, and of all. More are refused at once. */
  mostOfClient: number;
  most: number;
  /** Milliseconds that a job waits at most. */
  patience: number;
}

/** A question of more work than this, in milliseconds, or of a longer answer, is a dear one. */
const DEAR_WORK = 50;
const DEAR_BYTES = 256 * 1024;

/** The lane of a query. */
export const laneOf = (costed: Costed | undefined): LaneName =>
  costed && (costed.estimate.work > DEAR_WORK || costed.estimate.bytes > DEAR_BYTES) ? 'dear' : 'quick';

/** Connections that no query takes, if there are more than so many: for keys, versions of the data, health and the one that writes. */
const RESERVED = 2;
/** Of the connections, those that dear questions may hold: one of so many. */
const DEAR_SHARE = 5;

/**
 * @param connections to all servers that are read
 */
export function createAdmission(connections: number): Admission {
  // One of each kind can run wherever there is a database.
  const places = Math.max(2, connections - RESERVED);
  const mostDear = Math.max(1, Math.floor(connections / DEAR_SHARE));
  // Dear questions start first. They have only a few places, and quick ones may take those whenever they are free.
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
    // One writes at a time; what the others do before is to read their articles.
    places: () => 4,
    freed: () => {
      write.startWaiting();
    },
    ...{ mostOfClient: 32, most: 64, patience: 10_000 },
  });
  const lanes = { quick, dear, write };
  return { enter: (job) => lanes[job.lane].enter(job), lanes };
}

interface OpenLane extends LaneState, Pick<Admission, 'enter'> {
  /** Places may have become more. */
  startWaiting: () => void;
}

/** A job that waits for its place. */
interface Waiting {
  start: () => void;
}

function openLane({ places, freed, mostOfClient, most, patience }: Lane): OpenLane {
  const queues = createClientQueues<Waiting>();
  let [running, refused] = [0, 0];

  function leave(): void {
    running--;
    freed();
  }

  function startWaiting(): void {
    while (queues.size > 0 && running < places()) queues.shift()?.start();
  }

  /** The place, to be given back once. */
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
    return refusalFor('OVERLOADED');
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
