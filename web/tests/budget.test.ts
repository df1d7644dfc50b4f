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
 * How long the largest part may take to be painted on a processor slowed down four times, in milliseconds. It was 1,000 to
 * 1,600 on one machine on two days: what a slow day adds is left room for.
 */
const PAINT = 2500;

/** Tries of which the fastest counts: what else the machine does is not the page’s doing. */
const TRIES = 5;

async function largestPaint(): Promise<number> {
  const { page } = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  await settle(page);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return time;
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

  it(`is painted within ${String(PAINT)} ms on a slow processor`, async () => {
    const times: number[] = [];
    while (times.length < TRIES && Math.min(...times, Infinity) > PAINT) times.push(await largestPaint());
    expect(Math.min(...times)).toBeLessThan(PAINT);
  }, 300_000);
});
