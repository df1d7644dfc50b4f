import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { EventType } from '../types.js';
import { lemmaAt, type VerbGroup } from './clause.js';
import { isWhole } from './everyday.js';
import { CLASSES_OF, DISPARAGING_WORDS, FRAMES, VERB_SENSES, WEAPONS } from './lexicon.js';
import { objectClasses } from './objectNouns.js';
import type { Word } from './sentence.js';

/** Verbs that accuse by the name they give: "called the claim 'bogus'". */
export const NAMING_VERBS = new Set('call brand label describe dub term consider declare'.split(' '));
/** Verbs that accuse by the reason they give: "cited his intervention as the primary reason". */
export const BLAMING_VERBS = new Set(['cite', 'name']);

/** What a verb tells where it stands. */
export interface Sense {
  type: EventType;
  why: string;
  /** The noun of a frame. */
  noun: number | null;
  /** Last word of the trigger, end exclusive. */
  to: number;
}

/** What the verb does, by its object first, then by itself. */
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
  // ", adding the task force would meet": says more.
  if (lemma === 'add' && group.gerund && itemAt(words, verb - 1)?.lower === ',') return null;
  const objects = objectClasses(words, verb, group);
  for (const { particles, objects: wanted, type } of frames) {
    if (particles.size > 0 && !hasParticle(words, verb, particles)) continue;
    for (const { index, classes, direct } of objects) {
      if (!direct && !PREPOSITIONAL.has(lemma) && particles.size === 0) continue;
      if (!classes.some((name) => wanted.has(name))) continue;
      if (
        isArmedStrike(words, index) !== (type === 'ASSAULT' || type === 'RETREAT') &&
        STRIKES.test(words[index]?.lower ?? '')
      )
        continue;
      if (
        lemma === 'launch' &&
        wanted.has('attack') &&
        WEAPONS.has(words[index]?.lower ?? '') &&
        !isAimed(words, index)
      )
        continue;
      const shared = (type === 'MOBILIZE' || type === 'AGREE') && isJoint(words, verb, index);
      return {
        type: shared ? 'COOPERATE' : type,
        why: 'verb-and-object',
        noun: index,
        to: Math.max(index, verb) + 1,
      };
    }
  }
  return null;
}

const STRIKES = /^strikes?$/;
const ARMED_BEFORE = wordSet(
  'air missile drone rocket military retaliatory nuclear precision artillery preemptive ' +
    'pre-emptive surgical deadly',
);

/** "air strikes", "strikes on rebels"; not "a general strike", "a strike over pay". */
function isArmedStrike(words: readonly Word[], index: number): boolean {
  const before = itemAt(words, index - 1)?.lower ?? '';
  if (before === 'hunger' || before === 'general') return false;
  const against =
    /^(?:on|against|into)$/.test(words[index + 1]?.lower ?? '') && words[index + 2]?.tag !== 'DATE';
  return ARMED_BEFORE.has(before) || against;
}

/** "launched a joint exercise" */
function isJoint(words: readonly Word[], verb: number, noun: number): boolean {
  for (let at = verb + 1; at < noun; at++) if (words[at]?.lower === 'joint') return true;
  return false;
}

/** "at Russia", "into the sea": a missile fired at somebody is an attack, otherwise a test. */
function isAimed(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.lower;
  return next === 'at' || next === 'on' || next === 'against' || next === 'into';
}

/** Verbs whose frame is completed after a preposition: "put under arrest", "remained on alert", "took to the streets". */
const PREPOSITIONAL = new Set(
  'put place remain stay go pour converge participate hold keep take engage enter join face'.split(' '),
);

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
    if (particles.size === 0) {
      if (lemma === 'welcome' && greets(words, verb))
        return { type: 'CONSULT', why: 'verb', noun: null, to: verb + 1 };
      if (!isWhole(words, verb, lemma, group)) return null;
      return { type, why: 'verb', noun: null, to: verb + 1 };
    }
    const armed = lemma === 'arrive' ? armedBefore(words, group.start) : null;
    if (armed !== null && particles.has(words[nextIndex(words, verb)]?.lower ?? ''))
      return { type: armed, why: 'verb-and-particle', noun: null, to: nextIndex(words, verb) + 1 };
    const next =
      ASKING.has(lemma) && hasParticle(words, verb, particles)
        ? particleAfter(words, verb, particles)
        : nextIndex(words, verb);
    if (isOnlyWhere(words, next, lemma)) return null;
    // "backed out of the driveway", "ruled out of the race"
    if (/^(?:back|rule|walk)$/.test(lemma) && words[next + 1]?.lower === 'of' && !isLeft(words, next + 2))
      return null;
    if (particles.has(words[next]?.lower ?? '') && isWhole(words, verb, lemma, group))
      return { type, why: 'verb-and-particle', noun: null, to: next + 1 };
  }
  return null;
}

/** "walked out of the talks", "of parliament in protest" */
function isLeft(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + 8).some(({ lower }) => LEFT.has(lower));
}

const LEFT = wordSet(
  'protest talks negotiations meeting session hearing parliament assembly chamber summit conference deal agreement treaty ' +
    'pact accord class classes work factory plant mine mines',
);

/** "one he gave in Las Vegas", "pulled out her papers": no yielding and no retreat. */
function isOnlyWhere(words: readonly Word[], particle: number, lemma: string): boolean {
  const tag = words[particle + 1]?.tag;
  if (lemma === 'pull') return tag === 'DET' || tag === 'NUM' || tag === 'PRON';
  return (
    /^(?:give|cave|call)$/.test(lemma) &&
    words[particle]?.lower === 'in' &&
    /^(?:NAME|DATE|DET)$/.test(tag ?? '')
  );
}

/** Verbs that name whom they ask before what they ask for: "asked Japan for boats". */
const ASKING = new Set(['ask', 'press', 'petition', 'pressure', 'lobby']);

function particleAfter(words: readonly Word[], verb: number, particles: ReadonlySet<string>): number {
  let at = verb + 1;
  while (at < words.length && !particles.has(words[at]?.lower ?? '')) at++;
  return at;
}

/** "welcomed Prime Minister Modi" hosts, "welcomed the decision" supports. */
function greets(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(words.length, verb + 7); at++) {
    const word = words[at];
    if (
      word === undefined ||
      (word.tag !== 'NOUN' && word.tag !== 'NAME' && word.tag !== 'DET' && word.tag !== 'ADV')
    )
      return false;
    if (word.actor !== null && word.actor.people.length > 0) return words[at + 1]?.tag !== 'POSS';
  }
  return false;
}

function nextIndex(words: readonly Word[], verb: number): number {
  let at = verb + 1;
  while (words[at]?.tag === 'ADV' || words[at]?.tag === 'DATE') at++;
  return at;
}

/** Troops that arrive do not consult: peacekeepers help, others are a show of force. */
function armedBefore(words: readonly Word[], start: number): EventType | null {
  let armed: EventType | null = null;
  for (let at = Math.max(0, start - 6); at < start; at++) {
    const classes = CLASSES_OF.get(words[at]?.lower ?? '');
    if (classes?.includes('peacekeeper')) return 'AID';
    if (classes?.includes('troops') && words[at]?.lower !== 'security') armed = 'MOBILIZE';
  }
  return armed;
}
