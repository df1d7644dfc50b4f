import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { nameKey } from '../actors/names.js';

/** Names of sources, and the domains that go with them. */

const PRIVATE = { allowPrivateDomains: true };
/** "bbc.co.uk", "www.reuters.com". */
const DOMAIN_NAME = /^(?:[\w-]+\.)+\p{L}{2,}$/u;

/** The registrable part of an address's host: "bbc.co.uk" of "https://www.bbc.co.uk/news". The whole host where none is. */
export function domainOf(url: string): string {
  return getDomain(url, PRIVATE) ?? new URL(url).hostname;
}

/** The domain that stands where a name should: "www.reuters.com". Null for any other name. */
export function domainIn(name: string): string | null {
  return DOMAIN_NAME.test(name) ? getDomain(name.toLowerCase(), PRIVATE) : null;
}

/** What the spellings of one name have in common: "The Guardian", "guardian" and "GUARDIAN" are "guardian". */
export function sourceKey(name: string): string {
  const key = nameKey(name.trim());
  return key.replace(/^the (?=.)/, '');
}

/**
 * Whether a domain looks as if it were of the one so named: "bbc.co.uk" for "BBC News", "nytimes.com" for "The New York
 * Times", "afp.com" for "Agence France-Presse"; not "yahoo.com" for "Reuters".
 */
export function fitsDomain(name: string, domain: string): boolean {
  const label = (getDomainWithoutSuffix(domain, PRIVATE) ?? domain).replace(/[^\p{L}\p{N}]/gu, '');
  const letters = sourceKey(name).replaceAll(' ', '');
  if (label === '' || letters === '') return false;
  return letters.includes(label) || label.includes(letters) || isAbridged(label, letters);
}

/** Whether the letters of the short form stand in the long one in their order, the first in front. */
function isAbridged(short: string, long: string): boolean {
  if (!long.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
