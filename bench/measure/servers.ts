import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/root.js';

/** In the order of the columns. */
export const SERVERS = ['floor', 'naive', 'service', 'cached'] as const;
export type ServerName = (typeof SERVERS)[number];

/** A server that is ready. */
export interface Server {
  name: ServerName;
  /** Its address, with a slash at the end. */
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

const PROGRAMS: Record<ServerName, { file: string; settings?: Record<string, string> }> = {
  floor: { file: 'bench/floor/floor.js' },
  naive: { file: 'bench/naive/naive.js' },
  // What npm start runs, but without the answer cache.
  service: { file: 'src/commands/serve.js', settings: { ANSWER_CACHE_MB: '0' } },
  // What npm start runs: repeated requests are answered from memory.
  cached: { file: 'src/commands/serve.js' },
};

/** Without rate limits, because there is only one client. */
const SETTINGS = { PORT: '0', HOST: '127.0.0.1', RATE_LIMIT: '0', NODE_ENV: 'production' };

/**
 * Starts a compiled server in its own process and waits until it is ready.
 *
 * @param settings the environment variables that name its database
 * @param core the processor core that it is bound to, if any
 */
export async function startServer(
  name: ServerName,
  settings: Record<string, string>,
  core: number | null,
): Promise<Server> {
  const { file, settings: own } = PROGRAMS[name];
  const program = [process.execPath, join(packageRoot, 'dist', file)];
  const [command = '', ...args] =
    core === null ? program : ['taskset', '--cpu-list', String(core), ...program];
  const child = spawn(command, args, {
    // Not the working folder, which may have an .env file.
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...SETTINGS, ...own, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyAt(name, child);
  return { name, url, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** Waits for the line by which a server says that it is ready, and returns its address. */
async function readyAt(name: string, child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no stdout');
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error(`The ${name} server ended before it was ready.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}
