import { bitsOnceAForm } from '../../forms.js';
import { headOf, topOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { objectOf } from '../../syntax/predicate.js';
import { remembered } from '../../remembered.js';
import { overlap } from '../../spans.js';
import type { Document, EventType, Sentence } from '../../types.js';
import { NOUN_SENSES } from '../lexicon.js';
import type { Scene } from '../participants.js';
import type { Mention } from '../mentions.js';
import { standingOf } from '../tree/governing.js';
import { hashOf } from '../net/hash.js';
import { reviewByTree } from '../tree/review.js';
import { mentionAt } from '../tree/mentions.js';
import { featuresOf, isCandidate, type View } from './features.js';
import { kindsOf } from './kinds.js';
import { chancesOf, OUTCOMES, shareOf } from './model.js';
import { stemOf } from './wordFacts.js';

/** Least probability of an event for the net to add one that no rule found. */
const ADDS = 0.75;
/** A rule's event is dropped if the net gives it less than this probability. */
const KEEPS = 0.05;
/** Least probability of another type to replace the rule's. */
const RETYPES = 0.9;

/** Least probability for adding an event at a verb that only governs an event found by a rule. */
const SURE = 0.85;

/** The net's verdict on one verb or noun. */
interface Judged {
  token: SyntaxToken;
  /** The likeliest type, its probability, and the probability of any event. */
  type: EventType;
  chance: number;
  any: number;
}

/**
 * Scores the rules' events with the net and adds events that the rules missed. Drops those with a very low
 * score, and corrects the type where the net is sure of another.
 */
export function readLearned(
  scene: Scene,
  sentence: Sentence,
  tree: Tree,
  told: readonly Mention[],
): Mention[] {
  const judged = judge(scene, tree, told);
  const kept = told.filter((mention) => {
    const own = judged.filter(({ token }) => overlap(token, mention.trigger));
    const [first] = own;
    if (first === undefined) return true;
    const best = own.reduce((one, other) => (other.any > one.any ? other : one), first);
    mention.chance = best.any;
    if (best.any < KEEPS) return false;
    if (best.type !== mention.type && best.chance > RETYPES) mention.type = best.type;
    return true;
  });
  const added = judged
    .filter(({ any, token }) => any > ADDS && !told.some(({ trigger }) => overlap(token, trigger)))
    .filter(
      ({ token, type }, _, all) =>
        !all.some((other) => isObjectOf(tree, token, other) && other.type === type),
    )
    .flatMap((one) => tellingOf(scene, sentence, tree, one));
  const further = reviewByTree(scene, tree, added).filter(
    (one) => (one.chance ?? 0) > SURE || !kept.some((mention) => isSaidBy(tree, mention, one)),
  );
  return [...kept, ...further].sort((one, other) => one.trigger.start - other.trigger.start);
}

function judge({ words }: Scene, tree: Tree, told: View['told']): Judged[] {
  const asked = tree.tokens.filter((token) => mayBeTrigger(told, token));
  if (asked.length === 0) return [];
  const view: View = { tree, kinds: kindsOf(tree, words), types: [], told };
  const found: Judged[] = [];
  for (const token of asked) {
    if (!isCandidate(view, token)) continue;
    const chances = chancesOf(featuresOf(view, token));
    let best = 1;
    for (let outcome = 2; outcome < chances.length; outcome++)
      if ((chances[outcome] ?? 0) > (chances[best] ?? 0)) best = outcome;
    const type = OUTCOMES[best - 1];
    if (type !== undefined)
      found.push({ token, type, chance: chances[best] ?? 0, any: 1 - (chances[0] ?? 0) });
  }
  return found;
}

/** Whether to run the net on a token: most words are never triggers. */
function mayBeTrigger(told: View['told'], token: SyntaxToken): boolean {
  if (!OPEN_CLASS.has(token.upos)) return false;
  return shareOfWord(token.lower) > ASKS || told.some(({ trigger }) => overlap(token, trigger));
}

const OPEN_CLASS: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ']);

/**
 * Least share of a word's occurrences that were triggers: ASKS for running the net on it, OPENS for parsing a
 * sentence in which the rules found nothing.
 */
const ASKS = 0.35;
const OPENS = 0.7;

const shareOfWord = remembered(50_000, (lower) => shareOf(hashOf(stemOf(lower))));

const opens = bitsOnceAForm(({ lower, kind }) => (kind === 'WORD' && shareOfWord(lower) > OPENS ? 1 : 0));

/**
 * Whether a sentence in which the rules found nothing is worth parsing: it names a person or a country, and
 * contains a frequent trigger.
 */
export function isWorthReading(
  { tokens }: Document,
  { firstToken, endToken }: Sentence,
  { words }: Scene,
): boolean {
  if (!words.some(({ actor }) => actor !== null && (actor.country !== null || actor.people.length > 0)))
    return false;
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (token !== undefined && opens(token.form) === 1) return true;
  }
  return false;
}

/** "said it would not meet": whether one event only frames another. */
function isSaidBy(tree: Tree, { trigger }: Mention, { trigger: frame }: Mention): boolean {
  let at = topOf(tree, trigger);
  while (at !== null && at.relation === 'xcomp') at = headOf(tree, at);
  const head = at?.relation === 'ccomp' ? headOf(tree, at) : null;
  return (
    (head !== null && overlap(head, frame)) ||
    (at !== null && at !== topOf(tree, trigger) && overlap(at, frame))
  );
}

/** "talks" of "held talks". */
function isObjectOf(tree: Tree, token: SyntaxToken, { token: verb }: Judged): boolean {
  return token.relation === 'obj' && headOf(tree, token) === verb;
}

function tellingOf(scene: Scene, sentence: Sentence, tree: Tree, { token, type, any }: Judged): Mention[] {
  if (standingOf(tree, token) === null) return [];
  const verb = token.upos === 'VERB';
  const object = verb ? objectOf(tree, token) : null;
  const noun = object !== null && NOUN_SENSES.has(object.lower) ? object : null;
  const mention = mentionAt(scene, sentence, tree, {
    token,
    noun,
    row: { type, noun: !verb, needs: 'nobody', reversed: false, status: null },
  });
  if (mention === null) return [];
  mention.trigger.why = verb ? 'learned-verb' : 'learned-noun';
  mention.chance = any;
  return [mention];
}
