import type { Span } from '../types.js';

/** The parts of speech of Universal Dependencies. */
export const PARTS_OF_SPEECH = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT',
  'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore
export type Upos = (typeof PARTS_OF_SPEECH)[number];

/**
 * The relations of Universal Dependencies used for English, with the subtypes that matter for who did what:
 * passive subjects and agents, possessors, relative clauses, particles, and adverbial noun phrases ("last
 * week").
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
 * A word of a tree. Universal Dependencies tokenizes more finely than `Document.tokens`: "don't" is "do" and
 * "n't", "US-led" is "US", "-" and "led". The span refers to the original text.
 */
export interface SyntaxToken extends Span {
  /** Position in `Tree.tokens`. */
  index: number;
  form: string;
  lower: string;
  upos: Upos;
  /** Penn Treebank tag, which tells verb forms apart: VB, VBD, VBG, VBN, VBP, VBZ, MD, NN, NNS, NNP … */
  xpos: string;
  /** Index of its head; `NO_HEAD` for a root. */
  head: number;
  /** Relation to its head. */
  relation: Relation;
  /** Indexes of its dependents, in text order. */
  dependents: readonly number[];
  /** Index of the token in `Document.tokens` that contains it. */
  documentToken: number;
}

/** The head of a root token. */
export const NO_HEAD = -1;

/**
 * A sentence as a dependency tree: each token except the root has one head. A very long sentence is parsed in
 * parts, and so has several roots.
 */
export interface Tree {
  tokens: readonly SyntaxToken[];
  /** Indexes of the roots, in text order; at least one unless the sentence is empty. */
  roots: readonly number[];
}

/** A token before its dependents are known. */
export type BareToken = Omit<SyntaxToken, 'index' | 'dependents'>;

/** Numbers the tokens of a sentence and lists the dependents of each. */
export function makeTree(bare: readonly BareToken[]): Tree {
  const dependents = bare.map((): number[] => []);
  return linkTokens(
    bare.map((token, index) => ({ ...token, index, dependents: dependents[index] ?? [] })),
    dependents,
  );
}

/** Sets the dependents of the tokens. */
export function linkTokens(tokens: readonly SyntaxToken[], dependents: readonly number[][]): Tree {
  const roots: number[] = [];
  for (const { head, index } of tokens) (dependents[head] ?? roots).push(index);
  return { roots, tokens };
}

/** The head of a token, or null for a root. */
export function headOf(tree: Tree, { head }: SyntaxToken): SyntaxToken | null {
  return tree.tokens[head] ?? null;
}

/** The dependents of a token by any of these relations, in text order; all dependents if none is given. */
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

/** The first dependent of a token by any of these relations, or null. */
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

/**
 * A token and all its descendants, in text order. A `stop` excludes the tokens it holds for, with their
 * descendants.
 */
export function subtreeOf(
  tree: Tree,
  token: SyntaxToken,
  stop: (dependent: SyntaxToken) => boolean = () => false,
): SyntaxToken[] {
  const found: SyntaxToken[] = [token];
  // The loop also visits the tokens that it adds.
  for (const { dependents } of found) {
    for (const index of dependents) {
      const dependent = tree.tokens[index];
      if (dependent && !stop(dependent)) found.push(dependent);
    }
  }
  return found.sort((one, other) => one.index - other.index);
}

/**
 * The highest token that overlaps text[start, end): the one whose head is outside, content words first. Null
 * if there is none.
 */
export function topOf(tree: Tree, { start, end }: Span): SyntaxToken | null {
  const inside = tree.tokens.filter((token) => token.start < end && token.end > start);
  const tops = inside.filter(({ head }) => !inside.some(({ index }) => index === head));
  return tops.find(({ upos }) => CONTENT.has(upos)) ?? tops[0] ?? null;
}

const CONTENT: ReadonlySet<Upos> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ']);
