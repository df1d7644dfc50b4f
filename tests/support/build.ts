import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { packageRoot } from '../../src/root.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether dist is built from the sources that are tested. */
    built: boolean;
  }
}

/** Builds what has changed: a command that tests start as a process of its own need not be compiled each time. */
export function setup(project: TestProject): void {
  build();
  project.onTestsRerun(build);
  project.provide('built', true);
}

function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
}
