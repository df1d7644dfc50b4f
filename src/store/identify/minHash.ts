import { isBody } from '../../parse/paragraphKinds.js';

/**
 * MinHash: texts with nearly the same words have some of these numbers in common (Broder 1997; Leskovec, Rajaraman and
 * Ullman, "Mining of Massive Datasets", chapter 3). Candidates are found by them, then compared exactly.
 */

/** Words per shingle. */
const WORDS = 5;
/** Texts with a similarity of 0.8 share a band with a probability of 99.98 %, with 0.3 at 12 %. */
const BANDS = 16;
const ROWS = 4;

/** Minimum Jaccard similarity of shingles for a copy. */
export const COPY_SIMILARITY = 0.8;

/** A distinct odd factor for each row, to derive independent hashes from one. */
const FACTORS = Int32Array.from({ length: BANDS * ROWS }, (_, row) => mix(row * 2 + 1, 0x9e3779b9) | 1);

/**
 * The words of an article's body in overlapping groups of five, as 32-bit hashes. A shorter text is one
 * shingle; without words, the set is empty.
 */
export function shinglesOf(
  text: string,
  paragraphs: readonly { kind: string; start: number; end: number }[],
): Set<number> {
  const words: number[] = [];
  for (const { kind, start, end } of paragraphs) {
    if (!isBody(kind)) continue;
    for (const [word] of text
      .slice(start, end)
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu))
      words.push(hashOf(word));
  }
  const shingles = new Set<number>();
  for (let first = 0; first === 0 || first <= words.length - WORDS; first++) {
    let hash = 0;
    for (const word of words.slice(first, first + WORDS)) hash = mix(hash, word);
    if (words.length > 0) shingles.add(hash);
  }
  return shingles;
}

/** Jaccard similarity of two sets. */
export function similarity(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let common = 0;
  for (const shingle of some) if (others.has(shingle)) common++;
  const all = some.size + others.size - common;
  return all === 0 ? 0 : common / all;
}

/** A number below 2^53 for each band of the signature. */
export function bandsOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const least = new Int32Array(BANDS * ROWS).fill(0x7fffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row++) {
      const hash = mix(shingle, FACTORS[row] ?? 1);
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.subarray(band * ROWS, (band + 1) * ROWS);
    let [high, low] = [band, ~band];
    for (const row of rows) [high, low] = [mix(high, row), mix(low, row)];
    return (high >>> 11) * 2 ** 32 + (low >>> 0);
  });
}

/** 32-bit FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes two numbers into one (the finalizer of MurmurHash3). */
function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x85ebca6b, 0xcc9e2d51) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
