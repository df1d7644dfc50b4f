/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

const MOST_KEPT = 5_000;
const kept = new Map<string, number>();

/** The same of a string of a closed list, such as the relations and tags, which is asked for again and again. */
export function keptHashOf(text: string): number {
  let known = kept.get(text);
  if (known === undefined) {
    known = hashOf(text);
    if (kept.size < MOST_KEPT) kept.set(text, known);
  }
  return known;
}
