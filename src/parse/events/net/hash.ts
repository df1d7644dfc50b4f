/** 32-bit FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

const MOST_KEPT = 5_000;
const kept = new Map<string, number>();

/** Cached hash for strings of a closed set, such as relations and tags. */
export function keptHashOf(text: string): number {
  let known = kept.get(text);
  if (known === undefined) {
    known = hashOf(text);
    if (kept.size < MOST_KEPT) kept.set(text, known);
  }
  return known;
}
