import { FACTS, WORD_POSITIONS } from './features.js';
import { FORM_FEATURES, readFormKeys, WORD_FEATURE } from './formKeys.js';
import { makeArena } from './arena.js';
import {
  addForm,
  bytesOfForms,
  makeLayer,
  makeOutputs,
  type Layer,
  type LayerSize,
  type Outputs,
} from './layer.js';
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
  /** For each slot the tags that its word may have; null: any. */
  tagsOf: (Uint8Array | null)[];
}

/** Most forms that are kept; then all are forgotten. */
const MOST_FORMS = 4096;
const TAGGER: LayerSize = {
  places: TAGGER_POSITIONS,
  forms: MOST_FORMS,
  added: TAGGER_POSITIONS + TAGGER_MEMORY,
};
const PARSER: LayerSize = { places: WORD_POSITIONS, forms: MOST_FORMS, added: WORD_POSITIONS + FACTS };
/** For what is small: addresses, units, scores, and the gaps between the pieces. */
const SPARE_BYTES = 65_536;

export function makeNet(weights: Weights): Net {
  const { matrices, hidden, taggerHidden, dimensions } = weights;
  const bytesOfWeights = Object.values(matrices).reduce((sum, { byteLength }) => sum + byteLength, 0);
  const arena = makeArena(
    bytesOfWeights +
      bytesOfForms(hidden, dimensions, PARSER) +
      bytesOfForms(taggerHidden, dimensions, TAGGER) +
      SPARE_BYTES,
  );
  const tagger = makeLayer(
    arena,
    { matrix: matrices.taggerWords, bias: matrices.taggerBias, fixed: matrices.taggerTags },
    TAGGER,
  );
  const parser = makeLayer(
    arena,
    { matrix: matrices.words, bias: matrices.bias, fixed: matrices.facts },
    PARSER,
  );
  return {
    weights,
    tags: weights.tags.map((tag) => {
      const [upos = 'X', xpos = ''] = tag.split('|');
      return { upos: upos as Upos, xpos };
    }),
    tagger,
    parser,
    tagOutputs: makeOutputs(arena, tagger, matrices.taggerOut, matrices.taggerOutBias),
    moveOutputs: makeOutputs(arena, parser, matrices.moves, matrices.moveBias),
    labelOutputs: makeOutputs(arena, parser, matrices.labels, matrices.labelBias),
    slots: new Map(),
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

const keys = new Int32Array(FORM_FEATURES);

function readForm(net: Net, form: string): number {
  const { slots, weights } = net;
  const slot = slots.size;
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
