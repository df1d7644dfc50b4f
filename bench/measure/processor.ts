import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Processor time and memory from /proc, which only Linux has. */

/** Length of a tick of /proc in milliseconds: 100 per second on every Linux that Node runs on. */
const TICK_MS = 10;
const PAGE_KB = 4;

export const hasProc = existsSync('/proc/self/stat');

/** The fields of a process's stat file after its name, which may contain spaces. */
function statOf(pid: number, thread = ''): number[] {
  try {
    const stat = readFileSync(`/proc/${String(pid)}${thread}/stat`, 'utf8');
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
}

/** Processor time that a process has used, in milliseconds; 0 if it has ended. */
export function processorTime(pid: number): number {
  return timeOf(statOf(pid));
}

/** Processor time that this process has used since `before`, in milliseconds. */
export function ownTimeSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Processor time of a single-threaded process in milliseconds, precise to the microsecond; 0 if it has ended. */
export function threadTime(pid: number): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return processorTime(pid);
  }
}

/** Processor time of a process's main thread in milliseconds; 0 if it has ended. */
export function mainThreadTime(pid: number): number {
  return timeOf(statOf(pid, `/task/${String(pid)}`));
}

function timeOf(stat: number[]): number {
  const [utime = 0, stime = 0] = stat.slice(11, 13);
  return (utime + stime) * TICK_MS;
}

/** Resident memory of a process, in MB. */
export function residentMemory(pid: number): number {
  return ((statOf(pid)[21] ?? 0) * PAGE_KB) / 1024;
}

/** Peak resident memory of a process so far, in MB; null if unknown or if it has ended. */
export function peakMemory(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Processor time that the whole machine has used, including what its host took (steal), in milliseconds. */
export function machineTime(): number {
  const [cpu = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = cpu
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) * TICK_MS;
}

/** The core for the measured server, and those for everything else. Null if processes cannot be bound to cores. */
export function cores(): { server: number; others: string } | null {
  const count = availableParallelism();
  if (count < 2 || spawnSync('taskset', ['--version']).status !== 0) return null;
  return { server: 0, others: `1-${String(count - 1)}` };
}

/** Binds all threads of a process to cores; has no effect if that is not allowed. */
export function bind(pid: number, list: string): void {
  spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', list, String(pid)]);
}
