import type { Sample, Samples } from './rounds.js';
import { SERVERS, type ServerName } from './servers.js';

/** What the samples of one server in one operation come to. Null where nobody tells. */
export interface Figures {
  /** Requests a second. */
  rate: number;
  /** Median over the rounds of its rate divided by the floor's in the same round. */
  share: number;
  /** Latencies in milliseconds: the median, and what one in a hundred exceeds. */
  p50: number;
  p99: number;
  /** Processor time of a request in microseconds. */
  serverTime: number | null;
  databaseTime: number | null;
  /** Both divided by the floor's. */
  timeShare: number | null;
  /** Memory in MB, the most at the end of a slice. */
  memory: number | null;
  /** Cores that others used, the most in a slice. */
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

/** Processor time of server and database for one request, in microseconds. Of the database where it is known. */
function timeOf(samples: Sample[]): number | null {
  const server = perRequest(samples, 'server');
  return server === null ? null : server + (perRequest(samples, 'database') ?? 0);
}

/** Over all rounds together: the clock's ticks are too coarse for one. */
function perRequest(samples: Sample[], part: 'server' | 'database'): number | null {
  const requests = samples.reduce((sum, sample) => sum + sample.requests, 0);
  if (samples.some((sample) => sample[part] === null) || requests === 0) return null;
  return (samples.reduce((sum, sample) => sum + (sample[part] ?? 0), 0) * 1000) / requests;
}

function most(samples: Sample[], part: 'memory' | 'strangers'): number | null {
  const values = samples.flatMap((sample) => sample[part] ?? []);
  return values.length === 0 ? null : Math.max(...values);
}
