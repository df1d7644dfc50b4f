import { addressOfFixed, addressOfForm, addressOfNothing, bestOf, runLayer, scoreOutputs } from './layer.js';
import type { Net } from './net.js';
import { TAGGER_MEMORY, TAGGER_POSITIONS } from './weightsFormat.js';

const BEFORE = (TAGGER_POSITIONS - 1) / 2;

/** Gives each word of a sentence a tag, an index into `net.tags`, from left to right. `slots` are those of its forms. */
export function tagWords(net: Net, slots: Int32Array): Int32Array {
  const { tagger, tags, tagOutputs, tagsOf } = net;
  const { addresses } = tagger;
  const nothing = addressOfNothing(tagger);
  const start = tags.length;
  const given = new Int32Array(slots.length);
  for (let word = 0; word < slots.length; word++) {
    const possible = tagsOf[slots[word] ?? 0] ?? null;
    if (possible?.length === 1) {
      given[word] = possible[0] ?? 0;
      continue;
    }
    for (let place = 0; place < TAGGER_POSITIONS; place++) {
      const at = word + place - BEFORE;
      const isInside = at >= 0 && at < slots.length;
      addresses[place] = isInside ? addressOfForm(tagger, slots[at] ?? 0, place) : nothing;
    }
    for (let distance = 1; distance <= TAGGER_MEMORY; distance++) {
      const before = word < distance ? start : (given[word - distance] ?? start);
      addresses[TAGGER_POSITIONS + distance - 1] = addressOfFixed(
        tagger,
        (distance - 1) * (start + 1) + before,
      );
    }
    runLayer(tagger);
    scoreOutputs(tagOutputs, 0, start);
    given[word] = possible === null ? bestOf(tagOutputs, start) : bestAmong(possible, tagOutputs.scores);
  }
  return given;
}

function bestAmong(tags: Uint8Array, scores: Int32Array): number {
  return tags.reduce((best, tag) => ((scores[tag] ?? 0) > (scores[best] ?? 0) ? tag : best));
}
