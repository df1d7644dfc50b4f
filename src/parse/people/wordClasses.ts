import { inflateSync } from 'node:zlib';

/**
 * Looks up the distributional class of a word, from 1 on, by the hash of its lower-case form; 0 for words too
 * rare to have one. Classes with near numbers are similar: see `middleClass`.
 */
export type ClassFinder = (hash: number) => number;

/** Each coarser class combines this many bits of finer ones, by construction in train/wordClasses.ts. */
const FINE_BITS = 2;
const MIDDLE_BITS = 3;

/** The coarser class: about 256 of them. */
export function middleClass(fine: number): number {
  return fine === 0 ? 0 : ((fine - 1) >> FINE_BITS) + 1;
}

/** The coarsest class: 32 of them. */
export function coarseClass(fine: number): number {
  return fine === 0 ? 0 : ((fine - 1) >> (FINE_BITS + MIDDLE_BITS)) + 1;
}

/**
 * Unpacks the classes. The format is deflated: their number as a 32-bit number; the sorted hashes as
 * differences in 7-bit groups; the classes as 16-bit numbers. Look-ups are by binary search: results are
 * cached for each form, so a compact table matters more than a fast one.
 */
export function unpackClasses(packed: string): ClassFinder {
  if (packed === '') return () => 0;
  const bytes = inflateSync(Buffer.from(packed, 'base64'));
  const count = bytes.readUInt32LE(0);
  const hashes = new Uint32Array(count);
  const classes = new Uint16Array(count);
  let position = 4;
  let hash = 0;
  for (let index = 0; index < count; index++) {
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[position++] ?? 0;
      hash += (byte & 127) * factor;
      if (byte < 128) break;
    }
    hashes[index] = hash;
  }
  for (let index = 0; index < count; index++, position += 2) classes[index] = bytes.readUInt16LE(position);
  return (wanted) => {
    const place = placeOf(hashes, wanted >>> 0);
    return hashes[place] === wanted >>> 0 ? (classes[place] ?? 0) : 0;
  };
}

/** Index of the first element that is not smaller. */
function placeOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
