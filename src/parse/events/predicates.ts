import { VOICED_VERBS } from '../data/eventWords.js';
import { OBLIGATIONS } from '../data/sentenceWords.js';
import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import type { EventStatus, EventType } from '../types.js';
import { isSpeech, lemmaAt, verbGroup, type VerbGroup } from './clause.js';
import { complementOf, governorOf, OBJECT_CONTROL } from './governors.js';
import { isSilence } from './happening.js';
import {
  CONTROL_NOUN,
  CONTROL_TYPE,
  FRAMES,
  INTENTION_WORDS,
  NEUTRAL_WORDS,
  PROSPECT_WORDS,
  VERB_SENSES,
} from './lexicon.js';
import { BLAMING_VERBS, hasParticle, NAMING_VERBS, senseAt, type Sense } from './senses.js';
import type { Word } from './sentence.js';
import { movesOthers } from './subject.js';

/** A verb that reports an event. Indexes into the words of the sentence. */
export interface Predicate {
  type: EventType;
  status: EventStatus;
  /** Rule that decided the type. */
  why: string;
  /** What gave the type to the infinitive that it governs: "[agreed] to send", "its [plan] to send". */
  control: 'VERB' | 'NOUN' | null;
  group: VerbGroup;
  /** The verb whose object is the recipient: for "agreed to send", the last of the chain. */
  object: number;
  /** Words of the trigger, end exclusive. */
  from: number;
  to: number;
  /** Index of the event noun that the verb carries ("held talks"), or null. */
  noun: number | null;
  /** Recipients may also stand in its "that" clauses and infinitives. */
  through: boolean;
}

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

/** The verbal predicates of the sentence, in text order. */
export function findPredicates(words: readonly Word[]): Predicate[] {
  const predicates: Predicate[] = [];
  const taken = new Set<number>();
  const obliged = holdsObligation(words);
  for (let verb = 0; verb < words.length; verb++) {
    if (
      words[verb]?.tag !== 'VERB' ||
      !(obliged || TELLING_LEMMAS.has(lemmaAt(words, verb))) ||
      taken.has(verb)
    )
      continue;
    const predicate = predicateAt(words, verb, taken);
    if (predicate === null) continue;
    predicates.push(predicate);
    if (predicate.noun !== null) taken.add(predicate.noun);
  }
  return predicates;
}

/** Lemmas of verbs that can report an event; others need no further look. */
const TELLING_LEMMAS: ReadonlySet<string> = new Set([
  ...CONTROL_TYPE.keys(),
  ...FRAMES.keys(),
  ...VERB_SENSES.keys(),
  ...NAMING_VERBS,
  ...BLAMING_VERBS,
]);

/** Whether a verb of the sentence may express an obligation: "must leave", "has to leave". */
function holdsObligation(words: readonly Word[]): boolean {
  return words.some(
    ({ tag, lower }, at) =>
      (tag === 'MODAL' && (lower === 'must' || lower === 'should')) ||
      (words[at + 1]?.tag === 'TO' && OBLIGING.has(lower)),
  );
}

const OBLIGING = wordSet('has have needs need ought');

function predicateAt(words: readonly Word[], verb: number, taken: Set<number>): Predicate | null {
  const group = verbGroup(words, verb);
  const lemma = lemmaAt(words, verb);
  if (isQuestion(words, group.start) || isSilence(words, verb)) return null;
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
  // "expressed readiness to withdraw" was found at the governing verb.
  if (governor !== null && taken.has(governor.verb)) return null;
  if (
    governor !== null &&
    governor.purpose &&
    senseAt(words, governor.verb, verbGroup(words, governor.verb)) !== null
  )
    return null; // "staged a rally to demand reforms": one act
  // "works there to support farmers": a purpose is not reported as done.
  if (governor !== null && governor.purpose && group.infinitive && AIMS.has(sense.type)) return null;
  return modified(words, group, sense, governor?.purpose === false ? governor.verb : null);
}

const AIMS: ReadonlySet<EventType> = new Set(['SUPPORT', 'REQUEST', 'CONCEDE', 'AID', 'REJECT']);

const CALLING: ReadonlySet<string> = new Set(['on', 'upon', 'for']);

/** "asked if Putin agreed to help": an indirect question reports no event. */
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
    // "two more years before they must leave"
    if (word?.tag === 'SUB' && ASIDES.has(word.lower)) return null;
    if (!isSpeech(words, index)) continue;
    return {
      type: 'REQUEST',
      status: 'ACTUAL',
      why: 'said-must',
      control: null,
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

const ASIDES = wordSet('before after until once since when where because');

function obligationWord(words: readonly Word[], group: VerbGroup): number | null {
  if (group.modal === 'must' || group.modal === 'should')
    for (let at = group.start; at < group.verb; at++) if (words[at]?.tag === 'MODAL') return at;
  if (group.infinitive && OBLIGING.has(itemAt(words, group.start - 1)?.lower ?? '')) return group.start - 1;
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
  // "agreed to begin shelling": skip "begin" to the verb of the event.
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
  if (group.negated) {
    if (type !== 'AGREE' && type !== 'CONCEDE' && type !== 'RETREAT') return null;
    type = 'REJECT';
  }
  return {
    type,
    status: statusOf(words, group),
    why: `control-${type.toLowerCase()}`,
    control: 'VERB',
    group,
    // "urged Iran to stop": the recipient stands before the second verb.
    object: OBJECT_CONTROL.has(type) ? group.verb : last,
    from: group.verb,
    to: complement < group.verb + 5 ? complement + 1 : group.verb + 1,
    noun: inner?.noun ?? null,
    through: true,
  };
}

/** What the verbs and nouns that govern a predicate say of it. */
interface Chain {
  /** The highest verb of them. */
  head: VerbGroup;
  status: EventStatus;
  /** "will visit", "plans to visit" */
  intends: boolean;
  /** "is set to visit", "prepares to visit" */
  prospect: boolean;
  /** "prepared to resume shelling": MOBILIZE, not THREATEN. */
  readies: boolean;
  /** A noun that gives the type: "its plan to". */
  noun: { at: number; type: EventType } | null;
}

/** The predicate after modality and negation; null if it reports no event. */
function modified(
  words: readonly Word[],
  group: VerbGroup,
  sense: Sense,
  governor: number | null,
): Predicate | null {
  const chain = chainOf(words, group, governor);
  if (chain === null) return null;
  const { head, noun } = chain;
  if (noun !== null) return { ...afterNoun(words, group, sense, noun.type), from: noun.at };
  // "could visit", "efforts should be made"
  if (group.modal !== null && (ABLE.has(group.modal) || OBLIGATIONS.has(group.modal))) return null;
  const outcome = outcomeOf(words, group, sense.type, chain);
  return (
    outcome && {
      ...outcome,
      why: sense.why,
      control: null,
      group: head === group ? group : { ...head, passive: group.passive },
      object: group.verb,
      from: triggerStart(group.verb, sense),
      to: sense.to,
      noun: sense.noun,
      through: /^(?:REQUEST|THREATEN|AGREE)$/.test(outcome.type),
    }
  );
}

const ABLE: ReadonlySet<string> = new Set(['can', 'could', "can't", 'cannot']);

/** Follows the governors of a predicate, at most three; null if one of them says that it is no event. */
function chainOf(words: readonly Word[], group: VerbGroup, governor: number | null): Chain | null {
  const isVoiced = VOICED_VERBS.has(lemmaAt(words, group.verb));
  const chain: Chain = {
    head: group,
    status: statusOf(words, group),
    intends: group.modal !== null && INTENTION_WORDS.has(group.modal),
    prospect: false,
    readies: false,
    noun: null,
  };
  for (let at = governor, depth = 0; at !== null && depth < 3; depth++) {
    const word = words[at];
    const type = word?.tag === 'NOUN' ? CONTROL_NOUN.get(word.lower) : undefined;
    // "has no plans to meet"
    if (type !== undefined) return words[at - 1]?.lower === 'no' ? null : { ...chain, noun: { at, type } };
    const lemma = lemmaAt(words, at);
    if (UNCERTAIN.has(lemma)) return null;
    const head = verbGroup(words, at);
    if (!head.passive && movesOthers(words, at)) {
      chain.head = group;
      break;
    }
    chain.head = head;
    chain.readies ||= lemma === 'prepare';
    chain.prospect ||= PROSPECT_WORDS.has(lemma);
    // "I want to thank Kenya" counts as thanking.
    chain.intends ||=
      INTENTION_WORDS.has(lemma) && !PROSPECT_WORDS.has(lemma) && !(isVoiced && lemma === 'want');
    const own = statusOf(words, head);
    if (own !== 'ACTUAL') chain.status = own;
    const next = governorOf(words, head);
    at = next?.purpose === false ? next.verb : null;
  }
  if (chain.prospect && chain.status === 'ACTUAL') chain.status = 'PLANNED';
  return chain;
}

const UNCERTAIN = wordSet('able appear seem');

/** What becomes of a type when it is intended or negated; null if that reports no event. */
function outcomeOf(
  words: readonly Word[],
  group: VerbGroup,
  type: EventType,
  { head, status, intends, prospect, readies }: Chain,
): Pick<Predicate, 'type' | 'status'> | null {
  const negated = group.negated || head.negated;
  if (intends && !prospect && !group.passive) {
    const planned = status === 'ACTUAL' ? 'PLANNED' : status;
    // "would not meet the demands"
    if (negated) return KIND.has(type) ? { type: 'REJECT', status: planned } : null;
    // "will visit"
    if (KIND.has(type)) return { type: 'AGREE', status: planned };
    // "would boycott"
    if (HARSH.has(type)) return { type: readies ? 'MOBILIZE' : 'THREATEN', status: planned };
    return { type, status: planned };
  }
  if (!negated) return { type, status };
  // "did not agree"
  if (type === 'AGREE' && !group.passive) return { type: 'REJECT', status };
  const denied = group.modal === null && HARSH.has(type) && isDenial(words, group);
  return denied ? { type, status: 'DENIED' } : null;
}

/** "its plan to send", "a threat to strike": the noun gives the type as a control verb would. */
function afterNoun(words: readonly Word[], group: VerbGroup, sense: Sense, control: EventType): Predicate {
  const type = control === 'AGREE' && HARSH.has(sense.type) ? 'THREATEN' : control;
  const verb = group.verb;
  return {
    type,
    status: statusOf(words, group),
    why: 'control-noun',
    control: 'NOUN',
    group,
    object: verb,
    from: verb,
    to: sense.to,
    noun: sense.noun,
    through: true,
  };
}

/** Start of the trigger: the verb, or the noun if it comes first or stands far from the verb. */
function triggerStart(verb: number, { noun, to }: Sense): number {
  if (noun === null) return verb;
  if (noun < verb) return verb - noun > 5 ? verb : noun;
  return to - verb > 6 ? noun : verb;
}

/** "said its forces had not attacked": a negated verb under a verb of speech is a denial. */
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

/** "would be honoured": a wish, not a plan. */
function wouldBe(words: readonly Word[], group: VerbGroup): boolean {
  for (let at = group.start; at < group.verb; at++) if (words[at]?.lower === 'be') return true;
  return false;
}
