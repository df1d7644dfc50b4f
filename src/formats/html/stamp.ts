import { monthNumber } from '../data/monthNames.js';
import { STAMP_VERBS, STAMP_WORDS } from '../data/pageNotes.js';

const LONGEST = 120;
const FEWEST_LETTERS = 3;

/**
 * Whether a line only says when a story was published or changed, or how long it takes to read, even if spaces are missing:
 * "Published Sept. 14, 2023Updated Sept. 15, 2023, 7:41 a.m. ET", "Lesezeit: 3 Min."
 */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.some((word) => STAMP_VERBS.has(word.toLowerCase())) && words.every((word) => isOfTime(word));
}

function isOfTime(word: string): boolean {
  const lower = word.toLowerCase();
  if (STAMP_VERBS.has(lower) || STAMP_WORDS.has(lower)) return true;
  // A time zone
  if (/^\p{Lu}{1,4}$/u.test(word)) return true;
  return lower.length >= FEWEST_LETTERS && monthNumber(lower) > 0;
}
