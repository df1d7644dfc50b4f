import { inflateSync } from 'node:zlib';
import { SIDE_SCALE, SIDE_WEIGHTS } from '../../data/sideWeights.js';

/** How many places there are for the numbers of features; several features may share one. */
export const SLOTS = 1 << 15;

/** How likely a phrase is the one who did it, and the one it was done to. What is left is that it is neither. */
export interface Chances {
  actor: number;
  recipient: number;
}

/** The number of each slot for the actor, then for the recipient, as multiples of `SIDE_SCALE`. */
let weights: Int8Array | null = null;

function unpack(): Int8Array {
  const bytes = inflateSync(Buffer.from(SIDE_WEIGHTS, 'base64'));
  if (bytes.length !== 2 * SLOTS)
    throw new Error(
      `src/parse/data/sideWeights.ts is damaged: ${2 * SLOTS} numbers expected, ${bytes.length} found.`,
    );
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Where the numbers of a feature stand: a hash of its name (FNV-1a). */
export function slotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash ^ (hash >>> 7)) & (SLOTS - 1);
}

/** The chances of a phrase by what is true of it: a log-linear model, made by train/events/sides.ts. */
export function chancesOf(features: readonly string[]): Chances {
  weights ??= unpack();
  let actor = 0;
  let recipient = 0;
  for (const feature of features) {
    const at = 2 * slotOf(feature);
    actor += weights[at] ?? 0;
    recipient += weights[at + 1] ?? 0;
  }
  const acting = Math.exp(actor * SIDE_SCALE);
  const receiving = Math.exp(recipient * SIDE_SCALE);
  const all = 1 + acting + receiving;
  return { actor: acting / all, recipient: receiving / all };
}
