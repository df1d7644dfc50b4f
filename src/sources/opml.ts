import { parseOpml } from 'feedsmith';

interface Outline {
  xmlUrl?: string | undefined;
  outlines?: Outline[] | undefined;
}

/** Whether a text is a list of feeds exported by a feed reader, by its root element. */
export function isOpml(start: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,4000}?-->\s*)*<opml\b/i.test(start);
}

/**
 * The addresses of the feeds of an OPML file, each once.
 *
 * @throws Error when it cannot be read
 */
export function feedsOfOpml(text: string): string[] {
  const found: string[] = [];
  const visit = (outlines: readonly Outline[] = []): void => {
    for (const { xmlUrl, outlines: inside } of outlines) {
      if (xmlUrl !== undefined) found.push(xmlUrl.trim());
      visit(inside);
    }
  };
  visit((parseOpml(text) as { body?: { outlines?: Outline[] } }).body?.outlines);
  return [...new Set(found)];
}
