import { createHash } from 'node:crypto';
import { Source, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterOperations } from '../../src/server/starterOperations.js';
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

describe('the landing page', () => {
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

  it('opens with the starter operations', async () => {
    const script = await (await fetch(`${open.url}/explorer/start.js`)).text();
    for (const { title, query } of starterOperations) {
      expect(script).toContain(JSON.stringify(title));
      expect(script).toContain(JSON.stringify(query));
    }
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
