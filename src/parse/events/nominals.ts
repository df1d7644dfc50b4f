import { itemAt } from '../lists.js';
import type { EventType } from '../types.js';
import { isLabourStrike } from './happening.js';
import { NOUN_SENSES, WEAPONS } from './lexicon.js';
import { wordSet } from '../tables.js';
import type { Predicate } from './predicates.js';
import type { Word } from './sentence.js';

/** An event that a noun reports. */
export interface Nominal {
  type: EventType;
  why: string;
  /** Words of the trigger, end exclusive. */
  from: number;
  to: number;
}

/** The event nouns of the sentence, except those that belong to a verbal predicate ("held talks"). */
export function findNominals(words: readonly Word[], predicates: readonly Predicate[]): Nominal[] {
  const carried = new Set(predicates.map(({ noun }) => noun));
  const nominals: Nominal[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.tag !== 'NOUN' || carried.has(at)) continue;
    // "an attack helicopter", "the protest leader": only the last noun counts.
    const next = words[at + 1];
    if (next?.tag === 'NOUN' && next.reading?.forms.participle !== true && next.lower !== 'action') continue;
    if (word.lower === 'alert' && words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'on')) {
      nominals.push({ type: 'MOBILIZE', why: 'on-alert', from: at, to: at + 1 });
      continue;
    }
    const weapon = weaponTest(words, at);
    if (weapon !== null) {
      nominals.push(weapon);
      continue;
    }
    for (const { before, type } of NOUN_SENSES.get(word.lower) ?? []) {
      const from = before === null ? at : at - 1;
      if (before !== null && itemAt(words, from)?.lower !== before) continue;
      if (isIllness(words, at)) break;
      nominals.push({
        type: type === 'ASSAULT' && isLabourStrike(words, at) ? 'PROTEST' : type,
        why: 'event-noun',
        from: fullNoun(words, from),
        to: at + 1,
      });
      break;
    }
  }
  return nominals;
}

/** "a heart attack": nobody attacks. */
function isIllness(words: readonly Word[], noun: number): boolean {
  return ILLNESS.has(itemAt(words, noun - 1)?.lower ?? '');
}

const ILLNESS = wordSet('heart panic asthma anxiety cardiac shark');

/** "missile" belongs to "missile strikes". */
function fullNoun(words: readonly Word[], from: number): number {
  const before = itemAt(words, from - 1);
  return before?.tag === 'NOUN' && WEAPONS.has(before.lower) ? from - 1 : from;
}

/** "its test of a ballistic missile", "the launch of a rocket" */
function weaponTest(words: readonly Word[], at: number): Nominal | null {
  const word = words[at]?.lower ?? '';
  if (!/^(?:tests?|launch|launches|firing)$/.test(word)) return null;
  const armed =
    WEAPONS.has(itemAt(words, at - 1)?.lower ?? '') ||
    /^(?:nuclear|weapons)$/.test(itemAt(words, at - 1)?.lower ?? '') ||
    (words[at + 1]?.lower === 'of' && words.slice(at + 2, at + 8).some(({ lower }) => WEAPONS.has(lower)));
  return armed ? { type: 'MOBILIZE', why: 'weapon-test', from: at, to: at + 1 } : null;
}
