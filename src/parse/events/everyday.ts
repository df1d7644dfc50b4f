import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { VerbGroup } from './clause.js';
import { FIGURES } from './lexicon.js';
import { isNounLike, type Word } from './sentence.js';

/** A verb in its sentence. */
interface Use {
  words: readonly Word[];
  verb: number;
  next: Word | undefined;
  group: VerbGroup;
}

/** Whether a verb is meant literally here: not "beating the record", "talking shop". */
export function isLiteral(words: readonly Word[], verb: number, lemma: string, group: VerbGroup): boolean {
  if (UNTOLD.has(lemma) || isFigure(words, verb, lemma, group)) return false;
  const test = LITERAL.get(lemma);
  return test === undefined || test({ words, verb, next: words[verb + 1], group });
}

/** "demonstrated on Friday"; not "demonstrated that it works", "rallied its voters". */
const hasNoObject = ({ next }: Use): boolean =>
  next === undefined || !/^(?:DET|NOUN|NAME|PRON|SUB|NUM)$/.test(next.tag);

/** "was hit", "struck Lanta", "beat the protesters"; not "struck gold", "beat Smith". */
const hitsSomething = ({ next, group }: Use): boolean =>
  group.passive || next?.tag === 'DET' || (next?.tag === 'NAME' && next.actor?.kind !== 'PERSON');

/** When a verb with other meanings is meant literally, by lemma. */
const LITERAL: ReadonlyMap<string, (use: Use) => boolean> = new Map([
  // "kill off an old custom"
  ['kill', ({ next }: Use) => next?.lower !== 'off'],
  ['demonstrate', hasNoObject],
  ['rally', hasNoObject],
  // "denied bail"; "denied attacking Iraq" reports the attack, not a refusal
  ['deny', ({ next, group }: Use) => !group.passive && next?.reading?.forms.ing !== true],
  // "Trump, Putin talk trade"; otherwise "talk" needs "with".
  ['talk', ({ next }: Use) => isNounLike(next)],
  // "sat down with him"; otherwise it is literally sitting.
  ['sit', ({ words, verb }: Use) => words[verb + 2]?.lower === 'with'],
  ['strike', hitsSomething],
  ['hit', hitsSomething],
  ['beat', hitsSomething],
]);

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
