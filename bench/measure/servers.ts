import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/root.js';

/** In the order of the tables' columns. */
export const SERVERS = ['floor', 'naive', 'service', 'cached'] as const;
export type ServerName = (typeof SERVERS)[number];

/** A server that answers. */
export interface Server {
  name: ServerName;
  /** Its address with a slash at the end. */
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

const PROGRAMS: Record<ServerName, { file: string; settings?: Record<string, string> }> = {
  floor: { file: 'bench/floor/floor.js' },
  naive: { file: 'bench/naive/naive.js' },
  // What npm start runs, with every answer made anew.
  service: { file: 'src/commands/serve.js', settings: { ANSWER_CACHE_MB: '0' } },
  // The same as it comes: what was asked before is answered from memory.
  cached: { file: 'src/commands/serve.js' },
};

/** Nothing limits the only client there is. */
const SETTINGS = { PORT: '0', HOST: '127.0.0.1', RATE_LIMIT: '0', NODE_ENV: 'production' };

/**
 * Starts a built server as a process of its own and waits until it is ready.
 *
 * @param settings where its database is
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
    // Away from an .env of the working folder.
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...SETTINGS, ...own, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyAt(name, child);
  return { name, url, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** The address in the line with which a server says that it is ready. */
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
