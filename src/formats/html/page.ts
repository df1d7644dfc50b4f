import type { Document } from 'domhandler';
import { parse, serialize } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { Limits } from '../markup/limits.js';

/**
 * A page as a browser would build it, whatever is wrong with its head or its nesting. Runs and fetches nothing.
 * @throws FormatError when it is too big
 */
export function parsePage(html: string): Document {
  const limits = new Limits();
  return parse(html, {
    // What scripts would replace is then part of the tree, and is left out where text is read.
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

/** The page as HTML that any reader of HTML understands in the same way. */
export function toHtml(page: Document): string {
  return serialize(page, { treeAdapter: adapter });
}
