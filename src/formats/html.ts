import type { Format } from './format.js';

/** A web page: HTML or XHTML, valid or not. */
export const html: Format = {
  name: 'html',
  label: 'HTML page',
  recognises: ({ start }) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
      start,
    ) ||
    // A part of a page, or a page with something before it.
    (/<(?:html|head|body|article|main|div|p|h1)\b[^>]*>/i.test(start) &&
      countTags(start) >= 3 &&
      !/^\s*<\?xml|^\s*[[{]/.test(start)),
  async *read(file) {
    const { readPage } = await import('./html/readPage.js');
    yield { place: null, item: readPage(await file.markup(), file.address) };
  },
};

/** Counts end tags that plain text rarely mentions. */
function countTags(start: string): number {
  return start.match(/<\/(?:p|div|h1|h2|a|span|body|html|article|ul|li|title)>/gi)?.length ?? 0;
}
