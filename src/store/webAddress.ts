/**
 * A web address as the WHATWG standard writes it, so that it is the same wherever it is read:
 * "HTTPS://Example.org" is "https://example.org/". Null for anything else.
 */
export function toWebAddress(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const { protocol, href } = new URL(value);
  return /^https?:$/.test(protocol) ? href : null;
}
