import type { Format } from './format.js';
import { rootOf } from './rootOf.js';

/** RSS 2.0 and its forerunners 0.91 to 0.94, with the modules for authors, content and media. */
export const rss: Format = {
  name: 'rss',
  label: 'RSS 2.0 feed',
  recognises: ({ start }) => rootOf(start) === 'rss' && /<(?:\w+:)?channel\b/.test(start),
  async *read(file) {
    const { readRss } = await import('./feed/readRss.js');
    yield* readRss(await file.markup(), file.address);
  },
};
