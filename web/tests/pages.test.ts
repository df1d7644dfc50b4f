import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { crowded, lightness, moved } from './layout';
import { editAndUndo, giveKey, openPage, slugOf, violations, visit, withBrowser } from './support';

let browser: Browser;
withBrowser((one) => {
  browser = one;
});
beforeAll(() => editAndUndo());

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
  ['people of an organization', () => '/organizations/united-nations?show=people'],
  ['quotes about an organization', () => '/organizations/united-nations?show=about'],
  ['network of an organization', () => '/organizations/united-nations?show=network'],
  ['country', () => '/countries/IT'],
  ['said for a country', () => '/countries/IT?show=said'],
  ['organizations of a country', () => '/countries/US?show=organizations'],
  ['others of a country', () => '/countries/IT?show=others'],
  ['quotes about a country', () => '/countries/IT?show=quotes'],
  ['search', () => '/search?q=cable'],
  ['narrowed search', () => '/search?q=minister&kind=QUOTE&from=2026-01-01'],
  ['edits', () => '/edits'],
  ['search before anything is typed', () => '/search'],
  ['missing article', () => '/articles/no-such-article'],
];

/**
 * Each page is loaded on a telephone and on a large screen, in one theme each, and then made wider or narrower. Of what
 * axe looks at, colours hang on the theme and the rest on the layout, of which these two are the extremes.
 */
const LOOKS = [
  { dark: true, widths: [360, 768, 1440] },
  { dark: false, widths: [1440, 768, 360] },
];

/** Makes a page as wide, and waits until it is drawn so. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
}

describe.each(LOOKS)('dark: $dark', ({ dark, widths }) => {
  it.concurrent.each(pages)(
    '%s is whole, can be read by all, and asks nobody else',
    async (name, address) => {
      const { page, wrong } = await openPage(browser, { width: widths[0] ?? 0, dark });
      await giveKey(page);
      await visit(page, await address());
      expect(await page.locator('h1').count()).toBe(1);
      if (dark) expect(await lightness(page)).toBeLessThan(60);
      else expect(await lightness(page)).toBeGreaterThan(220);
      expect(await violations(page)).toEqual([]);
      for (const width of widths) {
        await widen(page, width);
        // Nothing hangs over the side.
        const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(wide).toBeLessThanOrEqual(room);
        expect(await crowded(page)).toEqual([]);
        expect(await moved(page, `${name}, ${String(width)}`)).toEqual([]);
      }
      expect(wrong).toEqual([]);
      await page.close();
    },
  );
});
