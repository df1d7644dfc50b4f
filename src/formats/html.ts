import type { Format } from './format.js';

/** A web page: HTML or XHTML, whatever is wrong with it. */
export const html: Format = {
  name: 'html',
  label: 'HTML page',
  recognises: ({ start }) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
      start,
    ) ||
    // A piece of a page, or a page with something in front of it.
    (/<(?:html|head|body|article|main|div|p|h1)\b[^>]*>/i.test(start) &&
      countTags(start) >= 3 &&
      !/^\s*<\?xml|^\s*[[{]/.test(start)),
  async *read(file) {
    const { readPage } = await import('./html/readPage.js');
    yield { place: null, item: readPage(await file.markup(), file.address) };
  },
};

/** Ends of elements that plain text does not mention by the way. */
function countTags(start: string): number {
  return start.match(/<\/(?:p|div|h1|h2|a|span|body|html|article|ul|li|title)>/gi)?.length ?? 0;
}
