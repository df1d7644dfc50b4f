import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle, url, withBrowser } from './support';

let browser: Browser;
withBrowser((one) => {
  browser = one;
});

/** People who are loaded at once. */
const PAGE = 20;

/** As many as the news of one organization or country has at some time. */
const ALL = Array.from({ length: 45 }, (_, number) => ({
  __typename: 'OrganizationPeopleEdge',
  cursor: String(number),
  articleCount: 45 - number,
  node: {
    __typename: 'Person',
    id: `person${String(number)}`,
    slug: `person-${String(number)}`,
    name: `Person ${String(number)}`,
    titles: [],
  },
}));

interface Sent {
  operationName?: string;
  variables: { after?: string | null };
}

describe('people who act for somebody', () => {
  it.each([
    ['organization', '/organizations/united-nations?show=people'],
    ['country', '/countries/IT?show=people'],
  ])('are listed page after page: %s', async (field, path) => {
    const { page, wrong } = await openPage(browser);
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postDataJSON() as Sent;
      const { operationName, variables } = asked;
      if (!/^(Country|Organization)Page$|Officials$/.test(operationName ?? '')) return route.continue();
      // The service gives the record; it knows no such places in its list.
      const response = await route.fetch({
        postData: { ...asked, variables: { ...variables, after: null } },
      });
      const { data } = (await response.json()) as { data: Record<string, Record<string, unknown>> };
      const from = variables.after == null ? 0 : Number(variables.after) + 1;
      const edges = ALL.slice(from, from + PAGE);
      const pageInfo = {
        __typename: 'PageInfo',
        hasNextPage: from + PAGE < ALL.length,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
      const people = { ...(data[field]?.['people'] as object), edges, pageInfo };
      return route.fulfill({ response, json: { data: { [field]: { ...data[field], people } } } });
    });
    await page.goto(url + path);
    await settle(page);
    const people = page.getByRole('tabpanel').locator('.lines li');
    expect(await people.count()).toBe(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => people.count()).toBe(40);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => people.count()).toBe(45);
    expect(await people.locator('a').allTextContents()).toEqual(ALL.map(({ node }) => node.name));
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.close();
  });
});
