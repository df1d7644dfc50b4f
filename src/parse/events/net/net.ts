/** Dimensions of a net. */
export interface Shape {
  /** Number of slots for feature weights, a power of two. */
  slots: number;
  /** Number of context words whose vectors are input. */
  words: number;
  /** Number of outcomes. */
  outcomes: number;
  /** Hidden units. */
  hidden: number;
  /** Length of a word vector. */
  neck: number;
}

/**
 * A net with one hidden layer, whose inputs are the features of an example and the vectors of its context
 * words.
 */
export interface Net {
  /** Word vectors, `neck` numbers each, in the order of the word list (see words.ts). */
  vectors: Float32Array;
  /** `hidden` numbers for each slot. */
  features: Float32Array;
  /** `hidden` numbers for each element of each context word's vector. */
  projection: Float32Array;
  /** One number for each pair of hidden unit and outcome. */
  output: Float32Array;
  bias: Float32Array;
}

/** The input of a net. */
export interface Example {
  /** Slots of the features. */
  slots: Int32Array;
  /** Context words as indexes into the word list, -1 for none. */
  places: Int32Array;
}

/** Largest integer that a quantized weight, or a vector element, can take. */
const MOST_OF_WEIGHT = 127;
const MOST_OF_VECTOR = 7;

/**
 * Serializes a net: the scales of its tables, then the vectors at 4 bits an element and the other tables at
 * 8.
 */
export function packNet({ vectors, features, projection, output, bias }: Net): Buffer {
  const tables = [features, projection, output, bias];
  const scales = [scaleOfVectors(vectors), ...tables.map(scaleOfWeights)];
  const head = Buffer.alloc(4 * scales.length);
  for (const [at, scale] of scales.entries()) head.writeFloatLE(scale, 4 * at);
  const nibbles = new Uint8Array(vectors.length / 2);
  const nibble = (at: number): number => round(vectors[at] ?? 0, scales[0] ?? 1, MOST_OF_VECTOR) + 8;
  for (const at of nibbles.keys()) nibbles[at] = nibble(2 * at) * 16 + nibble(2 * at + 1);
  const bytes = tables.map((table, at) =>
    Buffer.from(Int8Array.from(table, (value) => round(value, scales[at + 1] ?? 1, MOST_OF_WEIGHT)).buffer),
  );
  return Buffer.concat([head, nibbles, ...bytes]);
}

function scaleOfWeights(table: Float32Array): number {
  return Math.fround(
    table.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9) / MOST_OF_WEIGHT,
  );
}

/** Scale for quantizing vectors: fits the usual values and clips the few large ones. */
function scaleOfVectors(table: Float32Array): number {
  let squares = 0;
  for (const value of table) squares += value * value;
  return Math.fround((2.5 * Math.sqrt(squares / table.length)) / MOST_OF_VECTOR);
}

function round(value: number, scale: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(value / scale)));
}

/**
 * @param count number of word vectors
 * @param file named in the error
 * @throws Error if the number of bytes does not fit the shape
 */
export function unpackNet(
  bytes: Buffer,
  { slots, words, outcomes, hidden, neck }: Shape,
  count: number,
  file: string,
): Net {
  const lengths = [slots * hidden, words * neck * hidden, hidden * outcomes, outcomes];
  const expected = 20 + (count * neck) / 2 + lengths.reduce((sum, length) => sum + length, 0);
  if (bytes.length !== expected)
    throw new Error(`${file} is damaged: ${expected} bytes expected, ${bytes.length} found.`);
  const scales = [0, 1, 2, 3, 4].map((at) => bytes.readFloatLE(4 * at));
  let position = 20;
  const vectors = new Float32Array(count * neck);
  for (let at = 0; at < vectors.length; at += 2) {
    const byte = bytes[position++] ?? 0;
    vectors[at] = ((byte >> 4) - 8) * (scales[0] ?? 1);
    vectors[at + 1] = ((byte & 15) - 8) * (scales[0] ?? 1);
  }
  const read = (table: number): Float32Array => {
    const scale = scales[table + 1] ?? 1;
    const values = new Float32Array(lengths[table] ?? 0);
    for (let at = 0; at < values.length; at++) values[at] = (((bytes[position++] ?? 0) << 24) >> 24) * scale;
    return values;
  };
  return { vectors, features: read(0), projection: read(1), output: read(2), bias: read(3) };
}

const MOST_PROJECTED = 20_000;

/** Runs a net. */
export class NetReader {
  private readonly hidden: Float64Array;
  private readonly chances: Float64Array;
  /** Cache of what a word at a context position adds to the hidden units: the same words recur. */
  private readonly projections = new Map<number, Float64Array>();

  constructor(
    private readonly net: Net,
    private readonly shape: Shape,
  ) {
    this.hidden = new Float64Array(shape.hidden);
    this.chances = new Float64Array(shape.outcomes);
  }

  /** Probability of each outcome. The array adds up to 1 and is reused: it is valid until the next call. */
  chancesOf({ slots, places }: Example): Float64Array {
    const { hidden, chances, net, shape } = this;
    const { features } = net;
    hidden.fill(0);
    // Four rows at a time, so that each unit is read and written once for them. The order of additions stays
    // that of the slots.
    const rows = slots.length & ~3;
    for (let at = 0; at < rows; at += 4) {
      let one = (slots[at] ?? 0) * shape.hidden;
      let two = (slots[at + 1] ?? 0) * shape.hidden;
      let three = (slots[at + 2] ?? 0) * shape.hidden;
      let four = (slots[at + 3] ?? 0) * shape.hidden;
      for (let unit = 0; unit < hidden.length; unit++)
        hidden[unit] =
          (hidden[unit] ?? 0) +
          (features[one++] ?? 0) +
          (features[two++] ?? 0) +
          (features[three++] ?? 0) +
          (features[four++] ?? 0);
    }
    for (let at = rows; at < slots.length; at++) {
      let from = (slots[at] ?? 0) * shape.hidden;
      for (let unit = 0; unit < hidden.length; unit++)
        hidden[unit] = (hidden[unit] ?? 0) + (features[from++] ?? 0);
    }
    for (let role = 0; role < places.length; role++) {
      const place = places[role] ?? -1;
      if (place < 0) continue;
      const projected = this.projectedOf(place, role);
      for (let unit = 0; unit < hidden.length; unit++)
        hidden[unit] = (hidden[unit] ?? 0) + (projected[unit] ?? 0);
    }
    chances.set(net.bias);
    const width = chances.length;
    for (let unit = 0; unit < hidden.length; unit++) {
      const value = hidden[unit] ?? 0;
      if (value <= 0) continue;
      for (let outcome = 0; outcome < width; outcome++)
        chances[outcome] = (chances[outcome] ?? 0) + value * (net.output[unit * width + outcome] ?? 0);
    }
    toShares(chances);
    return chances;
  }

  private projectedOf(place: number, role: number): Float64Array {
    const { net, shape, projections } = this;
    const key = place * shape.words + role;
    const known = projections.get(key);
    if (known) return known;
    const sums = new Float64Array(shape.hidden);
    for (let number = 0; number < shape.neck; number++) {
      const value = net.vectors[place * shape.neck + number] ?? 0;
      for (let unit = 0, at = (role * shape.neck + number) * shape.hidden; unit < sums.length; unit++, at++)
        sums[unit] = (sums[unit] ?? 0) + value * (net.projection[at] ?? 0);
    }
    if (projections.size >= MOST_PROJECTED) projections.clear();
    projections.set(key, sums);
    return sums;
  }
}

/** Softmax, in place. */
function toShares(values: Float64Array): void {
  let most = -Infinity;
  for (const value of values) most = Math.max(most, value);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] = Math.exp((values[at] ?? 0) - most);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / sum;
}
