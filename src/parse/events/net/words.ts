/** The words that have vectors, and how often each is a trigger. */
export interface WordList {
  /** Hashes of stems, ascending as unsigned numbers. */
  stems: Uint32Array;
  /** Share of the stem's occurrences in the training data that were triggers, scaled to 0–255. */
  shares: Uint8Array;
}

/** Serializes a list: its length, the stems as differences in 7-bit groups, and a byte for each share. */
export function packWords({ stems, shares }: WordList): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(stems.length);
  const deltas: number[] = [];
  let before = 0;
  for (const stem of stems) {
    let delta = stem - before;
    before = stem;
    for (; delta >= 128; delta = Math.floor(delta / 128)) deltas.push((delta & 127) | 128);
    deltas.push(delta);
  }
  return Buffer.concat([head, Buffer.from(deltas), shares]);
}

/** Reads a list from the start of the bytes; `end` is the offset after it. */
export function unpackWords(bytes: Buffer): WordList & { end: number } {
  const count = bytes.readUInt32LE(0);
  const stems = new Uint32Array(count);
  let position = 4;
  let stem = 0;
  for (let at = 0; at < count; at++) {
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[position++] ?? 0;
      stem += (byte & 127) * factor;
      if (byte < 128) break;
    }
    stems[at] = stem;
  }
  return {
    stems,
    shares: Uint8Array.from(bytes.subarray(position, position + count)),
    end: position + count,
  };
}

/** Index of a stem in the list, by its hash; -1 if it is not there. */
export function placeOf({ stems }: Pick<WordList, 'stems'>, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = stems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stems[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return stems[low] === wanted ? low : -1;
}
