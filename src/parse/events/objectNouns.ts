import { ELSEWHEN } from '../data/eventWords.js';
import type { ObjectClass } from '../data/eventNouns.js';
import { itemAt } from '../lists.js';
import { type VerbGroup } from './clause.js';
import { CLASSES_OF } from './lexicon.js';
import type { Word } from './sentence.js';

/** Greatest distance in words between a verb and the head noun of its object. */
const OBJECT_REACH = 9;

/** A possible object of the verb. */
interface ObjectNoun {
  index: number;
  classes: readonly ObjectClass[];
  /** No preposition other than "of" stands between. */
  direct: boolean;
}

/** The nouns that may be the verb's object: after it or, in the passive, before it. */
export function objectClasses(words: readonly Word[], verb: number, group: VerbGroup): ObjectNoun[] {
  const found: ObjectNoun[] = [];
  if (group.passive) {
    for (let at = group.start - 1; at >= Math.max(0, group.start - OBJECT_REACH); at--) {
      const word = words[at];
      if (word === undefined || word.tag === 'VERB' || word.tag === 'MODAL' || word.lower === ',') break;
      const classes = word.actor === null ? CLASSES_OF.get(word.lower) : undefined;
      if (classes !== undefined && !isMereEffort(words, at)) found.push({ index: at, classes, direct: true });
    }
    return found;
  }
  let direct = true;
  for (let at = verb + 1; at < Math.min(words.length, verb + OBJECT_REACH + 3); at++) {
    const word = words[at];
    if (word === undefined || word.tag === 'REL' || word.tag === 'SUB' || word.lower === ';') break;
    if (word.tag === 'VERB' || word.tag === 'MODAL' || word.tag === 'AUX') break;
    if (word.lower === ',' && words[at + 1]?.tag !== 'NOUN' && words[at + 1]?.tag !== 'NAME') break;
    if (word.tag === 'PREP' && ELSEWHEN.has(word.lower)) break;
    if ((word.tag === 'PREP' && word.lower !== 'of' && at > verb + 1) || word.tag === 'TO') direct = false;
    if (word.tag === 'PREP' && at === verb + 1 && !PARTICLES.has(word.lower)) direct = false;
    if (word.actor !== null || word.tag === 'DATE') continue;
    const classes = CLASSES_OF.get(word.lower);
    // "peace talks team" is a team: the last noun of a compound is its head.
    if (isMereEffort(words, at)) continue;
    // "held a press conference": not a meeting between participants.
    if (word.lower === 'conference' && /^(?:press|news|media)$/.test(itemAt(words, at - 1)?.lower ?? ''))
      continue;
    if (
      classes !== undefined &&
      (!isModifier(words, at) || classes.includes('peacekeeper') || classes.includes('ceasefire'))
    )
      found.push({ index: at, classes, direct });
  }
  return found;
}

/** "made great efforts": not negotiations. */
function isMereEffort(words: readonly Word[], at: number): boolean {
  return (
    /^efforts?$/.test(words[at]?.lower ?? '') &&
    !/^(?:peace|mediation|diplomatic|negotiating)$/.test(itemAt(words, at - 1)?.lower ?? '')
  );
}

const PARTICLES = new Set('up out off back down away over'.split(' '));

function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.tag === 'NOUN' && CLASSES_OF.has(next.lower);
}
