import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/root.js';
import { programOf } from '../support/process.js';

const run = promisify(execFile);

// Every command of the package, by the table of its program.
const program = await readFile(join(packageRoot, 'bin/newsgraph.mjs'), 'utf8');
const files = [...program.matchAll(/^ {2}\w+: \['(\S+)\.js'/gm)].map(([, file = '']) => file);

test('the package has the commands that are asked here', () => {
  expect(files).toContain('src/commands/serve');
  expect(files.length).toBeGreaterThan(14);
});

test.each(files)('%s prints its help and does nothing else', async (file) => {
  const { stdout, stderr } = await run(process.execPath, [...programOf(`${file}.ts`), '--help'], {
    cwd: packageRoot,
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Usage: npm /);
});
