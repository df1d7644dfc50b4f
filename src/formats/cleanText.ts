/** White space, and marks that only say where a line may break. */
const SPACE = /[\s\u00a0\u0085]+/g;
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text on one line: white space collapsed, control characters and soft hyphens removed, lone surrogates replaced. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim().replace(LONE_SURROGATE, '\ufffd');
}

/** The same; null if nothing is left, or if the value is not a text or number. */
export function cleanOrNull(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return cleanText(String(value)) || null;
}

/** An absolute http or https address; null for anything else. */
export function webAddress(value: unknown, base: string | null = null): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  try {
    const url = base === null ? new URL(value.trim()) : new URL(value.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The cleaned texts in order, without repeats and blank ones. */
export function distinct(texts: readonly unknown[]): string[] {
  return [...new Set(texts.map(cleanOrNull).filter((text) => text !== null))];
}
