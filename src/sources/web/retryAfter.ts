/** No server is believed that asks for more, in milliseconds. */
const MOST = 24 * 3600 * 1000;

/**
 * How long the header `retry-after` asks to wait, in milliseconds: "120", or a date of HTTP. Undefined where it says
 * neither.
 */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), MOST);
}
