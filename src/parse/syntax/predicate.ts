import { dependentOf, dependentsOf, headOf, type Relation, type SyntaxToken, type Tree } from './tree.js';

/**
 * Reads the arguments of a predicate off a tree. A predicate is the verb, noun or adjective that says what happened.
 * These readers know grammar, not news.
 */

/** An oblique or a nominal modifier with its preposition: "with Iran" is "with" and the token "Iran". */
export interface Oblique {
  /**
   * In lower case; several words are joined by a space ("according to"). Empty if there is none ("last
   * week").
   */
  preposition: string;
  token: SyntaxToken;
}

/**
 * The predicate's own subject: "Kenya" in "Kenya has sent troops"; for a passive, the one who undergoes it.
 */
export function subjectOf(tree: Tree, predicate: SyntaxToken): SyntaxToken | null {
  return dependentOf(tree, predicate, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass');
}

/** The direct object: "troops" in "Kenya has sent Somalia troops". */
export function objectOf(tree: Tree, predicate: SyntaxToken): SyntaxToken | null {
  return dependentOf(tree, predicate, 'obj');
}

/** The indirect object: "Somalia" in "Kenya has sent Somalia troops". */
export function indirectObjectOf(tree: Tree, predicate: SyntaxToken): SyntaxToken | null {
  return dependentOf(tree, predicate, 'iobj');
}

/** Whether the predicate is passive: "was arrested", "troops sent to Mali". Not "has sent". */
export function isPassive(tree: Tree, predicate: SyntaxToken): boolean {
  if (dependentOf(tree, predicate, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') !== null) return true;
  if (predicate.xpos !== 'VBN') return false;
  // "troops sent to Mali": a participle without an auxiliary.
  return (
    (predicate.relation === 'acl' || predicate.relation === 'amod') &&
    dependentOf(tree, predicate, 'aux') === null
  );
}

/** The agent of a passive: "police" in "was arrested by police". */
export function agentOf(tree: Tree, predicate: SyntaxToken): SyntaxToken | null {
  const agent = dependentOf(tree, predicate, 'obl:agent');
  if (agent !== null || !isPassive(tree, predicate)) return agent;
  return (
    dependentsOf(tree, predicate, 'obl').find((oblique) => prepositionOf(tree, oblique) === 'by') ?? null
  );
}

/**
 * The obliques of a predicate and the nominal modifiers of a noun, with their prepositions, in text order:
 * "with Iran", "last week".
 */
export function obliquesOf(tree: Tree, predicate: SyntaxToken): Oblique[] {
  return dependentsOf(tree, predicate, ...OBLIQUES).map((token) => ({
    preposition: prepositionOf(tree, token),
    token,
  }));
}

const OBLIQUES: readonly Relation[] = [
  'obl', 'obl:agent', 'obl:unmarked', 'nmod', 'nmod:unmarked',
]; // prettier-ignore

/**
 * The preposition of a noun phrase: "with" in "with Iran", "according to" in "according to Iran"; empty if
 * there is none.
 */
export function prepositionOf(tree: Tree, noun: SyntaxToken): string {
  const preposition = dependentOf(tree, noun, 'case');
  // "Iran's": the possessive is not a preposition.
  if (preposition === null || preposition.xpos === 'POS') return '';
  const words = [preposition, ...dependentsOf(tree, preposition, 'fixed')];
  return words.map(({ lower }) => lower).join(' ');
}

/** The possessor: "Iran" in "Iran's attack", "its" in "its attack". */
export function possessorOf(tree: Tree, noun: SyntaxToken): SyntaxToken | null {
  return dependentOf(tree, noun, 'nmod:poss');
}

/**
 * A token and its conjuncts: "Iran" and "Russia" in "Iran and Russia". For "Russia", only "Russia" itself.
 */
export function conjunctsOf(tree: Tree, first: SyntaxToken): SyntaxToken[] {
  return [first, ...dependentsOf(tree, first, 'conj')];
}

/** Relations that make a token the predicate of a clause. */
const CLAUSES: ReadonlySet<Relation> = new Set([
  'root', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'csubj', 'csubj:pass', 'parataxis',
]); // prettier-ignore

/**
 * Whether a token is the predicate of a clause; a conjunct is one if it has a subject or is coordinated with
 * a verbal predicate.
 */
function isClause(tree: Tree, token: SyntaxToken): boolean {
  if (CLAUSES.has(token.relation)) return true;
  if (token.relation !== 'conj') return false;
  if (subjectOf(tree, token) !== null) return true;
  return token.upos === 'VERB' && headOf(tree, token)?.upos === 'VERB';
}

/** The predicate of the smallest clause that contains the token; the token itself if it is a predicate. */
export function clauseOf(tree: Tree, token: SyntaxToken): SyntaxToken {
  let at = token;
  for (;;) {
    const head = headOf(tree, at);
    if (head === null || isClause(tree, at)) return at;
    at = head;
  }
}

/**
 * The predicate that governs this one's clause: "threatened" for "impose" in "threatened to impose
 * sanctions". Null at the top.
 */
export function governorOf(tree: Tree, token: SyntaxToken): SyntaxToken | null {
  return headOf(tree, clauseOf(tree, token));
}

/**
 * The auxiliaries and copulas of a predicate, in text order: "will", "have", "been" in "will have been
 * arrested".
 */
export function auxiliariesOf(tree: Tree, predicate: SyntaxToken): SyntaxToken[] {
  return dependentsOf(tree, predicate, 'aux', 'aux:pass', 'cop');
}

/**
 * Whether the predicate itself is negated: "did not arrive", "never met". Not "no troops arrived", where the
 * subject is.
 */
export function isNegated(tree: Tree, predicate: SyntaxToken): boolean {
  return dependentsOf(tree, predicate, 'advmod').some(({ lower }) => NEGATIONS.has(lower));
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);

/** The particle of a phrasal verb: "off" in "called off the talks". */
export function particleOf(tree: Tree, verb: SyntaxToken): SyntaxToken | null {
  return dependentOf(tree, verb, 'compound:prt');
}
