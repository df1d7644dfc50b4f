// Takes the documentation's screenshots of the pages, from a running service with the demo news:
// `npm run demo && npm run pictures -- http://127.0.0.1:4000`. Look at each of them before you commit them.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [service = 'http://127.0.0.1:4000'] = process.argv.slice(2);

/** Clicks the first fact of a kind below the headline, which opens its card. */
const openCard = (layer) => async (page) => {
  await page.locator(`.text p .fact.${layer}`).first().click();
  await page.getByRole('dialog').locator('.lines').first().waitFor();
};

const PICTURES = [
  { name: 'front', path: '/', width: 1280 },
  {
    name: 'article',
    path: '/articles/trump-putin-talk-moscow-interference-in-us-election-2cc96d81',
    width: 1000,
    act: openCard('people'),
  },
  { name: 'person', path: '/people/elena-marchetti', width: 1000 },
  { name: 'network', path: '/people/elena-marchetti?show=network', width: 1200 },
  {
    name: 'organization',
    path: '/organizations/united-nations?show=about',
    width: 1000,
    colorScheme: 'dark',
  },
  { name: 'country', path: '/countries/IT', width: 1200 },
  { name: 'search', path: '/search?q=cable', width: 1000 },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { name, path, width, colorScheme = 'light', act } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.goto(service + path);
  await page.locator('main h1').first().waitFor();
  // A stream of changes stays open, so the network is never idle.
  await page.waitForTimeout(1500);
  await act?.(page);
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(`docs/pages-${name}.webp`, data, 'base64');
  await page.close();
}
await browser.close();
