import type { Random } from '../random.js';

/** Made-up words, so that the text names nobody and says nothing. They are stemmed and indexed as English. */

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
] as const;
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'] as const;
const ENDINGS = ['', '', '', 'd', 'k', 'l', 'n', 'r', 's', 't', 'ing', 'ed', 'tion'] as const;

/** Words of most sentences of news. They are first in the list because they are the most common in real text. */
const COMMON = [
  'the',
  'of',
  'to',
  'in',
  'and',
  'a',
  'on',
  'that',
  'for',
  'with',
  'at',
  'by',
  'from',
] as const;

/** The words that the operation `search` searches for. */
export const SEARCHED = ['missile', 'sanctions'] as const;

function makeWord({ pick, below }: Random): string {
  const syllables = Array.from({ length: 1 + below(3) }, () => pick(ONSETS) + pick(VOWELS));
  return syllables.join('') + pick(ENDINGS);
}

/** Makes `count` different words, most used first. */
export function makeWords(count: number, random: Random): [string, ...string[]] {
  const words = new Set<string>(COMMON);
  while (words.size < count) words.add(makeWord(random));
  return [...words] as [string, ...string[]];
}

/** Makes `count` different names: "Braino Dukal". */
export function makeNames(count: number, random: Random): string[] {
  const names = new Set<string>();
  const part = () => {
    const word = random.pick(ONSETS) + random.pick(VOWELS) + makeWord(random);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  while (names.size < count) names.add(`${part()} ${part()}`);
  return [...names];
}
