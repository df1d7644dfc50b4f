import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, openBrowser, slugOf, url, violations } from './support';

let browser: Browser;
let site: Server;
let page: Page;
let wrong: string[];
beforeAll(async () => {
  browser = await openBrowser();
  // A page of somebody else: its words stand in its address.
  site = createServer((request, response) => {
    if (request.url === '/page.html') {
      response.setHeader('content-type', 'text/html').end(documented);
      return;
    }
    const body = new URL(request.url ?? '', 'http://localhost').searchParams.get('body') ?? '';
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', `default-src 'none'; script-src ${url}; connect-src ${url}`)
      .end(`<!doctype html><html lang="en"><title>A site</title><main><h1>A site</h1>${body}</main></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, resolve));
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  wrong = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
});
afterEach(() => page.close());

const guide = readFileSync('docs/embedding.md', 'utf8');

/** The page that the documentation gives to copy, over the service of these tests. */
const documented = (/```html\n(.+?)```/s.exec(guide)?.[1] ?? '').replaceAll('http://127.0.0.1:4000', url);

const script = `<script src="${url}/embed.js" async></script>`;
/** Opens a page with a body of ours on another origin: one that may ask, unless another host is named. */
const open = (body: string, host = 'localhost') => {
  const { port } = site.address() as AddressInfo;
  return page.goto(`http://${host}:${String(port)}/?body=${encodeURIComponent(body + script)}`);
};

describe('<newsgraph-article>', () => {
  it('shows the text with its facts, and a card that leads to the service', async () => {
    const slug = await slugOf('Norway returns seized catch');
    const { article } = await ask<{ article: { text: string } }>(
      'query ($slug: String!) { article(slug: $slug) { text } }',
      { slug },
    );
    await open(`<newsgraph-article slug="${slug}"></newsgraph-article>`);
    await page.locator('.fact.people').first().waitFor();
    const blocks = await page.locator('.text > :not(fieldset, div)').allTextContents();
    expect(blocks.join('').replace(/\s+/g, '')).toBe(article.text.replace(/\s+/g, ''));
    await page.locator('.fact.people').first().focus();
    await page.keyboard.press('Enter');
    const link = page.getByRole('dialog').getByRole('link').first();
    expect(await link.getAttribute('href')).toMatch(`${url}/people/`);
    expect(await violations(page)).toEqual([]);
    expect(await page.title()).toBe('A site');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(wrong).toEqual([]);
    await link.click();
    await page.waitForURL(`${url}/people/**`);
  });

  it('shows another article when its slug changes, and says when there is none', async () => {
    await open('<newsgraph-article slug="no-such-article"></newsgraph-article>');
    await page.getByText('There is no such article').waitFor();
    const slug = await slugOf('افتتاح');
    await page.locator('newsgraph-article').evaluate((element, to) => {
      element.setAttribute('slug', to);
    }, slug);
    await page.locator('.text > p').first().waitFor();
    expect(
      await page
        .locator('.text > p')
        .first()
        .evaluate((p) => getComputedStyle(p).direction),
    ).toBe('rtl');
    expect(wrong).toEqual([]);
  });
});

describe('<newsgraph-quotes>', () => {
  it('shows what a person said, from the service that src names', async () => {
    await open(`<newsgraph-quotes src="${url}/" person="elena-marchetti"></newsgraph-quotes>`);
    const quotes = page.locator('.quotes.list li');
    await quotes.first().waitFor();
    const { person } = await ask<{ person: { quotes: { nodes: { text: string }[] } } }>(
      '{ person(slug: "elena-marchetti") { quotes(first: 20, filter: { copies: false }) { nodes { text } } } }',
    );
    const words = await quotes.locator('mark, .said').allTextContents();
    expect(words.toSorted()).toEqual(person.quotes.nodes.map(({ text }) => text).toSorted());
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('shows what is said about an organization, and by one organization', async () => {
    await open('<newsgraph-quotes about-organization="united-nations"></newsgraph-quotes>');
    const quotes = page.locator('.quotes.list li');
    await quotes.first().waitFor();
    const { organization } = await ask<{ organization: { quotesAbout: { nodes: { text: string }[] } } }>(
      '{ organization(slug: "united-nations") { quotesAbout(first: 20, filter: { copies: false }) { nodes { text } } } }',
    );
    const words = await quotes.locator('mark, .said').allTextContents();
    expect(words.length).toBeGreaterThan(0);
    expect(words.toSorted()).toEqual(organization.quotesAbout.nodes.map(({ text }) => text).toSorted());
    const title = page.getByRole('heading', { name: 'Said about United Nations' });
    const link = title.getByRole('link');
    expect(await link.getAttribute('href')).toBe(`${url}/organizations/united-nations`);
    await page.locator('newsgraph-quotes').evaluate((element) => {
      element.setAttribute('about-organization', 'no-such-organization');
    });
    await page.getByText('Nobody is known by that name').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('shows what is said about a country, with who said it', async () => {
    await open('<newsgraph-quotes about-country="it"></newsgraph-quotes>');
    await page.locator('.quotes.list li').first().waitFor();
    expect(await page.locator('.quotes.list li a').count()).toBeGreaterThan(1);
  });

  it('follows the colours of the page that it is on', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('<newsgraph-quotes words="truce"></newsgraph-quotes>');
    const element = page.locator('newsgraph-quotes');
    await page.locator('.quotes.list li').first().waitFor();
    const colour = () => element.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await colour()).toBe('rgb(253, 252, 249)');
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    expect(await colour()).toBe('rgb(20, 22, 26)');
  });
});

describe('a page that may not ask', () => {
  it('says which setting lets it', async () => {
    await open('<newsgraph-quotes words="truce"></newsgraph-quotes>', '127.0.0.1');
    await page.getByRole('alert').getByText('CORS_ORIGINS').waitFor();
  });
});

describe('the page of the documentation', () => {
  it('shows an article and quotes, as it stands', async () => {
    const { port } = site.address() as AddressInfo;
    await page.goto(`http://localhost:${String(port)}/page.html`);
    await page.locator('newsgraph-quotes .quotes.list li').first().waitFor();
    await page.locator('newsgraph-article .fact').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(wrong.filter((message) => !message.includes('404'))).toEqual([]);
  });
});

describe('the script', () => {
  it('takes no more than the documentation says, packed as gzip does', async () => {
    const [, most] = /under (\d+) kB/.exec(guide) ?? [];
    const { headers } = await fetch(`${url}/embed.js`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(Number(headers.get('content-length')) / 1024).toBeLessThan(Number(most));
  });
});
