import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { AxeResults } from 'axe-core';
import { type Browser, type Page, type Request, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject, vi } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const url = inject('url');
export const keys = inject('keys');

/** Opens the browser of this machine. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });

/** Opens a browser before the tests of a file, and closes it after them. */
export function withBrowser(take: (browser: Browser) => void): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    take(browser);
  });
  afterAll(() => browser.close());
}

/** The same with a page that is new for each test. */
export function withPage(take: (opened: Watched, browser: Browser) => void): void {
  let browser: Browser;
  let opened: Watched;
  withBrowser((one) => {
    browser = one;
  });
  beforeEach(async () => {
    opened = await openPage(browser);
    take(opened, browser);
  });
  afterEach(() => opened.page.close());
}

const open = new WeakMap<Page, { requests: Set<Request>; last: number }>();

/** Notes which requests of a page are under way. */
function watchRequests(page: Page): void {
  const state = { requests: new Set<Request>(), last: Date.now() };
  open.set(page, state);
  page.on('request', (request) => {
    if (request.headers()['accept']?.includes('text/event-stream') !== true) state.requests.add(request);
  });
  const ended = (request: Request) => {
    if (state.requests.delete(request)) state.last = Date.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** How long a page has asked nothing, in milliseconds. */
function quietFor(page: Page): number {
  const state = open.get(page);
  return state?.requests.size === 0 ? Date.now() - state.last : 0;
}

/** A page, and everything that went wrong on it: console errors, uncaught errors, policy violations, requests elsewhere. */
export interface Watched {
  page: Page;
  wrong: string[];
}

export async function openPage(
  browser: Browser,
  { width = 1440, dark = false }: { width?: number; dark?: boolean } = {},
): Promise<Watched> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    // axe is put into the page as a script, which its policy forbids; what it forbids is still reported.
    reducedMotion: 'reduce',
  });
  watchRequests(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      queueMicrotask(() => {
        throw new Error(`Against the policy: ${violatedDirective} ${blockedURI}`);
      });
    });
  });
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${url}/`) && !address.startsWith('data:')) wrong.push(`asked ${address}`);
  });
  return { page, wrong };
}

/** Goes to a path and waits until everything that it asks for is there. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(url + path);
  await settle(page);
}

/** How long a page has to ask nothing before it counts as settled, in milliseconds. */
const QUIET = 300;

/** Waits until nothing is being loaded. A stream of changes stays open and does not count. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  // Not expect.poll, which cannot tell tests apart that run at the same time.
  const patience = { timeout: 30_000, interval: 50 };
  await vi.waitUntil(() => quietFor(page) > QUIET, patience);
  await vi.waitUntil(async () => (await page.locator('.loading, .waiting').count()) === 0, patience);
}

/** What axe finds wrong with a page, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** Asks the API, as any client would. */
export async function ask<T>(
  query: string,
  variables: Record<string, unknown> = {},
  key?: string,
): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Takes an article in, and gives its id and slug. */
export async function ingest(article: {
  text: string;
  url?: string;
  publisher?: string;
  publishedAt?: string;
  image?: { url: string; caption?: string; credit?: string };
}): Promise<{ id: string; slug: string }> {
  const { ingestArticle } = await ask<{
    ingestArticle: { article: { id: string; slug: string } | null; userErrors: { message: string }[] };
  }>(
    `mutation ($input: IngestArticleInput!) {
      ingestArticle(input: $input) { article { id slug } userErrors { message } }
    }`,
    { input: article },
    keys.write,
  );
  if (!ingestArticle.article) throw new Error(ingestArticle.userErrors[0]?.message);
  return ingestArticle.article;
}

/** The slug of the article with a headline. */
export async function slugOf(headline: string): Promise<string> {
  interface Page {
    nodes: { slug: string; headline: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  for (let after: string | null = null, more = true; more;) {
    const { articles }: { articles: Page } = await ask(
      'query ($after: String) { articles(first: 100, after: $after) { nodes { slug headline } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    const found = articles.nodes.find((article) => article.headline.includes(headline));
    if (found) return found.slug;
    [after, more] = [articles.pageInfo.endCursor, articles.pageInfo.hasNextPage];
  }
  throw new Error(`There is no article “${headline}”`);
}

/** Gives a page the key to correct with before it is opened. */
export const giveKey = (page: Page): Promise<unknown> =>
  page.addInitScript((key) => {
    sessionStorage.setItem('newsgraph.correctingKey', key);
  }, keys.edit);

/** Rejects the first mention of a country in an article. */
export async function rejectByApi(slug: string, note: string): Promise<string> {
  const { article } = await ask<{
    article: { mentions: { nodes: { id: string; country: object | null }[] } };
  }>(
    'query ($slug: String!) { article(slug: $slug) { mentions(first: 100) { nodes { id country { id } } } } }',
    { slug },
  );
  const id = article.mentions.nodes.find(({ country }) => country)?.id;
  const { rejectFact } = await ask<{ rejectFact: { edit: { id: string } } }>(
    'mutation ($id: ID!, $note: String) { rejectFact(id: $id, note: $note) { edit { id } } }',
    { id, note },
    keys.edit,
  );
  return rejectFact.edit.id;
}

export const undoByApi = (editId: string): Promise<unknown> =>
  ask('mutation ($editId: ID!) { undoEdit(editId: $editId) { edit { id } } }', { editId }, keys.edit);

/** Something for the list of edits, of which the news shows nothing. */
export async function editAndUndo(): Promise<void> {
  await undoByApi(
    await rejectByApi(await slugOf('Norway returns seized catch'), 'It is the fleet, not the country'),
  );
}

/** What makes articles look as if an older version of the parser had read them, through the service that has the database open. */
const MAKE_OLD = `
import { openDatabase } from './dist/src/store/database.js';
const [dataDir, ...slugs] = process.argv.slice(1);
const database = await openDatabase({ dataDir, attachWithinMs: 15_000 });
await database.prisma.article.updateMany({ where: { slug: { in: slugs } }, data: { parser: 0 } });
await database.close();`;

/** Reads articles again as after an update of the parser, and waits until it is done. */
export async function readAgain(...slugs: string[]): Promise<void> {
  const args = ['--input-type=module', '--eval', MAKE_OLD, inject('dataDir'), ...slugs];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, DATABASE_URL: '' } });
  const old = async () =>
    (
      await ask<{ articles: { totalCount: number } }>(
        '{ articles(filter: { parserBefore: 1 }) { totalCount } }',
      )
    ).articles.totalCount;
  if ((await old()) !== slugs.length) throw new Error('The articles are not old.');
  await ask('mutation { rereadArticles { left } }', {}, keys.write);
  await vi.waitUntil(async () => (await old()) === 0, { timeout: 60_000, interval: 200 });
}
