/** BIO labels: outside, and begin and inside of PERSON, ORG, LOC and OTHER. */
export const LABELS = 9;

const PERSON_BEGIN = 1;
const PERSON_INSIDE = 2;
const BODY_BEGIN = 3;
const BODY_INSIDE = 4;

/** Whether label `to` may follow `from`: inside only follows begin or inside of the same type. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}

/** The labels that `to` may follow: firstBefore(to) up to endBefore(to). */
function firstBefore(to: number): number {
  return to === 0 || to % 2 === 1 ? 0 : to - 1;
}

function endBefore(to: number): number {
  return to === 0 || to % 2 === 1 ? LABELS : to + 1;
}

/** Factors of label pairs: exp of their transition scores, 0 for pairs that are not allowed. */
export function stepsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from({ length: LABELS * LABELS }, (_, pair) =>
    mayFollow(Math.floor(pair / LABELS), pair % LABELS) ? Math.exp(transitions[pair] ?? 0) : 0,
  );
}

/** Buffers of the forward-backward algorithm, reused between stretches. */
export interface Lattice {
  /**
   * Emission factors, forward sums, backward sums, and the marginal probability of each label at each token.
   */
  emit: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  shares: Float64Array;
  back: Uint8Array;
  path: Uint8Array;
}

/** A lattice for stretches of up to `tokens` tokens. */
export function makeLattice(tokens: number): Lattice {
  const make = (): Float64Array => new Float64Array(tokens * LABELS);
  return {
    emit: make(),
    forward: make(),
    backward: make(),
    shares: make(),
    back: new Uint8Array(tokens * LABELS),
    path: new Uint8Array(tokens),
  };
}

/**
 * Runs forward-backward on the label scores of a stretch and fills in `shares`. Outside the stretch, the
 * label is 0. Returns the log partition function, which training needs.
 */
export function sumWays(lattice: Lattice, scores: Float32Array, steps: Float64Array, length: number): number {
  const logTotal = sumForward(lattice, scores, steps, length);
  sumBackward(lattice, steps, length);
  return logTotal;
}

/** Fills in `emit` and `forward`, from the first token to the last. Returns the log partition function. */
function sumForward(
  { emit, forward }: Lattice,
  scores: Float32Array,
  steps: Float64Array,
  length: number,
): number {
  let logTotal = 0;
  for (let index = 0; index < length; index++) {
    const row = index * LABELS;
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[row + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      emit[row + label] = Math.exp((scores[row + label] ?? 0) - top);
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      let value = 0;
      if (index === 0) value = at(steps, to);
      else
        for (let from = firstBefore(to); from < endBefore(to); from++)
          value += at(forward, row - LABELS + from) * at(steps, from * LABELS + to);
      value *= at(emit, row + to);
      forward[row + to] = value;
      sum += value;
    }
    for (let to = 0; to < LABELS; to++) forward[row + to] = at(forward, row + to) / sum;
    logTotal += top + Math.log(sum);
  }
  return logTotal;
}

/** Fills in `backward` and `shares`, from the last token to the first; needs what `sumForward` left. */
function sumBackward(
  { emit, forward, backward, shares }: Lattice,
  steps: Float64Array,
  length: number,
): void {
  for (let index = length - 1; index >= 0; index--) {
    const row = index * LABELS;
    let sum = 0;
    for (let from = 0; from < LABELS; from++) {
      let value = 0;
      if (index === length - 1) value = 1;
      else {
        for (let to = 0; to < LABELS; to++) {
          const next = row + LABELS + to;
          value += at(steps, from * LABELS + to) * at(emit, next) * at(backward, next);
        }
      }
      backward[row + from] = value;
      sum += value;
    }
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      const value = at(backward, row + label) / sum;
      backward[row + label] = value;
      const share = at(forward, row + label) * value;
      shares[row + label] = share;
      total += share;
    }
    for (let label = 0; label < LABELS; label++) shares[row + label] = at(shares, row + label) / total;
  }
}

/**
 * Fills in `shares` and `path` for a stretch of one token, the most common case: equivalent to sumWays and
 * findBestPath.
 */
export function weighAlone({ shares, path }: Lattice, scores: Float32Array, steps: Float64Array): void {
  let top = -Infinity;
  for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[label] ?? 0);
  let sum = 0;
  let best = 0;
  for (let label = 0; label < LABELS; label++) {
    const step = steps[label] ?? 0;
    const value = step === 0 ? 0 : step * Math.exp((scores[label] ?? 0) - top);
    shares[label] = value;
    sum += value;
    if (value > (shares[best] ?? 0)) best = label;
  }
  for (let label = 0; label < LABELS; label++) shares[label] = (shares[label] ?? 0) / sum;
  path[0] = best;
}

/** Viterbi: writes the likeliest labels to `path`. Uses the factors that `sumWays` left. */
export function findBestPath(lattice: Lattice, steps: Float64Array, length: number): void {
  const { emit, forward, back, path } = lattice;
  for (let index = 0; index < length; index++) {
    const row = index * LABELS;
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      let top = index === 0 ? at(steps, to) : -1;
      if (index > 0) {
        for (let from = firstBefore(to); from < endBefore(to); from++) {
          const value = at(forward, row - LABELS + from) * at(steps, from * LABELS + to);
          if (value > top) {
            top = value;
            back[row + to] = from;
          }
        }
      }
      top *= at(emit, row + to);
      forward[row + to] = top;
      sum += top;
    }
    for (let to = 0; to < LABELS; to++) forward[row + to] = at(forward, row + to) / sum;
  }
  const last = (length - 1) * LABELS;
  let label = 0;
  for (let to = 1; to < LABELS; to++) if (at(forward, last + to) > at(forward, last + label)) label = to;
  for (let index = length - 1; index >= 0; index--) {
    path[index] = label;
    label = back[index * LABELS + label] ?? 0;
  }
}

/** The probability that a token belongs to a person's name, after `sumWays`. */
export function personShare({ shares }: Lattice, index: number): number {
  return at(shares, index * LABELS + PERSON_BEGIN) + at(shares, index * LABELS + PERSON_INSIDE);
}

/** The same for an organization's name. */
export function bodyShare({ shares }: Lattice, index: number): number {
  return at(shares, index * LABELS + BODY_BEGIN) + at(shares, index * LABELS + BODY_INSIDE);
}

/** Adds the expected counts of label pairs, times `factor`, to `counts`; for training. */
export function addPairs(
  { forward, emit, backward }: Lattice,
  steps: Float64Array,
  index: number,
  factor: number,
  counts: Float64Array,
): void {
  const row = index * LABELS;
  let sum = 0;
  for (let pair = 0; pair < steps.length; pair++) {
    const to = row + (pair % LABELS);
    sum +=
      at(forward, row - LABELS + Math.floor(pair / LABELS)) *
      at(steps, pair) *
      at(emit, to) *
      at(backward, to);
  }
  for (let pair = 0; pair < steps.length; pair++) {
    const to = row + (pair % LABELS);
    const value =
      at(forward, row - LABELS + Math.floor(pair / LABELS)) *
      at(steps, pair) *
      at(emit, to) *
      at(backward, to);
    counts[pair] = at(counts, pair) + (factor * value) / sum;
  }
}

/**
 * One array type only: the loops above are hot, and a second type would make this function polymorphic and
 * slow.
 */
function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
