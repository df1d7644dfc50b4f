/**
 * Normalizes a web address by the WHATWG standard: "HTTPS://Example.org" becomes "https://example.org/".
 * Credentials ("https://me:secret@example.org/") are removed, since the result is public. Null for anything
 * else.
 */
export function toWebAddress(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  [url.username, url.password] = ['', ''];
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
