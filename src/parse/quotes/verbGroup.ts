import { ADVERBS, AUXILIARIES, TIME_LEADS, TIME_WORDS } from '../data/functionWords.js';
import { itemAt } from '../lists.js';
import { isPronoun } from './phrase.js';
import type { Unit } from './statement.js';

/** "they have both | said" */
const QUANTIFIERS = new Set(['both', 'all', 'each']);

/** Index of the last unit before the verb group that ends at `verb`: over auxiliaries, adverbs, "went on to" and times. */
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
    } else break;
  }
  return index;
}

function isAside(unit: Unit | undefined): boolean {
  return /^(?:however|meanwhile|though|too|instead|nevertheless|nonetheless|therefore|moreover)$/.test(
    unit?.lower ?? '',
  );
}

function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4 && lower !== 'family');
}

/** From "to" back over the verb that governs it, with its particle. */
function beforeInfinitive(units: readonly Unit[], to: number, from: number): number {
  let index = to - 1;
  if (units[index]?.lower === 'on' || units[index]?.lower === 'out') index--;
  const verb = units[index];
  if (index < from || verb?.kind !== 'WORD' || verb.upper) return to - 1;
  return index - 1;
}
