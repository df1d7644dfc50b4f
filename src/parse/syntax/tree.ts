import type { Span } from '../types.js';

/** The parts of speech of Universal Dependencies. */
export const PARTS_OF_SPEECH = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT',
  'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore
export type Upos = (typeof PARTS_OF_SPEECH)[number];

/**
 * The relations of Universal Dependencies that English uses, and the subtypes that say who did what: passive subjects and
 * agents, possessors, relative clauses, particles, and noun phrases that are adverbials ("last week").
 */
export const RELATIONS = [
  'acl', 'acl:relcl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp',
  'compound', 'compound:prt', 'conj', 'cop', 'csubj', 'csubj:pass', 'dep', 'det', 'discourse', 'dislocated',
  'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nmod:poss', 'nmod:unmarked',
  'nsubj', 'nsubj:pass', 'nummod', 'obj', 'obl', 'obl:agent', 'obl:unmarked', 'orphan', 'parataxis',
  'punct', 'reparandum', 'root', 'vocative', 'xcomp',
] as const; // prettier-ignore
export type Relation = (typeof RELATIONS)[number];

/**
 * One word of a tree. Universal Dependencies cuts finer than `Document.tokens`: "don't" is "do" and "n't", "US-led" is "US",
 * "-" and "led". The span points into the unchanged text of the article.
 */
export interface SyntaxToken extends Span {
  /** Position in `Tree.tokens`. */
  index: number;
  form: string;
  lower: string;
  upos: Upos;
  /** The Penn Treebank tag, which tells forms of verbs apart: VB, VBD, VBG, VBN, VBP, VBZ, MD, NN, NNS, NNP … */
  xpos: string;
  /** Index of the token it depends on; `NO_HEAD` for the root. */
  head: number;
  /** How it depends on its head. */
  relation: Relation;
  /** Indexes of the tokens that depend on it, in text order. */
  dependents: readonly number[];
  /** Index of the token in `Document.tokens` that it is, or is a part of. */
  documentToken: number;
}

/** The head of a root. */
export const NO_HEAD = -1;

/**
 * A sentence as a dependency tree: each token but the root depends on one other. A very long sentence is parsed in parts,
 * so that it may have several roots.
 */
export interface Tree {
  tokens: readonly SyntaxToken[];
  /** Indexes of the tokens without a head, in text order; at least one unless the sentence is empty. */
  roots: readonly number[];
}

/** What is known of a token before its dependents are. */
export type BareToken = Omit<SyntaxToken, 'index' | 'dependents'>;

/** Numbers the tokens of a sentence and lists the dependents of each. */
export function makeTree(bare: readonly BareToken[]): Tree {
  const dependents = bare.map((): number[] => []);
  return linkTokens(
    bare.map((token, index) => ({ ...token, index, dependents: dependents[index] ?? [] })),
    dependents,
  );
}

/** Fills the lists of dependents that the tokens have. */
export function linkTokens(tokens: readonly SyntaxToken[], dependents: readonly number[][]): Tree {
  const roots: number[] = [];
  for (const { head, index } of tokens) (dependents[head] ?? roots).push(index);
  return { roots, tokens };
}

/** The head of a token, or null for a root. */
export function headOf(tree: Tree, { head }: SyntaxToken): SyntaxToken | null {
  return tree.tokens[head] ?? null;
}

/** The dependents of a token that have one of the relations, in text order; all of them when none is named. */
export function dependentsOf(
  tree: Tree,
  { dependents }: SyntaxToken,
  ...relations: readonly Relation[]
): SyntaxToken[] {
  const found: SyntaxToken[] = [];
  for (const index of dependents) {
    const dependent = tree.tokens[index];
    if (dependent && (relations.length === 0 || relations.includes(dependent.relation)))
      found.push(dependent);
  }
  return found;
}

/** The first dependent of a token with one of the relations, or null. */
export function dependentOf(
  tree: Tree,
  { dependents }: SyntaxToken,
  ...relations: readonly Relation[]
): SyntaxToken | null {
  for (const index of dependents) {
    const dependent = tree.tokens[index];
    if (dependent && relations.includes(dependent.relation)) return dependent;
  }
  return null;
}

/** A token with all that depends on it, directly or not, in text order. A `stop` leaves out what it holds for, and all below. */
export function subtreeOf(
  tree: Tree,
  token: SyntaxToken,
  stop: (dependent: SyntaxToken) => boolean = () => false,
): SyntaxToken[] {
  const found: SyntaxToken[] = [token];
  // Goes on with what it has added.
  for (const { dependents } of found) {
    for (const index of dependents) {
      const dependent = tree.tokens[index];
      if (dependent && !stop(dependent)) found.push(dependent);
    }
  }
  return found.sort((one, other) => one.index - other.index);
}

/** The highest token of those that overlap text[start, end): the one whose head lies outside; content words first. Null if none does. */
export function topOf(tree: Tree, { start, end }: Span): SyntaxToken | null {
  const inside = tree.tokens.filter((token) => token.start < end && token.end > start);
  const tops = inside.filter(({ head }) => !inside.some(({ index }) => index === head));
  return tops.find(({ upos }) => CONTENT.has(upos)) ?? tops[0] ?? null;
}

const CONTENT: ReadonlySet<Upos> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ']);
