/**
 * A web address as the WHATWG standard writes it, so that it is the same wherever it is read:
 * "HTTPS://Example.org" is "https://example.org/". Who may read it is left out ("https://me:secret@example.org/"), since
 * everybody can read what is served. Null for anything else.
 */
export function toWebAddress(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  [url.username, url.password] = ['', ''];
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
