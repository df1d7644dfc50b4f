import type { ObjectClass } from '../data/eventNouns.js';
import { OBLIGATIONS } from '../data/sentenceWords.js';
import type { EventStatus, EventType } from '../types.js';
import {
  ELSEWHEN,
  isSpeech,
  lemmaAt,
  movesOthers,
  verbGroup,
  withSharedModal,
  wordBefore,
  type VerbGroup,
} from './clause.js';
import {
  isArmed,
  isCampaigning,
  isFeared,
  isLabourStrike,
  isOnlyPossible,
  isOpinion,
  isSilence,
  isStatement,
} from './happening.js';
import {
  CLASSES_OF,
  CONTROL_NOUN,
  CONTROL_TYPE,
  DISPARAGING_WORDS,
  FIGURES,
  FRAMES,
  INTENTION_WORDS,
  NEUTRAL_WORDS,
  NOUN_SENSES,
  PROSPECT_WORDS,
  VERB_SENSES,
  WEAPONS,
} from './lexicon.js';
import type { Word } from './sentence.js';

/** A verb that tells an event. Indexes into the words of the sentence. */
export interface Predicate {
  type: EventType;
  status: EventStatus;
  /** Rule that decided the type. */
  why: string;
  group: VerbGroup;
  /** The verb whose object is the recipient: for "agreed to send", the last verb of the chain. */
  object: number;
  /** Words of the trigger, end exclusive. */
  from: number;
  to: number;
  /** Index of the event noun that the verb carries ("held talks"), or null. */
  noun: number | null;
  /** Clauses with "that" and infinitives after the verb belong to it. */
  through: boolean;
}

/** Types whose verb has its own object before the infinitive. */
const OBJECT_CONTROL: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'COERCE', 'CONCEDE']);
const KIND: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
]);
const HARSH: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);
/** "called the claim 'bogus'" */
const NAMING_VERBS = new Set('call brand label describe dub term consider declare'.split(' '));
/** "cited his intervention as the primary reason" */
const BLAMING_VERBS = new Set(['cite', 'name']);
/** How far from its verb the head noun of an object may stand, in words. */
const OBJECT_REACH = 9;

interface Sense {
  type: EventType;
  why: string;
  /** The noun of a frame. */
  noun: number | null;
  /** Last word of the trigger, end exclusive. */
  to: number;
}

/** The events that verbs of the sentence tell, in order. */
export function findPredicates(words: readonly Word[]): Predicate[] {
  const predicates: Predicate[] = [];
  const taken = new Set<number>();
  const obliged = holdsObligation(words);
  for (const [verb, word] of words.entries()) {
    if (word.tag !== 'VERB' || !(obliged || TELLING_LEMMAS.has(lemmaAt(words, verb))) || taken.has(verb))
      continue;
    const predicate = predicateAt(words, verb, taken);
    if (predicate === null) continue;
    predicates.push(predicate);
    if (predicate.noun !== null) taken.add(predicate.noun);
  }
  return predicates;
}

/** Verbs that can tell something; of most verbs nothing more need be read. */
const TELLING_LEMMAS: ReadonlySet<string> = new Set([
  ...CONTROL_TYPE.keys(),
  ...FRAMES.keys(),
  ...VERB_SENSES.keys(),
  ...NAMING_VERBS,
  ...BLAMING_VERBS,
]);

/** Whether any verb of the sentence may be a demand: "must leave", "has to leave". */
function holdsObligation(words: readonly Word[]): boolean {
  return words.some(
    ({ tag, lower }, at) =>
      (tag === 'MODAL' && (lower === 'must' || lower === 'should')) ||
      (words[at + 1]?.tag === 'TO' && OBLIGING.test(lower)),
  );
}

const OBLIGING = /^(?:has|have|needs|need|ought)$/;

function predicateAt(words: readonly Word[], verb: number, taken: Set<number>): Predicate | null {
  const group = withSharedModal(words, verbGroup(words, verb));
  const lemma = lemmaAt(words, verb);
  if (isQuestion(words, group.start) || isRuledOut(words, group) || isOnlyPossible(words, group)) return null;
  if (group.passive && words[group.start - 1]?.lower === 'it' && lemma === 'recommend') return null;
  if (isStatement(words, verb) || isOpinion(words, verb) || isSilence(words, verb)) return null;
  const must = obligationAt(words, group, verb);
  if (must !== null) return must;
  const control = CONTROL_TYPE.get(lemma);
  const complement =
    control === undefined || (lemma === 'call' && !hasParticle(words, verb, CALLING))
      ? null
      : complementOf(words, verb, control);
  if (control !== undefined && complement !== null) {
    taken.add(complement);
    return controlled(words, group, control, complement, taken);
  }
  const sense = senseAt(words, verb, group);
  if (sense === null) return null;
  const governor = governorOf(words, group);
  // "expressed readiness to withdraw" is told already.
  if (governor !== null && taken.has(governor.verb)) return null;
  if (
    governor !== null &&
    governor.purpose &&
    senseAt(words, governor.verb, verbGroup(words, governor.verb)) !== null
  )
    return null; // "staged a rally to demand reforms": one act
  return modified(words, group, sense, governor?.purpose === false ? governor.verb : null);
}

const CALLING: ReadonlySet<string> = new Set(['on', 'upon', 'for']);

/** "instead of organising protests", "without consulting": it did not happen. */
function isRuledOut(words: readonly Word[], { gerund, start }: VerbGroup): boolean {
  if (!gerund) return false;
  const before = words[start - 1]?.lower;
  if (words[start - 1]?.tag === 'VERB') return WEIGHED.test(lemmaAt(words, start - 1));
  return before === 'without' || (before === 'of' && words[start - 2]?.lower === 'instead');
}

const WEIGHED =
  /^(?:oppose|consider|avoid|reject|favou?r|support|discuss|suggest|recommend|risk|involve|require|resist|prevent|contemplate|mull|weigh|envisage|justify|back)$/;

/** "asked if Putin agreed to help": a question tells nothing. */
function isQuestion(words: readonly Word[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 8); at--) {
    const word = words[at];
    if (word?.lower === 'whether') return true;
    if (word?.lower === 'if')
      return words
        .slice(Math.max(0, at - 12), at)
        .some(({ reading }) => /^(?:ask|wonder|know|question)$/.test(reading?.lemma ?? ''));
    if (word?.lower === ',' || word?.tag === 'SUB') return false;
  }
  return false;
}

/** "said that Libya must hand over": a demand of the speaker. */
function obligationAt(words: readonly Word[], group: VerbGroup, verb: number): Predicate | null {
  const at = obligationWord(words, group);
  if (at === null || group.passive) return null;
  for (let index = at - 1; index >= Math.max(0, at - 25); index--) {
    const word = words[index];
    if (word?.lower === ';' || word?.tag === 'REL') return null;
    if (!isSpeech(words, index)) continue;
    return {
      type: 'REQUEST',
      status: 'ACTUAL',
      why: 'said-must',
      group: verbGroup(words, index),
      object: index,
      from: at,
      to: verb + 1,
      noun: null,
      through: true,
    };
  }
  return null;
}

function obligationWord(words: readonly Word[], group: VerbGroup): number | null {
  if (group.modal === 'must' || group.modal === 'should')
    for (let at = group.start; at < group.verb; at++) if (words[at]?.tag === 'MODAL') return at;
  if (group.infinitive && OBLIGING.test(words[group.start - 1]?.lower ?? '')) return group.start - 1;
  return null;
}

interface Governor {
  /** Index of the verb, or of a noun such as "plan". */
  verb: number;
  /** The infinitive gives the aim ("gathered to protest"), not the object ("began to protest"). */
  purpose: boolean;
}

/** The verb or adjective that an infinitive or gerund hangs on. */
function governorOf(words: readonly Word[], group: VerbGroup): Governor | null {
  if (!group.infinitive && !group.gerund) return null;
  const at = wordBefore(words, group.start);
  if (words[at]?.tag === 'VERB') {
    const direct = NEUTRAL_WORDS.has(lemmaAt(words, at)) || CONTROL_TYPE.has(lemmaAt(words, at));
    if (group.gerund && !direct) return null;
    return { verb: at, purpose: !direct };
  }
  if (group.gerund) return null;
  const head = words[at];
  if (head?.tag === 'NOUN' && CONTROL_NOUN.has(head.lower)) return { verb: at, purpose: false };
  const called = calledFor(words, at);
  if (called !== null) return { verb: called, purpose: false };
  for (let index = at; index >= Math.max(0, at - 15); index--) {
    const word = words[index];
    if (word?.tag === 'VERB') {
      const lemma = lemmaAt(words, index);
      const direct = /^(?:want|expect|help|let|allow|permit|force|enable|cause|lead|get|prompt)$/.test(lemma);
      return { verb: index, purpose: !direct };
    }
    if (word?.tag === 'SUB' || word?.tag === 'REL' || word?.lower === ';') return null;
  }
  return null;
}

/** "calls for the government to launch an inquiry": the noun whose "for" names who is to act. */
function calledFor(words: readonly Word[], end: number): number | null {
  for (let at = end; at > Math.max(0, end - 8); at--) {
    const word = words[at];
    if (word === undefined || word.tag === 'VERB' || word.tag === 'TO' || word.lower === ',') return null;
    if (word.lower === 'for')
      return words[at - 1]?.tag === 'NOUN' && CONTROL_NOUN.get(words[at - 1]?.lower ?? '') === 'REQUEST'
        ? at - 1
        : null;
  }
  return null;
}

/** The verb that a controlling verb takes over: "threatened to [ban]", "urged Iran to [stop]", "accused of [misusing]". */
function complementOf(words: readonly Word[], verb: number, type: EventType): number | null {
  const reach = OBJECT_CONTROL.has(type) ? 12 : 4;
  for (let at = verb + 1; at < Math.min(words.length, verb + reach); at++) {
    const word = words[at];
    if (word === undefined || word.lower === ';' || word.tag === 'REL' || word.lower === ',') return null;
    if (word.tag === 'SUB' && word.lower !== 'that') return null;
    if (word.tag === 'VERB') {
      const before = words[at - 1];
      if (before?.tag === 'TO' || (before?.tag === 'ADV' && words[at - 2]?.tag === 'TO')) return at;
      if (before?.tag === 'AUX' && words[at - 2]?.tag === 'TO') return at;
      return type === 'ACCUSE' && word.reading?.forms.ing === true ? at : null;
    }
  }
  return null;
}

function controlled(
  words: readonly Word[],
  group: VerbGroup,
  control: EventType,
  complement: number,
  taken: Set<number>,
): Predicate | null {
  const lemma = lemmaAt(words, group.verb);
  // "agreed to begin shelling": what is begun counts.
  let last = complement;
  while (NEUTRAL_WORDS.has(lemmaAt(words, last))) {
    const next = complementOf(words, last, 'AGREE');
    if (next === null) break;
    taken.add(next);
    last = next;
  }
  const inner = senseAt(words, last, verbGroup(words, last));
  let type = control;
  if (lemma === 'fail' && (inner === null || !KIND.has(inner.type))) return null;
  if (lemma === 'ask' && group.passive && inner === null) return null;
  if (control === 'AGREE' && lemma !== 'agree' && inner !== null && HARSH.has(inner.type)) type = 'THREATEN';
  if (
    control === 'REQUEST' &&
    lemma === 'order' &&
    /^(?:suspend|close|shut|leave|stop|cease|halt|disband|dissolve)$/.test(lemmaAt(words, last))
  )
    type = 'COERCE'; // "ordered the newspaper to suspend publication"
  if (control === 'CONCEDE' && words.slice(group.verb, complement).some(({ lower }) => letsIn(lower)))
    type = 'RETREAT';
  if (group.negated) {
    if (type !== 'AGREE' && type !== 'CONCEDE' && type !== 'RETREAT') return null;
    type = 'REJECT';
  }
  return {
    type,
    status: statusOf(words, group),
    why: `control-${type.toLowerCase()}`,
    group,
    // "urged Iran to stop": the one asked stands before the second verb.
    object: OBJECT_CONTROL.has(type) ? group.verb : last,
    from: group.verb,
    to: Math.min(complement + 1, group.verb + 5) > complement ? complement + 1 : group.verb + 1,
    noun: inner?.noun ?? null,
    through: true,
  };
}

/** "allowed inspectors to enter" */
function letsIn(noun: string): boolean {
  const classes = CLASSES_OF.get(noun);
  return (
    classes !== undefined &&
    (classes.includes('access') || classes.includes('inspector') || classes.includes('peacekeeper'))
  );
}

/** The type after modality and negation. */
function modified(
  words: readonly Word[],
  group: VerbGroup,
  sense: Sense,
  governor: number | null,
): Predicate | null {
  const { why } = sense;
  let { type } = sense;
  let head = group;
  let status = statusOf(words, group);
  const spoken = VOICED.has(lemmaAt(words, group.verb));
  let intends = group.modal !== null && INTENTION_WORDS.has(group.modal);
  let prospect = false;
  let readies = false;
  for (let at = governor, depth = 0; at !== null && depth < 3; depth++) {
    const control = words[at];
    const noun = control?.tag === 'NOUN' ? CONTROL_NOUN.get(control.lower) : undefined;
    if (noun !== undefined && words[at - 1]?.lower === 'no') return null; // "has no plans to meet"
    if (noun !== undefined) return { ...afterNoun(words, group, sense, noun), from: at };
    const lemma = lemmaAt(words, at);
    if (lemma === 'able' || lemma === 'appear' || lemma === 'seem') return null;
    head = verbGroup(words, at);
    if (!head.passive && movesOthers(words, at)) {
      head = group;
      break;
    }
    // "prepared to resume shelling": forces made ready.
    readies ||= lemma === 'prepare';
    prospect ||= PROSPECT_WORDS.has(lemma);
    // "I want to thank Kenya" thanks it.
    intends ||= INTENTION_WORDS.has(lemma) && !PROSPECT_WORDS.has(lemma) && !(spoken && lemma === 'want');
    const own = statusOf(words, head);
    if (own !== 'ACTUAL') status = own;
    const next = governorOf(words, head);
    at = next?.purpose === false ? next.verb : null;
  }
  if (prospect && status === 'ACTUAL') status = 'PLANNED';
  if (group.modal === 'can' || group.modal === 'could' || group.modal === "can't" || group.modal === 'cannot')
    return null;
  if (OBLIGATIONS.has(group.modal ?? '')) return null; // "efforts should be made"
  if (intends && !prospect && !group.passive) {
    if (status === 'ACTUAL') status = 'PLANNED';
    if (group.negated || head.negated) {
      if (!KIND.has(type)) return null;
      type = 'REJECT'; // "would not meet the demands"
    } else if (KIND.has(type))
      type = 'AGREE'; // "will visit"
    else if (HARSH.has(type)) type = readies ? 'MOBILIZE' : 'THREATEN'; // "would boycott"
  } else if (group.negated || head.negated) {
    if (type === 'AGREE' && !group.passive)
      type = 'REJECT'; // "did not agree"
    else if (group.modal === null && HARSH.has(type) && isDenial(words, group)) status = 'DENIED';
    else return null;
  }
  return {
    type,
    status,
    why,
    group: head === group ? group : { ...head, passive: group.passive },
    object: group.verb,
    from: triggerStart(group.verb, sense),
    to: sense.to,
    noun: sense.noun,
    through: /^(?:REQUEST|THREATEN|AGREE)$/.test(type),
  };
}

const VOICED = new Set(
  'congratulate thank commend express convey condemn praise welcome salute honor honour apologize apologise applaud'.split(
    ' ',
  ),
);

/** "its plan to send", "a threat to strike": the noun decides, as the verb would. */
function afterNoun(words: readonly Word[], group: VerbGroup, sense: Sense, control: EventType): Predicate {
  const type = control === 'AGREE' && HARSH.has(sense.type) ? 'THREATEN' : control;
  const verb = group.verb;
  return {
    type,
    status: statusOf(words, group),
    why: 'control-noun',
    group,
    object: verb,
    from: verb,
    to: sense.to,
    noun: sense.noun,
    through: true,
  };
}

/** From the verb to its noun or from its noun to the verb; the noun alone where they stand apart. */
function triggerStart(verb: number, { noun, to }: Sense): number {
  if (noun === null) return verb;
  if (noun < verb) return verb - noun > 5 ? verb : noun;
  return to - verb > 6 ? noun : verb;
}

/** "said its forces had not attacked" */
function isDenial(words: readonly Word[], group: VerbGroup): boolean {
  for (let at = group.start - 1; at >= Math.max(0, group.start - 12); at--)
    if (isSpeech(words, at)) return true;
  return false;
}

function statusOf(words: readonly Word[], group: VerbGroup): EventStatus {
  if (group.modal === 'may' || group.modal === 'might' || group.modal === 'could') return 'CONDITIONAL';
  if (group.modal === 'would' && wouldBe(words, group)) return 'CONDITIONAL';
  for (let at = group.start - 1; at >= Math.max(0, group.start - 12); at--) {
    const word = words[at];
    if (word === undefined || word.lower === ',' || word.lower === ';') break;
    // "denied it and Ghana accused Togo": another clause.
    if (word.tag === 'CONJ' && !group.gerund) break;
    if (word.lower === 'if' || word.lower === 'unless') return 'CONDITIONAL';
    if (/^(?:denied|denies|deny|denying)$/.test(word.lower)) return 'DENIED';
    if (/^(?:accused|accusing|alleged|alleges|alleging|suspected|claimed|claims)$/.test(word.lower))
      return 'ALLEGED';
  }
  for (let at = Math.max(0, group.start - 1); at < group.verb; at++)
    if (/^(?:allegedly|reportedly|apparently)$/.test(words[at]?.lower ?? '')) return 'ALLEGED';
  if (group.modal === 'will' || group.modal === 'would' || group.modal === 'shall') return 'PLANNED';
  const adjective = words[group.verb]?.reading === null;
  return adjective && PROSPECT_WORDS.has(lemmaAt(words, group.verb)) ? 'PLANNED' : 'ACTUAL';
}

/** "would be honoured": no plan but a wish. */
function wouldBe(words: readonly Word[], group: VerbGroup): boolean {
  for (let at = group.start; at < group.verb; at++) if (words[at]?.lower === 'be') return true;
  return false;
}

/** What the verb does, by its object first, then by itself. */
function senseAt(words: readonly Word[], verb: number, group: VerbGroup): Sense | null {
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
const ARMED_BEFORE =
  /^(?:air|missile|drone|rocket|military|retaliatory|nuclear|precision|artillery|preemptive|pre-emptive|surgical|deadly)$/;

/** "air strikes", "strikes on rebels"; not "a general strike", "a strike over pay". */
function isArmedStrike(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? '';
  if (before === 'hunger' || before === 'general') return false;
  const against =
    /^(?:on|against|into)$/.test(words[index + 1]?.lower ?? '') && words[index + 2]?.tag !== 'DATE';
  return ARMED_BEFORE.test(before) || against;
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

/** A noun that may be the verb's object. */
interface ObjectNoun {
  index: number;
  classes: readonly ObjectClass[];
  /** No preposition but "of" stands between. */
  direct: boolean;
}

/** The nouns that may be the verb's object: after it, in the passive before it. */
function objectClasses(words: readonly Word[], verb: number, group: VerbGroup): ObjectNoun[] {
  const found: ObjectNoun[] = [];
  if (group.passive) {
    for (let at = group.start - 1; at >= Math.max(0, group.start - OBJECT_REACH); at--) {
      const word = words[at];
      if (word === undefined || word.tag === 'VERB' || word.tag === 'MODAL' || word.lower === ',') break;
      const classes = word.actor === null ? CLASSES_OF.get(word.lower) : undefined;
      if (classes !== undefined) found.push({ index: at, classes, direct: true });
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
    // "peace talks team" is a team: the last noun of a run is its head.
    // "made great efforts" negotiates with nobody.
    if (
      /^efforts?$/.test(word.lower) &&
      !/^(?:peace|mediation|diplomatic|negotiating)$/.test(words[at - 1]?.lower ?? '')
    )
      continue;
    // "held a press conference": the press is told.
    if (word.lower === 'conference' && /^(?:press|news|media)$/.test(words[at - 1]?.lower ?? '')) continue;
    if (
      classes !== undefined &&
      (!isModifier(words, at) || classes.includes('peacekeeper') || classes.includes('ceasefire'))
    )
      found.push({ index: at, classes, direct });
  }
  return found;
}

const PARTICLES = new Set('up out off back down away over'.split(' '));

function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.tag === 'NOUN' && CLASSES_OF.has(next.lower);
}

/** The particle right after the verb, or after a short object: "pulled out", "called a strike off". */
function hasParticle(words: readonly Word[], verb: number, particles: ReadonlySet<string>): boolean {
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
    if (particles.has(words[next]?.lower ?? '') && isWhole(words, verb, lemma, group))
      return { type, why: 'verb-and-particle', noun: null, to: next + 1 };
  }
  return null;
}

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

/** "released a report", "executes the plan": nobody is freed or killed. */
function isWork(words: readonly Word[], verb: number, group: VerbGroup): boolean {
  const [from, to] = group.passive ? [Math.max(0, group.start - 4), group.start] : [verb + 1, verb + 7];
  return (
    words.slice(from, to).some(({ lower }) => WORKS.test(lower)) ||
    words.some(({ lower }) =>
      /^(?:films?|movies?|albums?|cinemas?|theat(?:re|er)s|trailer|singles?)$/.test(lower),
    )
  );
}

const WORKS =
  /^(?:reports?|statements?|rankings?|data|videos?|albums?|films?|books?|results?|figures|statistics|lists?|songs?|images?|photos?|documents?|details|theory|plans?|orders?|strategy|strategies|contracts?|configurations?|projects?|papers?|surveys?|polls?|products?|versions?|funds?|water|toll|findings|tapes?|emails?)$/;

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

/** Verbs whose everyday meaning is none of the types' need somebody or something that fits. */
function isWhole(words: readonly Word[], verb: number, lemma: string, group: VerbGroup): boolean {
  const next = words[verb + 1];
  if (lemma === 'fail' || lemma === 'resist') return false;
  // "seized on the remark", "demonstrated that it works", "rallied its voters"
  if (lemma === 'seize') return next?.lower !== 'on' && next?.lower !== 'upon';
  if (lemma === 'demonstrate' || lemma === 'rally')
    return next === undefined || !/^(?:DET|NOUN|NAME|PRON|SUB|NUM)$/.test(next.tag);
  if (isFigure(words, verb, lemma, group)) return false;
  if (HARM.test(lemma) && isAccident(words, verb, group)) return false;
  // "fought for freedom"
  if (/^(?:fight|battle)$/.test(lemma) && (next?.lower === 'for' || next?.lower === 'back'))
    return isArmed(words);
  if (lemma === 'deny') return !group.passive && !isTold(words, verb);
  if (lemma === 'capture') return isTaken(words, verb, group);
  if (lemma === 'abuse') return group.passive || !isTrust(words, verb);
  if (lemma === 'release' || lemma === 'execute' || lemma === 'free') return !isWork(words, verb, group);
  // "Trump, Putin talk trade"; otherwise one talks with somebody.
  if (lemma === 'talk') return next?.tag === 'NAME' || next?.tag === 'NOUN';
  // "met expectations": only people and governments meet.
  if (lemma === 'meet')
    return !words
      .slice(verb + 1, verb + 6)
      .some(({ lower }) =>
        /^(?:needs?|standards?|criteria|deadlines?|challenges?|goals?|expectations?|targets?|demand|demands|requirements?|obligations?|costs?|threshold|conditions?)$/.test(
          lower,
        ),
      );
  if (lemma === 'strike' || lemma === 'hit' || lemma === 'beat')
    return group.passive || (next?.tag === 'NAME' && next.actor?.kind !== 'PERSON') || next?.tag === 'DET';
  return true;
}

/** "beating the previous record", "the film was shot": the object, in the passive the subject, is no victim. */
function isFigure(
  words: readonly Word[],
  verb: number,
  lemma: string,
  { passive, start }: VerbGroup,
): boolean {
  const figures = FIGURES.get(lemma);
  if (figures === undefined) return false;
  const [from, to] = passive ? [Math.max(0, start - 5), start] : [verb + 1, verb + 6];
  for (const { lower, tag, actor } of words.slice(from, to)) {
    if (actor !== null || tag === 'VERB' || (tag === 'PUNCT' && !/^['’‘]$/.test(lower)) || tag === 'SUB')
      return false;
    if (figures.has(lower)) return true;
  }
  return false;
}

const HARM = /^(?:kill|injure|wound|hurt|destroy|strike|hit|crush|bury|maim)$/;
const ACCIDENT =
  /^(?:accidents?|crash|crashes|crashed|collision|earthquakes?|quakes?|hurricanes?|cyclones?|typhoons?|tornado|tornadoes|storms?|floods?|flooding|landslides?|mudslides?|avalanche|tsunami|lightning|wildfires?|blaze|stampede|drowned|derailment|derailed|collapse|collapsed|heatwave|drought|virus|outbreak)$/;

/** "were killed in a car accident", "the storm killed twelve": nobody did it. */
function isAccident(words: readonly Word[], verb: number, { passive }: VerbGroup): boolean {
  if (
    passive &&
    words[verb + 1]?.lower === 'by' &&
    !words.slice(verb + 2, verb + 8).some(({ lower }) => ACCIDENT.test(lower))
  )
    return false;
  return words.slice(Math.max(0, verb - 12), verb + 13).some(({ lower }) => ACCIDENT.test(lower));
}

/** "denied attacking Iraq" tells the attack that is denied; "denied bail" is a court's. */
function isTold(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return (
    next?.reading?.forms.ing === true ||
    next?.tag === 'DATE' ||
    /^(?:bail|entry|access)$/.test(next?.lower ?? '')
  );
}

/** "captured the town", "was captured by rebels"; not "captured on video", "captured the mood". */
function isTaken(words: readonly Word[], verb: number, group: VerbGroup): boolean {
  if (group.passive && words[verb + 1]?.lower !== 'by' && words[verb + 1]?.lower !== 'in') return false;
  const [from, to] = group.passive ? [Math.max(0, group.start - 5), group.start] : [verb + 1, verb + 7];
  return words.slice(from, to).some(({ actor, lower }) => {
    const classes = CLASSES_OF.get(lower);
    const taken = classes?.some((name) => name === 'land' || name === 'troops' || name === 'person');
    return actor?.kind === 'PLACE' || actor?.kind === 'COUNTRY' || taken === true;
  });
}

/** "abused my position of trust" */
function isTrust(words: readonly Word[], verb: number): boolean {
  return words
    .slice(verb + 1, verb + 5)
    .some(({ lower }) =>
      /^(?:position|power|powers|trust|authority|office|alcohol|drugs?|substances?|system)$/.test(lower),
    );
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

/** An event that a noun names. */
export interface Nominal {
  type: EventType;
  why: string;
  /** Words of the trigger, end exclusive. */
  from: number;
  to: number;
}

/** Nouns of the sentence that name an act, those that a predicate carries left out. */
export function findNominals(words: readonly Word[], predicates: readonly Predicate[]): Nominal[] {
  const carried = new Set(predicates.map(({ noun }) => noun));
  const nominals: Nominal[] = [];
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'NOUN' || carried.has(at)) continue;
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
      if (before !== null && words[from]?.lower !== before) continue;
      if (isCampaigning(words, at) || isFeared(words, from)) break;
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

/** "missile" belongs to "missile strikes". */
function fullNoun(words: readonly Word[], from: number): number {
  const before = words[from - 1];
  return before?.tag === 'NOUN' && WEAPONS.has(before.lower) ? from - 1 : from;
}

/** "its test of a ballistic missile", "the launch of a rocket" */
function weaponTest(words: readonly Word[], at: number): Nominal | null {
  const word = words[at]?.lower ?? '';
  if (!/^(?:tests?|launch|launches|firing)$/.test(word)) return null;
  const armed =
    WEAPONS.has(words[at - 1]?.lower ?? '') ||
    /^(?:nuclear|weapons)$/.test(words[at - 1]?.lower ?? '') ||
    (words[at + 1]?.lower === 'of' && words.slice(at + 2, at + 8).some(({ lower }) => WEAPONS.has(lower)));
  return armed ? { type: 'MOBILIZE', why: 'weapon-test', from: at, to: at + 1 } : null;
}
