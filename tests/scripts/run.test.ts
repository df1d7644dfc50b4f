import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.js';

let folder: string;
/** A package whose compiler writes one command that prints "hello". */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-run-'));
  cpSync(join(packageRoot, 'scripts'), join(folder, 'scripts'), { recursive: true });
  write('scripts/generate.mjs', '');
  write('scripts/vendor.mjs', 'export function vendor() {}');
  write('scripts/template.mjs', '');
  write(
    'package.json',
    '{"dependencies": {"@here/is": "1.0.0"}, "devDependencies": {"typescript": "1.0.0"}}',
  );
  write('package-lock.json', '{}', 1000);
  write('node_modules/.package-lock.json', '{}', 2000);
  write('node_modules/@here/is/package.json', '{}');
  write('src/parse/data/syntaxWeights.bin', 'weights');
  write('node_modules/vite/bin/vite.js', '');
  write('node_modules/prisma-cli/package.json', '{}');
  write(
    'node_modules/typescript/bin/tsc',
    `const fs = require('fs'); fs.mkdirSync('dist', { recursive: true }); fs.writeFileSync('dist/hello.js', 'console.log("hello")');`,
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file that was changed so many seconds after 1970. */
function write(name: string, content: string, changed = 1000): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, changed, changed);
}

function run(): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'hello'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const changedDependencies = { status: 1, stdout: '', stderr: 'Dependencies have changed: run npm ci\n' };

describe('scripts/run.mjs', () => {
  it('says that it builds, and builds once', () => {
    expect(run()).toEqual({ status: 0, stdout: 'hello\n', stderr: 'Building (once, after changes) …\n' });
    expect(run()).toEqual({ status: 0, stdout: 'hello\n', stderr: '' });
  });

  it.each(['dependencies', 'devDependencies'])('asks for an install when %s came since the last', (group) => {
    write('package.json', `{"${group}": {"@here/is": "1.0.0", "@here/is-not": "1.0.0"}}`);
    write('package-lock.json', '{"new": true}', 3000);
    expect(run()).toEqual(changedDependencies);
  });

  it('asks for an install where there was none', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(run()).toEqual(changedDependencies);
  });

  it('builds nothing again for files that were only copied or touched, and does for one that changed', () => {
    run();
    const later = Date.now() / 1000 + 100;
    for (const file of ['src/parse/data/syntaxWeights.bin', 'package-lock.json'])
      utimesSync(join(folder, file), later, later);
    expect(run().stderr).toBe('');
    write('src/parse/data/syntaxWeights.bin', 'other weights', later + 100);
    expect(run().stderr).toBe('Building (once, after changes) …\n');
  });

  it('says what is missing where only packages for production are installed', () => {
    rmSync(join(folder, 'node_modules/prisma-cli'), { recursive: true });
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('Run npm ci (without --omit=dev or NODE_ENV=production) and npm run build');
  });

  it('needs nothing that builds once it is built', () => {
    run();
    for (const name of ['prisma-cli', 'typescript', 'vite'])
      rmSync(join(folder, 'node_modules', name), { recursive: true });
    expect(run()).toEqual({ status: 0, stdout: 'hello\n', stderr: '' });
  });

  it('goes on when the lock file is newer but nothing is missing', () => {
    write('package-lock.json', '{"new": true}', 3000);
    expect(run()).toMatchObject({ status: 0, stdout: 'hello\n' });
  });
});
