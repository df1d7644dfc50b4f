import { isPassive, particleOf } from '../../syntax/predicate.js';
import { headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import type { EventType } from '../../types.js';
import { wordFacts } from '../learned/wordFacts.js';
import { ruleOf } from '../mentions.js';
import { FeatureBag } from '../net/bag.js';
import { keptHashOf } from '../net/hash.js';
import { sidesOfNoun, sidesOfVerb } from '../tree/sides.js';
import { isDoneToSubject } from '../tree/voice.js';
import type { Candidate } from './candidates.js';
import { pathOf } from './path.js';
import { SLOTS } from './shape.js';

/** An event before its sides are settled. */
export interface Trigger {
  type: EventType;
  /** The heads of the phrases that the rules gave each side. */
  actors: readonly SyntaxToken[];
  recipients: readonly SyntaxToken[];
  /** Name of the rule that found it, "" for none. */
  why: string;
  /** The highest token of the trigger in the tree. */
  top: SyntaxToken;
  /** The last noun or verb of the trigger: "talks" of "held talks"; `top` if it is the only one. */
  last: SyntaxToken;
}

/** What all candidates of one trigger share. */
export interface View {
  tree: Tree;
  trigger: Trigger;
  voice: 'active' | 'passive' | 'noun';
  /** Hash of the stems of the trigger, with the verb's particle. */
  lemma: number;
  /** The heads of the phrases that the tree gives each side, the likeliest first. */
  actors: readonly SyntaxToken[];
  recipients: readonly SyntaxToken[];
  candidates: readonly Candidate[];
}

/** Features of a candidate as slots in the weight table, and the context words as hashes of their stems. */
export interface Features {
  slots: Int32Array;
  /**
   * The head of the phrase, the highest and the last token of the trigger, the governor of the phrase, the
   * governor of the trigger.
   */
  words: Int32Array;
}

export function viewOf(tree: Tree, trigger: Trigger, candidates: readonly Candidate[]): View {
  const { top, last } = trigger;
  const isVerb = top.upos === 'VERB' || top.upos === 'AUX';
  const noun = last === top || last.upos === 'VERB' ? null : last;
  const own = isVerb ? sidesOfVerb(tree, top, noun) : sidesOfNoun(tree, top);
  const further = noun === null || !isVerb ? null : sidesOfNoun(tree, noun);
  return {
    tree,
    trigger,
    voice: isVerb ? (isDoneToSubject(tree, top) || isPassive(tree, top) ? 'passive' : 'active') : 'noun',
    lemma: lemmaOf(tree, trigger),
    actors: [...own.actors, ...(further?.actors ?? [])],
    recipients: [...own.recipients, ...(further?.recipients ?? [])],
    candidates,
  };
}

function lemmaOf(tree: Tree, { top, last }: Trigger): number {
  const particle = particleOf(tree, top);
  return (
    wordFacts(top.lower).stem ^
    (particle === null ? 0 : keptHashOf(particle.lower)) ^
    (last === top ? 0 : wordFacts(last.lower).stem << 1)
  );
}

const bag = new FeatureBag(SLOTS);

/** Extracts the features of one candidate. */
export function featuresOf(view: View, at: number): Features {
  const { tree, trigger, candidates } = view;
  const candidate = candidates[at];
  if (candidate === undefined) throw new RangeError(`There is no phrase ${at}.`);
  const { top, last } = trigger;
  const { token, first } = candidate;
  const governor = headOf(tree, first);
  bag.clear();
  addFeatures(view, candidate, at);
  const words = [
    token,
    top,
    last === top ? null : last,
    governor === top ? null : governor,
    headOf(tree, top),
  ];
  return {
    slots: bag.take(),
    words: Int32Array.from(words, (word) => (word === null ? 0 : wordFacts(word.lower).key)),
  };
}

function addFeatures(view: View, candidate: Candidate, at: number): void {
  const { tree, trigger, candidates, lemma } = view;
  const { top, last } = trigger;
  const { token, first } = candidate;
  const type = keptHashOf(trigger.type);
  const voice = keptHashOf(view.voice);
  const kind = keptHashOf(candidate.kind);
  const preposition = keptHashOf(candidate.preposition);
  const { middle } = wordFacts(top.lower);
  const path = pathOf(tree, top, first);
  const other = last === top ? 0 : pathOf(tree, last, first);
  const joined = first === token ? 0 : keptHashOf(token.relation);
  const distance = token.index - top.index;
  const side = distance < 0 ? 1 : 2;
  const far = bucketOf(Math.abs(distance));
  const rules = 16 * rankOf(view.actors, candidate) + rankOf(view.recipients, candidate) + 1;
  const why = keptHashOf(ruleOf(trigger.why));
  const given = 16 * rankOf(trigger.actors, candidate) + rankOf(trigger.recipients, candidate) + 1;
  const nth = placeAmong(candidates, at, top);
  const relation = keptHashOf(first.relation);
  const under = isUnder(tree, token, top) ? 1 : isUnder(tree, top, token) ? 2 : 3;
  const head = wordFacts(token.lower);
  const before = tree.tokens[token.index - 1];
  const after = tree.tokens[token.index + 1];
  const governor = headOf(tree, first);

  bag.add(0);
  bag.add(1, kind);
  bag.add(2, kind, type);
  bag.add(3, kind, rules);
  bag.add(4, kind, voice, side);
  bag.add(5, path, voice, preposition);
  bag.add(6, path, voice, preposition, type);
  bag.add(7, path, preposition, lemma);
  bag.add(8, other, preposition);
  bag.add(9, other, preposition, type);
  bag.add(10, other, kind);
  bag.add(11, rules, voice);
  bag.add(12, rules, type);
  bag.add(13, rules, lemma);
  bag.add(14, rules, nth);
  bag.add(15, relation ^ preposition, type, voice, side);
  bag.add(16, relation, preposition, under);
  bag.add(17, relation ^ preposition, under, lemma);
  bag.add(18, side, far, under);
  bag.add(19, side, nth, voice);
  bag.add(20, side, nth, type);
  bag.add(21, side, lemma, voice);
  bag.add(22, joined, path);
  bag.add(23, joined, rules);
  bag.add(24, head.stem);
  bag.add(25, head.stem, type);
  bag.add(26, before === undefined ? 0 : wordFacts(before.lower).word);
  bag.add(27, after === undefined ? 0 : wordFacts(after.lower).word);
  bag.add(28, keptHashOf(governor?.upos ?? ''), relation, keptHashOf(top.relation), under);
  bag.add(29, middle, path, preposition, voice);
  bag.add(30, middle, rules);
  bag.add(31, middle, kind, side);
  bag.add(32, head.middle, type, rules);
  bag.add(33, Math.min(candidates.length, 5), nth, side, kind);
  bag.add(34, keptHashOf(token.upos), keptHashOf(token.relation), type);
  bag.add(35, rules, path, preposition);
  bag.add(36, rules, kind, type);
  bag.add(43, given);
  bag.add(44, given, rules);
  bag.add(45, given, why);
  bag.add(46, given, type);
  bag.add(47, given, kind);
  bag.add(48, given, path, preposition);
  bag.add(49, given, side, nth);
  bag.add(50, given, voice, trigger.actors.length > 0 ? 1 : 0, trigger.recipients.length > 0 ? 1 : 0);
  bag.add(51, why, rules);
  if (governor !== null && governor !== top) {
    const of = wordFacts(governor.lower);
    bag.add(37, of.stem, relation, preposition);
    bag.add(38, of.middle, relation, preposition, under);
    bag.add(39, of.stem, lemma);
  }
  const above = headOf(tree, top);
  if (above !== null) {
    const of = wordFacts(above.lower);
    bag.add(40, of.stem, keptHashOf(top.relation), rules);
    bag.add(41, of.middle, keptHashOf(top.relation), rules);
    bag.add(42, of.stem, path);
  }
}

/** Whether a token is the other one or its descendant in the tree. */
export function isUnder(tree: Tree, token: SyntaxToken, other: SyntaxToken): boolean {
  for (let at: SyntaxToken | null = token, step = 0; at !== null && step < 20; at = headOf(tree, at), step++)
    if (at === other) return true;
  return false;
}

/** Rank, 1 to 3, of the candidate among the phrases that the tree gives a side; 0 if it is not there. */
function rankOf(tokens: readonly SyntaxToken[], { token, first }: Candidate): number {
  return (
    Math.min(
      tokens.findIndex((one) => one === token || one === first),
      2,
    ) + 1
  );
}

/** Lower bound of the bucket that a distance in words is in. */
function bucketOf(distance: number): number {
  if (distance < 3) return distance;
  return distance < 5 ? 3 : distance < 9 ? 5 : distance < 16 ? 9 : 16;
}

/** Number of candidates between this one and the trigger, at most 3. */
function placeAmong(candidates: readonly Candidate[], at: number, { index }: SyntaxToken): number {
  const own = candidates[at]?.token.index ?? 0;
  let count = 0;
  for (const { token } of candidates) if ((token.index - index) * (token.index - own) < 0) count++;
  return Math.min(count, 3);
}
