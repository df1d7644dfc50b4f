import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lightness, moved } from './layout';
import { openBrowser, openPage, slugOf, violations, visit } from './support';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const pages: [string, () => string | Promise<string>][] = [
  ['front page', () => '/'],
  ['narrowed front page', () => '/?from=2026-04-01&to=2026-05-31&country=IT'],
  ['article', async () => `/articles/${await slugOf('Norway returns seized catch')}`],
  ['article without a date', async () => `/articles/${await slugOf('Trump, Putin talk')}`],
  ['Arabic article', async () => `/articles/${await slugOf('افتتاح')}`],
  ['article with a thousand mentions', async () => `/articles/${await slugOf('Ann Lee counts')}`],
  ['person', () => '/people/elena-marchetti'],
  ['roles of a person', () => '/people/elena-marchetti?show=roles'],
  ['events of a person', () => '/people/elena-marchetti?show=events'],
  ['network of a person', () => '/people/elena-marchetti?show=network'],
  ['organization', () => '/organizations/united-nations'],
  ['network of an organization', () => '/organizations/united-nations?show=network'],
  ['country', () => '/countries/IT'],
  ['quotes about a country', () => '/countries/IT?show=quotes'],
  ['search', () => '/search?q=cable'],
  ['narrowed search', () => '/search?q=minister&kind=QUOTE&from=2026-01-01'],
  ['missing article', () => '/articles/no-such-article'],
];

const looks = [
  { width: 360, dark: false },
  { width: 360, dark: true },
  { width: 768, dark: false },
  { width: 768, dark: true },
  { width: 1440, dark: false },
  { width: 1440, dark: true },
];

describe.each(looks)('at $width px, dark: $dark', (look) => {
  it.each(pages)('%s is whole, can be read by all, and asks nobody else', async (name, address) => {
    const { page, wrong } = await openPage(browser, look);
    await visit(page, await address());
    expect(await page.locator('h1').count()).toBe(1);
    // Nothing hangs over the side.
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(room);
    expect(await moved(page, `${name}, ${String(look.width)}`)).toEqual([]);
    if (look.dark) expect(await lightness(page)).toBeLessThan(60);
    else expect(await lightness(page)).toBeGreaterThan(220);
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.close();
  });
});
