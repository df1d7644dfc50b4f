import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keys, settle, url, violations, visit, withPage } from './support';

let page: Page;
withPage((opened) => {
  ({ page } = opened);
});

const answer =
  (json: unknown, status = 200) =>
  (route: Route) =>
    route.fulfill({ json, status });
const refuse = (code: string, status: number) =>
  answer({ errors: [{ message: 'No.', extensions: { code } }] }, status);

/** What a request of the pages says. */
interface Sent {
  operationName?: string;
  variables: { articles: unknown[] };
}

describe('when something is wrong', () => {
  it('says that the service cannot be reached, and loads when it can', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(url);
    await page.getByRole('alert').getByText('cannot be reached').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.card').first().waitFor();
  });

  it.each([
    ['RATE_LIMITED', 429, 'Wait a little'],
    ['OVERLOADED', 503, 'more to do than it can'],
    ['INTERNAL_SERVER_ERROR', 500, 'Something went wrong in the service'],
  ])('says what to do about %s', async (code, status, words) => {
    await page.route('**/graphql', refuse(code, status));
    await page.goto(url);
    await page.getByRole('alert').getByText(words).waitFor();
  });

  it('asks for a key where reading is closed, and sends it', async () => {
    const keys: (string | null)[] = [];
    await page.route('**/graphql', async (route) => {
      const key = await route.request().headerValue('authorization');
      keys.push(key);
      return key === null ? refuse('UNAUTHENTICATED', 401)(route) : refuse('OVERLOADED', 503)(route);
    });
    await page.goto(url);
    await page.getByLabel('API key').fill('ng_secret');
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.getByRole('alert').waitFor();
    expect(keys.at(-1)).toBe('Bearer ng_secret');
  });

  it('shows bones while an answer is on its way', async () => {
    let give = () => undefined;
    const given = new Promise<void>((resolve) => {
      give = () => {
        resolve();
        return undefined;
      };
    });
    await page.route('**/graphql', async (route) => {
      await given;
      await route.continue();
    });
    await page.goto(url);
    await page.getByRole('status').getByText('Loading').waitFor();
    give();
    await settle(page);
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
  });

  it('says how to get news in where there is none', async () => {
    const none = {
      __typename: 'ArticleConnection',
      totalCount: 0,
      edges: [],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      facets: { __typename: 'Facets', people: [], countries: [], publishers: [], organizations: [] },
      timeline: [],
    };
    await page.route('**/graphql', answer({ data: { articles: none, whole: none } }));
    await visit(page, '/');
    await page.getByText('npm run demo').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');
    // The database has news all the same: to it, all of this is there.
    const sent: number[] = [];
    page.on('request', (request) => {
      const { operationName, variables } = (request.postDataJSON() ?? {}) as Sent;
      if (operationName === 'IngestDemo') sent.push(variables.articles.length);
    });
    await page.getByLabel('API key').fill(keys.edit);
    await page.getByRole('button', { name: 'Put in the demo news' }).click();
    await page.getByRole('alert').getByText('may not write').waitFor();
    await page.getByLabel('API key').fill(keys.write);
    await page.getByRole('button', { name: 'Put in the demo news' }).click();
    await page.locator('.card').first().waitFor({ timeout: 60_000 });
    // The first ten were refused.
    expect(sent.reduce((sum, articles) => sum + articles, 0)).toBe(80 + 10);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('ng_');
  });

  it('says how to get more in where there is little, at the end of the list', async () => {
    await page.route('**/graphql', async (route) => {
      if ((route.request().postDataJSON() as Sent).operationName !== 'FrontPage') return route.continue();
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: { articles: Record<string, unknown> } };
      const edges = (data.articles['edges'] as unknown[]).slice(0, 2);
      const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
      return route.fulfill({
        response,
        json: { data: { ...data, articles: { ...data.articles, totalCount: 2, edges, pageInfo } } },
      });
    });
    await visit(page, '/');
    await page.getByText('how to get more in').press('Enter');
    await page.getByText('npm run demo').waitFor();
    await page.getByRole('button', { name: 'Put in the demo news' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('says so where nothing is like what the address asks for', async () => {
    await visit(page, '/?from=1999-01-01&to=1999-01-02');
    await page.getByText('No article is like that.').waitFor();
    await visit(page, '/?person=nobody-at-all');
    await page.getByText('Nobody is known by that name').waitFor();
  });
});
