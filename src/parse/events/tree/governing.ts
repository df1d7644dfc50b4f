import { GOVERNING_WORDS, HARMFUL_VERBS, UNDOING } from '../../data/eventWords.js';
import { formsOfAll } from '../../inflection.js';
import { auxiliariesOf, isNegated } from '../../syntax/predicate.js';
import { tenseOf } from '../../syntax/tense.js';
import { dependentOf, dependentsOf, headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { wordSet } from '../../tables.js';
import type { EventStatus, EventType } from '../../types.js';

/** What the words that govern a predicate make of it. */
export interface Standing {
  status: EventStatus;
  /** "must release", "refused to apologize": the type that the governing words give. */
  type: EventType | null;
  /** "Kenya must release": whoever is to do it is the one that is asked. */
  obliged: boolean;
}

type Governing = keyof typeof GOVERNING_WORDS;

const GOVERNING = new Map<string, Governing>();
for (const [kind, { verbs, ...rest }] of Object.entries(GOVERNING_WORDS) as [
  Governing,
  { verbs: string; others?: string },
][])
  for (const word of [...formsOfAll(verbs), ...(rest.others?.split(' ') ?? [])]) GOVERNING.set(word, kind);

const CONDITIONS = wordSet('if unless whether lest');
const POSSIBLE = wordSet('may might could can ca wo cannot');
const AHEAD = wordSet("will would shall 'll ’ll");
const OBLIGING = wordSet('must should');
const NO = wordSet('no any neither nor');

/**
 * The standing of a predicate by its own verb group and by what governs it. Null where it tells nothing: it is denied flatly
 * ("did not attack"), only possible ("may attack"), a condition ("if they attack"), an ability or a right ("the right to
 * attack"), or an aim ("met to discuss").
 */
export function standingOf(tree: Tree, predicate: SyntaxToken): Standing | null {
  const own = ownStatus(tree, predicate);
  if (own === null) return null;
  if (own === 'OBLIGED') return { status: 'ACTUAL', type: 'REQUEST', obliged: true };
  let status: EventStatus = own;
  let at = predicate;
  for (let step = 0; step < 4; step++) {
    if (
      dependentsOf(tree, at, 'mark', 'case').some(({ lower }) => CONDITIONS.has(lower) || UNDOING.has(lower))
    )
      return null;
    const governor = headOf(tree, at);
    if (governor === null || isFiniteAside(tree, at)) break;
    const governing = GOVERNING.get(governor.lower) ?? null;
    if (isInfinitive(tree, at)) {
      if (governing === 'REFUSED') return { status: 'ACTUAL', type: 'REJECT', obliged: false };
      // "the right to attack", "hard to blame", "met to discuss"
      if (governing === null && at.relation !== 'conj') return null;
    }
    if (isGoverned(at)) {
      if (UNDOING.has(governor.lower) || isUndone(tree, governor)) return null;
      if (governing === 'AHEAD' || governing === 'ASKED') status = 'PLANNED';
      if (governing === 'ALLEGED') status = 'ALLEGED';
      if (governing === 'DENIED') status = 'DENIED';
      if (at.upos !== 'VERB' && status === 'ACTUAL' && tenseOf(tree, governor) === 'FUTURE')
        status = 'PLANNED';
    } else if (at.relation !== 'conj') break;
    else if (
      predicate.upos === 'VERB' &&
      governor.upos === 'VERB' &&
      dependentOf(tree, at, 'nsubj', 'nsubj:pass') === null
    ) {
      // "should meet and attack", "did not meet or attack"
      const joined = ownStatus(tree, governor);
      if (joined === null || joined === 'OBLIGED') return null;
      if (joined === 'PLANNED') status = joined;
    }
    at = governor;
  }
  return { status, type: null, obliged: false };
}

/** What the verb group, or the words in front of a noun, say of it. */
function ownStatus(tree: Tree, predicate: SyntaxToken): EventStatus | 'OBLIGED' | null {
  if (predicate.upos !== 'VERB') {
    if (dependentsOf(tree, predicate, 'det').some(({ lower }) => NO.has(lower))) return null;
    const adjectives = dependentsOf(tree, predicate, 'amod').map(({ lower }) => lower);
    if (adjectives.some((lower) => NOT_YET.has(lower))) return 'PLANNED';
    return adjectives.some((lower) => DOUBTED.has(lower)) ? 'ALLEGED' : 'ACTUAL';
  }
  if (isUndone(tree, predicate)) return null;
  const auxiliaries = auxiliariesOf(tree, predicate).map(({ lower }) => lower);
  if (auxiliaries.some((lower) => OBLIGING.has(lower))) return 'OBLIGED';
  return auxiliaries.some((lower) => AHEAD.has(lower)) ? 'PLANNED' : 'ACTUAL';
}

/** "did not attack", "could attack", "no soldiers were killed" */
function isUndone(tree: Tree, predicate: SyntaxToken): boolean {
  if (isNegated(tree, predicate)) return true;
  if (auxiliariesOf(tree, predicate).some(({ lower }) => POSSIBLE.has(lower))) return true;
  return dependentsOf(tree, predicate, 'nsubj', 'nsubj:pass', 'obj').some(
    (argument) =>
      NOBODY.has(argument.lower) || dependentsOf(tree, argument, 'det').some(({ lower }) => lower === 'no'),
  );
}

const NOBODY = wordSet('nobody none no-one neither');

/** "vowed to strike back if", "promised to punish": what is announced is a harm. */
export function isThreatened(tree: Tree, verb: SyntaxToken): boolean {
  return dependentsOf(tree, verb, 'xcomp', 'ccomp', 'advcl').some(({ lower }) => HARMFUL_VERBS.has(lower));
}

/** "to attack", "to be attacked" */
function isInfinitive(tree: Tree, token: SyntaxToken): boolean {
  if (dependentOf(tree, token, 'mark')?.lower !== 'to') return false;
  return token.xpos === 'VB' || auxiliariesOf(tree, token).some((auxiliary) => auxiliary.xpos === 'VB');
}

/** "had not been home since their families were moved": a clause of its own, of which the governing one says nothing. */
function isFiniteAside(tree: Tree, token: SyntaxToken): boolean {
  if (token.relation !== 'advcl') return false;
  return dependentsOf(tree, token, 'mark', 'advmod').some(({ lower }) => ASIDES.has(lower));
}

const ASIDES = wordSet('after because since as when while although though where until once whereas');

/** Whether what a token hangs on may say whether it happened: a complement or an object. */
function isGoverned({ relation }: SyntaxToken): boolean {
  return /^(?:xcomp|ccomp|acl|obj|obl|nmod|advcl)$/.test(relation);
}

const NOT_YET = wordSet(
  'possible planned proposed upcoming forthcoming future expected potential scheduled looming further',
);
const DOUBTED = wordSet('alleged suspected reported');
