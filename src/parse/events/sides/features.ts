import { isPassive, particleOf, prepositionOf } from '../../syntax/predicate.js';
import { headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import type { EventType } from '../../types.js';
import { classOfWord } from '../../people/wordClass.js';
import { middleClass } from '../../people/wordClasses.js';
import { sidesOfNoun, sidesOfVerb } from '../tree/sides.js';
import { isDoneToSubject } from '../tree/voice.js';
import type { Candidate } from './candidates.js';

/** What is told, as far as it is known before its sides are. */
export interface Trigger {
  type: EventType;
  /** Name of the rule that told it, "" for none. */
  why: string;
  /** The heads of the phrases that the rules gave each side. */
  actors: readonly SyntaxToken[];
  recipients: readonly SyntaxToken[];
  /** The highest token of the words that tell it. */
  top: SyntaxToken;
  /** The last noun or verb of them: "talks" of "held talks"; `top` where it is the only one. */
  last: SyntaxToken;
}

/** What the features of all candidates of one trigger share. */
export interface View {
  tree: Tree;
  trigger: Trigger;
  voice: string;
  lemma: string;
  actors: readonly SyntaxToken[];
  recipients: readonly SyntaxToken[];
  candidates: readonly Candidate[];
}

export function viewOf(tree: Tree, trigger: Trigger, candidates: readonly Candidate[]): View {
  const { top, last } = trigger;
  const isVerb = top.upos === 'VERB' || top.upos === 'AUX';
  const noun = last === top || last.upos === 'VERB' ? null : last;
  const own = isVerb ? sidesOfVerb(tree, top, noun) : sidesOfNoun(tree, top);
  const further = noun === null || !isVerb ? null : sidesOfNoun(tree, noun);
  const particle = particleOf(tree, top);
  return {
    tree,
    trigger,
    voice: isVerb ? (isDoneToSubject(tree, top) || isPassive(tree, top) ? 'passive' : 'active') : 'noun',
    lemma: `${stem(top.lower)}${particle === null ? '' : `+${particle.lower}`}${noun === null ? '' : `+${stem(noun.lower)}`}`,
    actors: [...own.actors, ...(further?.actors ?? [])],
    recipients: [...own.recipients, ...(further?.recipients ?? [])],
    candidates,
  };
}

/** A word without its ending: "accuse", "accused" and "accusing" are one. */
function stem(lower: string): string {
  return lower.replace(/(?:ied|ies)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
}

/** The names of what is true of a candidate; the model has numbers for their hashes. */
export function featuresOf(view: View, at: number): string[] {
  const { tree, trigger, voice, lemma, candidates } = view;
  const candidate = candidates[at];
  if (candidate === undefined) return [];
  const { type, top, last } = trigger;
  const why = trigger.why.startsWith('control-') ? 'control' : trigger.why;
  const wordClass = middleClass(classOfWord(top.lower));
  const given = `${rankOf(trigger.actors, candidate)}/${rankOf(trigger.recipients, candidate)}`;
  const { token, first, kind, preposition } = candidate;
  const path = pathOf(tree, top, first);
  const other = last === top ? '' : pathOf(tree, last, first);
  const joined = first === token ? '' : token.relation;
  const distance = token.index - top.index;
  const side = distance < 0 ? 'before' : 'after';
  const far = bucketOf(Math.abs(distance));
  const act = rankOf(view.actors, candidate);
  const rec = rankOf(view.recipients, candidate);
  const rules = `${act}/${rec}`;
  const nth = placeAmong(candidates, at, top);
  const relation = `${first.relation} ${preposition}`;
  const under = isUnder(tree, token, top) ? 'under' : isUnder(tree, top, token) ? 'over' : 'beside';
  return [
    'bias',
    `k ${kind}`,
    `k ${kind} ${type}`,
    `k ${kind} ${rules}`,
    `k ${kind} ${voice} ${side}`,
    `p ${path} ${voice} ${preposition}`,
    `p ${path} ${voice} ${preposition} ${type}`,
    `p ${path} ${preposition} ${lemma}`,
    `o ${other} ${preposition}`,
    `o ${other} ${preposition} ${type}`,
    `o ${other} ${kind}`,
    `r ${rules} ${voice}`,
    `r ${rules} ${type}`,
    `r ${rules} ${lemma}`,
    `r ${rules} ${nth}`,
    `t ${relation} ${type} ${voice} ${side}`,
    `t ${relation} ${under}`,
    `t ${relation} ${under} ${lemma}`,
    `s ${side} ${far} ${under}`,
    `s ${side} ${nth} ${voice}`,
    `s ${side} ${nth} ${type}`,
    `s ${side} ${lemma} ${voice}`,
    `j ${joined} ${path}`,
    `j ${joined} ${rules}`,
    `h ${stem(token.lower)}`,
    `h ${stem(token.lower)} ${type}`,
    `w ${tree.tokens[(token.index || 1) - 1]?.lower ?? ''}`,
    `g ${headOf(tree, first)?.upos ?? 'none'} ${first.relation} ${top.relation} ${under}`,
    `y ${why} ${path} ${preposition}`,
    `y ${why} ${rules}`,
    `y ${trigger.why} ${side} ${nth} ${kind}`,
    `y ${trigger.why} ${rules} ${type}`,
    `y ${trigger.why} ${relation} ${under}`,
    `c ${wordClass} ${path} ${preposition} ${voice}`,
    `c ${wordClass} ${rules}`,
    `c ${wordClass} ${kind} ${side}`,
    `d ${middleClass(classOfWord(token.lower))} ${type} ${rules}`,
    `n ${Math.min(candidates.length, 5)} ${nth} ${side} ${kind}`,
    `R ${given}`,
    `R ${given} ${rules}`,
    `R ${given} ${trigger.why}`,
    `R ${given} ${type}`,
    `R ${given} ${kind}`,
    `R ${given} ${path} ${preposition}`,
    `R ${given} ${side} ${nth}`,
    `u ${token.upos} ${token.relation} ${type}`,
  ];
}

/** Whether a token is the other, or depends on it, directly or not. */
export function isUnder(tree: Tree, token: SyntaxToken, other: SyntaxToken): boolean {
  for (let at: SyntaxToken | null = token, step = 0; at !== null && step < 20; at = headOf(tree, at), step++)
    if (at === other) return true;
  return false;
}

const LONGEST_PATH = 4;

/** The relations from one token up to what governs both and down to the other: "^advcl _nsubj". */
function pathOf(tree: Tree, from: SyntaxToken, to: SyntaxToken): string {
  const up: SyntaxToken[] = [from];
  for (let at = headOf(tree, from); at !== null && up.length < 8; at = headOf(tree, at)) up.push(at);
  const down: string[] = [];
  for (let at: SyntaxToken | null = to, step = 0; at !== null && step < 8; at = headOf(tree, at), step++) {
    const top = up.indexOf(at);
    if (top >= 0) {
      const steps = [...up.slice(0, top).map(({ relation }) => `^${relation}`), ...down];
      return steps.length > LONGEST_PATH ? 'long' : steps.join(' ');
    }
    down.unshift(`_${at.relation}${at !== to && at.upos !== 'VERB' ? ` ${prepositionOf(tree, at)}` : ''}`);
  }
  return 'none';
}

/** Which of the tree's rules' phrases for a side the candidate is in: "0", "1", "2" or "-". */
function rankOf(tokens: readonly SyntaxToken[], { token, first }: Candidate): string {
  const at = tokens.findIndex((one) => one === token || one === first);
  return at < 0 ? '-' : String(Math.min(at, 2));
}

function bucketOf(distance: number): string {
  if (distance < 3) return String(distance);
  return distance < 5 ? '3' : distance < 9 ? '5' : distance < 16 ? '9' : '16';
}

/** How many candidates stand between it and the trigger, up to 3. */
function placeAmong(candidates: readonly Candidate[], at: number, { index }: SyntaxToken): number {
  const own = candidates[at]?.token.index ?? 0;
  let count = 0;
  for (const { token } of candidates) if ((token.index - index) * (token.index - own) < 0) count++;
  return Math.min(count, 3);
}
