import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, url, violations } from './support';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let folder: string;
let site: Server;
beforeAll(async () => {
  // Outside of this repository, as a stranger has it.
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-example-'));
  cpSync('examples/react', folder, {
    recursive: true,
    filter: (path) => !/node_modules|[\\/](?:dist|src[\\/]graphql)$/.test(path),
  });
  const run = (...args: string[]) =>
    promisify(execFile)('npm', args, { cwd: folder, env: { ...process.env, VITE_NEWSGRAPH: url } });
  await run('ci', '--no-audit', '--no-fund', '--prefer-offline');
  await run('run', 'build');
  site = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const file = join(folder, 'dist', path);
    if (!existsSync(file)) response.writeHead(404).end();
    else response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain').end(readFileSync(file));
  });
  await new Promise<void>((resolve) => site.listen(0, resolve));
}, 600_000);
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

describe('examples/react', () => {
  it('is built from nothing but its folder and a running service, and shows who said what', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(`http://localhost:${String((site.address() as AddressInfo).port)}/`);
    await page.getByRole('searchbox').fill('marchet');
    await page.getByRole('button', { name: 'Elena Marchetti' }).click();
    await page.locator('li q').first().waitFor();
    const said = await page.locator('li q').count();
    await page.getByRole('button', { name: 'More' }).click();
    await expect.poll(() => page.locator('li q').count()).toBeGreaterThan(said);
    expect(await violations(page)).toEqual([]);
    await page.locator('li', { hasNotText: 'reported' }).getByRole('button').first().click();
    await page.locator('.text mark').first().waitFor();
    expect(wrong).toEqual([]);
    await browser.close();
  });
});
