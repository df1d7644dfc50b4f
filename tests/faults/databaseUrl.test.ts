import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.js';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(onConnection: (socket: Socket) => void): Promise<number> {
  const server = createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

/** A message of Postgres's protocol, version 3: a letter, the length, the content. */
function message(letter: string, content: Buffer): Buffer {
  const head = Buffer.alloc(5, letter, 'latin1');
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

/** Speaks Postgres's protocol far enough to ask for a password in clear text and to refuse it with an error. */
function refusingServer(code: string, text: string, heard: string[] = []): Promise<number> {
  return listen((socket) => {
    socket.once('data', () => {
      socket.write(message('R', Buffer.from([0, 0, 0, 3])));
      socket.once('data', (data) => {
        heard.push(data.toString('utf8', 5));
        const fields = [`SFATAL`, `VFATAL`, `C${code}`, `M${text}`].map((field) => `${field}\0`).join('');
        socket.end(message('E', Buffer.from(`${fields}\0`)));
      });
    });
  });
}

const PASSWORD = 'p%40ss-w0rd';
const urlOf = (port: number) => `postgresql://bob:${PASSWORD}@127.0.0.1:${String(port)}/news`;

async function failure(url: string): Promise<{ code: string; message: string; all: string }> {
  const error: unknown = await openDatabase({ url }).then(
    () => new Error('it opened'),
    (reason: unknown) => reason,
  );
  const { code, message } = error as { code: string; message: string };
  return { code, message, all: `${message} ${JSON.stringify(error)}` };
}

describe('DATABASE_URL', () => {
  it.each(['28P01', '28000'])('with a wrong password is refused without repeating it: %s', async (code) => {
    const heard: string[] = [];
    const port = await refusingServer(
      code,
      'password authentication failed for user "bob" (p@ss-w0rd)',
      heard,
    );
    const { all, ...told } = await failure(urlOf(port));
    expect(heard).toEqual(['p@ss-w0rd\0']);
    expect(told).toEqual({
      code: 'DATABASE_AUTH_FAILED',
      message: `postgresql://bob@127.0.0.1:${String(port)}/news refused the user name or password (${code}). Correct them in DATABASE_URL.`,
    });
    expect(all).not.toMatch(/p@ss|p%40ss/);
  });

  it('of a database that is not there says so', async () => {
    const port = await refusingServer('3D000', 'database "news" does not exist');
    expect(await failure(urlOf(port))).toMatchObject({
      code: 'DATABASE_NOT_FOUND',
      message: expect.stringContaining('/news: the server has no such database') as string,
    });
  });

  it('of a server that refuses for another reason gives the reason, the password left out', async () => {
    const port = await refusingServer('53300', 'too many clients, p@ss-w0rd or not');
    const { code, message, all } = await failure(urlOf(port));
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(message).toContain('too many clients, *** or not. Start the server, or correct DATABASE_URL');
    expect(all).not.toMatch(/p@ss|p%40ss/);
  });

  it('where nothing listens says so', async () => {
    const port = await listen(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const { code, message, all } = await failure(urlOf(port));
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(message).toContain(`postgresql://bob@127.0.0.1:${String(port)}/news does not answer`);
    expect(all).not.toMatch(/p@ss|p%40ss/);
  });

  it('where something else listens says so', async () => {
    const port = await listen((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await failure(urlOf(port))).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  });

  it.each([
    'mysql://bob:secret@host/news',
    'bob:secret',
    'postgresql://bob:1@secret/w#rd@127.0.0.1:5432/news',
    'postgresql://bob:1@secret@127.0.0.1:5432/news',
    'postgresql://bob:1/secret@127.0.0.1:5432/news',
    'postgresql://bob:1#secret@127.0.0.1:5432/news',
    'postgresql://bob:1?secret@127.0.0.1:5432/news',
    'postgresql://bob:1%secret@127.0.0.1:5432/news',
  ])('%s is no address of a Postgres database', async (url) => {
    const { code, message, all } = await failure(url);
    expect(code).toBe('DATABASE_URL_INVALID');
    expect(message).toContain('percent-encoded');
    expect(all).not.toMatch(/secret|w#rd|bob/);
  });
});
