import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { VerbGroup } from './clause.js';
import { FIGURES } from './lexicon.js';
import type { Word } from './sentence.js';

/** Whether a verb is meant literally here: not "beating the record", "talking shop". */
export function isLiteral(words: readonly Word[], verb: number, lemma: string, group: VerbGroup): boolean {
  const next = words[verb + 1];
  if (UNTOLD.has(lemma) || isFigure(words, verb, lemma, group)) return false;
  // "kill off an old custom"
  if (lemma === 'kill' && next?.lower === 'off') return false;
  // "demonstrated that it works", "rallied its voters"
  if (lemma === 'demonstrate' || lemma === 'rally')
    return next === undefined || !/^(?:DET|NOUN|NAME|PRON|SUB|NUM)$/.test(next.tag);
  // "denied bail"; "denied attacking Iraq" reports the attack, not a refusal
  if (lemma === 'deny') return !group.passive && next?.reading?.forms.ing !== true;
  // "Trump, Putin talk trade"; otherwise "talk" needs "with".
  if (lemma === 'talk') return next?.tag === 'NAME' || next?.tag === 'NOUN';
  // "sat down with him"; otherwise it is literally sitting.
  if (lemma === 'sit') return words[verb + 2]?.lower === 'with';
  if (lemma === 'strike' || lemma === 'hit' || lemma === 'beat')
    return group.passive || (next?.tag === 'NAME' && next.actor?.kind !== 'PERSON') || next?.tag === 'DET';
  return true;
}

/** Verbs that report an event only with an infinitive: "failed to pay". */
const UNTOLD = wordSet('fail resist');

/**
 * "beating the previous record", "the film was shot", "a poll released": the object (or the subject of a
 * passive) is not a victim.
 */
function isFigure(
  words: readonly Word[],
  verb: number,
  lemma: string,
  { passive, start }: VerbGroup,
): boolean {
  const figures = FIGURES.get(lemma);
  if (figures === undefined) return false;
  if (figures.has(itemAt(words, verb - 1)?.lower ?? '')) return true;
  const [from, to] = passive ? [Math.max(0, start - 5), start] : [verb + 1, verb + 6];
  for (const { lower, tag, actor } of words.slice(from, to)) {
    if (figures.has(lower)) return true;
    const named = actor !== null && actor.kind !== 'DEMONYM' && tag !== 'DET';
    if (named || tag === 'VERB' || tag === 'SUB' || (tag === 'PUNCT' && !/^['’‘]$/.test(lower))) return false;
  }
  return false;
}
