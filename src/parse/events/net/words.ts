/** The words that nets know by vectors, and how often each tells an event. */
export interface WordList {
  /** Hashes of stems, in rising order as unsigned numbers. */
  stems: Uint32Array;
  /** How often the stem told an event in what the net learned from, of 255. */
  shares: Uint8Array;
}

/** The bytes of a list: how many words, the stems as differences of 7 bits a byte, and a byte for each that says how often it tells. */
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

/** The list that bytes begin with, and where it ends. */
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

/** Where a stem stands in a list, by its hash; -1 for one it does not hold. */
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
