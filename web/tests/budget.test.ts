import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, settle, url, withBrowser } from './support';

let browser: Browser;
withBrowser((one) => {
  browser = one;
});

/** Kilobytes of compressed JavaScript that the first page may take. */
const SCRIPTS = 150;

/**
 * How many times as long as the yardstick it may take until the largest part is painted, on a processor slowed down four times. In
 * milliseconds the same page took 1,000 on one day and 2,500 on another, by what else the machine's host was doing. Measured: 1.05 to
 * 1.35 on a quiet machine, 1.8 where four other processes wanted its two cores.
 */
const PAINT = 2;

/** Elements that the yardstick lays out. */
const ELEMENTS = 8_000;

/** Tries of which the fastest counts: what else the machine does is not the page’s doing. */
const TRIES = 5;

/** Times of one try, in milliseconds: the page's largest paint, and a fixed piece of work of the same browser. */
async function measure(): Promise<{ paint: number; yardstick: number }> {
  const { page } = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const yardstick = await page.evaluate((elements) => {
    const start = performance.now();
    const list = document.createElement('div');
    for (let at = 0; at < elements; at++)
      list.append(Object.assign(document.createElement('p'), { textContent: `Paragraph ${at}` }));
    document.body.append(list);
    list.getBoundingClientRect();
    return performance.now() - start;
  }, ELEMENTS);
  await page.goto(url);
  await settle(page);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return { paint, yardstick };
}

describe('the first page', () => {
  it(`takes less than ${String(SCRIPTS)} kB of JavaScript, packed as gzip does`, async () => {
    const html = await (await fetch(url)).text();
    // Those that are loaded ahead belong to it as well.
    const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (path) => {
        const { headers } = await fetch(url + path, {
          method: 'HEAD',
          headers: { 'accept-encoding': 'gzip' },
        });
        expect(headers.get('content-encoding')).toBe('gzip');
        return Number(headers.get('content-length'));
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(SCRIPTS);
  });

  it('is painted as quickly as a fixed piece of work allows on a slow processor', async () => {
    let least = Infinity;
    for (let tries = 0; tries < TRIES && least >= PAINT; tries++) {
      const { paint, yardstick } = await measure();
      least = Math.min(least, paint / yardstick);
    }
    expect(least).toBeLessThan(PAINT);
  }, 300_000);
});
