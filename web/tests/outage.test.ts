import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle, slugOf, url, visit, withPage } from './support';

let page: Page;
withPage((opened) => {
  ({ page } = opened);
});

const ALL: [string, () => string | Promise<string>, string][] = [
  ['front page', () => '/', '.card'],
  ['article', async () => `/articles/${await slugOf('Norway returns seized catch')}`, '.text'],
  ['person', () => '/people/elena-marchetti', '.quotes.list li'],
  ['organization', () => '/organizations/united-nations', '.tabs'],
  ['country', () => '/countries/IT', '.eventLine li'],
  ['search', () => '/search?q=cable', '.found li'],
];

/** All that a page asks the service for while it runs. */
const ASKED = /\/(graphql|readyz)$/;

describe('a service that is stopped', () => {
  it.each(ALL)('is told of on its page, which comes back by itself: %s', async (_, address, shown) => {
    await page.route(ASKED, (route) => route.abort());
    await page.goto(url + (await address()));
    const problem = page.getByRole('alert');
    await problem.getByText('cannot be reached').waitFor();
    await problem.getByText('tried again by itself').waitFor();
    expect(await problem.getByRole('button', { name: 'Try again' }).count()).toBeGreaterThan(0);
    await page.unroute(ASKED);
    await page.locator(shown).first().waitFor({ timeout: 60_000 });
    expect(await problem.count()).toBe(0);
  });

  it('is told of where the code of the next page does not come, and that page comes by itself', async () => {
    await visit(page, '/');
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: 'Page of Nadia Rahmani' }).click();
    await page.getByRole('alert').getByText('cannot be reached').waitFor();
    // The way to what is there already stays open.
    await page.getByRole('link', { name: 'Newsgraph' }).click();
    await page.locator('.card').first().waitFor();
    await page.goBack();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/*');
    await page.getByRole('heading', { level: 1, name: 'Nadia Rahmani' }).waitFor({ timeout: 60_000 });
  });

  it('keeps what is read, and says so where a list could not go on', async () => {
    await visit(page, '/');
    await page.route(ASKED, (route) => route.abort());
    const cards = await page.locator('.card').count();
    await page.getByRole('button', { name: 'Show more' }).scrollIntoViewIfNeeded();
    await page.getByRole('alert').getByText('cannot be reached').waitFor();
    expect(await page.locator('.card').count()).toBe(cards);
    await page.unroute(ASKED);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(cards);
  });
});

/** How much of what is seen may jump while a page is loaded, as browsers count it: 0.1 is good. */
const JUMP = 0.1;

describe('a slow connection', () => {
  it.each(ALL)('shows bones first, and then nothing jumps: %s', async (_, address, shown) => {
    await page.addInitScript(() => {
      const seen = { jumped: 0, bones: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          seen.jumped += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      new MutationObserver(() => {
        seen.bones = Math.max(seen.bones, document.querySelectorAll('.bone').length);
      }).observe(document, { childList: true, subtree: true });
    });
    const path = await address();
    // Every answer takes its time; those of one page do not all come at once.
    let asked = 0;
    await page.route('**/graphql', async (route) => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 300 * asked));
      await route.continue().catch(() => undefined);
    });
    await page.goto(url + path);
    await page.locator(shown).first().waitFor();
    await settle(page);
    const { jumped, bones } = await page.evaluate(
      () => (window as unknown as { seen: { jumped: number; bones: number } }).seen,
    );
    expect(bones).toBeGreaterThan(0);
    expect(jumped).toBeLessThan(JUMP);
  });
});
