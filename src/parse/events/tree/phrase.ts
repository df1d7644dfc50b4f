import { headOf, subtreeOf, type Relation, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { participantsOf, type Participant, type Scene } from '../participants.js';
import { withConjuncts } from './sides.js';

/** Relations that lead out of a head's noun phrase. */
const OUTSIDE: ReadonlySet<Relation> = new Set([
  'acl', 'acl:relcl', 'advcl', 'parataxis', 'conj', 'cc', 'punct', 'case', 'mark', 'cop', 'nsubj', 'nsubj:pass', 'aux', 'ccomp', 'obl', 'advmod',
]); // prettier-ignore

/** The participants that a token's phrase and its coordinated phrases name. */
export function participantsOfToken(scene: Scene, tree: Tree, token: SyntaxToken): Participant[] {
  // "Ada Park, a banker who paid": an apposition stands for its head.
  const head = token.relation === 'appos' ? (headOf(tree, token) ?? token) : token;
  return withConjuncts(tree, head).flatMap((one) => participantsOfPhrase(scene, tree, one));
}

/** The participants that a token's phrase names, without coordinated phrases. */
function participantsOfPhrase(scene: Scene, tree: Tree, token: SyntaxToken): Participant[] {
  const range = wordsOfPhrase(scene, tree, token, OUTSIDE);
  return range === null ? [] : participantsOf(scene, range);
}

/** The same, with modifiers by "of" or "in" that give the country, wherever the tree attaches them. */
export function participantsAtHead(scene: Scene, tree: Tree, token: SyntaxToken): Participant[] {
  const { words } = scene;
  const range = wordsOfPhrase(scene, tree, token, BEYOND_HEAD);
  if (range === null) return [];
  const { from, to } = range;
  let reach = to;
  while (reach < words.length && words[reach]?.tag !== 'CONJ' && words[reach]?.lower !== ',') reach++;
  return participantsOf(scene, { from, to: Math.min(reach, Math.max(scene.end, to)) }, to);
}

/** The words of a token's phrase, without dependents by these relations; null if there are none. */
function wordsOfPhrase(
  { words }: Scene,
  tree: Tree,
  token: SyntaxToken,
  without: ReadonlySet<Relation>,
): { from: number; to: number } | null {
  const phrase = subtreeOf(tree, token, ({ relation }) => without.has(relation));
  const start = phrase[0]?.start ?? token.start;
  const end = phrase[phrase.length - 1]?.end ?? token.end;
  const from = words.findIndex((word) => word.end > start);
  if (from < 0) return null;
  let to = from;
  while (to < words.length && (words[to]?.start ?? Infinity) < end) to++;
  return to === from ? null : { from, to };
}

const BEYOND_HEAD: ReadonlySet<Relation> = new Set([
  ...OUTSIDE,
  'nmod',
  'appos',
  'nmod:unmarked',
  'obl:unmarked',
]);
