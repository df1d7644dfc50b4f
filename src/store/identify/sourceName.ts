import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { nameKey } from '../actors/names.js';

/** Names of sources, and the domains that go with them. */

const PRIVATE = { allowPrivateDomains: true };
/** "bbc.co.uk", "www.reuters.com". */
const DOMAIN_NAME = /^(?:[\w-]+\.)+\p{L}{2,}$/u;

/**
 * Registrable domain of an address: "bbc.co.uk" for "https://www.bbc.co.uk/news"; the whole host if it has
 * none.
 */
export function domainOf(url: string): string {
  return getDomain(url, PRIVATE) ?? new URL(url).hostname;
}

/** The domain, if a name is one: "www.reuters.com"; null for other names. */
export function domainIn(name: string): string | null {
  return DOMAIN_NAME.test(name) ? getDomain(name.toLowerCase(), PRIVATE) : null;
}

/** Key of a source's name: "The Guardian", "guardian" and "GUARDIAN" are "guardian". */
export function sourceKey(name: string): string {
  const key = nameKey(name.trim());
  return key.replace(/^the (?=.)/, '');
}

/**
 * Whether a domain matches a name: "bbc.co.uk" for "BBC News", "nytimes.com" for "The New York Times",
 * "afp.com" for "Agence France-Presse"; not "yahoo.com" for "Reuters".
 */
export function fitsDomain(name: string, domain: string): boolean {
  const label = (getDomainWithoutSuffix(domain, PRIVATE) ?? domain).replace(/[^\p{L}\p{N}]/gu, '');
  const letters = sourceKey(name).replaceAll(' ', '');
  if (label === '' || letters === '') return false;
  return letters.includes(label) || label.includes(letters) || isAbridged(label, letters);
}

/** Whether the letters of the short form occur in the long one in order, with the same first letter. */
function isAbridged(short: string, long: string): boolean {
  if (!long.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
