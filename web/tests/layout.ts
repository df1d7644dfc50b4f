import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Parts of the pages whose places are compared. */
const PARTS = [
  '.masthead',
  'main',
  'h1',
  '.timeline svg',
  '.layers',
  '.text',
  '.map',
  '.network',
  '.tabs',
  '.facets',
  '.list',
  '.found',
  '.quotes.list',
  '.eventLine',
  '.footer',
];

/** Where a part is across the page, in hundredths of its width, and its place in the order from top to bottom. */
type Layout = Record<string, { left: number; width: number; order: number }>;

const FILE = new URL('layout.json', import.meta.url);
const known = (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Record<string, Layout>;

/**
 * Places across the page do not depend on fonts as heights do, which differ from machine to machine: of heights only
 * the order counts.
 */
async function layoutOf(page: Page): Promise<Layout> {
  const boxes = await page.evaluate(
    (parts) =>
      parts.flatMap((part) => {
        const element = document.querySelector(part);
        if (!element) return [];
        const { left, width, top } = element.getBoundingClientRect();
        return [{ part, left: (left / innerWidth) * 100, width: (width / innerWidth) * 100, top }];
      }),
    PARTS,
  );
  const sorted = boxes.toSorted((a, b) => a.top - b.top || a.left - b.left);
  return Object.fromEntries(
    sorted.map(({ part, left, width }, order) => [
      part,
      { left: Math.round(left), width: Math.round(width), order },
    ]),
  );
}

/** Hundredths by which a part may be elsewhere: a scroll bar, or a button of another width. */
const TOLERANCE = 3;

/**
 * What of a page is not where it was, a line each. With UPDATE_LAYOUT=1 what is there now becomes what is compared with.
 * @param name of the page, with its width
 */
export async function moved(page: Page, name: string): Promise<string[]> {
  const now = await layoutOf(page);
  if (process.env['UPDATE_LAYOUT'] !== undefined) {
    known[name] = now;
    writeFileSync(FILE, `${JSON.stringify(known, null, 1)}\n`);
  }
  const before = known[name] ?? {};
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((part) => {
    const [was, is] = [before[part], now[part]];
    if (!was || !is) return [`${part} is ${is ? 'new' : 'gone'}`];
    const isSame =
      was.order === is.order &&
      Math.abs(was.left - is.left) <= TOLERANCE &&
      Math.abs(was.width - is.width) <= TOLERANCE;
    return isSame ? [] : [`${part} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`];
  });
}

/** Pixels by which controls may lie over each other: lines of text stand closer than letters are high. */
const TOUCH = 5;

/** The least height and width of a button, in pixels (WCAG 2.5.8). */
const TARGET = 24;

/**
 * What of a page cannot be read or pressed, a line each: words that are cut off, controls that hang over the side or lie
 * over each other, buttons that are too small.
 */
export const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ touch, target }) => {
      const nameOf = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.className} “${(element.ariaLabel ?? element.textContent).slice(0, 40)}”`;
      const isShown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden, .skip');
      const isAside = (element: Element) => element.closest('.facets') !== null;
      const cut = [...document.querySelectorAll('body *')].filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
        return hides && isShown(element) && element.scrollWidth > element.clientWidth + 1;
      });
      const controls = [
        ...document.querySelectorAll('a, button, input, select, summary, [role=button]'),
      ].filter(isShown);
      const boxes = controls.flatMap((control) =>
        [...control.getClientRects()].map((box) => ({ control, box })),
      );
      const outside = boxes.filter(
        ({ control, box }) => !isAside(control) && (box.left < -1 || box.right > innerWidth + 1),
      );
      const over = boxes.flatMap(({ control, box }, index) =>
        boxes.slice(index + 1).filter(({ control: other, box: { left, right, top, bottom } }) => {
          if (control.contains(other) || other.contains(control)) return false;
          const width = Math.min(box.right, right) - Math.max(box.left, left);
          const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
          return width > touch && height > touch;
        }),
      );
      const small = boxes.filter(
        ({ control, box }) => control.matches('button') && Math.min(box.width, box.height) < target - 0.5,
      );
      return [
        ...cut.map((element) => `cut off: ${nameOf(element)}`),
        ...outside.map(({ control }) => `over the side: ${nameOf(control)}`),
        ...over.map(({ control }) => `over another: ${nameOf(control)}`),
        ...small.map(({ control }) => `too small: ${nameOf(control)}`),
      ];
    },
    { touch: TOUCH, target: TARGET },
  );

/** How light the ground of a page is, 0 for black to 255 for white. */
export async function lightness(page: Page): Promise<number> {
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const channels = [...background.matchAll(/\d+/g)].slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / channels.length;
}
