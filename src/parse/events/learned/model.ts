import { inflateSync } from 'node:zlib';
import { READER_WEIGHTS } from '../../data/readerWeights.js';
import type { EventType } from '../../types.js';
import { NetReader, unpackNet } from '../net/net.js';
import { placeOf, unpackWords, type WordList } from '../net/words.js';
import type { Features } from './features.js';
import { SHAPE } from './shape.js';

/** Event types in the order of the net's outcomes, which start with "no event". */
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

/** Share of a stem's occurrences in the training data that were triggers, 0 to 1; by the hash of the stem. */
export function shareOf(hash: number): number {
  const { words } = load();
  const place = placeOf(words, hash);
  return place < 0 ? 0 : (words.shares[place] ?? 0) / 255;
}

/** Indexes of stems in the list of word vectors, by their hashes (0 for none). */
export function placesOf(stems: Int32Array): Int32Array {
  const { words } = load();
  return stems.map((stem) => (stem === 0 ? -1 : placeOf(words, stem)));
}

/** How many words have vectors. */
export function countOfWords(): number {
  return load().words.stems.length;
}

/**
 * Probability of "no event" and of each type. The array adds up to 1 and is reused: it is valid until the
 * next call.
 */
export function chancesOf({ slots, words }: Features): Float64Array {
  return load().reader.chancesOf({ slots, places: placesOf(words) });
}
