import { inflateSync } from 'node:zlib';
import { READER_WEIGHTS } from '../../data/readerWeights.js';
import type { EventType } from '../../types.js';
import { NetReader, unpackNet } from '../net/net.js';
import { placeOf, unpackWords, type WordList } from '../net/words.js';
import type { Features } from './features.js';
import { SHAPE } from './shape.js';

/** What a candidate may tell, in the order of the net's outcomes; the first outcome is that it tells nothing. */
export const OUTCOMES: readonly EventType[] = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
]; // prettier-ignore

let kept: { words: WordList; reader: NetReader } | null = null;

function load(): { words: WordList; reader: NetReader } {
  if (kept !== null) return kept;
  const bytes = inflateSync(Buffer.from(READER_WEIGHTS, 'base64'));
  const { end, ...words } = unpackWords(bytes);
  const net = unpackNet(bytes.subarray(end), SHAPE, words.stems.length, 'src/parse/data/readerWeights.ts');
  kept = { words, reader: new NetReader(net, SHAPE) };
  return kept;
}

/** How often a stem told an event in what the net learned from, 0 to 1; by the hash of the stem. */
export function shareOf(hash: number): number {
  const { words } = load();
  const place = placeOf(words, hash);
  return place < 0 ? 0 : (words.shares[place] ?? 0) / 255;
}

/** Where words stand in the list of those with vectors, by the hashes of their stems, 0 for none. */
export function placesOf(stems: Int32Array): Int32Array {
  const { words } = load();
  return stems.map((stem) => (stem === 0 ? -1 : placeOf(words, stem)));
}

/** How many words have vectors. */
export function countOfWords(): number {
  return load().words.stems.length;
}

/** How likely a candidate tells nothing, and each of the types: shares that add up to 1, valid until the next call. */
export function chancesOf({ slots, words }: Features): Float64Array {
  return load().reader.chancesOf({ slots, places: placesOf(words) });
}
