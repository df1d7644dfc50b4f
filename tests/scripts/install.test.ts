import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.js';
import { freePort } from '../support/cluster.js';
import { readDockerfile, type Stage, stepsOf } from './dockerSteps.js';

/**
 * What operators do first, as they do it: the steps of the Dockerfile in folders instead of an image, and a package that
 * is installed in an empty folder. Both install from the registry, or from what npm keeps.
 */

/** Megabytes on disk that packages may take, little more than docs/operating.md says: in the image, and with the package. */
const MOST = { image: 130, withPackage: 200 };

/** TypeScript of this repository: neither the image nor the package has one. */
const TSC = join(packageRoot, 'node_modules/typescript/bin/tsc');

const scratch = mkdtempSync(join(tmpdir(), 'newsgraph-install-'));
const running: ChildProcess[] = [];

/** Installs and builds take a minute or two on a quiet machine, many on a busy one. */
const PATIENCE = 2_400_000;

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(scratch, { recursive: true, force: true });
}, PATIENCE);

const environment = { ...process.env, npm_config_prefer_offline: 'true', DATABASE_URL: '' };

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): string {
  return execFileSync(command, args, {
    cwd,
    env: { ...environment, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts a server, and waits until it says that it is ready. */
async function start(command: string, args: string[], cwd: string, env: Record<string, string>) {
  const child = spawn(command, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let [output, errors] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const [, found] = /ready at (\S+)\n/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      reject(new Error(`It ended with ${String(code)}. ${errors}`));
    });
  });
  return { url, warnings: () => errors };
}

async function peopleAt(url: string): Promise<unknown> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people(first: 1) { nodes { name } } }' }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

const MOST_NAMED = { people: { nodes: [{ name: 'Donald Trump' }] } };

/** What a folder takes on disk, in megabytes. */
const sizeOf = (folder: string): number => Number.parseInt(run('du', ['-sm', folder], scratch), 10);

const roots = { build: join(scratch, 'build'), image: join(scratch, 'image') };
/** A path of the image, in the folder that stands for it. */
const inside = (root: string, path: string) => join(root, path.startsWith('/') ? path : join('app', path));

describe('the steps of the Dockerfile', () => {
  const [build, image] = readDockerfile(readFileSync(join(packageRoot, 'Dockerfile'), 'utf8')) as [
    Stage,
    Stage,
  ];
  /** What COPY takes from the repository: what is not ignored. */
  const context = join(scratch, 'context');

  function copy(from: string, to: string, rest: string): void {
    const paths = rest.split(' ').filter((word) => !word.startsWith('--'));
    const target = inside(to, paths.at(-1) ?? '');
    for (const path of paths.slice(0, -1)) {
      const source = join(from, path.replace(/^\/app\//, ''));
      const isFolder = statSync(source).isDirectory();
      cpSync(source, isFolder ? target : join(target, basename(path)), { recursive: true });
    }
  }

  beforeAll(() => {
    const ignored = new Set(readFileSync(join(packageRoot, '.dockerignore'), 'utf8').split('\n'));
    const tracked = run('git', ['ls-files', '-co', '--exclude-standard'], packageRoot)
      .split('\n')
      .filter(Boolean);
    for (const file of tracked.filter((file) => !ignored.has(file.split('/')[0] ?? '')))
      if (existsSync(join(packageRoot, file))) cpSync(join(packageRoot, file), join(context, file));
  });

  it('build', { timeout: PATIENCE }, () => {
    mkdirSync(inside(roots.build, '.'), { recursive: true });
    for (const { keyword, rest } of build.steps) {
      if (keyword === 'COPY') copy(context, roots.build, rest);
      if (keyword === 'RUN') run('sh', ['-c', rest], inside(roots.build, '.'));
    }
    expect(existsSync(inside(roots.build, 'dist/src/commands/serve.js'))).toBe(true);
  });

  it(
    'make an image that serves, is healthy, warns of nothing and is small',
    { timeout: 300_000 },
    async () => {
      for (const rest of stepsOf(image, 'COPY')) copy(inside(roots.build, '.'), roots.image, rest);
      const settings = Object.fromEntries(
        stepsOf(image, 'ENV').flatMap((rest) =>
          rest.split(' ').map((setting) => setting.split('=') as [string, string]),
        ),
      );
      const port = String(await freePort());
      const env = {
        ...settings,
        HOST: '127.0.0.1',
        PORT: port,
        DATA_DIR: join(scratch, settings['DATA_DIR'] ?? ''),
      };
      const commandOf = (keyword: string) =>
        JSON.parse(/\[.*\]$/.exec(stepsOf(image, keyword)[0] ?? '')?.[0] ?? '[]') as [string, ...string[]];
      const [command, ...args] = commandOf('CMD');
      const { url, warnings } = await start(command, args, inside(roots.image, '.'), env);
      const [check, ...checkArgs] = commandOf('HEALTHCHECK');
      run(check, checkArgs, inside(roots.image, '.'), env);
      expect(await peopleAt(url)).toEqual(MOST_NAMED);
      expect(warnings()).toBe('');
      expect(sizeOf(inside(roots.image, 'node_modules'))).toBeLessThan(MOST.image);
    },
  );
});

describe('the package', () => {
  const folder = join(scratch, 'project');

  it('installs in an empty folder, without what only builds', { timeout: PATIENCE }, () => {
    mkdirSync(folder);
    // Of what was built above: packing builds where nothing is, which other tests would notice. It also writes types.
    run(
      process.execPath,
      [TSC, '-p', join(packageRoot, 'tsconfig.types.json'), '--outDir', inside(roots.build, 'dist/types')],
      packageRoot,
    );
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch];
    const packed = run('npm', args, inside(roots.build, '.')).trim().split('\n').at(-1);
    run('npm', ['init', '-y'], folder);
    // Strict, so that a package which does not run on this Node fails it.
    run(
      'npm',
      ['install', '--engine-strict', '--no-audit', '--no-fund', join(scratch, packed ?? '')],
      folder,
    );
    const names = readdirSync(join(folder, 'node_modules'));
    expect(names).toContain('newsgraph');
    expect(names.filter((name) => ['typescript', 'vite', 'react', 'class-validator'].includes(name))).toEqual(
      [],
    );
    expect(sizeOf(join(folder, 'node_modules'))).toBeLessThan(MOST.withPackage);
  });

  it('serves, warns of nothing, and reads pages of the web', { timeout: 300_000 }, async () => {
    const env = { PORT: '0', DATA_DIR: join(scratch, 'package-data') };
    const { url, warnings } = await start('node_modules/.bin/newsgraph', ['serve'], folder, env);
    expect(await peopleAt(url)).toEqual(MOST_NAMED);
    expect((await fetch(new URL('/explorer/', url))).status).toBe(200);
    expect(warnings()).toBe('');
    const page = join(packageRoot, 'tests/formats/samples/html/gallery-and-consent.html');
    const read = run('node_modules/.bin/newsgraph', ['read', page], folder);
    expect(JSON.parse(read.split('\n')[0] ?? '')).toMatchObject({ format: 'html' });
  });

  it('gives programs the parser', () => {
    const program = `import { parseArticle } from 'newsgraph';
      const text = 'Ann Lee visits Chile\\n\\n"It went well," Ann Lee said in Santiago.';
      console.log(parseArticle({ text }).people.map(({ name }) => name).join());`;
    expect(run(process.execPath, ['--input-type=module', '-e', program], folder)).toBe('Ann Lee\n');
  });

  it('gives them its types', { timeout: 120_000 }, () => {
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    const check = (program: string) => {
      writeFileSync(join(folder, 'program.mts'), program);
      return spawnSync(process.execPath, [TSC, ...options, 'program.mts'], { cwd: folder, encoding: 'utf8' })
        .stdout;
    };
    const program = `import { parseArticle, type ParsedQuote, segmentsOf, toJsonLine } from 'newsgraph';
      const article = parseArticle({ text: 'Ann Lee met Bo Ek.', publishedAt: '2020-01-01' });
      const quotes: ParsedQuote[] = article.quotes;
      export const speakers: (string | null)[] = quotes.map(({ speaker }) => speaker);
      export const marked = segmentsOf(quotes, { start: 0, end: 18 }).length + JSON.stringify(toJsonLine(article, 'a')).length;`;
    expect(check(program)).toBe('');
    expect(check(program.replace('article.quotes', 'article.quote'))).toContain("'quote' does not exist");
    expect(check(program.replace('text:', 'body:'))).toContain("'body' does not exist");
  });
});
