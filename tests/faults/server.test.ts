import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { programOf } from '../support/process.js';
import { packageRoot } from '../../src/root.js';

// `npm start` as a process of its own: what it prints, how it ends.

let filled: string;
let folder: string;
let children: ChildProcess[] = [];

const makeFolder = () => mkdtemp(join(tmpdir(), 'newsgraph-'));
const removeFolder = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 5 });

/** A first start takes seconds; most tests begin with a copy of what one left. */
beforeAll(async () => {
  filled = folder = await makeFolder();
  const { child, ready, ended } = serve();
  await ready;
  child.kill('SIGKILL');
  await ended;
}, 120_000);
afterAll(() => removeFolder(filled));

beforeEach(async () => {
  folder = await makeFolder();
  await cp(filled, folder, { recursive: true });
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await chmod(folder, 0o700);
  await removeFolder(folder);
});

/** Starts the service with a data folder in the test's own folder, on a free port unless told otherwise. */
function serve(env: Record<string, string> = {}, shell?: 'sh') {
  const command = [process.execPath, ...programOf('src/commands/serve.ts')];
  // The second command keeps the shell from giving its place to the first.
  const [program = '', ...args] = shell ? [shell, '-c', '"$@"; exit $?', shell, ...command] : command;
  const child = spawn(program, args, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      TSX_TSCONFIG_PATH: join(packageRoot, 'tsconfig.json'),
      DATA_DIR: 'data',
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const stdout = text(child.stdout);
  const stderr = text(child.stderr);
  const ended = once(child, 'exit').then(async ([code]) => ({
    code: code as number | null,
    stdout: await stdout,
    stderr: await stderr,
  }));
  /** Resolves with the address once it is printed. */
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      resolve(/http:\S+/.exec(chunk.toString())?.[0] ?? '');
    });
    void ended.then(({ stderr: message }) => {
      reject(new Error(message));
    });
  });
  ready.catch(() => undefined);
  return { child, ended, ready };
}

const lockFiles = async () => (await readdir(join(folder, 'data'))).filter((name) => name.startsWith('lock'));

describe('a start that cannot succeed', { timeout: 120_000 }, () => {
  const refused = async (env: Record<string, string>, ...parts: string[]) => {
    const { code, stdout, stderr } = await serve(env).ended;
    expect(stderr).toMatch(/^Newsgraph could not start\.\n/);
    for (const part of parts) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\n\s+at |node_modules/);
    expect([code, stdout]).toEqual([1, '']);
    return stderr;
  };

  it('a variable that is wrong', async () => {
    await refused(
      { PORT: 'http', LOG_LEVEL: 'loud' },
      'PORT: expected',
      'LOG_LEVEL: expected',
      '.env.example',
    );
  });

  it('a port that is in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    await refused(
      { PORT: String(port) },
      `Port ${String(port)} of localhost is in use`,
      `PORT=${String(port + 1)}`,
    );
    expect(await lockFiles()).toEqual([]);
    blocker.close();
  });

  it('an address that is not of this machine', async () => {
    await refused({ HOST: '192.0.2.1' }, 'HOST=192.0.2.1 is not an address of this machine');
  });

  it('a data folder that another process uses', async () => {
    const first = serve();
    const url = await first.ready;
    await refused({}, 'is in use by process', String(first.child.pid), 'DATA_DIR');
    expect((await fetch(`${url}readyz`)).status).toBe(200);
  });

  it('a data folder that cannot be one', async () => {
    await writeFile(join(folder, 'file'), 'no folder');
    await refused({ DATA_DIR: 'file' }, join(folder, 'file'), 'DATA_DIR');
  });

  // Root may write everywhere; on Windows modes mean nothing.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a read-only folder', async () => {
    await removeFolder(join(folder, 'data'));
    await chmod(folder, 0o500);
    await refused({}, 'cannot be written', 'DATA_DIR');
  });

  it('a database that cannot be reached, without its password', async () => {
    const stderr = await refused(
      { DATABASE_URL: 'postgresql://reader:hunter2@127.0.0.1:1/news' },
      '127.0.0.1',
    );
    expect(stderr).not.toContain('hunter2');
  });
});

describe('a service that runs', { timeout: 120_000 }, () => {
  it('prints one line, and is whole again after kill -9 at any moment of the first start', async () => {
    await removeFolder(join(folder, 'data'));
    for (const milliseconds of [700, 1400, 2100]) {
      const { child, ended } = serve();
      await Promise.race([sleep(milliseconds), ended]);
      child.kill('SIGKILL');
      await ended;
    }
    const { child, ready, ended } = serve();
    const url = await ready;
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ countries { totalCount } articles { totalCount } }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { countries: { totalCount: 250 }, articles: { totalCount: 2 } },
    });
    child.kill('SIGKILL');
    const { stdout } = await ended;
    expect(stdout).toMatch(/^Newsgraph is ready at http:\/\/127\.0\.0\.1:\d+\/\n$/);
  });

  /** A request of which the first half has come: it is under way until the second half is sent. */
  async function halfRequest(url: string) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const answer = text(socket).catch(() => '');
    const body = JSON.stringify({ query: '{ __typename }' });
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n`;
    socket.write(head + body.slice(0, 5));
    await sleep(200);
    return { answer, finish: () => socket.write(body.slice(5)) };
  }

  // Windows knows no signals: there, to kill is to kill.
  describe.skipIf(process.platform === 'win32')('told to stop', () => {
    it.each(['SIGTERM', 'SIGINT'] as const)(
      '%s: finishes what is under way, gives back the folder, ends well',
      async (signal) => {
        const { child, ready, ended } = serve();
        const url = await ready;
        const agent = new Agent({ keepAlive: true });
        const [idle] = await once(get(url, { agent }), 'response');
        await text(idle as NodeJS.ReadableStream);
        const { answer, finish } = await halfRequest(url);
        child.kill(signal);
        await sleep(200);
        await expect(fetch(`${url}livez`)).rejects.toThrow();
        finish();
        expect(await answer).toMatch(/^HTTP\/1\.1 200 OK[^]*\{"data":\{"__typename":"Query"\}/);
        expect(await ended).toMatchObject({ code: 0, stderr: '' });
        expect(await lockFiles()).toEqual([]);
        agent.destroy();
      },
    );

    it('ends with the shell in which npm started it', async () => {
      const { child, ready, ended } = serve({ npm_lifecycle_event: 'start' }, 'sh');
      const url = await ready;
      child.kill('SIGTERM');
      await ended;
      await expect.poll(lockFiles, { timeout: 60_000 }).toEqual([]);
      await expect(fetch(`${url}livez`)).rejects.toThrow();
    });

    it('ends with 1 when something under way does not finish in time', async () => {
      const { child, ready, ended } = serve({ SHUTDOWN_TIMEOUT: '1' });
      const { answer } = await halfRequest(await ready);
      child.kill('SIGTERM');
      const { code, stderr } = await ended;
      expect([code, stderr]).toEqual([1, expect.stringContaining('killed by timeout (1000ms)')]);
      await answer;
    });
  });
});
