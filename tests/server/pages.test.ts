import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Source, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterOperations } from '../../src/server/pages/starterOperations.js';
import { type Running, start } from './support.js';

let open: Running;
let closed: Running;
beforeAll(async () => {
  [open, closed] = await Promise.all([start(), start({ config: { introspection: false } })]);
});
afterAll(() => Promise.all([open.close(), closed.close()]));

const visit = (url: string) => fetch(url, { headers: { accept: 'text/html' } });

/** What a browser would fetch for a page: addresses of scripts, styles, images, frames. */
const loads = (html: string) =>
  [...html.matchAll(/<(?:script|img|iframe|link)\b[^>]*?(?:src|href)="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );

/** The page's own inline scripts and styles must be those that its policy names by hash. */
function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

describe('the page for developers', () => {
  it('has an address of its own, and answers / where the pages for readers are not built', async () => {
    const [own, root] = await Promise.all([visit(`${open.url}/developers`), visit(open.url)]);
    expect([own.status, await own.text()]).toEqual([200, await root.text()]);
  });

  it('introduces the service, leads to both explorers and shows the questions', async () => {
    const response = await visit(open.url);
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('href="/explorer/"');
    expect(html).toContain('href="/graphql"');
    expect(html).toContain('needs internet');
    for (const { title } of starterOperations) expect(html).toContain(title);
  });

  it('loads nothing from anywhere', async () => {
    const html = await (await visit(open.url)).text();
    expect(loads(html).filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(policyOf(html)).toMatch(/default-src 'none'.*script-src 'none'/);
    for (const hash of inlineHashes(html, 'style')) expect(policyOf(html)).toContain(hash);
  });
});

describe('Apollo Sandbox', () => {
  it('is what a browser gets at /graphql, with every starter operation and a way on without internet', async () => {
    const response = await visit(`${open.url}/graphql`);
    const html = await response.text();
    expect(response.status).toBe(200);
    const initial = /initialState: \{ document: ("(?:[^"\\]|\\.)*")/.exec(html)?.[1] ?? '""';
    const { definitions } = parse(new Source(JSON.parse(initial) as string));
    expect(definitions).toHaveLength(starterOperations.length);
    expect(html).toContain('href="/explorer/"');
  });

  it('may load and run only what its policy names', async () => {
    const html = await (await visit(`${open.url}/graphql`)).text();
    const policy = policyOf(html);
    const [script] = loads(html).filter((address) => !address.startsWith('data:'));
    expect(script).toBeTruthy();
    expect(policy).toContain(new URL(script ?? '').origin);
    for (const hash of [...inlineHashes(html, 'script'), ...inlineHashes(html, 'style')])
      expect(policy).toContain(hash);
    expect(policy).not.toContain('unsafe');
  });
});

describe('the explorer', () => {
  it('is whole without another host', async () => {
    const response = await visit(`${open.url}/explorer/`);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    const addresses = loads(await response.text());
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      const part = await fetch(new URL(address, `${open.url}/explorer/`));
      expect([part.status, new URL(part.url).origin]).toEqual([200, open.url]);
      await part.text();
    }
  });

  it('compresses each of its files once, whole and in parts', async () => {
    const file = `${open.url}/explorer/styles.css`;
    const get = (headers: Record<string, string> = {}) => fetch(file, { headers });
    const plain = await (await get({ 'accept-encoding': 'identity' })).text();
    const packed = await Promise.all(Array.from({ length: 20 }, () => get({ 'accept-encoding': 'br' })));
    for (const response of packed) {
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(Number(response.headers.get('content-length'))).toBeLessThan(plain.length / 3);
      expect(response.headers.get('vary')).toContain('accept-encoding');
      expect(await response.text()).toBe(plain);
    }
    const part = await get({ 'accept-encoding': 'br', range: 'bytes=0-99' });
    expect([part.status, await part.text()]).toEqual([206, plain.slice(0, 100)]);
    const uncompressed = await start({ config: { compression: false } });
    const { headers } = await fetch(file.replace(open.url, uncompressed.url), {
      headers: { 'accept-encoding': 'br' },
    });
    await uncompressed.close();
    expect(headers.get('content-encoding')).toBeNull();
  });

  it('opens with the starter operations', async () => {
    const script = await (await fetch(`${open.url}/explorer/start.js`)).text();
    for (const { title, query } of starterOperations) {
      expect(script).toContain(JSON.stringify(title));
      expect(script).toContain(JSON.stringify(query));
    }
  });

  it('follows the dark mode of the browser and speaks to whoever asks', async () => {
    const script = await (await fetch(`${open.url}/explorer/start.js`)).text();
    expect(script).toContain('"theme.dark": "dark"');
    expect(await (await visit(`${open.url}/explorer/`)).text()).toContain(
      '<title>Newsgraph explorer</title>',
    );
    for (const language of ['en-US', 'de-DE']) {
      const texts = await fetch(`${open.url}/explorer/assets/i18n/${language}.json`);
      expect(texts.headers.get('content-type')).toContain('application/json');
      const said = (await texts.json()) as Record<string, string>;
      expect(said['QUERY_RESULT_NO_RESULT_TEXT']).toContain('Ctrl+Enter');
      expect(Object.keys(said).length).toBeGreaterThan(50);
      expect(JSON.stringify(said)).not.toContain('Ezio');
    }
    for (const file of ['xx-XX.json', '..%2f..%2fmain.js'])
      expect((await fetch(`${open.url}/explorer/assets/i18n/${file}`)).status).toBe(404);
  });

  it('runs scripts of users in a frame without the page’s origin', async () => {
    const response = await fetch(`${open.url}/explorer/iframe-sandbox/index.html`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe('sandbox allow-scripts');
  });

  it('is found without the slash', async () => {
    const response = await fetch(`${open.url}/explorer`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/explorer/']);
  });

  it.each(['/explorer/../package.json', '/explorer/%2e%2e/package.json', '/explorer/..%2fpackage.json'])(
    'gives nothing from beside its folder: %s',
    async (path) => {
      expect((await fetch(open.url + path)).status).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('INTROSPECTION=off', () => {
  it.each(['/explorer', '/explorer/', '/explorer/start.js'])('closes %s', async (path) => {
    expect((await visit(closed.url + path)).status).toBe(404);
  });

  it('closes Sandbox', async () => {
    const response = await visit(`${closed.url}/graphql`);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('Sandbox');
  });

  it('leaves a landing page that leads to neither', async () => {
    const html = await (await visit(closed.url)).text();
    expect(html).toContain('Newsgraph');
    expect(html).not.toMatch(/href="\/(explorer|graphql)/);
  });
});

describe('the pages for readers', () => {
  let folder: string;
  let reader: Running;
  let quiet: Running;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-pages-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<meta name="newsgraph" content="__SETTINGS__">');
    writeFileSync(join(folder, 'assets', 'a-1.js'), 'plain');
    writeFileSync(join(folder, 'assets', 'a-1.js.br'), 'packed');
    mkdirSync(join(folder, 'embed'));
    writeFileSync(join(folder, 'embed', 'embed.js'), 'plain');
    writeFileSync(join(folder, 'embed', 'embed.js.gz'), 'packed');
    [reader, quiet] = await Promise.all([
      start({ pages: folder }),
      start({ pages: folder, config: { introspection: false, pictures: true } }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([reader.close(), quiet.close()]);
    rmSync(folder, { recursive: true });
  });

  it.each([
    '/',
    '/?from=2026-01-01',
    '/articles/some-slug',
    '/people/some-slug',
    '/countries/DE',
    '/search?q=a',
  ])('are one document at %s', async (path) => {
    const response = await visit(reader.url + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toContain('{&#34;explorers&#34;:true,&#34;pictures&#34;:false}');
  });

  it('say in a browser that an address leads nowhere, and tell programs in JSON', async () => {
    const page = await visit(`${reader.url}/no/such/page`);
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('name="newsgraph"');
    const told = await fetch(`${reader.url}/no/such/page`);
    expect([told.status, await told.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
    const posted = await fetch(`${reader.url}/no/such/page`, {
      method: 'POST',
      headers: { accept: 'text/html' },
    });
    expect(posted.status).toBe(404);
    const script = await visit(`${reader.url}/assets/no-such.js`);
    expect([script.status, script.headers.get('content-type')]).toEqual([
      404,
      'application/json; charset=utf-8',
    ]);
  });

  it('are those of the last build, also while the next one is made', async () => {
    const path = join(folder, 'index.html');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, `${before}<p>Built anew`);
    expect(await (await visit(reader.url)).text()).toContain('Built anew');
    rmSync(path);
    expect(await (await visit(reader.url)).text()).toContain('Built anew');
    writeFileSync(path, before);
    expect(await (await visit(reader.url)).text()).not.toContain('Built anew');
  });

  it('may load and ask nothing but from the service', async () => {
    const policy = (await visit(reader.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;/);
    expect(policy).not.toMatch(/unsafe|http/);
  });

  it('load pictures from elsewhere where that is set, and know that there are no explorers', async () => {
    const response = await visit(quiet.url);
    expect(response.headers.get('content-security-policy')).toContain("img-src 'self' data: https: http:;");
    expect(await response.text()).toContain('{&#34;explorers&#34;:false,&#34;pictures&#34;:true}');
  });

  it('have scripts that are sent packed and kept for ever', async () => {
    const response = await fetch(`${reader.url}/assets/a-1.js`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('come with a script for pages of others, packed, whose address stays', async () => {
    const response = await fetch(`${reader.url}/embed.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=3600',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect((await fetch(`${reader.url}/embed.js.gz`)).status).toBe(404);
  });

  it('leave every other address as it was', async () => {
    const missing = await fetch(`${reader.url}/no-such-page`);
    expect([missing.status, await missing.json()]).toMatchObject([404, { errors: [{ extensions: {} }] }]);
    expect(await (await visit(`${reader.url}/developers`)).text()).toContain('href="/explorer/"');
    expect((await fetch(`${reader.url}/assets/%2e%2e/package.json`)).status).toBeGreaterThanOrEqual(400);
  });
});
