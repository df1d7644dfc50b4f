import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { crowded } from './layout';
import { giveKey, settle, slugOf, url, violations, visit, withPage } from './support';

let page: Page;
withPage((opened) => {
  ({ page } = opened);
});

const ALL: [string, () => string | Promise<string>][] = [
  ['front page', () => '/'],
  ['article', async () => `/articles/${await slugOf('Steel makers in Ohio')}`],
  ['Arabic article', async () => `/articles/${await slugOf('افتتاح')}`],
  ['person', () => '/people/elena-marchetti'],
  ['network', () => '/people/elena-marchetti?show=network'],
  ['organization', () => '/organizations/united-nations'],
  ['country', () => '/countries/IT'],
  ['search', () => '/search?q=cable'],
  ['edits', () => '/edits'],
];

/** Where the focus is, and whether one sees it. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const [box] = element.getClientRects();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const onTop =
      box &&
      document.elementFromPoint(box.left + Math.min(8, box.width / 2), box.top + Math.min(8, box.height / 2));
    return {
      name: `${element.tagName.toLowerCase()} ${element.textContent.slice(0, 30)}`,
      at: [...document.querySelectorAll('*')].indexOf(element),
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: onTop != null && (element.contains(onTop) || onTop.contains(element)),
    };
  });

/** Stops of the longest way through a page that is gone. */
const STOPS = 40;

describe('by keyboard', () => {
  it.each(ALL)(
    'goes through a page in the order of reading, and shows where one is: %s',
    async (_, address) => {
      await giveKey(page);
      await visit(page, await address());
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      const wrong: string[] = [];
      let last = -1;
      let stops = 0;
      for (; stops < STOPS; stops += 1) {
        await page.keyboard.press('Tab');
        const here = await focused();
        if (!here || here.at < last) break;
        if (!here.isMarked) wrong.push(`not marked: ${here.name}`);
        if (!here.isSeen) wrong.push(`not seen: ${here.name}`);
        last = here.at;
      }
      expect(wrong).toEqual([]);
      expect(stops).toBeGreaterThan(5);
    },
  );

  it('skips to the page itself', async () => {
    await visit(page, '/people/elena-marchetti');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('opens the card of overlapping marks with all that they say, and leaves it', async () => {
    await visit(page, `/articles/${await slugOf('Trump, Putin talk')}`);
    const piece = page.locator('.fact.quotes.people').first();
    await piece.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.locator('.aboutness.people').first().waitFor();
    await card.locator('.aboutness.quotes').first().waitFor();
    await settle(page);
    // The innermost comes first.
    expect(await card.locator('.aboutness').first().getAttribute('class')).toContain('people');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await piece.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

/** Whether something hangs over the side of a page. */
const isWider = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('enlarged', () => {
  it.each(ALL)(
    'a page is still whole with letters of twice the size, and at four times its size: %s',
    async (_, address) => {
      await giveKey(page);
      await visit(page, await address());
      await page.setViewportSize({ width: 768, height: 900 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await isWider()).toBe(false);
      expect(await crowded(page)).toEqual([]);
      // 1280 pixels at 400 %.
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await isWider()).toBe(false);
      expect(await crowded(page)).toEqual([]);
    },
  );
});

const LONG =
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft Marchetti-Featherstonehaugh';

describe('long names', () => {
  it.each([
    ['front page', '/?person=elena-marchetti'],
    ['person', '/people/elena-marchetti'],
    ['network', '/people/karim-haddad?show=network'],
    ['country', '/countries/IT?show=people'],
    ['search', '/search?q=cable'],
  ])('stay on the page: %s', async (_, path) => {
    let said = 0;
    await page.route('**/graphql', async (route) => {
      // A stream of changes has no end to wait for.
      if (route.request().headers()['accept']?.includes('event-stream')) return route.continue();
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('"name":"Elena Marchetti"', () => {
        said += 1;
        return `"name":"${LONG}"`;
      });
      return route.fulfill({ response, body });
    });
    await page.goto(url + path);
    await settle(page);
    await expect.poll(() => said, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.getByText('Wolfeschlegel').first().waitFor({ state: 'attached' });
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await isWider()).toBe(false);
      expect(await crowded(page)).toEqual([]);
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

describe('motion', () => {
  /** How much moves while the page waits for an answer. */
  const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.route('**/graphql', () => undefined);
    await page.goto(url);
    await page.locator('.bone').first().waitFor();
    return page.evaluate(() => document.getAnimations().length);
  };

  it('is there while one waits', async () => {
    expect(await moving('no-preference')).toBeGreaterThan(0);
  });

  it('is not there for those who do not want any', async () => {
    expect(await moving('reduce')).toBe(0);
  });
});
