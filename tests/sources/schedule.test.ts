import { expect, it } from 'vitest';
import { nextTry } from '../../src/sources/feeds/schedule.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

it.each([
  [1, MINUTE],
  [2, 2 * MINUTE],
  [5, 16 * MINUTE],
  [30, DAY],
])('after %i failures the next try is about %i ms away, and not always the same', (failures, wait) => {
  const tries = Array.from({ length: 500 }, () => nextTry(failures, 0, 1000).getTime() - 1000);
  expect(Math.min(...tries)).toBeGreaterThanOrEqual(0.8 * wait - 1);
  expect(Math.max(...tries)).toBeLessThanOrEqual(1.2 * wait);
  expect(new Set(tries).size).toBeGreaterThan(400);
  // They are spread over the range.
  expect(Math.max(...tries) - Math.min(...tries)).toBeGreaterThan(0.3 * wait);
});

it('the next try is never before the time that the server gave', () => {
  for (let n = 0; n < 500; n++) {
    expect(nextTry(1, MINUTE, 0).getTime()).toBeGreaterThanOrEqual(MINUTE);
    expect(nextTry(1, 2 * DAY, 0).getTime()).toBe(2 * DAY);
  }
});
