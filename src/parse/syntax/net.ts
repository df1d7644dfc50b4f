import { FACTS, WORD_POSITIONS } from './features.js';
import { FORM_FEATURES, readFormKeys, WORD_FEATURE } from './formKeys.js';
import { addForm, makeLayer, reserve, type Layer } from './layer.js';
import type { Outputs } from './lanes.js';
import type { Upos } from './tree.js';
import { TAGGER_MEMORY, TAGGER_POSITIONS, type Weights } from './weightsFormat.js';

/** The weights made ready for use, and what was worked out for forms met lately. */
export interface Net {
  weights: Weights;
  tags: { upos: Upos; xpos: string }[];
  tagger: Layer;
  parser: Layer;
  tagOutputs: Outputs;
  moveOutputs: Outputs;
  labelOutputs: Outputs;
  /** The slot of each form whose rows are kept. */
  slots: Map<string, number>;
  /** Slots that the layers have room for. */
  room: number;
  /** For each slot the tags that its word may have; null: any. */
  tagsOf: (Uint8Array | null)[];
}

/** Most forms that are kept; then all are forgotten. Room for them is made as they come. */
const MOST_FORMS = 8192;
const FIRST_ROOM = 256;

export function makeNet(weights: Weights): Net {
  const { matrices } = weights;
  return {
    weights,
    tags: weights.tags.map((tag) => {
      const [upos = 'X', xpos = ''] = tag.split('|');
      return { upos: upos as Upos, xpos };
    }),
    tagger: makeLayer(
      matrices.taggerWords,
      matrices.taggerBias,
      matrices.taggerTags,
      TAGGER_POSITIONS,
      TAGGER_POSITIONS + TAGGER_MEMORY,
    ),
    parser: makeLayer(matrices.words, matrices.bias, matrices.facts, WORD_POSITIONS, WORD_POSITIONS + FACTS),
    tagOutputs: {
      weights: matrices.taggerOut,
      bias: matrices.taggerOutBias,
      width: weights.taggerHidden,
    },
    moveOutputs: { weights: matrices.moves, bias: matrices.moveBias, width: weights.hidden },
    labelOutputs: { weights: matrices.labels, bias: matrices.labelBias, width: weights.hidden },
    slots: new Map(),
    room: 0,
    tagsOf: [],
  };
}

/** The slots of the forms of a sentence. Those of other sentences may no longer be valid. */
export function slotsOf(net: Net, forms: readonly string[]): Int32Array {
  if (net.slots.size + forms.length > MOST_FORMS) {
    net.slots.clear();
    net.tagsOf.length = 0;
  }
  return Int32Array.from(forms, (form) => net.slots.get(form) ?? readForm(net, form));
}

const keys = new Uint32Array(FORM_FEATURES);

function readForm(net: Net, form: string): number {
  const { slots, weights } = net;
  const slot = slots.size;
  if (slot >= net.room) {
    net.room = Math.max(FIRST_ROOM, 2 * net.room);
    reserve(net.tagger, net.room);
    reserve(net.parser, net.room);
  }
  readFormKeys(form, keys);
  const { forms } = weights.matrices;
  const { dimensions } = weights;
  const vector = new Int16Array(dimensions);
  for (let feature = 0; feature < FORM_FEATURES; feature++) {
    // Row 0 is that of unknown words; other parts that were not learned add nothing.
    const row = weights.rowOf.get(keys[feature] ?? 0) ?? (feature === WORD_FEATURE ? 0 : null);
    if (row === null) continue;
    for (let index = 0; index < dimensions; index++)
      vector[index] = (vector[index] ?? 0) + (forms[row * dimensions + index] ?? 0);
  }
  addForm(net.tagger, slot, vector);
  addForm(net.parser, slot, vector);
  net.tagsOf[slot] = weights.tagsOf.get(weights.rowOf.get(keys[WORD_FEATURE] ?? 0) ?? 0) ?? null;
  slots.set(form, slot);
  return slot;
}
