import { FUTURE_WORDS, PAST_WORDS } from '../data/calendarWords.js';
import type { Token } from '../types.js';

/** How many words away a verb may stand and still say when. */
const REACH = 25;

const BEFORE_TO = new Set(['is', 'are', 'due', 'set', 'going', 'likely', 'ready', 'about', 'wants', 'want']);

/**
 * Whether the words around a date put it ahead of publication: the verb nearest before it in the sentence
 * ("is likely to hold … in July"), or where none stands before it, the nearest after ("On Friday he will").
 */
export function liesAhead(
  tokens: readonly Token[],
  firstToken: number,
  dateToken: number,
  endToken: number,
): boolean {
  for (let index = dateToken - 1; index >= Math.max(firstToken, dateToken - REACH); index--) {
    const direction = tenseAt(tokens, index);
    if (direction !== null) return direction === 'ahead';
  }
  for (let index = dateToken + 1; index < Math.min(endToken, dateToken + REACH); index++) {
    const direction = tenseAt(tokens, index);
    if (direction !== null) return direction === 'ahead';
  }
  return false;
}

function tenseAt(tokens: readonly Token[], index: number): 'ahead' | 'back' | null {
  const word = tokens[index]?.lower ?? '';
  const next = tokens[index + 1]?.lower;
  if (FUTURE_WORDS.has(word)) return 'ahead';
  // "is due to", "are set to", "is to meet", "likely to"; not "was to blame".
  if (next === 'to' && BEFORE_TO.has(word)) return 'ahead';
  if (PAST_WORDS.has(word) || (word.length > 4 && word.endsWith('ed'))) return 'back';
  return null;
}
