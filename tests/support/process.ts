import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { packageRoot } from '../../src/root.js';

/** What a command came to. */
export interface Outcome {
  /** Null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  /** What it has printed so far. */
  output: { stdout: string; stderr: string };
  /** Resolves when its output has this in it. */
  printed: (text: string) => Promise<void>;
  done: Promise<Outcome>;
}

/** Node's arguments to run a TypeScript file of the package: as it was built, or compiled on the way. */
export function programOf(file: string): string[] {
  const compiled = join(packageRoot, 'dist', file.replace(/\.ts$/, '.js'));
  if (inject('built') && existsSync(compiled)) return [compiled];
  return ['--import', import.meta.resolve('tsx'), join(packageRoot, file)];
}

/** Starts a TypeScript file of the package as a process of its own. Signals reach it, not a process around it. */
export function runScript(file: string, args: string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, [...programOf(file), ...args], {
    cwd: packageRoot,
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output.stderr += chunk));
  const done = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...output });
    });
  });
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (output.stdout.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      look();
      void done.then(({ stderr }) => {
        reject(new Error(`It ended without printing "${text}". ${stderr}`));
      });
    });
  return { child, output, printed, done };
}
