import { withoutEmpty } from './emptyFacts.js';
import { FACTS, rowsOfFacts, WORD_POSITIONS } from './features.js';
import { FORM_FEATURES, readFormKeys, WORD_FEATURE } from './formKeys.js';
import { rowOfKey } from './keyTable.js';
import { makeNetMemory } from './kernels.js';
import { addForm, makeLayer, makeOutputs, type Layer, type Outputs } from './layer.js';
import type { Upos } from './tree.js';
import { ONE, TAGGER_MEMORY, TAGGER_POSITIONS, type Weights } from './weightsFormat.js';

/** The weights in a form ready for use, and caches for recent word forms. */
export interface Net {
  weights: Weights;
  tags: { upos: Upos; xpos: string }[];
  tagger: Layer;
  parser: Layer;
  tagOutputs: Outputs;
  moveOutputs: Outputs;
  labelOutputs: Outputs;
  /** 1 for each fact row that stands for an absent value. */
  emptyFacts: Uint8Array;
  /** Slot of each cached form. */
  slots: Map<string, number>;
  /** For each slot, the tags that its word may have; null for any. */
  tagsOf: (Uint8Array | null)[];
}

/** Maximum number of cached forms; when it is reached, all are dropped. */
const MOST_FORMS = 8192;

export function makeNet(weights: Weights): Net {
  const { matrices } = weights;
  const memory = makeNetMemory(bytesFor(weights));
  const tagger = makeLayer(memory, {
    matrix: matrices.taggerWords,
    bias: matrices.taggerBias,
    fixed: matrices.taggerTags,
    places: TAGGER_POSITIONS,
    most: TAGGER_POSITIONS + TAGGER_MEMORY,
    forms: MOST_FORMS,
  });
  const facts = withoutEmpty(matrices.facts, matrices.bias, rowsOfFacts(weights.tags.length));
  const parser = makeLayer(memory, {
    matrix: matrices.words,
    bias: facts.bias,
    fixed: facts.rows,
    places: WORD_POSITIONS,
    most: WORD_POSITIONS + FACTS,
    forms: MOST_FORMS,
  });
  return {
    weights,
    tags: weights.tags.map((tag) => {
      const [upos = 'X', xpos = ''] = tag.split('|');
      return { upos: upos as Upos, xpos };
    }),
    tagger,
    parser,
    tagOutputs: makeOutputs(tagger, matrices.taggerOut, matrices.taggerOutBias, ONE),
    moveOutputs: makeOutputs(parser, matrices.moves, matrices.moveBias, ONE),
    labelOutputs: makeOutputs(parser, matrices.labels, matrices.labelBias, ONE),
    emptyFacts: facts.empty,
    slots: new Map(),
    tagsOf: [],
  };
}

/** Space in bytes for biases, units, addresses of rows, and alignment gaps. */
const SMALL_THINGS = 1 << 16;

/** An upper bound on the size of the net's memory in bytes. */
function bytesFor({ matrices, dimensions, hidden, taggerHidden }: Weights): number {
  const { forms, ...others } = matrices;
  const weights = Object.values(others).reduce((sum, { byteLength }) => sum + byteLength, 0);
  const numbersOfForm = WORD_POSITIONS * hidden + TAGGER_POSITIONS * taggerHidden + 2 * dimensions;
  return weights + MOST_FORMS * numbersOfForm * forms.BYTES_PER_ELEMENT + SMALL_THINGS;
}

/** The slots of a sentence's forms. Slots of earlier sentences may become invalid. */
export function slotsOf(net: Net, words: readonly { form: string }[]): Int32Array {
  if (net.slots.size + words.length > MOST_FORMS) {
    net.slots.clear();
    net.tagsOf.length = 0;
  }
  const slots = new Int32Array(words.length);
  let at = 0;
  for (const { form } of words) slots[at++] = net.slots.get(form) ?? readForm(net, form);
  return slots;
}

const keys = new Uint32Array(FORM_FEATURES);

function readForm(net: Net, form: string): number {
  const { slots, weights } = net;
  const slot = slots.size;
  readFormKeys(form, keys);
  const { forms } = weights.matrices;
  const { dimensions } = weights;
  const vector = new Int16Array(dimensions);
  const wordRow = rowOfKey(weights.rows, keys[WORD_FEATURE] ?? 0);
  for (let feature = 0; feature < FORM_FEATURES; feature++) {
    // Row 0 is for unknown words; other unseen features add nothing.
    const row = feature === WORD_FEATURE ? wordRow : rowOfKey(weights.rows, keys[feature] ?? 0);
    if (row === 0 && feature !== WORD_FEATURE) continue;
    const from = row * dimensions;
    for (let index = 0; index < dimensions; index++)
      vector[index] = (vector[index] ?? 0) + (forms[from + index] ?? 0);
  }
  addForm(net.tagger, slot, vector);
  addForm(net.parser, slot, vector);
  net.tagsOf[slot] = weights.tagsOf.get(wordRow) ?? null;
  slots.set(form, slot);
  return slot;
}
