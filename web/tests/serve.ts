import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the service, without a slash at the end. */
    url: string;
    /** API keys by their scopes. */
    keys: { edit: string; write: string };
    /** The folder of its database. */
    dataDir: string;
  }
}

/** Mentions of the longest article. */
const MANY = 1000;

const LONG = `Ann Lee counts to a thousand\n\n${Array.from(
  { length: MANY / 2 },
  (_, number) => `Ann Lee met Robert Stone for the ${String(number + 1)}th time.`,
).join('\n\n')}`;

const ARABIC = `افتتاح مدرسة جديدة في المدينة

افتتحت المدينة مدرسة جديدة يوم الاثنين بحضور عدد كبير من السكان.

وقال المدير إن المدرسة تتسع لثلاثمائة تلميذ.`;

function start(env: NodeJS.ProcessEnv): Promise<{ url: string; service: ChildProcess }> {
  const service = spawn(process.execPath, ['dist/src/commands/serve.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    service.once('exit', () => {
      reject(new Error('The service ended before it was ready'));
    });
    service.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [, url] = /ready at (\S+)\//.exec(text) ?? [];
      if (url !== undefined) resolve({ url, service });
    });
  });
}

function makeKey(scope: string, env: NodeJS.ProcessEnv): string {
  const told = execFileSync(
    process.execPath,
    ['dist/src/commands/keys.js', 'create', scope, '--scope', scope],
    {
      env,
      encoding: 'utf8',
    },
  );
  const [key] = /\bng_[\w-]{43}/.exec(told) ?? [];
  if (key === undefined) throw new Error(`No key was made: ${told}`);
  return key;
}

/** Starts the built service over a database of its own with the news to try things out, a very long article and an Arabic one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-web-'));
  const env = {
    ...process.env,
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    RATE_LIMIT: '0',
    CORS_ORIGINS: 'http://localhost:*',
    DATABASE_URL: '',
  };
  const news = join(folder, 'long.txt');
  writeFileSync(news, LONG);
  writeFileSync(join(folder, 'arabic.txt'), ARABIC);
  execFileSync(process.execPath, ['dist/src/commands/migrate.js'], { env });
  execFileSync(
    process.execPath,
    ['dist/seed/seed.js', 'seed/demo', 'seed/articles', news, join(folder, 'arabic.txt')],
    {
      env,
    },
  );
  const [edit, write] = ['edit', 'write'].map((scope) => makeKey(scope, env));
  project.provide('keys', { edit: edit ?? '', write: write ?? '' });
  const { url, service } = await start(env);
  project.provide('url', url);
  project.provide('dataDir', env.DATA_DIR);
  return async () => {
    const ended = new Promise((resolve) => service.once('exit', resolve));
    service.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
}
