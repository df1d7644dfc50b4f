import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Watched, ask, ingest, keys, settle, visit, withPage } from './support';

let watched: Watched;
let page: Page;
withPage((opened) => {
  watched = opened;
  ({ page } = opened);
});

/** Today at noon, so that what comes in is the latest news. */
const NOW = new Date().toISOString();
let number = 0;
const headlineOf = (subject: string) => `${subject} opens bridge number ${String(++number)} of ${NOW}`;

/** Goes to a path, and waits until the page follows changes. */
async function follow(path: string): Promise<void> {
  const stream = page.waitForRequest((request) => isStream(request.headers()), { timeout: 20_000 });
  await visit(page, path);
  await stream;
}
const isStream = (headers: Record<string, string>) =>
  headers['accept']?.includes('text/event-stream') === true;

/** Makes the page think that it is hidden, or shown. */
const show = (state: 'hidden' | 'visible') =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

const news = () => page.getByRole('button', { name: /^\d+ new articles?$/ });

describe('the front page', () => {
  it('says how many articles came in, moves nothing, and shows them when asked', async () => {
    await follow('/');
    await page.mouse.wheel(0, 700);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const card = page.locator('.card').nth(3);
    const before = await card.boundingBox();
    const headlines = [headlineOf('Niger'), headlineOf('Chad')];
    for (const headline of headlines)
      await ingest({ text: `${headline}\n\nThe bridge is long, they said.`, publishedAt: NOW });
    await page.getByRole('button', { name: '2 new articles' }).waitFor();
    expect(await card.boundingBox()).toEqual(before);
    await news().press('Enter');
    for (const headline of headlines)
      await page.locator('.card', { hasText: headline }).getByText('New', { exact: true }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await news().waitFor({ state: 'detached' });
    expect(watched.wrong).toEqual([]);
  });

  it('only counts what belongs to the part of the news that is shown', async () => {
    await follow('/?country=NE');
    await ingest({ text: `${headlineOf('Peru')}\n\nThe bridge is long in Peru.`, publishedAt: NOW });
    await ingest({ text: `${headlineOf('Niger')}\n\nThe bridge is long in Niger.`, publishedAt: NOW });
    await page.getByRole('button', { name: '1 new article', exact: true }).waitFor();
  });

  it('closes the stream while it is hidden, and then misses nothing', async () => {
    await follow('/');
    const closed = page.waitForEvent('requestfailed');
    await show('hidden');
    expect(isStream((await closed).headers())).toBe(true);
    await ingest({ text: `${headlineOf('Malta')}\n\nThe bridge is long.`, publishedAt: NOW });
    expect(await news().count()).toBe(0);
    await show('visible');
    await page.getByRole('button', { name: '1 new article', exact: true }).waitFor();
  });

  it('goes on from where it was when the connection was lost', async () => {
    await follow('/');
    await page.context().setOffline(true);
    await show('hidden');
    await ingest({ text: `${headlineOf('Kenya')}\n\nThe bridge is long.`, publishedAt: NOW });
    await show('visible');
    await page.waitForTimeout(500);
    expect(await news().count()).toBe(0);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '1 new article', exact: true }).waitFor();
  });

  it('remembers what came in while one reads an article', async () => {
    await follow('/');
    await page.locator('.card h2 a').nth(2).click();
    await page.locator('article .text').waitFor();
    await ingest({ text: `${headlineOf('Ghana')}\n\nThe bridge is long.`, publishedAt: NOW });
    await page.goBack();
    await page.getByRole('button', { name: '1 new article', exact: true }).waitFor();
  });
});

describe('an open article', () => {
  const text = (headline: string) =>
    `${headline}\n\nAnn Lee met Robert Stone in Norway on Monday. “We agreed on a bridge,” Robert Stone said.`;

  it('has its facts refreshed in place', async () => {
    const headline = headlineOf('Oslo');
    const { slug } = await ingest({ text: text(headline), publishedAt: NOW });
    await follow(`/articles/${slug}`);
    await page.locator('.fact.quotes').first().waitFor();
    const { article } = await ask<{ article: { quotes: { nodes: { id: string }[] } } }>(
      'query ($slug: String!) { article(slug: $slug) { quotes { nodes { id } } } }',
      { slug },
    );
    for (const { id } of article.quotes.nodes)
      await ask('mutation ($id: ID!) { rejectFact(id: $id) { userErrors { message } } }', { id }, keys.edit);
    await page.locator('.fact.quotes').first().waitFor({ state: 'detached' });
    expect(await page.locator('.fact.people').count()).toBeGreaterThan(1);
    expect(watched.wrong).toEqual([]);
  });

  it('keeps its words until one asks for the new ones', async () => {
    const headline = headlineOf('Bergen');
    const url = `https://news.example.org/${String(number)}`;
    const { slug } = await ingest({ text: text(headline), publishedAt: NOW, url });
    await follow(`/articles/${slug}`);
    await ingest({ text: `${text(headline)}\n\nIt was built in a year.`, publishedAt: NOW, url });
    const button = page.getByRole('button', { name: 'Show the new version' });
    await button.waitFor();
    expect(await page.getByText('built in a year').count()).toBe(0);
    await button.press('Enter');
    await page.getByText('built in a year').waitFor();
    await button.waitFor({ state: 'detached' });
    await settle(page);
    await page.getByRole('heading', { name: 'Versions' }).waitFor();
  });
});
