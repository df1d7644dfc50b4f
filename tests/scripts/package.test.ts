import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { packageRoot } from '../../src/root.js';
import { parseArticle, toJsonLine } from '../../src/library.js';

const read = (name: string) => readFileSync(join(packageRoot, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  files: string[];
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

interface Lock {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; engines?: { node?: string } }>;
}
const lock = JSON.parse(read('package-lock.json')) as Lock;

describe('the package', () => {
  it('parses for a program that wants no database', () => {
    const text = 'Ann Lee visits Chile\n\n"It went well," Ann Lee said in Santiago.';
    const parsed = parseArticle({ text });
    expect(parsed.people.map(({ name }) => name)).toEqual(['Ann Lee']);
    const [quote] = parsed.quotes;
    expect(text.slice(quote?.start, quote?.end)).toBe('It went well,');
    expect(toJsonLine(parsed, 'a')).toMatchObject({ id: 'a', quotes: [{ speaker: 'Ann Lee' }] });
  });

  it('installs nothing in production that only builds', () => {
    const installed = Object.entries(lock.packages)
      .filter(([, { dev, devOptional }]) => !dev && !devOptional)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(installed).toContain('@prisma/adapter-pg');
    const builds = [
      'prisma',
      'prisma-cli',
      'effect',
      '@prisma/studio-core',
      'typescript',
      'vite',
      'react-dom',
      // What dist brings in parts.
      '@prisma/client',
      'class-validator',
      'libphonenumber-js',
    ];
    expect(installed.filter((name) => builds.includes(name))).toEqual([]);
  });

  it.each(['20.19.0', '22.13.0', '24.0.0'])(
    'installs on Node %s without a warning of an engine',
    (version) => {
      expect(satisfies(version, manifest.engines.node)).toBe(true);
      const others = Object.entries(lock.packages).flatMap(([path, { engines }]) =>
        engines?.node === undefined || satisfies(version, engines.node)
          ? []
          : [`${path} wants ${engines.node}`],
      );
      expect(others).toEqual([]);
    },
  );

  it('says which Node is too old', () => {
    expect(
      ['18.20.0', '20.18.3', '22.12.0', '23.11.0'].filter((one) => satisfies(one, manifest.engines.node)),
    ).toEqual([]);
  });

  it('is built from all that it needs at run time', () => {
    for (const part of [
      'bin',
      'dist/src',
      'dist/seed',
      'dist/prisma',
      'dist/node_modules',
      'prisma/migrations',
      'seed/articles',
    ])
      expect(manifest.files).toContain(part);
    expect(manifest.files.filter((part) => /^(?:!?tests|bench|train)/.test(part))).toEqual([]);
  });

  it('says which commands it has', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join(packageRoot, 'bin/newsgraph.mjs'), ...args], { encoding: 'utf8' });
    expect(run('--help').stdout).toMatch(/^Usage: newsgraph \[command\]/);
    const unknown = run('sing');
    expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toMatch(/^There is no command "sing": /);
  });
});

describe('a command of the package', () => {
  it('names itself in its help as it was called', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(packageRoot, 'src/commands/move.ts'), '--help'],
      { encoding: 'utf8', cwd: packageRoot, env: { ...process.env, NEWSGRAPH_COMMAND: 'newsgraph move' } },
    );
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Usage: newsgraph move [options]']);
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  const compose = parseYaml(read('compose.yaml')) as {
    services: Record<string, { environment: Record<string, string>; ports?: string[] }>;
  };

  it('copies what is there, and only settings that exist', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) /gm)].map(
      ([, path = '']) => path,
    );
    expect(copied).toEqual(
      expect.arrayContaining(['node_modules', 'bin', 'dist', 'prisma', 'seed/articles']),
    );
    const [, settings = ''] = /^ENV (.+)$/m.exec(dockerfile) ?? [];
    const example = read('.env.example');
    const { newsgraph } = compose.services;
    const names = [
      ...settings.split(' ').map((setting) => setting.split('=')[0] ?? ''),
      ...Object.keys(newsgraph?.environment ?? {}),
    ];
    for (const name of names.filter((name) => name !== 'NODE_ENV')) expect(example).toContain(`#${name}=`);
    expect(newsgraph?.ports).toEqual(['4000:4000']);
  });
});
