import { inflateSync } from 'node:zlib';
import { SIDE_WEIGHTS } from '../../data/sideWeights.js';
import { countOfWords, placesOf } from '../learned/model.js';
import { NetReader, unpackNet } from '../net/net.js';
import type { Features } from './features.js';
import { SHAPE } from './shape.js';

/** The net's outcomes. */
export const NEITHER = 0;
export const ACTOR = 1;
export const RECIPIENT = 2;

/** Probability that a phrase is the actor, and that it is the recipient; the rest is neither. */
export interface Chances {
  actor: number;
  recipient: number;
}

let reader: NetReader | null = null;

function load(): NetReader {
  const bytes = inflateSync(Buffer.from(SIDE_WEIGHTS, 'base64'));
  return new NetReader(unpackNet(bytes, SHAPE, countOfWords(), 'src/parse/data/sideWeights.ts'), SHAPE);
}

/** Classifies a phrase with a net trained by train/events/sides.ts. */
export function chancesOf({ slots, words }: Features): Chances {
  reader ??= load();
  const chances = reader.chancesOf({ slots, places: placesOf(words) });
  return { actor: chances[ACTOR] ?? 0, recipient: chances[RECIPIENT] ?? 0 };
}
