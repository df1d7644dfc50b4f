import type { Document } from 'domhandler';
import { parse, serialize } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { Limits } from '../markup/limits.js';

/**
 * Parses a page as a browser does, even if its head or its nesting is broken. Runs and fetches nothing.
 * @throws FormatError if it is too big
 */
export function parsePage(html: string): Document {
  const limits = new Limits();
  return parse(html, {
    // `noscript` is then part of the tree, and is left out when text is read.
    scriptingEnabled: false,
    treeAdapter: {
      ...adapter,
      onItemPush: () => {
        limits.open();
      },
      onItemPop: () => {
        limits.close();
      },
    },
  });
}

/** The page as well-formed HTML, which every parser reads in the same way. */
export function toHtml(page: Document): string {
  return serialize(page, { treeAdapter: adapter });
}
