import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/root.js';
import { named } from '../data/databases.js';
import { Backends } from '../measure/backends.js';
import { hasProc, mainThreadTime, processorTime, residentMemory } from '../measure/processor.js';

/** Milliseconds between readings of memory and processor time, which are unknown once the process has ended. */
const LOOK_MS = 100;
/** Number of articles for which the peak memory is reported together. */
const PART = 1000;

/** Speed, memory and processor time of `npm run seed`. */
export interface SeedRun {
  /** Articles per second: of the first half, including the start, and of the second. */
  rates: [number, number];
  /** Peak memory of the process in MB, until half of the articles are done and until all are. */
  memory: [number, number];
  /** Peak memory in MB during each thousand articles. */
  parts: number[];
  /** Processor time per article in milliseconds; null if unknown. */
  time: { main: number; threads: number; postgres: number | null } | null;
}

/**
 * Ingests files with the command that users run.
 *
 * @param articles number of articles in the files
 */
export async function runSeed(path: string, url: string, articles: number): Promise<SeedRun> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'seed', 'seed.js'), path], {
    env: { ...process.env, DATABASE_URL: named(url, 'seed') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const pid = child.pid ?? 0;
  const backends = await Backends.watch(url, null);
  const started = performance.now();
  let [added, half, peak, atHalf] = [0, started, 0, 0];
  const parts: number[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('added: ') && ++added === articles / 2) [half, atHalf] = [performance.now(), peak];
  });
  const postgres = new Map<number, number>();
  let [main, all] = [0, 0];
  const look = async () => {
    if (!hasProc) return;
    const memory = residentMemory(pid);
    peak = Math.max(peak, memory);
    const part = Math.floor(added / PART);
    parts[part] = Math.max(parts[part] ?? 0, memory);
    [main, all] = [Math.max(main, mainThreadTime(pid)), Math.max(all, processorTime(pid))];
    for (const [backend, time] of (await backends?.times('seed')) ?? []) postgres.set(backend, time);
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  try {
    const [code] = (await ended) as [number | null];
    if (code !== 0 || added !== articles)
      throw new Error(`npm run seed added ${String(added)} articles and ended with code ${String(code)}.`);
  } finally {
    clearInterval(timer);
    await backends?.close();
  }
  const now = performance.now();
  const rate = (from: number, to: number) => (articles / 2 / (to - from)) * 1000;
  const used = [...postgres.values()].reduce((sum, time) => sum + time, 0);
  return {
    rates: [rate(started, half), rate(half, now)],
    memory: [atHalf, peak],
    parts: parts.slice(0, Math.ceil(articles / PART)),
    time: hasProc
      ? {
          main: main / articles,
          threads: (all - main) / articles,
          postgres: backends ? used / articles : null,
        }
      : null,
  };
}
