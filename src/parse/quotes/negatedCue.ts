import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { Cue } from './cue.js';
import type { Unit } from './reporterSentence.js';
import { beforeVerbGroup } from './verbGroup.js';

/** In a verb group, these mean that nothing was said, or not yet. */
const NEGATING =
  /n['’]t$|^(?:not|never|cannot|may|might|could|should|neither|wrong|refus\w+|declin\w+|fail\w*|forg[eo]t\w*)$/;
/** Subjects that refer to nobody. */
const NOBODY = wordSet('nobody none neither nothing suffice');
/** Before a participle, these mean that nothing was said. */
const LACKS = wordSet('without instead short accused avoid avoided');

/** "did not say why", "might say that", "nobody said", "without saying": nothing was said. */
export function isNegatedCue(units: readonly Unit[], { first, subject, rule }: Cue): boolean {
  const behind = subject && subject.end <= first ? subject.end : 0;
  for (let at = Math.max(beforeVerbGroup(units, first, 0) + 1, behind); at < first; at++)
    if (NEGATING.test(units[at]?.lower ?? '')) return true;
  if (rule === 'participle')
    return (
      LACKS.has(itemAt(units, first - 1)?.lower ?? '') || LACKS.has(itemAt(units, first - 2)?.lower ?? '')
    );
  if (!subject) return false;
  const opener = units[subject.first]?.lower ?? '';
  return (
    NOBODY.has(opener) ||
    opener === 'no' ||
    NOBODY.has(units[subject.head]?.lower ?? '') ||
    /^(?:no|not)$/.test(itemAt(units, subject.first - 1)?.lower ?? '')
  );
}
