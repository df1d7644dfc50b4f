import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Watched, ask, openPage, settle, slugOf, visit, withBrowser } from './support';

let browser: Browser;
let watched: Watched;
withBrowser((one) => {
  browser = one;
});
beforeAll(async () => {
  watched = await openPage(browser);
});

interface Spans {
  article: {
    text: string;
    mentions: { totalCount: number; nodes: { id: string; start: number; end: number }[] };
    quotes: { nodes: { id: string; start: number; end: number }[] };
  };
}

const SPANS = `query ($slug: String!) { article(slug: $slug) {
  text
  mentions(first: 100) { totalCount nodes { id start end } }
  quotes(first: 100) { nodes { id start end } }
} }`;

/** The words that a page marks for a fact, its pieces in order. */
const marked = (id: string) =>
  watched.page
    .locator(`[data-facts~="${id}"]`)
    .allTextContents()
    .then((pieces) => pieces.join(''));

describe('the text of an article', () => {
  it.each(['Trump, Putin talk', 'US president Donald Trump', 'Dock strike spreads', 'Steel makers in Ohio'])(
    'marks what the API names, character by character: %s',
    async (headline) => {
      const slug = await slugOf(headline);
      const { article } = await ask<Spans>(SPANS, { slug });
      await visit(watched.page, `/articles/${slug}`);
      const facts = [...article.mentions.nodes, ...article.quotes.nodes];
      expect(facts.length).toBeGreaterThan(5);
      const bare = (text: string) => text.replace(/\s+/g, '');
      for (const { id, start, end } of facts)
        expect(bare(await marked(id))).toBe(bare(article.text.slice(start, end)));
    },
  );

  it('shows every letter of the text once', async () => {
    const slug = await slugOf('Trump, Putin talk');
    const { article } = await ask<Spans>(SPANS, { slug });
    await visit(watched.page, `/articles/${slug}`);
    const blocks = await watched.page.locator('.text > :not(fieldset, div)').allTextContents();
    expect(blocks.join('').replace(/\s+/g, '')).toBe(article.text.replace(/\s+/g, ''));
  });

  it('marks a thousand mentions, page after page of the list', async () => {
    const slug = await slugOf('Ann Lee counts');
    const { article } = await ask<Spans>(SPANS, { slug });
    expect(article.mentions.totalCount).toBeGreaterThanOrEqual(1000);
    await visit(watched.page, `/articles/${slug}`);
    await expect
      .poll(() => watched.page.locator('.fact.people').count(), { timeout: 60_000 })
      .toBe(article.mentions.totalCount);
  });

  it('runs from right to left in Arabic', async () => {
    await visit(watched.page, `/articles/${await slugOf('افتتاح')}`);
    const directions = await watched.page
      .locator('.text > p')
      .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction));
    expect(new Set(directions)).toEqual(new Set(['rtl']));
  });
});

describe('marks', () => {
  it('can be hidden by kind, and stay hidden', async () => {
    const { page } = watched;
    await visit(page, `/articles/${await slugOf('Steel makers in Ohio')}`);
    expect(await page.locator('.fact.people').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^People/ }).click();
    expect(await page.locator('.fact.people').count()).toBe(0);
    expect(await page.locator('.fact.countries').count()).toBeGreaterThan(0);
    await page.reload();
    await settle(page);
    expect(await page.locator('.fact.people').count()).toBe(0);
    await page.getByRole('button', { name: /^People/ }).click();
    expect(await page.locator('.fact.people').count()).toBeGreaterThan(0);
  });

  it('show a card to a mouse, which goes away with it', async () => {
    const { page } = watched;
    await page.locator('.fact.people').first().hover();
    const card = page.getByRole('dialog');
    await card.getByText('Robert Hale').waitFor();
    expect(await card.textContent()).toMatch(/Rule .+, right \d+ % of the time/);
    await card.getByText(/In \d+ articles/).waitFor();
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'detached' });
  });

  it('show a card to a keyboard, and give the place back', async () => {
    const { page } = watched;
    const piece = page.locator('.fact.quotes').first();
    await piece.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await card.textContent()).toContain('Robert Hale');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await piece.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('what is known beside the text', () => {
  it('shows what was changed from version to version', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await page.locator('del', { hasText: '1,400' }).waitFor();
    await page.locator('ins', { hasText: '940' }).waitFor();
  });

  it('leads to copies, and from a copy to the original', async () => {
    const { page } = watched;
    await visit(page, `/articles/${await slugOf('Norway returns seized catch')}`);
    const link = page.locator('.others, .note').getByRole('link').first();
    const before = page.url();
    await link.click();
    await settle(page);
    expect(page.url()).not.toBe(before);
    expect(await page.locator('h1').textContent()).toBe('Norway returns seized catch to Iceland');
    expect(watched.wrong).toEqual([]);
  });
});
