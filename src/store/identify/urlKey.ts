import normalizeUrl from 'normalize-url';
import { contentHash } from '../ids.js';

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = [/^utm_\w+/i, /^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid|at_\w+)$/i];

/** Longer ones no index of the database takes. */
const MAX_LENGTH = 500;

/**
 * What the addresses of one page have in common: "http://www.example.org/a/?utm_source=x#top" and
 * "https://example.org/a" have one key. Null for an address of a whole site.
 */
export function urlKey(url: string): string | null {
  const { pathname, search } = new URL(url);
  // A site's front page is not where one article is.
  if (pathname === '/' && search === '') return null;

  const key = normalizeUrl(url, {
    stripProtocol: true,
    stripHash: true,
    stripWWW: true,
    removeTrailingSlash: true,
    sortQueryParameters: true,
    removeQueryParameters: TRACKING,
  });
  return key.length > MAX_LENGTH ? contentHash(key) : key;
}
