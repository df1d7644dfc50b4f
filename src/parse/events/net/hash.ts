import { remembered } from '../../remembered.js';

/** 32-bit FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Cached hash for strings of a closed set, such as relations and tags. */
export const keptHashOf = remembered(5_000, hashOf);
