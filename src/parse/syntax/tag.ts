import { bestOutput, rowOfFixed, rowOfForm, runLayer, scoreOutput } from './layer.js';
import type { Net } from './net.js';
import { TAGGER_MEMORY, TAGGER_POSITIONS } from './weightsFormat.js';

const BEFORE = (TAGGER_POSITIONS - 1) / 2;

/**
 * Tags each word of a sentence from left to right with an index into `net.tags`. `slots` are those of its
 * forms.
 */
export function tagWords(net: Net, slots: Int32Array): Int32Array {
  const { tagger, tags, tagOutputs, tagsOf } = net;
  const { offsets } = tagger;
  const start = tags.length;
  const given = new Int32Array(slots.length);
  for (let word = 0; word < slots.length; word++) {
    const possible = tagsOf[slots[word] ?? 0] ?? null;
    if (possible?.length === 1) {
      given[word] = possible[0] ?? 0;
      continue;
    }
    let count = 1;
    for (let place = 0; place < TAGGER_POSITIONS; place++) {
      const slot = slots[word + place - BEFORE];
      if (slot !== undefined) offsets[count++] = rowOfForm(tagger, slot, place);
    }
    for (let distance = 1; distance <= TAGGER_MEMORY; distance++) {
      const before = given[word - distance] ?? start;
      offsets[count++] = rowOfFixed(tagger, (distance - 1) * (start + 1) + before);
    }
    runLayer(tagger, count);
    if (possible === null) {
      given[word] = bestOutput(tagOutputs, 0, start);
      continue;
    }
    let highest = -Infinity;
    for (const tag of possible) {
      const score = scoreOutput(tagOutputs, tag);
      if (score <= highest) continue;
      highest = score;
      given[word] = tag;
    }
  }
  return given;
}
