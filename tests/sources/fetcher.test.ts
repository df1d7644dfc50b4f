import { promisify } from 'node:util';
import { brotliCompress, deflate, gzip, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../src/sources/web/fetcher.js';
import { isPublicAddress, lookupPublic } from '../../src/sources/web/publicAddress.js';
import { readRetryAfter } from '../../src/sources/web/retryAfter.js';
import { createRobots } from '../../src/sources/web/robots.js';
import { type LocalServer, startLocalServer } from './localServer.js';

let server: LocalServer;
let fetcher: Fetcher;
beforeEach(async () => {
  server = await startLocalServer();
  fetcher = createFetcher({ userAgent: 'newsgraph/test', allowPrivate: true, pauseMs: 0, timeoutMs: 1500 });
});
afterEach(async () => {
  await fetcher.close();
  await server.close();
});

const get = (path: string, options = {}) => fetcher.get(`${server.origin}${path}`, options);
const textOf = ({ bytes }: { bytes: Uint8Array | null }) =>
  new TextDecoder().decode(bytes ?? new Uint8Array());
const code = (expected: string) => expect.objectContaining({ code: expected }) as unknown;

describe('a fetcher', () => {
  it('reads an answer, and says who asks', async () => {
    server.on('/a', (_, response) => {
      response.writeHead(200, {
        'content-type': 'Text/HTML; charset=utf-8',
        etag: '"1"',
        'last-modified': 'Mon',
      });
      response.end('Hello');
    });
    const fetched = await get('/a');
    expect(textOf(fetched)).toBe('Hello');
    expect(fetched).toMatchObject({
      url: `${server.origin}/a`,
      contentType: 'text/html',
      etag: '"1"',
      lastModified: 'Mon',
    });
    expect(server.requests[0]?.headers['user-agent']).toBe('newsgraph/test');
  });

  it('asks only for what has changed, and takes a 304 without a body for that', async () => {
    server.on('/a', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.end('new');
    });
    expect(
      (await get('/a', { etag: '"1"', lastModified: 'Mon, 01 May 2017 00:00:00 GMT' })).bytes,
    ).toBeNull();
    expect(server.requests[0]?.headers['if-modified-since']).toBe('Mon, 01 May 2017 00:00:00 GMT');
    expect(textOf(await get('/a', { etag: '"0"' }))).toBe('new');
  });

  it('does not take for an answer that nothing has changed where it never had one', async () => {
    server.on('/a', (_, response) => response.writeHead(304).end());
    await expect(get('/a')).rejects.toEqual(code('BAD_ANSWER'));
  });

  it.each([
    ['gzip', promisify(gzip)],
    ['deflate', promisify(deflate)],
    ['br', promisify(brotliCompress)],
  ])('unpacks %s', async (encoding, pack) => {
    const packed = await pack(Buffer.from('Hello'));
    server.on('/a', (_, response) => response.setHeader('content-encoding', encoding).end(packed));
    expect(textOf(await get('/a'))).toBe('Hello');
  });

  it.each([
    ['a gzip bomb', 'gzip', gzipSync(Buffer.alloc(50 * 1024 ** 2)), 'TOO_LARGE'],
    ['damaged bytes', 'gzip', Buffer.from('not packed'), 'BAD_ANSWER'],
    ['what is packed twice', 'gzip, gzip', gzipSync(gzipSync('Hello')), 'BAD_ANSWER'],
    ['an unknown packing', 'zip', Buffer.from('PK'), 'BAD_ANSWER'],
    ['an answer that is too large', 'identity', Buffer.alloc(1024 ** 2 + 1), 'TOO_LARGE'],
  ])('refuses %s', async (_, encoding, bytes, wanted) => {
    server.on('/a', (_request, response) => response.setHeader('content-encoding', encoding).end(bytes));
    await expect(get('/a', { maxBytes: 1024 ** 2 })).rejects.toEqual(code(wanted));
  });

  it('follows redirects, and not for ever', async () => {
    const redirect = (location: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      response.writeHead(302, { location }).end();
    server.on('/a', redirect('/b'));
    server.on('/b', 'There');
    server.on('/round', redirect('/round'));
    server.on('/file', redirect('file:///etc/passwd'));
    expect(await get('/a')).toMatchObject({ url: `${server.origin}/b` });
    await expect(get('/round')).rejects.toMatchObject({
      code: 'REDIRECTED_IN_CIRCLES',
      message: expect.stringContaining('give the address at which it ends.') as string,
    });
    expect(server.asked.filter((path) => path === 'GET /round')).toHaveLength(6);
    await expect(get('/file')).rejects.toEqual(code('ADDRESS_REFUSED'));
  });

  it('gives up a host that trickles, in whatever it sends', async () => {
    server.on('/body', (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 100);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    server.on('/silent', () => undefined);
    for (const path of ['/body', '/silent']) {
      const started = performance.now();
      await expect(get(path)).rejects.toMatchObject({
        code: 'TIMED_OUT',
        message: expect.stringContaining('Try again later; if it stays so, give another address.') as string,
      });
      expect(performance.now() - started).toBeLessThan(6000);
    }
  });

  it('gives all redirects together the time of one answer', async () => {
    for (let hop = 1; hop <= 5; hop++)
      server.on(`/hop${String(hop)}`, (_, response) => {
        setTimeout(() => response.writeHead(302, { location: `/hop${String(hop + 1)}` }).end(), 600);
      });
    server.on('/hop6', 'There');
    await expect(get('/hop1')).rejects.toEqual(code('TIMED_OUT'));
    expect(server.asked.length).toBeLessThan(5);
  });

  it('asks before each hop whether it may be asked for', async () => {
    server.on('/a', (_, response) => response.writeHead(302, { location: '/b' }).end());
    server.on('/b', 'There');
    const checked: string[] = [];
    const check = (url: URL) => {
      checked.push(url.pathname);
      return url.pathname === '/b' ? Promise.reject(new Error('not this')) : Promise.resolve(0);
    };
    await expect(get('/a', { check })).rejects.toThrow('not this');
    expect({ checked, asked: server.asked }).toEqual({ checked: ['/a', '/b'], asked: ['GET /a'] });
  });

  it.each([
    [404, {}, 'BAD_ANSWER', undefined, 'Check the address.'],
    [410, {}, 'GONE', undefined, 'give another address.'],
    [401, {}, 'LOGIN_REQUIRED', undefined, 'put them into its address: https://name:password@…'],
    [500, {}, 'SERVER_FAILED', undefined, 'Try again later'],
    [503, { 'retry-after': '120' }, 'TOO_MANY_REQUESTS', 120_000, 'to be left alone for a while'],
    [429, { 'retry-after': 'soon' }, 'TOO_MANY_REQUESTS', undefined, 'to be left alone for a while'],
  ])('tells a status %i, and what to do', async (status, headers, wanted, retryAfterMs, advice) => {
    server.on('/a', (_, response) => response.writeHead(status, headers).end('No.'));
    await expect(get('/a')).rejects.toMatchObject({
      ...{ code: wanted, retryAfterMs },
      message: expect.stringMatching(
        new RegExp(`answers with status ${String(status)}\\b.*${advice}`),
      ) as string,
    });
  });

  it('says what cannot be reached, without the password', async () => {
    await server.close();
    await expect(fetcher.get(server.origin.replace('://', '://anna:s3cret@'))).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: `${server.origin}/ cannot be reached: nothing answers at that port. Check the address, and whether its server runs.`,
    });
    server = await startLocalServer();
    await expect(fetcher.get('ftp://example.org/')).rejects.toEqual(code('ADDRESS_REFUSED'));
  });

  it('lets one request at a time go to a host, with a pause between', async () => {
    const slow = createFetcher({ userAgent: 'x', allowPrivate: true, pauseMs: 200 });
    let underWay = 0;
    let most = 0;
    const times: number[] = [];
    server.on('/a', (_, response) => {
      most = Math.max(most, ++underWay);
      times.push(performance.now());
      setTimeout(() => {
        underWay--;
        response.end('Hello');
      }, 50);
    });
    await Promise.all([1, 2, 3].map(() => slow.get(`${server.origin}/a`)));
    await slow.close();
    expect(most).toBe(1);
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(240);
  });
});

describe('addresses of private networks', () => {
  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['fe80::1%eth0', false],
    ['fc00::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['rubbish', false],
  ])('%s: public %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  it('are refused, written in whatever way', async () => {
    const strict = createFetcher({ userAgent: 'x', pauseMs: 0 });
    const { port } = new URL(server.origin);
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]', '0'])
      await expect(strict.get(`http://${host}:${port}/a`)).rejects.toEqual(code('ADDRESS_REFUSED'));
    expect(server.asked).toEqual([]);
    await strict.close();
  });

  it('are refused in a redirect, from a host that is trusted too', async () => {
    const other = await startLocalServer();
    other.on('/secret', 'Secret');
    server.on('/a', (_, response) => response.writeHead(302, { location: `${other.origin}/secret` }).end());
    server.on('/b', 'Trusted');
    const strict = createFetcher({ userAgent: 'x', pauseMs: 0 });
    const trusted = { trustedOrigin: server.origin };
    expect(textOf(await strict.get(`${server.origin}/b`, trusted))).toBe('Trusted');
    await expect(strict.get(`${server.origin}/a`, trusted)).rejects.toEqual(code('ADDRESS_REFUSED'));
    expect(other.asked).toEqual([]);
    await strict.close();
    await other.close();
  });

  it('are left out of what a name resolves to', async () => {
    const look = (all: boolean) =>
      new Promise((resolve) => {
        lookupPublic('localhost', { all }, (error) => {
          resolve(error);
        });
      });
    expect(await look(true)).toEqual(code('ADDRESS_REFUSED'));
    expect(await look(false)).toEqual(code('ADDRESS_REFUSED'));
  });
});

describe('robots.txt', () => {
  it('is obeyed, and asked for once', async () => {
    server.on(
      '/robots.txt',
      'User-agent: other\nDisallow: /\n\nUser-agent: newsgraph\nDisallow: /private\nCrawl-delay: 2\n',
    );
    const rulesFor = createRobots(fetcher);
    expect(await rulesFor(`${server.origin}/news`)).toEqual({ allowed: true, pauseMs: 2000 });
    expect(await rulesFor(`${server.origin}/private/a`)).toMatchObject({ allowed: false });
    expect(server.asked).toEqual(['GET /robots.txt']);
  });

  it('with status 404 or 403 allows all, with 500 or 503 nothing for now', async () => {
    const rulesFor = createRobots(fetcher);
    for (const [status, wanted] of [
      [500, 'SERVER_FAILED'],
      [503, 'TOO_MANY_REQUESTS'],
    ] as const) {
      server.on('/robots.txt', (_, response) => response.writeHead(status).end());
      await expect(rulesFor(`${server.origin}/news`)).rejects.toEqual(code(wanted));
    }
    for (const status of [403, 404]) {
      server.on('/robots.txt', (_, response) => response.writeHead(status).end());
      expect(await createRobots(fetcher)(`${server.origin}/news`)).toMatchObject({ allowed: true });
    }
  });
});

describe('retry-after', () => {
  it.each([
    ['120', 120_000],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 59_000],
    ['Thu, 01 Jan 1969 00:00:00 GMT', 0],
    ['9999999999', 86_400_000],
    ['later', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => {
    expect(readRetryAfter(header, 1000)).toBe(expected);
  });
});
