import type { Sample, Samples } from './rounds.js';
import { SERVERS, type ServerName } from './servers.js';

/** Summary of one server's samples of one operation. Null means unknown. */
export interface Figures {
  /** Requests per second. */
  rate: number;
  /** Its rate divided by the floor's in the same round; the median over the rounds. */
  share: number;
  /** Latencies in milliseconds: median and 99th percentile. */
  p50: number;
  p99: number;
  /** Processor time per request in microseconds. */
  serverTime: number | null;
  databaseTime: number | null;
  /** Both divided by the floor's. */
  timeShare: number | null;
  /** Largest memory at the end of a slice, in MB. */
  memory: number | null;
  /** Most cores that other programs used in a slice. */
  strangers: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

const rateOf = ({ requests, milliseconds }: Sample) => (requests / milliseconds) * 1000;

export function figuresOf(samples: Samples): Record<ServerName, Figures> {
  const floorTime = timeOf(samples.floor);
  const all = SERVERS.map((server) => [server, serverFigures(samples[server], samples.floor, floorTime)]);
  return Object.fromEntries(all) as Record<ServerName, Figures>;
}

function serverFigures(own: Sample[], floor: Sample[], floorTime: number | null): Figures {
  const latencies = own.flatMap((sample) => sample.latencies).sort((a, b) => a - b);
  const time = timeOf(own);
  return {
    rate: median(own.map(rateOf)),
    share: median(own.map((sample, round) => rateOf(sample) / (floor[round] ? rateOf(floor[round]) : NaN))),
    p50: latencies[Math.floor(latencies.length * 0.5)] ?? NaN,
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? NaN,
    serverTime: perRequest(own, 'server'),
    databaseTime: perRequest(own, 'database'),
    timeShare: time === null || floorTime === null ? null : time / floorTime,
    memory: most(own, 'memory'),
    strangers: most(own, 'strangers'),
  };
}

/** Processor time per request of the server and, if known, the database, in microseconds. */
function timeOf(samples: Sample[]): number | null {
  const server = perRequest(samples, 'server');
  return server === null ? null : server + (perRequest(samples, 'database') ?? 0);
}

/** Computed over all rounds together, because the clock's ticks are too coarse for one. */
function perRequest(samples: Sample[], part: 'server' | 'database'): number | null {
  const requests = samples.reduce((sum, sample) => sum + sample.requests, 0);
  if (samples.some((sample) => sample[part] === null) || requests === 0) return null;
  return (samples.reduce((sum, sample) => sum + (sample[part] ?? 0), 0) * 1000) / requests;
}

function most(samples: Sample[], part: 'memory' | 'strangers'): number | null {
  const values = samples.flatMap((sample) => sample[part] ?? []);
  return values.length === 0 ? null : Math.max(...values);
}
