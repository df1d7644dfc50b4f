/** Pseudo-random choices, the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below: (limit: number) => number;
  /** True with this probability. */
  chance: (share: number) => boolean;
  pick: <T>(list: readonly [T, ...T[]]) => T;
}

/** Lehmer's generator of whole numbers from 1 to 2^31 - 2. */
export function createRandom(seed: number): Random {
  let state = (Math.abs(seed) % 2_147_483_646) + 1;
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  return {
    below,
    chance: (share) => below(1_000_000) < share * 1_000_000,
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}

/**
 * Picks from a list with the frequencies of words in real text (Zipf): the item at index n, from 0, with a weight of
 * 1 / (n + 2).
 */
export function zipfPicker<T>(list: readonly [T, ...T[]], random: Random): () => T {
  const sums: number[] = [];
  for (const [place] of list.entries()) sums.push((sums.at(-1) ?? 0) + 1 / (place + 2));
  const total = sums.at(-1) ?? 0;
  return () => {
    const wanted = (random.below(2_000_000_000) / 2_000_000_000) * total;
    let low = 0;
    for (let high = sums.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return list[low] ?? list[0];
  };
}
