/** Endings that stemming takes off, so that "governmen" can be known to become "government" and be found as "govern". */
const ENDINGS = (
  'ment ments ation ations tion tions sion sions ing ings ed ness less ful fully ity ities ive ives ant ent ance ence ancy ency ' +
  'ize izes ized izing ise ised ising able ible al ally er ers or ors ist ists ism ian ians ies ied ous ly'
).split(' ');

/** What a word can become that ends in the beginning of one of these endings. */
export function endingsOf(word: string): string[] {
  return ENDINGS.flatMap((ending) =>
    Array.from({ length: ending.length - 1 }, (_, i) => ending.slice(0, i + 1))
      .filter((begun) => word.endsWith(begun) && word.length - begun.length > 2)
      .map((begun) => word + ending.slice(begun.length)),
  );
}
