import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Processor time and memory from /proc, which Linux has. */

/** Length of a tick of /proc in milliseconds: 100 a second on every Linux that Node runs on. */
const TICK_MS = 10;
const PAGE_KB = 4;

export const hasProc = existsSync('/proc/self/stat');

/** Fields of a process's stat file behind its name, which may hold spaces. */
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

/** Processor time that a process has used, in milliseconds; 0 for one that is gone. */
export function processorTime(pid: number): number {
  return timeOf(statOf(pid));
}

/** Processor time that this process has used since then, in milliseconds. */
export function ownTimeSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** That of a process of one thread, to the microsecond; 0 for one that is gone. */
export function threadTime(pid: number): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return processorTime(pid);
  }
}

/** The same of its first thread alone. */
export function mainThreadTime(pid: number): number {
  return timeOf(statOf(pid, `/task/${String(pid)}`));
}

function timeOf(stat: number[]): number {
  const [utime = 0, stime = 0] = stat.slice(11, 13);
  return (utime + stime) * TICK_MS;
}

/** Memory of a process that is in use, in MB. */
export function residentMemory(pid: number): number {
  return ((statOf(pid)[21] ?? 0) * PAGE_KB) / 1024;
}

/** The most memory that a process has had in use so far, in MB; null where nobody tells, and for one that is gone. */
export function peakMemory(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Processor time that the whole machine has used, and what its host took from it, in milliseconds. */
export function machineTime(): number {
  const [cpu = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = cpu
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) * TICK_MS;
}

/** The core for the server that is measured, and those for everything else. Null where processes cannot be bound. */
export function cores(): { server: number; others: string } | null {
  const count = availableParallelism();
  if (count < 2 || spawnSync('taskset', ['--version']).status !== 0) return null;
  return { server: 0, others: `1-${String(count - 1)}` };
}

/** Binds all threads of a process to cores; without effect where that is not allowed. */
export function bind(pid: number, list: string): void {
  spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', list, String(pid)]);
}
