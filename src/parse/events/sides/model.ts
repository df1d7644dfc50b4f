import { inflateSync } from 'node:zlib';
import { SIDE_WEIGHTS } from '../../data/sideWeights.js';
import { countOfWords, placesOf } from '../learned/model.js';
import { NetReader, unpackNet } from '../net/net.js';
import type { Features } from './features.js';
import { SHAPE } from './shape.js';

/** The outcomes of the net. */
export const NEITHER = 0;
export const ACTOR = 1;
export const RECIPIENT = 2;

/** How likely a phrase is the one who did it, and the one it was done to. What is left is that it is neither. */
export interface Chances {
  actor: number;
  recipient: number;
}

let reader: NetReader | null = null;

function load(): NetReader {
  const bytes = inflateSync(Buffer.from(SIDE_WEIGHTS, 'base64'));
  return new NetReader(unpackNet(bytes, SHAPE, countOfWords(), 'src/parse/data/sideWeights.ts'), SHAPE);
}

/** The chances of a phrase by what is true of it: a net made by train/events/sides.ts. */
export function chancesOf({ slots, words }: Features): Chances {
  reader ??= load();
  const chances = reader.chancesOf({ slots, places: placesOf(words) });
  return { actor: chances[ACTOR] ?? 0, recipient: chances[RECIPIENT] ?? 0 };
}
