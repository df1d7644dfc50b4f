import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { starterOperations } from '../../src/server/pages/starterOperations.js';
import { openPage, visit, withBrowser } from './support';

let browser: Browser;
withBrowser((one) => {
  browser = one;
});

/** Mean of the colour channels behind the editor, 0 to 255. */
const backgroundOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const channelsOf = (element: Element) =>
      [...getComputedStyle(element).backgroundColor.matchAll(/[\d.]+/g)].map(Number);
    let element = [...document.querySelectorAll('.cm-content')].find((one) => one.checkVisibility()) ?? null;
    while (element && channelsOf(element)[3] === 0) element = element.parentElement;
    const [red = 0, green = 0, blue = 0] = element ? channelsOf(element) : [];
    return (red + green + blue) / 3;
  });

it.each([
  ['light', false],
  ['dark', true],
])(
  'opens the first starter operation in %s colours, as the browser wants, without leftovers of its package',
  async (_, dark) => {
    const { page, wrong } = await openPage(browser, { dark });
    await visit(page, '/explorer/');
    const active = page.locator('.window-switcher__item--active');
    await expect
      .poll(() => active.innerText(), { timeout: 20_000 })
      .toContain(starterOperations[0]?.title ?? 'one');
    const editor = page.locator('.cm-content').filter({ visible: true });
    await expect
      .poll(async () => (await editor.allInnerTexts()).join('\n'), { timeout: 20_000 })
      .toContain('query PeopleInTheNews');
    const background = await backgroundOf(page);
    if (dark) expect(background).toBeLessThan(60);
    else expect(background).toBeGreaterThan(220);
    const text = await page.locator('body').innerText();
    expect(text).toContain('The answer comes here');
    expect(`${await page.title()} ${text}`).not.toMatch(/Ezio|Altair|Sign in|Log in|Upgrade/i);
    // It tries whether it may evaluate code, which the policy forbids, and goes on without.
    expect(wrong.filter((one) => !one.includes('Against the policy: script-src eval'))).toEqual([]);
    await page.close();
  },
);
