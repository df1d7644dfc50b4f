/** What "*" matches inside a pattern: a label of a host name, or part of one. */
const ANY_PART = '[a-z0-9-]+';
/** What "*." at the start of a host matches: one or more labels. */
const ANY_LABELS = '(?:[a-z0-9-]+\\.)+';

/** A host with "*" for letters, digits and hyphens; a port may follow. */
const PATTERN = /^(https?:\/\/)((?:\*\.)?(?:[a-z0-9*-]+\.)+[a-z0-9-]+|localhost)(:(?:\d{1,5}|\*))?$/;

/**
 * Normalizes an entry of CORS_ORIGINS: "*", an origin as browsers send it, or a pattern such as
 * `https://*.example.org`. A trailing slash is removed.
 * @throws Error for anything else
 */
export function readOrigin(text: string): string {
  const entry = text.trim().toLowerCase().replace(/\/$/, '');
  if (entry === '*') return entry;
  if (entry.includes('*')) {
    // "*.org" would allow half of the web: the last two labels must be literal.
    const host = PATTERN.exec(entry)?.[2] ?? '';
    if (host === '' || host.split('.').slice(-2).join('.').includes('*')) throw new Error('not a pattern');
    return entry;
  }
  const { protocol, origin } = new URL(entry);
  // Browsers send origins without a path; any other spelling would never match.
  if (!/^https?:$/.test(protocol) || origin !== entry) throw new Error('not an origin');
  return entry;
}

/** Whether web pages of an origin may read answers. */
export type AllowsOrigin = (origin: string) => boolean;

function expressionOf(entry: string): RegExp {
  const [scheme = '', rest = ''] = entry.split(/(?<=\/\/)/);
  const labels = rest.startsWith('*.') ? ANY_LABELS : '';
  const parts = rest.slice(labels ? 2 : 0).split('*');
  const escaped = parts.map((part) => part.replace(/[.]/g, '\\.')).join(ANY_PART);
  return new RegExp(`^${scheme}${labels}${escaped}$`);
}

/** @param entries as returned by `readOrigin` */
export function originMatcher(entries: readonly string[]): AllowsOrigin {
  const all = entries.includes('*');
  const exact = new Set(entries);
  const patterns = entries.filter((entry) => entry !== '*' && entry.includes('*')).map(expressionOf);
  return (origin) => all || exact.has(origin) || patterns.some((pattern) => pattern.test(origin));
}
