import type { Operation } from '../operations.js';
import { bodiesOf, pathOf } from './answers.js';
import type { Backends } from './backends.js';
import { Driver, type Slice } from './load.js';
import { hasProc, machineTime, processorTime, residentMemory } from './processor.js';
import type { Server, ServerName } from './servers.js';

/** How long and how often to measure. */
export interface Plan {
  rounds: number;
  sliceMs: number;
  warmUpMs: number;
  /** Most attempts to measure a slice that other programs disturb; the least disturbed counts. */
  tries: number;
}

/** A slice with its costs. Null means unknown. */
export interface Sample extends Slice {
  /** Processor time of the server, in milliseconds. */
  server: number | null;
  /** Processor time of its database, in milliseconds; also null if it runs inside the server. */
  database: number | null;
  /** Memory of the server at the end, in MB. */
  memory: number | null;
  /** Cores that other programs used meanwhile: 0.5 is half a core. */
  strangers: number | null;
}

/** The samples of an operation: one per server and round. */
export type Samples = Record<ServerName, Sample[]>;

/** A slice is repeated if other programs use more than this share of a core. */
export const MOST_STRANGERS = 0.08;

/** Measures servers in turn. */
export class Measurement {
  readonly #servers: readonly { server: Server; driver: Driver }[];
  readonly #backends: Backends | null;
  readonly #plan: Plan;

  constructor(servers: readonly Server[], backends: Backends | null, plan: Plan) {
    this.#servers = servers.map((server) => ({ server, driver: new Driver(server.url) }));
    this.#backends = backends;
    this.#plan = plan;
  }

  /** Warms every server up, then measures them one after the other, in alternating order. */
  async run(operation: Operation): Promise<Samples> {
    const { rounds, sliceMs, warmUpMs, tries } = this.#plan;
    const bodies = bodiesOf(operation);
    const samples: Samples = { floor: [], naive: [], service: [], cached: [] };
    for (const { server, driver } of this.#servers)
      await driver.run(pathOf(server.name, operation), bodies, 0, warmUpMs);
    for (let round = 0; round < rounds; round++) {
      for (const { server, driver } of round % 2 ? [...this.#servers].reverse() : this.#servers) {
        const measure = () =>
          this.#sample(server, () =>
            driver.run(pathOf(server.name, operation), bodies, round * 101, sliceMs),
          );
        samples[server.name].push(await leastDisturbed(measure, tries));
      }
    }
    return samples;
  }

  async #sample(server: Server, run: () => Promise<Slice>): Promise<Sample> {
    const backends = await this.#backends?.times(server.name);
    const before = readTimes(server);
    const slice = await run();
    const after = readTimes(server);
    const database = (backends && (await this.#backends?.used(server.name, backends))) ?? null;
    if (!before || !after) return { ...slice, server: null, database, memory: null, strangers: null };
    const used = after.server - before.server;
    // A database on another machine or inside the server does not count separately.
    const ours = used + after.driver - before.driver + (database ?? 0);
    return {
      ...slice,
      server: used,
      database,
      memory: residentMemory(server.pid),
      strangers: Math.max(0, (after.machine - before.machine - ours) / slice.milliseconds),
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map(({ driver }) => driver.close()));
  }
}

function readTimes({ pid }: Server) {
  if (!hasProc) return null;
  return { server: processorTime(pid), driver: processorTime(process.pid), machine: machineTime() };
}

async function leastDisturbed(measure: () => Promise<Sample>, most: number): Promise<Sample> {
  let best = await measure();
  for (let tries = 1; tries < most && (best.strangers ?? 0) > MOST_STRANGERS; tries++) {
    const next = await measure();
    if ((next.strangers ?? 0) < (best.strangers ?? 0)) best = next;
  }
  return best;
}
