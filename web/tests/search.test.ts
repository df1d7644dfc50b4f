import { describe, expect, it } from 'vitest';
import { type Watched, ask, settle, visit, withPage } from './support';

let watched: Watched;
withPage((opened) => {
  watched = opened;
});

const found = () => watched.page.locator('.found li');
const kinds = () => watched.page.locator('.found .kind').allTextContents();

/** The number on a button that chooses something. */
async function numberOn(name: RegExp): Promise<number> {
  const text = await watched.page.getByRole('button', { name }).first().textContent();
  return Number(/\d+$/.exec(text ?? '')?.[0]);
}

describe('search', () => {
  it('shows when there was how much, and is narrowed by drawing over a time', async () => {
    const { page } = watched;
    await visit(page, '/search?q=minister');
    const all = await numberOn(/^Everything \d/);
    const bars = page.locator('.timeline svg');
    const box = await bars.boundingBox();
    if (!box) throw new Error('There is no timeline');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + 20);
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}/);
    await expect.poll(() => numberOn(/^Everything \d/)).toBeLessThan(all);
    await page.getByRole('button', { name: 'All time' }).press('Enter');
    await expect.poll(() => numberOn(/^Everything \d/)).toBe(all);
    expect(watched.wrong).toEqual([]);
  });

  it('finds while one types, marks the words, and can be linked', async () => {
    const { page } = watched;
    await visit(page, '/');
    await page.getByRole('search').getByRole('searchbox').fill('truce');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\?q=truce$/);
    await page.locator('.found mark', { hasText: /truce/i }).first().waitFor();
    await page.getByRole('searchbox').pressSequentially(' chad');
    await page.waitForURL(/q=truce(\+|%20)chad/);
    await page.getByRole('searchbox').fill('xyzzyq');
    await page.getByText(/Nothing was found/).waitFor();
    expect(watched.wrong).toEqual([]);
  });

  it('takes a half typed word for its beginning, and a whole one for itself after Enter', async () => {
    const { page } = watched;
    await visit(page, '/search');
    await page.getByRole('searchbox').pressSequentially('negotiato');
    await page.waitForURL(/q=negotiato&typing/);
    await found().first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=negotiato$/);
    await page.getByText(/Nothing was found/).waitFor();
  });

  it('says how much of each kind there is, and shows one kind', async () => {
    const { page } = watched;
    await visit(page, '/search?q=minister');
    const { search } = await ask<{ search: { types: { type: string; count: number }[] } }>(
      '{ search(query: "minister", first: 1, filter: { copies: false }) { types { type count } } }',
    );
    const quotes = search.types.find(({ type }) => type === 'QUOTE')?.count;
    expect(quotes).toBeGreaterThan(0);
    await expect.poll(() => numberOn(/^Quotes \d/)).toBe(quotes);
    await page.getByRole('button', { name: /^Quotes/ }).click();
    await page.waitForURL(/kind=QUOTE/);
    await expect.poll(async () => (await kinds()).filter((kind) => !/^(Quote|Rep)/.test(kind))).toEqual([]);
    expect(await numberOn(/^Everything \d/)).toBeGreaterThan(quotes ?? 0);
  });

  it('is narrowed by person, country, publisher and days; the address keeps all of it', async () => {
    const { page } = watched;
    await visit(page, '/search?q=minister');
    const facets = page.locator('.facets');
    for (const [title, key] of [
      ['People', 'person'],
      ['Countries', 'country'],
      ['Publishers', 'publisher'],
    ]) {
      const facet = facets.locator('.facet', { has: page.getByRole('heading', { name: title ?? '' }) });
      const before = await numberOn(/^Everything \d/);
      await facet.getByRole('button').first().press('Enter');
      await page.waitForURL(new RegExp(`[?&]${key ?? ''}=`));
      await settle(page);
      await expect.poll(() => numberOn(/^Everything \d/)).toBeLessThanOrEqual(before);
    }
    await page.locator('.timeline svg').waitFor();
    await page.locator('.dates input').first().fill('2026-01-01');
    await page.waitForURL(/from=2026-01-01/);
    await page.reload();
    await settle(page);
    const chips = page.getByRole('list', { name: 'Narrowed by' }).getByRole('button');
    expect(await chips.count()).toBe(4);
    await chips.last().click();
    await expect.poll(() => chips.count()).toBe(3);
    expect(watched.wrong).toEqual([]);
  });
});
