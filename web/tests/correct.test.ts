import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  type Watched,
  giveKey,
  ingest,
  keys,
  openPage,
  readAgain,
  rejectByApi,
  settle,
  undoByApi,
  url,
  violations,
  visit,
  withPage,
} from './support';

let browser: Browser;
let watched: Watched;
let page: Page;
withPage((opened, one) => {
  browser = one;
  watched = opened;
  ({ page } = opened);
});

let number = 0;
const DAY = '2026-03-02';

/** Takes in an article of its own for a test. */
function article(): Promise<{ id: string; slug: string }> {
  const headline = `Lara Winter met Otto Sommer in Norway, round ${String(++number)} of ${String(Date.now())}`;
  const text = `${headline}\n\nLara Winter met Otto Sommer in Norway on Monday. “We agreed on a bridge,” Lara Winter said.`;
  return ingest({ text, publishedAt: `${DAY}T09:00:00Z` });
}

const card = () => page.getByRole('dialog');
const notice = () => page.locator('.editNotice');
/** The form of an open card whose button says this. */
const form = (label: string) =>
  page.locator('form').filter({ has: page.getByRole('button', { name: label, exact: true }) });

/** Opens what can be corrected of the first fact of a kind. */
async function correct(layer: string, at = 0): Promise<void> {
  await page.locator(`.fact.${layer}`).nth(at).click();
  await card()
    .locator(`.aboutness.${layer}`)
    .first()
    .getByRole('button', { name: 'Correct', exact: true })
    .click();
}

const UNDONE = /^Undone: /;

describe('the key to correct with', () => {
  it('is asked for once, tried, kept for the window alone, and can be forgotten', async () => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const { slug } = await article();
    await visit(page, `/articles/${slug}`);
    await correct('people');
    await page.getByLabel('API key').fill(`ng_${'x'.repeat(43)}`);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.getByRole('alert').getByText('does not hold').waitFor();
    await page.getByLabel('API key').fill(keys.edit);
    await page.keyboard.press('Enter');
    await form('Reject').waitFor();
    expect(await page.evaluate(() => Object.values(localStorage).join(' '))).not.toContain('ng_');
    expect(await page.evaluate(() => Object.values(sessionStorage).join(' '))).toContain(keys.edit);
    await page.getByRole('link', { name: 'Edits', exact: true }).click();
    await page.getByRole('button', { name: 'Forget the key' }).click();
    await page.getByLabel('API key').waitFor();
    expect(await page.evaluate(() => Object.values(sessionStorage).join(' '))).not.toContain('ng_');
    expect(addresses.filter((address) => address.includes('ng_'))).toEqual([]);
  });
});

describe('an article', () => {
  it('loses a fact that is rejected at once, and has it back when that is undone', async () => {
    await giveKey(page);
    const { slug } = await article();
    await visit(page, `/articles/${slug}`);
    const before = await page.locator('.fact.countries').count();
    await correct('countries');
    await form('Reject').getByLabel('Note').fill('only a sweater');
    await page.keyboard.press('Enter');
    await notice().getByText('Rejected “Norway”.').waitFor();
    await expect.poll(() => page.locator('.fact.countries').count()).toBe(before - 1);
    await notice().getByRole('button', { name: 'Undo' }).click();
    await notice().getByText(UNDONE).waitFor();
    await expect.poll(() => page.locator('.fact.countries').count()).toBe(before);
    expect(watched.wrong).toEqual([]);
  });

  it('shows at once who said a quote, or that nobody is known to have', async () => {
    await giveKey(page);
    const { slug } = await article();
    await visit(page, `/articles/${slug}`);
    await correct('quotes');
    await page.getByRole('button', { name: 'Clear the speaker' }).click();
    await form('Set the speaker').getByRole('button', { name: 'Set the speaker' }).click();
    await notice().getByText('Set the speaker of').waitFor();
    // The words of the text stay, and lead to nobody.
    const title = card().locator('.aboutness.quotes h2');
    await title.getByRole('link').waitFor({ state: 'detached' });
    await form('Set the speaker').getByRole('searchbox').fill('Otto So');
    await card()
      .getByRole('button', { name: /^Otto Sommer/ })
      .click();
    await form('Set the speaker').getByRole('button', { name: 'Set the speaker' }).click();
    await title.getByRole('link', { name: 'Otto Sommer' }).waitFor();
  });

  it('shows an event as it was corrected', async () => {
    await giveKey(page);
    const { slug } = await article();
    await visit(page, `/articles/${slug}`);
    await correct('events');
    const event = form('Correct the event');
    await event.getByLabel('What').selectOption('SUPPORT');
    await event.getByLabel('When').fill('2026-02-27');
    await event.getByRole('button', { name: 'Take away Otto Sommer' }).click();
    await event.getByRole('button', { name: 'Correct the event' }).click();
    const shown = card().locator('.aboutness.events').first();
    await shown.getByText(/Support · 27 February 2026/).waitFor();
    await expect.poll(() => shown.locator('ul.participants').textContent()).not.toContain('Otto Sommer');
    expect(watched.wrong).toEqual([]);
  });
});

describe('an organization', () => {
  /** An article in which one speaks and acts. */
  const told = () => {
    const headline = `Lara Winter met Otto Sommer in Norway, round ${String(++number)} of ${String(Date.now())}`;
    return ingest({
      text: `${headline}\n\nThe World Bank lent Norway money. “We agreed on a bridge,” Lara Winter said. The Red Cross accused Otto Sommer of fraud on Monday.`,
      publishedAt: `${DAY}T09:00:00Z`,
    });
  };

  it('is made the speaker of a quote, and a country after it', async () => {
    await giveKey(page);
    const { slug } = await told();
    await visit(page, `/articles/${slug}`);
    await correct('quotes');
    const title = card().locator('.aboutness.quotes h2');
    for (const [words, name] of [
      ['World Ba', /^World Bank/],
      ['Denm', /^Denmark country/],
    ] as const) {
      await form('Set the speaker').getByRole('searchbox').fill(words);
      await form('Set the speaker').getByRole('button', { name }).first().click();
      await form('Set the speaker').getByRole('button', { name: 'Set the speaker' }).click();
      await title.getByRole('link', { name: words.startsWith('World') ? 'World Bank' : 'Denmark' }).waitFor();
    }
    expect(watched.wrong).toEqual([]);
  });

  it('is made to take part in an event, beside a country', async () => {
    await giveKey(page);
    const { slug } = await told();
    await visit(page, `/articles/${slug}`);
    await correct('events');
    const event = form('Correct the event');
    for (const [words, name] of [
      ['Red Cr', /^Red Cross/],
      ['Denm', /^Denmark country/],
    ] as const) {
      await event.getByRole('searchbox').fill(words);
      await event.getByRole('button', { name }).first().click();
    }
    await event.getByLabel('Note').fill('as the second sentence says');
    await event.getByRole('button', { name: 'Correct the event' }).click();
    await notice()
      .getByText(/^Corrected/)
      .waitFor();
    const parties = card().locator('.aboutness.events').first().locator('ul.participants');
    await expect.poll(() => parties.textContent()).toMatch(/Red Cross.*Denmark/s);
    expect(watched.wrong).toEqual([]);
  });

  it('is merged into another on its page, listed, and split again', async () => {
    await giveKey(page);
    await told();
    await ingest({
      text: `The World Bank Group sang ${String(Date.now())}\n\nThe World Bank Group sang in Norway.`,
      publishedAt: `${DAY}T10:00:00Z`,
    });
    await visit(page, '/organizations/world-bank-group');
    await page.getByRole('button', { name: 'Correct', exact: true }).press('Enter');
    await form('Merge').getByRole('searchbox').fill('World Bank');
    await form('Merge')
      .getByRole('button', { name: /^World Bank organization/ })
      .click();
    await form('Merge').getByLabel('Note').fill('one house');
    await form('Merge').getByRole('button', { name: 'Merge' }).click();
    await page.waitForURL('**/organizations/world-bank');
    await page.getByRole('heading', { level: 1, name: 'World Bank' }).waitFor();
    await notice().getByRole('link', { name: 'All edits' }).click();
    const line = page.locator('.edits li', { hasText: 'one house' }).first();
    expect(await line.locator('.what').textContent()).toContain('Merged');
    await line.getByRole('button', { name: 'Undo' }).click();
    await line.getByText(/undone by/).waitFor();
    await visit(page, '/organizations/world-bank-group');
    await page.getByRole('heading', { level: 1, name: 'World Bank Group' }).waitFor();
    expect(watched.wrong).toEqual([]);
  });
});

describe('a person', () => {
  it('has another name at once, and the one before when that is undone', async () => {
    await giveKey(page);
    await article();
    await visit(page, '/people/otto-sommer');
    await page.getByRole('button', { name: 'Correct', exact: true }).press('Enter');
    await form('Rename').getByLabel('Name').fill('Otto B. Sommer');
    await form('Rename').getByLabel('Note').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Otto B. Sommer' }).waitFor();
    await notice().getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Otto Sommer' }).waitFor();
  });

  it('is merged into another that is searched for, and split again', async () => {
    await giveKey(page);
    await article();
    await ingest({
      text: `Olaf Herbst sings ${String(Date.now())}\n\nOlaf Herbst sings in Norway. Olaf Herbst dances.`,
      publishedAt: `${DAY}T10:00:00Z`,
    });
    await visit(page, '/people/olaf-herbst');
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await form('Merge').getByRole('searchbox').fill('Otto So');
    await page.getByRole('button', { name: /^Otto Sommer/ }).click();
    await form('Merge').getByRole('button', { name: 'Merge' }).click();
    await page.waitForURL('**/people/otto-sommer');
    await page.getByRole('heading', { level: 1, name: 'Otto Sommer' }).waitFor();
    await notice().getByRole('button', { name: 'Undo' }).click();
    await notice().getByText(UNDONE).waitFor();
    await visit(page, '/people/olaf-herbst');
    await page.getByRole('heading', { level: 1, name: 'Olaf Herbst' }).waitFor();
  });
});

describe('two people who are merged', () => {
  it('are one everywhere, also when everything is read again, and two when that is undone', async () => {
    await giveKey(page);
    const stamp = String(Date.now());
    const sings = await ingest({
      text: `Song ${stamp}\n\nPaul Lenz sings in Norway. Paul Lenz sang in May.`,
    });
    const dances = await ingest({ text: `Dance ${stamp}\n\nPavel Lenz, a banker, dances in Norway.` });
    await visit(page, '/people/paul-lenz');
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await form('Merge').getByRole('searchbox').fill('Pavel Le');
    await page.getByRole('button', { name: /^Pavel Lenz/ }).click();
    await form('Merge').getByLabel('Note').fill(`one man ${stamp}`);
    await form('Merge').getByRole('button', { name: 'Merge' }).click();
    await page.waitForURL('**/people/pavel-lenz');

    /** Under the old address, in the article that names the first, and in a search for that name. */
    const seen = async (name: string, slug: string) => {
      await visit(page, '/people/paul-lenz');
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      await visit(page, `/articles/${sings.slug}`);
      await page.locator('.fact.people').first().click();
      await card().getByRole('link', { name, exact: true }).waitFor();
      await visit(page, '/search?q=Paul+Lenz');
      await page.locator(`main a[href="/people/${slug}"]`).first().waitFor();
    };
    await seen('Pavel Lenz', 'pavel-lenz');
    expect(await page.locator('main a[href="/people/paul-lenz"]').count()).toBe(0);
    await readAgain(sings.slug, dances.slug);
    await seen('Pavel Lenz', 'pavel-lenz');

    await visit(page, '/edits');
    const line = page.locator('.edits li', { hasText: `one man ${stamp}` });
    await line.getByRole('button', { name: 'Undo' }).click();
    await line.getByText(/undone by/).waitFor();
    await seen('Paul Lenz', 'paul-lenz');
    await visit(page, '/people/pavel-lenz');
    await page.getByRole('heading', { level: 1, name: 'Pavel Lenz', exact: true }).waitFor();
  });
});

describe('the list of edits', () => {
  it('says who, when and why, and undoes', async () => {
    await giveKey(page);
    const { slug } = await article();
    const note = `not meant, number ${String(number)} of ${String(Date.now())}`;
    await rejectByApi(slug, note);
    await visit(page, '/edits');
    const line = page.locator('.edits li', { hasText: note });
    expect(await line.textContent()).toMatch(/Rejected mention “Norway”|Rejected mention Norway/);
    expect(await line.locator('.small').last().textContent()).toMatch(/^(edit|desk), .*2026/);
    await line.getByRole('button', { name: 'Undo' }).press('Enter');
    await line.getByText(/undone by (edit|desk)/).waitFor();
    await page.getByRole('button', { name: 'Undone', exact: true }).click();
    await settle(page);
    await line.waitFor();
    await page.getByRole('button', { name: 'Holding', exact: true }).click();
    await line.waitFor({ state: 'detached' });
    expect(page.url()).toContain('show=holding');
  });

  it('says why an undo was refused', async () => {
    await giveKey(page);
    const { slug } = await article();
    const note = `twice, number ${String(number)} of ${String(Date.now())}`;
    const editId = await rejectByApi(slug, note);
    await visit(page, '/edits');
    await undoByApi(editId);
    const line = page.locator('.edits li', { hasText: note });
    await line.getByRole('button', { name: 'Undo' }).click();
    await line
      .getByRole('alert')
      .getByText(/undone at/)
      .waitFor();
  });

  it('says which are void, and why', async () => {
    await giveKey(page);
    const headline = `Iris Berg met Max Tal in Chile ${String(Date.now())}`;
    const address = `https://news.example.org/void/${String(Date.now())}`;
    const { slug } = await ingest({ text: `${headline}\n\nThey ate.`, url: address });
    const note = `void ${address}`;
    await rejectByApi(slug, note);
    await ingest({ text: `Quite another text ${address}\n\nNobody is in it any more.`, url: address });
    await visit(page, '/edits?show=void');
    const line = page.locator('.edits li', { hasText: note });
    await line.getByText('Void:').waitFor();
    expect((await line.locator('.void').textContent())?.length).toBeGreaterThan(30);
  });

  it.each([360, 1440])('and the forms can be read by all at %i px', async (width) => {
    await page.close();
    watched = await openPage(browser, { width, dark: width === 360 });
    ({ page } = watched);
    await giveKey(page);
    const { slug } = await article();
    await visit(page, '/edits');
    expect(await violations(page)).toEqual([]);
    for (const layer of ['quotes', 'events']) {
      await visit(page, `/articles/${slug}`);
      await correct(layer);
      await settle(page);
      expect(await violations(page)).toEqual([]);
    }
    await visit(page, '/people/otto-sommer');
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await form('Merge').waitFor();
    expect(await violations(page)).toEqual([]);
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(room);
    expect(watched.wrong).toEqual([]);
    expect(page.url().startsWith(url)).toBe(true);
  });
});
