/** Outside, and beginning and inside of PERSON, ORG, LOC and OTHER. */
export const LABELS = 9;

/** Whether label `to` may follow `from`: the inside of a type only follows its beginning or inside. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}

const NEVER = -1e4;

/** The labels with the highest sum of token scores and transitions. What stands outside the stretch is label 0. */
export function bestPath(scores: Float32Array, transitions: Float32Array, length: number): Uint8Array {
  const back = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let to = 0; to < LABELS; to++)
    best[to] = at(scores, to) + at(transitions, to) + (mayFollow(0, to) ? 0 : NEVER);
  for (let index = 1; index < length; index++) {
    for (let to = 0; to < LABELS; to++) {
      let top = -Infinity;
      let from = 0;
      for (let candidate = 0; candidate < LABELS; candidate++) {
        const total =
          at(best, candidate) +
          (ALLOWED[candidate * LABELS + to] === 1 ? at(transitions, candidate * LABELS + to) : NEVER);
        if (total > top) {
          top = total;
          from = candidate;
        }
      }
      next[to] = top + at(scores, index * LABELS + to);
      back[index * LABELS + to] = from;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(length);
  let label = 0;
  for (let to = 1; to < LABELS; to++) if (at(best, to) > at(best, label)) label = to;
  for (let index = length - 1; index >= 0; index--) {
    path[index] = label;
    label = back[index * LABELS + label] ?? 0;
  }
  return path;
}

const ALLOWED = Uint8Array.from({ length: LABELS * LABELS }, (_, index) =>
  mayFollow(Math.floor(index / LABELS), index % LABELS) ? 1 : 0,
);

/** Probabilities of all labels of all tokens, by forward and backward sums. Also the log of the total, for training. */
export function marginals(
  scores: Float32Array,
  transitions: Float32Array,
  length: number,
  pairs?: (index: number, from: number, to: number, share: number) => void,
): { shares: Float64Array; logTotal: number } {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const emit = new Float64Array(length * LABELS);
  let logTotal = 0;
  const step = new Float64Array(LABELS * LABELS);
  for (let pair = 0; pair < step.length; pair++)
    step[pair] = ALLOWED[pair] === 1 ? Math.exp(at(transitions, pair)) : 0;
  for (let index = 0; index < length; index++) {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, at(scores, index * LABELS + label));
    for (let label = 0; label < LABELS; label++) {
      emit[index * LABELS + label] = Math.exp(at(scores, index * LABELS + label) - top);
    }
    logTotal += top;
  }
  for (let index = 0; index < length; index++) {
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      let value = 0;
      if (index === 0) value = at(step, to);
      else
        for (let from = 0; from < LABELS; from++)
          value += at(forward, (index - 1) * LABELS + from) * at(step, from * LABELS + to);
      value *= at(emit, index * LABELS + to);
      forward[index * LABELS + to] = value;
      sum += value;
    }
    for (let to = 0; to < LABELS; to++) forward[index * LABELS + to] = at(forward, index * LABELS + to) / sum;
    logTotal += Math.log(sum);
  }
  for (let label = 0; label < LABELS; label++) backward[(length - 1) * LABELS + label] = 1;
  for (let index = length - 2; index >= 0; index--) {
    let sum = 0;
    for (let from = 0; from < LABELS; from++) {
      let value = 0;
      for (let to = 0; to < LABELS; to++) {
        const next = (index + 1) * LABELS + to;
        value += at(step, from * LABELS + to) * at(emit, next) * at(backward, next);
      }
      backward[index * LABELS + from] = value;
      sum += value;
    }
    for (let from = 0; from < LABELS; from++)
      backward[index * LABELS + from] = at(backward, index * LABELS + from) / sum;
  }
  const shares = new Float64Array(length * LABELS);
  for (let index = 0; index < length; index++) {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      const cell = index * LABELS + label;
      shares[cell] = at(forward, cell) * at(backward, cell);
      sum += at(shares, cell);
    }
    for (let label = 0; label < LABELS; label++)
      shares[index * LABELS + label] = at(shares, index * LABELS + label) / sum;
  }
  if (pairs) {
    for (let index = 1; index < length; index++) {
      let sum = 0;
      const values = new Float64Array(LABELS * LABELS);
      for (let pair = 0; pair < values.length; pair++) {
        const from = Math.floor(pair / LABELS);
        const next = index * LABELS + (pair % LABELS);
        const value =
          at(forward, (index - 1) * LABELS + from) * at(step, pair) * at(emit, next) * at(backward, next);
        values[pair] = value;
        sum += value;
      }
      for (let pair = 0; pair < values.length; pair++) {
        if (at(values, pair) > 0)
          pairs(index, Math.floor(pair / LABELS), pair % LABELS, at(values, pair) / sum);
      }
    }
  }
  return { shares, logTotal };
}

/** For each token the probability that it belongs to a person's name (labels 1 and 2). */
export function personShares(scores: Float32Array, transitions: Float32Array, length: number): Float32Array {
  const { shares } = marginals(scores, transitions, length);
  return Float32Array.from(
    { length },
    (_, index) => at(shares, index * LABELS + 1) + at(shares, index * LABELS + 2),
  );
}

function at(values: Float32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
