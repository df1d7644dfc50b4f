import { isNegated, objectOf, obliquesOf, particleOf, prepositionOf } from '../../syntax/predicate.js';
import { dependentOf, dependentsOf, headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { overlap } from '../../spans.js';
import { SPORT_WORDS } from '../../data/eventSport.js';
import { NOUN_SENSES, VERB_READINGS } from '../lexicon.js';
import { ruleOf, type Mention } from '../mentions.js';
import { rowsOfNoun, rowsOfVerb } from '../tree/rows.js';
import { isDoneToSubject } from '../tree/voice.js';
import { FeatureBag } from '../net/bag.js';
import { hashOf, keptHashOf } from '../net/hash.js';
import { doerOf } from './doer.js';
import { isPlain, type Kind } from './kinds.js';
import { lexicalTypes } from './lexicalTypes.js';
import { SLOTS } from './shape.js';
import { wordFacts } from './wordFacts.js';

/** A sentence and what is known of its tokens: the input of feature extraction. */
export interface View {
  tree: Tree;
  /** What each token names: see kinds.ts. */
  kinds: readonly Kind[];
  /** Result of lexicalTypes for each token, computed on demand. */
  types: (readonly string[] | undefined)[];
  /** The events that the rules found in the sentence. */
  told: readonly Pick<Mention, 'type' | 'trigger' | 'actors' | 'recipients'>[];
}

/**
 * Features of a candidate as slots in the weight table, and the context words whose vectors the net reads.
 */
export interface Features {
  slots: Int32Array;
  /**
   * Hashes of stems, 0 for none: the candidate, its object, its subject, its head, its complement, its first
   * adverbial.
   */
  words: Int32Array;
}

/** Whether a token can be a trigger: a verb, or a noun that is not a name. */
export function isCandidate(
  { kinds }: Pick<View, 'kinds'>,
  { upos, relation, index, lower }: SyntaxToken,
): boolean {
  if (upos === 'VERB') return relation !== 'compound' && relation !== 'case' && relation !== 'mark';
  const kind = kinds[index];
  if (upos === 'NOUN') return kind === 'n' || NOUN_SENSES.has(lower) || rowsOfNoun(lower).length > 0;
  // "TALKS RESUME": the words of an upper-case headline are tagged as names.
  return (
    (upos === 'PROPN' || upos === 'ADJ') &&
    isPlain(kind) &&
    (NOUN_SENSES.has(lower) ||
      VERB_READINGS.has(lower) ||
      rowsOfNoun(lower).length > 0 ||
      rowsOfVerb(lower).length > 0)
  );
}

const bag = new FeatureBag(SLOTS);
const add = bag.add.bind(bag);
const id = keptHashOf;

function typesOf({ tree, types }: View, token: SyntaxToken): readonly string[] {
  return (types[token.index] ??= lexicalTypes(tree, token));
}

/** Extracts the features of a candidate. */
export function featuresOf(view: View, token: SyntaxToken): Features {
  const { tree, kinds } = view;
  bag.clear();
  const facts = wordFacts(token.lower);
  const { stem, middle, coarse } = facts;
  const verb = token.upos === 'VERB' ? 1 : 0;
  const voice = verb === 0 ? 2 : isDoneToSubject(tree, token) ? 1 : 0;
  const doer = doerOf(tree, token);
  const object = objectOf(tree, token);
  const head = headOf(tree, token);
  const relation = id(token.relation);
  const doerKind = doer === null ? 0 : id(kinds[doer.index] ?? '');
  const objectKind = object === null ? 0 : id(kinds[object.index] ?? '');

  add(0);
  add(1, stem);
  add(2, stem, verb);
  add(3, facts.word);
  add(4, facts.fine);
  add(5, middle, verb);
  add(6, coarse, verb);
  add(7, id(token.xpos));
  add(8, id(token.xpos), relation);
  add(9, stem, voice);
  const particle = particleOf(tree, token);
  if (particle !== null) {
    add(10, stem, id(particle.lower));
    add(11, middle, id(particle.lower));
  }
  add(12, doerKind, voice);
  add(13, objectKind, voice);
  add(14, doerKind, objectKind, voice);
  add(15, stem, doerKind);
  add(16, stem, objectKind);
  add(17, middle, doerKind, voice);
  add(18, middle, objectKind);
  add(19, coarse, doerKind, objectKind * 3 + voice);
  if (doer !== null) {
    const of = wordFacts(doer.lower);
    add(20, of.stem);
    add(21, of.middle);
    add(22, of.coarse, coarse);
  }
  if (object !== null) {
    const of = wordFacts(object.lower);
    add(23, of.stem);
    add(24, stem, of.stem);
    add(25, stem, of.middle);
    add(26, stem, of.coarse);
    add(27, of.middle);
    add(28, middle, of.coarse);
    add(29, middle, of.stem);
    for (const type of typesOf(view, object)) {
      add(30, id(type));
      add(31, id(type), middle);
      add(32, id(type), stem);
    }
  }
  const complement = dependentOf(tree, token, 'xcomp', 'ccomp');
  const adverbials = [...obliquesOf(tree, token)];
  const owner = dependentOf(tree, token, 'nmod:poss');
  if (owner !== null) adverbials.push({ preposition: 'POSS', token: owner });
  for (const { preposition, token: one } of adverbials) {
    const by = id(preposition);
    const kind = id(kinds[one.index] ?? '');
    const of = wordFacts(one.lower);
    add(33, by, voice);
    add(34, stem, by);
    add(35, by, kind, verb);
    add(36, stem, by, kind);
    add(37, middle, by);
    add(38, by, of.stem);
    add(39, coarse, by, kind);
    add(40, by, of.coarse, verb);
  }
  if (adverbials.length === 0) {
    add(41, verb);
    add(42, stem);
  }
  addClauses(view, token, stem, middle);
  addModifiers(view, token, stem, middle);
  if (isNegated(tree, token) || dependentsOf(tree, token, 'det').some(({ lower }) => lower === 'no'))
    add(60, verb);
  addHead(view, token, head);
  addNeighbours(view, token, stem, verb);
  const types = typesOf(view, token);
  for (const type of types) {
    const known = id(type);
    add(80, known);
    add(81, id(type.slice(1)));
    add(82, known, doerKind, objectKind * 3 + voice);
    add(83, known, voice);
    add(84, known, relation);
    add(85, known, stem);
  }
  if (types.length === 0) {
    add(86, verb);
    add(87, doerKind, objectKind, voice);
  } else if (types.length > 1) add(88, hashOf([...types].sort().join()));
  addSentence(view, coarse, middle);
  addTold(view, token, stem, coarse, verb);
  const words = [
    token,
    object,
    doer,
    head,
    complement,
    adverbials.find(({ preposition }) => preposition !== 'POSS')?.token ?? null,
  ];
  return {
    slots: bag.take(),
    words: Int32Array.from(words, (word) => (word === null ? 0 : wordFacts(word.lower).key)),
  };
}

/** Clauses that depend on the candidate. */
function addClauses(view: View, token: SyntaxToken, stem: number, middle: number): void {
  const { tree } = view;
  for (const clause of dependentsOf(tree, token, 'xcomp', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'csubj')) {
    const relation = id(clause.relation);
    const mark = id(dependentOf(tree, clause, 'mark')?.lower ?? clause.xpos);
    add(43, relation, mark, stem);
    add(44, relation, mark, middle);
    add(45, relation, mark);
    if (clause.relation !== 'xcomp' && clause.relation !== 'ccomp') continue;
    const of = wordFacts(clause.lower);
    add(46, of.stem);
    add(47, of.middle);
    add(48, stem, of.coarse);
    for (const type of typesOf(view, clause)) {
      add(49, id(type));
      add(50, stem, id(type));
      add(51, middle, id(type));
    }
  }
}

/** Auxiliaries, adverbs, adjectives and the like. */
function addModifiers({ tree, kinds }: View, token: SyntaxToken, stem: number, middle: number): void {
  for (const one of dependentsOf(tree, token, 'aux', 'advmod', 'det', 'amod', 'compound', 'mark', 'nummod')) {
    const relation = id(one.relation);
    const of = wordFacts(one.lower);
    add(52, relation, of.word);
    add(53, relation, of.word, stem);
    if (one.relation !== 'amod' && one.relation !== 'compound') continue;
    const kind = id(kinds[one.index] ?? '');
    add(54, relation, kind);
    add(55, stem, relation, kind);
    add(56, stem, of.coarse);
    add(57, of.middle, middle);
  }
  if (dependentOf(tree, token, 'cop') !== null) {
    add(58);
    add(59, stem);
  }
  if (dependentOf(tree, token, 'aux:pass') !== null) add(61);
}

/** The head of the candidate. */
function addHead(view: View, token: SyntaxToken, head: SyntaxToken | null): void {
  const { tree, kinds } = view;
  const relation = id(token.relation);
  add(62, relation);
  if (head === null) return;
  const { stem, middle } = wordFacts(token.lower);
  const of = wordFacts(head.lower);
  const by = id(prepositionOf(tree, token));
  add(63, relation, of.stem);
  add(64, stem, of.stem);
  add(65, relation, of.middle);
  add(66, relation, by, id(head.upos));
  add(67, stem, relation, by);
  add(68, id(kinds[head.index] ?? ''), relation);
  add(69, middle, of.coarse, relation);
  for (const type of typesOf(view, head)) add(70, relation, id(type));
  if (token.relation !== 'obj' && token.relation !== 'obl') return;
  const doer = doerOf(tree, head);
  const kind = doer === null ? 0 : id(kinds[doer.index] ?? '');
  add(71, kind, relation);
  add(72, stem, kind);
}

function addNeighbours({ tree, kinds }: View, { index }: SyntaxToken, stem: number, verb: number): void {
  const next = tree.tokens[index + 1];
  const before = tree.tokens[index - 1];
  const after = next === undefined ? 0 : wordFacts(next.lower).word;
  const front = before === undefined ? 0 : wordFacts(before.lower).word;
  add(73, after);
  add(74, front);
  add(75, stem, after);
  add(76, front, stem);
  add(77, id(kinds[index + 1] ?? ''), verb);
  add(78, id(kinds[index - 1] ?? ''), verb);
}

/** Who is named in the sentence, and what kind of sentence it is. */
function addSentence({ tree: { tokens }, kinds }: View, coarse: number, middle: number): void {
  let named = 0;
  for (const kind of kinds)
    named |= kind === 'C' ? 1 : kind === 'D' ? 2 : kind === 'P' ? 4 : kind === 'B' ? 8 : 0;
  add(89, named);
  add(90, named, coarse);
  if (tokens.some(({ lower }) => SPORT_WORDS.has(lower))) {
    add(91);
    add(92, middle);
  }
  if (tokens.length < 14) add(93);
}

/** Events that the rules found, at the candidate or elsewhere in the sentence. */
function addTold({ told }: View, token: SyntaxToken, stem: number, coarse: number, verb: number): void {
  let own = false;
  for (const { type, trigger, actors, recipients } of told) {
    if (!overlap(trigger, token)) continue;
    own = true;
    const of = id(type);
    const rule = id(ruleOf(trigger.why));
    const sides = (actors.length > 0 ? 1 : 0) + (recipients.length > 0 ? 2 : 0);
    add(94);
    add(95, of);
    add(96, of, rule);
    add(97, rule);
    add(98, of, stem);
    add(99, of, coarse);
    add(100, of, sides);
    add(101, sides);
    if (trigger.start <= token.start) add(102);
  }
  if (own) return;
  add(103);
  add(104, verb);
  for (const { type } of told) {
    add(105, id(type));
    add(106, id(token.relation));
  }
  if (told.length === 0) add(107);
}
