import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Watched, ask, ingest, openPage, settle, url, visit, withPage } from './support';

let browser: Browser;
let watched: Watched;
let page: Page;
withPage((opened, one) => {
  browser = one;
  watched = opened;
  ({ page } = opened);
});

const sentences = () => page.locator('.quotes.list li');

describe('quotes in a list', () => {
  it.each([
    '/people/elena-marchetti?show=said',
    '/people/donald-trump?show=about',
    '/organizations/united-nations?show=about',
    '/countries/US?show=quotes',
    '/countries/IT?show=said',
  ])('are marked where they stand in their sentences, letter by letter: %s', async (path) => {
    await visit(page, path);
    const ids = await page
      .locator('[data-quotes]')
      .evaluateAll((pieces) => [
        ...new Set(pieces.flatMap((piece) => piece.dataset['quotes']?.split(' ') ?? [])),
      ]);
    expect(ids.length).toBeGreaterThan(1);
    const { nodes } = await ask<{ nodes: { id: string; text: string; context: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Quote { text context } } }',
      { ids },
    );
    for (const { id, text, context } of nodes) {
      const pieces = page.locator(`[data-quotes~="${id}"]`);
      expect((await pieces.allTextContents()).join('')).toBe(text);
      expect(await sentences().filter({ has: pieces }).locator('blockquote').textContent()).toContain(
        context,
      );
    }
  });

  it('are there once where several papers print a wire story', async () => {
    const { person } = await ask<{
      person: { every: { totalCount: number }; quotes: { totalCount: number; nodes: { text: string }[] } };
    }>(`{ person(slug: "elena-marchetti") {
      every: quotes { totalCount } quotes(first: 50, filter: { copies: false }) { totalCount nodes { text } } } }`);
    expect(person.quotes.totalCount).toBeLessThan(person.every.totalCount);
    await visit(page, '/people/elena-marchetti?show=said');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(
      `Said ${String(person.quotes.totalCount)}`,
    );
    const marked = await page.locator('[data-quotes]').allTextContents();
    expect(marked.toSorted()).toEqual(person.quotes.nodes.map(({ text }) => text).toSorted());
    // Nothing is repeated, neither as a quote nor as the sentence around another.
    const said = await sentences().locator('blockquote').allTextContents();
    expect(
      said.filter((one, at) => said.some((other, place) => place !== at && other.includes(one))),
    ).toEqual([]);
  });
});

describe('events in a list', () => {
  it('say when they were told where no day is stated', async () => {
    await visit(page, '/people/elena-marchetti?show=events');
    const told = page.locator('.eventLine li', { hasText: 'signed the agreement in Tunis' });
    expect(await told.locator('time').getAttribute('datetime')).toMatch(/^2026-03-19/);
    expect(await told.textContent()).toContain('Told on 19 March 2026');
  });
});

describe('the page of a country', () => {
  it('shows what those said who act for it, and who they are', async () => {
    await visit(page, '/countries/IT?show=said');
    await sentences().getByRole('link', { name: 'Elena Marchetti', exact: true }).first().waitFor();
    // Whoever speaks there acts for the country.
    const speakers = await sentences()
      .locator('p a[href^="/people/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    await page.getByRole('tab', { name: /^People/ }).click();
    const officials = page.getByRole('tabpanel').locator('.lines a');
    await officials.first().waitFor();
    const known = await officials.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(speakers.filter((speaker) => !known.includes(speaker))).toEqual([]);
  });

  it('lists its organizations', async () => {
    const { country } = await ask<{ country: { organizations: { nodes: { name: string }[] } } }>(
      '{ country(code: "US") { organizations(first: 20) { nodes { name } } } }',
    );
    expect(country.organizations.nodes.length).toBeGreaterThan(0);
    await visit(page, '/countries/US?show=organizations');
    expect(await page.getByRole('tabpanel').locator('.lines a').allTextContents()).toEqual(
      country.organizations.nodes.map(({ name }) => name),
    );
  });

  it('draws with which others it took part in events, each of which leads to its page', async () => {
    await visit(page, '/countries/IT');
    await page.getByRole('tab', { name: /^Other countries/ }).click();
    await page.getByRole('img', { name: /^Italy and those who are in the same events/ }).waitFor();
    const others = page.getByRole('tabpanel').locator('.lines li');
    expect(await others.first().textContent()).toMatch(/in \d+ events?$/);
    await others.getByRole('link', { name: 'Tunisia' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tunisia' }).waitFor();
    expect(watched.wrong).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    '/',
    '/people/elena-marchetti?show=said',
    '/people/elena-marchetti?show=events',
    '/countries/IT?show=articles',
    '/search?q=cable',
    '/search?q=minister&kind=QUOTE',
    '/search?q=minister&kind=EVENT',
  ])('say in which language they are, and run in its direction: %s', async (path) => {
    await visit(page, path);
    const links = page.locator('main a[href^="/articles/"]');
    expect(await links.count()).toBeGreaterThan(1);
    const bare = await links.evaluateAll((all) =>
      all.filter((link) => !link.closest('main [lang]')?.closest('[dir=auto]')).map((link) => link.outerHTML),
    );
    expect(bare).toEqual([]);
  });

  it('in Arabic run from right to left in a list', async () => {
    await visit(page, '/search?q=مدرسة');
    const title = page.locator('.found h2', { hasText: 'افتتاح' }).first();
    expect(await title.evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
  });

  it('are not repeated in what a search shows of the story, and are marked themselves', async () => {
    await visit(page, '/search?q=cable&kind=ARTICLE');
    const found = await page.locator('.found li').evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('h2')?.textContent ?? '',
        rest: item.querySelector('p:not(.kind)')?.textContent ?? '',
        marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
      })),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ title, rest }) => rest.includes(title))).toEqual([]);
    expect(new Set(found.flatMap(({ marks }) => marks))).toEqual(new Set(['cable']));
    expect(await page.locator('.found h2 mark').count()).toBeGreaterThan(2);
    // A wire story is found once.
    const titles = found.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

const PICTURE = 'https://pictures.example.org/bridge.svg';
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';

/** Opens a page as a service with PICTURES=on gives it. */
async function withPictures(answer: 'drawing' | 'nothing'): Promise<Page> {
  const { page: other } = await openPage(browser);
  await other.route(`${url}/**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'] ?? '';
    const body = (await response.text()).replace('pictures&#34;:false', 'pictures&#34;:true');
    const headers = {
      ...response.headers(),
      'content-security-policy': policy.replace("img-src 'self'", "img-src 'self' https:"),
    };
    return route.fulfill({ response, body, headers });
  });
  await other.route(PICTURE, (route) =>
    answer === 'drawing'
      ? route.fulfill({ contentType: 'image/svg+xml', body: DRAWING })
      : route.fulfill({ status: 404 }),
  );
  return other;
}

describe('the picture of an article', () => {
  const headline = `Bridge is painted red ${String(Date.now())}`;
  const image = { url: PICTURE, caption: 'The bridge, freshly painted', credit: 'Ada Holm' };
  let slug: string;
  const take = async () => {
    ({ slug } = await ingest({
      text: `${headline}\n\nThe bridge is red now.`,
      publishedAt: '2026-05-20T09:00:00Z',
      image,
    }));
  };
  const DAY = '/?from=2026-05-20&to=2026-05-20';

  it('is a link where pictures are off, and nothing is asked of its publisher', async () => {
    await take();
    await visit(page, DAY);
    await page.locator('.card', { hasText: headline }).waitFor();
    expect(await page.locator('.card img').count()).toBe(0);
    await visit(page, `/articles/${slug}`);
    const link = page.getByRole('link', { name: 'Picture at pictures.example.org' });
    expect(await link.getAttribute('href')).toBe(PICTURE);
    expect(watched.wrong).toEqual([]);
  });

  it('is shown beside its headline and over its text where they are on', async () => {
    await take();
    const other = await withPictures('drawing');
    await visit(other, DAY);
    const thumb = other.locator('.card', { hasText: headline }).getByRole('img', { name: image.caption });
    await expect.poll(() => thumb.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(30);
    await thumb.locator('xpath=ancestor::article').getByRole('link', { name: headline }).click();
    await settle(other);
    const figure = other.locator('.article figure');
    expect(await figure.locator('figcaption').textContent()).toBe(`${image.caption} – ${image.credit}`);
    expect(await figure.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(30);
    await other.close();
  });

  it('that does not come leaves a link, and no hole in the list', async () => {
    await take();
    const other = await withPictures('nothing');
    await visit(other, DAY);
    await expect.poll(() => other.locator('.card .thumb').count()).toBe(0);
    await visit(other, `/articles/${slug}`);
    await other.getByRole('link', { name: 'Picture at pictures.example.org' }).waitFor();
    await other.close();
  });
});
