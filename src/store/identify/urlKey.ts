import normalizeUrl from 'normalize-url';
import { contentHash } from '../ids.js';

/** Tracking parameters, which do not affect the page. */
const TRACKING = [/^utm_\w+/i, /^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid|at_\w+)$/i];

/** Maximum length of an indexed value. */
const MAX_LENGTH = 500;

/**
 * Key of a page's addresses: "http://www.example.org/a/?utm_source=x#top" and "https://example.org/a" share
 * one. Null for a site's front page.
 */
export function urlKey(url: string): string | null {
  const { pathname, search } = new URL(url);
  // A front page is not an article's address.
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
