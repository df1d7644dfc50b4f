import { ARMED_BEFORE, PREPOSITIONAL } from '../data/eventWords.js';
import { itemAt } from '../lists.js';
import type { EventType } from '../types.js';
import { lemmaAt, type VerbGroup } from './clause.js';
import { isLiteral } from './everyday.js';
import { DISPARAGING_WORDS, FRAMES, VERB_SENSES } from './lexicon.js';
import { objectClasses } from './objectNouns.js';
import type { Word } from './sentence.js';

/** Verbs that accuse by giving a name: "called the claim 'bogus'". */
export const NAMING_VERBS = new Set('call brand label describe dub term consider declare'.split(' '));
/** Verbs that accuse by giving a cause: "cited his intervention as the primary reason". */
export const BLAMING_VERBS = new Set(['cite', 'name']);

/** What a verb reports in context. */
export interface Sense {
  type: EventType;
  why: string;
  /** The noun of a frame. */
  noun: number | null;
  /** End of the trigger, exclusive. */
  to: number;
}

/** The sense of a verb in context: by its object first, then by itself. */
export function senseAt(words: readonly Word[], verb: number, group: VerbGroup): Sense | null {
  const lemma = lemmaAt(words, verb);
  return (
    frameAt(words, verb, group, lemma) ??
    disparagement(words, verb, lemma) ??
    plainSense(words, verb, lemma, group)
  );
}

function frameAt(words: readonly Word[], verb: number, group: VerbGroup, lemma: string): Sense | null {
  const frames = FRAMES.get(lemma);
  if (frames === undefined) return null;
  const objects = objectClasses(words, verb, group);
  for (const { particles, objects: wanted, type } of frames) {
    if (particles.size > 0 && !hasParticle(words, verb, particles)) continue;
    for (const { index, classes, direct } of objects) {
      if (!direct && !PREPOSITIONAL.has(lemma) && particles.size === 0) continue;
      if (!classes.some((name) => wanted.has(name))) continue;
      const armed = type === 'ASSAULT' || type === 'RETREAT';
      if (/^strikes?$/.test(words[index]?.lower ?? '') && isArmedStrike(words, index) !== armed) continue;
      return {
        type,
        why: 'verb-and-object',
        noun: index,
        to: Math.max(index, verb) + 1,
      };
    }
  }
  return null;
}

/** "air strikes", "strikes on rebels"; not "a general strike", "a strike over pay". */
function isArmedStrike(words: readonly Word[], index: number): boolean {
  const before = itemAt(words, index - 1)?.lower ?? '';
  if (before === 'hunger' || before === 'general') return false;
  const against =
    /^(?:on|against|into)$/.test(words[index + 1]?.lower ?? '') && words[index + 2]?.tag !== 'DATE';
  return ARMED_BEFORE.has(before) || against;
}

/** The particle right after the verb, or after a short object: "pulled out", "called a strike off". */
export function hasParticle(words: readonly Word[], verb: number, particles: ReadonlySet<string>): boolean {
  for (let at = verb + 1; at < Math.min(words.length, verb + 4); at++) {
    const word = words[at];
    if (word === undefined || word.tag === 'VERB' || word.tag === 'PUNCT') return false;
    if (particles.has(word.lower)) return true;
    if (word.tag === 'PREP' || word.tag === 'TO') return false;
  }
  return false;
}

/** "called the claim 'bogus'", "branded him a liar" */
function disparagement(words: readonly Word[], verb: number, lemma: string): Sense | null {
  if (BLAMING_VERBS.has(lemma)) return blame(words, verb);
  if (!NAMING_VERBS.has(lemma)) return null;
  for (let at = verb + 1; at < Math.min(words.length, verb + 10); at++) {
    const word = words[at];
    if (word === undefined || word.tag === 'VERB' || word.tag === 'REL' || word.lower === ',') return null;
    if (DISPARAGING_WORDS.has(word.lower))
      return { type: 'ACCUSE', why: 'disparaging-word', noun: null, to: verb + 1 };
  }
  return null;
}

/** "cited his intervention as the primary reason" */
function blame(words: readonly Word[], verb: number): Sense | null {
  for (let at = verb + 2; at < Math.min(words.length, verb + 25); at++)
    if (
      words[at]?.lower === 'as' &&
      words.slice(at + 1, at + 5).some(({ lower }) => /^(?:reason|cause|culprit)$/.test(lower))
    )
      return { type: 'ACCUSE', why: 'disparaging-word', noun: null, to: verb + 1 };
  return null;
}

function plainSense(words: readonly Word[], verb: number, lemma: string, group: VerbGroup): Sense | null {
  for (const { particles, type } of VERB_SENSES.get(lemma) ?? []) {
    const particle = particles.size === 0 ? verb : particleAfter(words, verb, lemma, particles);
    if (particle === null || !isLiteral(words, verb, lemma, group)) continue;
    return { type, why: particle === verb ? 'verb' : 'verb-and-particle', noun: null, to: particle + 1 };
  }
  return null;
}

/** Verbs that take the person asked before "for": "asked Japan for boats". */
const ASKING = new Set(['ask', 'press', 'petition', 'pressure', 'lobby']);

/**
 * The particle that gives the verb its sense; null if it is missing or introduces a place: "one he gave in
 * Las Vegas".
 */
function particleAfter(
  words: readonly Word[],
  verb: number,
  lemma: string,
  particles: ReadonlySet<string>,
): number | null {
  let at = verb + 1;
  if (ASKING.has(lemma) && hasParticle(words, verb, particles))
    while (!particles.has(words[at]?.lower ?? '')) at++;
  while (words[at]?.tag === 'ADV' || words[at]?.tag === 'DATE') at++;
  const word = words[at];
  if (word === undefined || !particles.has(word.lower)) return null;
  const place = /^(?:give|cave|call)$/.test(lemma) && word.lower === 'in';
  return place && /^(?:NAME|DATE|DET)$/.test(words[at + 1]?.tag ?? '') ? null : at;
}
