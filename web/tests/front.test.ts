import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle, visit, withPage } from './support';

let page: Page;
withPage((opened) => {
  ({ page } = opened);
});

const total = async () => Number.parseInt((await page.locator('.total').textContent()) ?? '', 10);
const cards = () => page.locator('.card');

describe('the front page', () => {
  it('is narrowed by drawing over the timeline; the address keeps it', async () => {
    await visit(page, '/');
    const all = await total();
    const { x, y, width, height } = (await page.locator('.timeline svg').boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.move(x + width * 0.4, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=2026-\d\d-\d\d&to=2026-\d\d-\d\d/);
    await settle(page);
    await expect.poll(total).toBeLessThan(all);
    const some = await total();
    expect(some).toBeGreaterThan(0);
    await page.reload();
    await settle(page);
    expect(await total()).toBe(some);
    await page.getByRole('button', { name: /^Take away: from/ }).press('Enter');
    await expect.poll(total).toBe(all);
  });

  it('says who leads the latest day, and is narrowed by that', async () => {
    await visit(page, '/');
    const leads = page.locator('.leads button');
    await expect.poll(() => leads.count()).toBeGreaterThan(1);
    const lead = (await leads.nth(1).textContent()) ?? '';
    await leads.nth(1).press('Enter');
    await page.waitForURL(/from=(\d{4}-\d\d-\d\d)&to=\1/);
    await settle(page);
    const chips = page.getByRole('list', { name: 'Narrowed by' }).getByRole('button');
    expect((await chips.allTextContents()).join()).toContain(lead);
    expect(await cards().count()).toBeGreaterThan(0);
  });

  it('is narrowed by dates with the keyboard alone', async () => {
    await visit(page, '/');
    await page.locator('.dates input').first().fill('2026-08-01');
    await page.waitForURL(/from=2026-08-01/);
    await settle(page);
    const dates = await page
      .locator('.card time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => (date ?? '') < '2026-08-01')).toEqual([]);
  });

  it('is narrowed by a person and by a country, and says by what', async () => {
    await visit(page, '/');
    await page
      .locator('.facets')
      .getByRole('button', { name: /Nadia Rahmani/ })
      .click();
    await page.waitForURL(/person=nadia-rahmani/);
    await settle(page);
    await page
      .locator('.facets')
      .getByRole('button', { name: /^Niger\s?\d/ })
      .click();
    await page.waitForURL(/country=NE/);
    await settle(page);
    const chips = page.getByRole('list', { name: 'Narrowed by' });
    expect(await chips.getByRole('button').allTextContents()).toEqual(['Nadia Rahmani ×', 'Niger ×']);
  });

  it('goes on while one scrolls, and keeps its place when one comes back', async () => {
    await visit(page, '/');
    const first = await cards().count();
    await page.getByRole('button', { name: 'Show more' }).scrollIntoViewIfNeeded();
    await expect.poll(() => cards().count()).toBeGreaterThan(first);
    const card = cards().nth(first + 4);
    await card.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(1000);
    await card.locator('h2 a').click();
    await settle(page);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(100);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 200);
  });

  it('leads to the page of a person, whose parts are reached by arrow keys', async () => {
    await visit(page, '/');
    await page.getByRole('link', { name: 'Page of Nadia Rahmani' }).click();
    await settle(page);
    expect(await page.locator('h1').textContent()).toBe('Nadia Rahmani');
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('.eventLine li').first().waitFor();
    expect(page.url()).toContain('show=events');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('show=roles');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('img', { name: /in the same articles/ }).waitFor();
    expect(await page.locator('.lines li').count()).toBeGreaterThan(2);
  });
});
