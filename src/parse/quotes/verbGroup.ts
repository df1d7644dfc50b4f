import { ADVERBS, AUXILIARIES, TIME_LEADS, TIME_WORDS } from '../data/functionWords.js';
import { OCCASIONS, SPEECH_NOUNS } from '../data/speechNouns.js';
import { itemAt } from '../lists.js';
import { isPronoun } from './phrase.js';
import type { Unit } from './reporterSentence.js';

/** "they have both | said" */
const QUANTIFIERS = new Set(['both', 'all', 'each']);

/**
 * Index of the last unit before the verb group that ends at `verb`, skipping auxiliaries, adverbs, "went on
 * to" and times.
 */
export function beforeVerbGroup(units: readonly Unit[], verb: number, from: number): number {
  let index = verb - 1;
  for (let steps = 0; steps < 10 && index >= from; steps++) {
    const unit = units[index];
    // "The lawmakers, however, | argue"
    if (
      index - 3 >= from &&
      unit?.lower === ',' &&
      units[index - 2]?.lower === ',' &&
      isAside(units[index - 1])
    ) {
      index -= 3;
      continue;
    }
    if (unit?.kind !== 'WORD') break;
    const { lower } = unit;
    if (
      AUXILIARIES.has(lower) ||
      isAdverb(lower) ||
      (QUANTIFIERS.has(lower) && AUXILIARIES.has(itemAt(units, index - 1)?.lower ?? '')) ||
      ((lower === "'s" || lower === '’s') && isPronoun(itemAt(units, index - 1)))
    ) {
      index--;
    } else if (lower === 'to' && index - 1 >= from) {
      // "went on to say", "is expected to tell", "used the speech to warn"
      index = beforeInfinitive(units, index, from);
    } else if (TIME_WORDS.has(lower)) {
      index--;
      while (index >= from && TIME_LEADS.has(units[index]?.lower ?? '')) index--;
    } else {
      const adverbial = startOfAdverbial(units, index, from);
      if (adverbial === null) break;
      index = adverbial - 1;
    }
  }
  return index;
}

/** Maximum number of words between the preposition and the noun of "in a later interview". */
const LONGEST_ADVERBIAL = 4;

/**
 * Start of an adverbial that ends at `last`, such as "at last", "in 2010" or "in a later interview"; null if
 * there is none.
 */
function startOfAdverbial(units: readonly Unit[], last: number, from: number): number | null {
  const lower = units[last]?.lower ?? '';
  const before = itemAt(units, last - 1)?.lower;
  if (last - 1 < from) return null;
  if (lower === 'last') return before === 'at' ? last - 1 : null;
  if (/^\d{4}$/.test(lower)) return before === 'in' ? last - 1 : null;
  if (!OCCASIONS.has(lower) && !SPEECH_NOUNS.has(lower)) return null;
  for (let at = last - 1; at >= Math.max(from, last - LONGEST_ADVERBIAL); at--) {
    const unit = units[at];
    if (unit?.kind !== 'WORD' || unit.upper) return null;
    if (/^(?:in|at|during)$/.test(unit.lower)) return at;
  }
  return null;
}

function isAside(unit: Unit | undefined): boolean {
  return /^(?:however|meanwhile|though|too|instead|nevertheless|nonetheless|therefore|moreover)$/.test(
    unit?.lower ?? '',
  );
}

function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4 && lower !== 'family');
}

/** From "to" back past the verb that governs it, with its particle. */
function beforeInfinitive(units: readonly Unit[], to: number, from: number): number {
  let index = to - 1;
  if (units[index]?.lower === 'on' || units[index]?.lower === 'out') index--;
  const verb = units[index];
  if (index < from || verb?.kind !== 'WORD' || verb.upper) return to - 1;
  return index - 1;
}
