import type { EventType } from '../../types.js';
import { CLASSES_OF } from '../lexicon.js';
import { isHuman, isVictim } from '../agents.js';
import { conjunctsOf, objectOf, obliquesOf, particleOf, subjectOf } from '../../syntax/predicate.js';
import { dependentsOf, headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { rowsOfNoun, rowsOfVerb, type Row } from './rows.js';
import { isMishap } from './noEvent.js';
import { isDoneToSubject } from './voice.js';

/** A token that matches a row of the table. */
export interface Match {
  token: SyntaxToken;
  row: Row;
  /** The object that gives the type: "talks" in "held talks". */
  noun: SyntaxToken | null;
}

/** The predicates of a sentence that match the table, in text order. */
export function matchesIn(tree: Tree): Match[] {
  const matches: Match[] = [];
  for (const token of tree.tokens) {
    const match = matchOf(tree, token);
    if (match !== null) matches.push(match);
  }
  return matches.filter(({ token }) => !matches.some(({ noun }) => noun === token));
}

function matchOf(tree: Tree, token: SyntaxToken): Match | null {
  if (token.upos === 'VERB') {
    for (const row of rowsOfVerb(token.lower)) {
      const match = fitVerb(tree, token, row);
      if (match !== null) return match;
    }
    if (!isGerundNoun(tree, token) && !(token.xpos === 'VBG' && token.relation === 'nsubj')) return null;
  } else if (token.upos !== 'NOUN') return null;
  for (const row of rowsOfNoun(token.lower))
    if (fitsNoun(tree, token, row)) return { token, row, noun: null };
  return token.upos === 'NOUN' ? matchOfGerund(tree, token) : null;
}

/**
 * "the signing of a pact", "the questioning of the minister": a nominalized verb, with its object after "of".
 */
function matchOfGerund(tree: Tree, token: SyntaxToken): Match | null {
  if (!token.lower.endsWith('ing') || token.relation === 'compound') return null;
  const objects = obliquesOf(tree, token).flatMap(({ preposition, token: of }) =>
    preposition === 'of' ? conjunctsOf(tree, of) : [],
  );
  if (objects.length === 0) return null;
  for (const row of rowsOfVerb(token.lower)) {
    if (row.after.size > 0 || objects.some(({ lower }) => row.unless.has(lower))) continue;
    const noun = objects.find(({ lower }) => row.objects?.has(lower) === true) ?? null;
    if (row.objects !== null && noun === null && !(row.people && objects.some(isPeople))) continue;
    // A nominalization is weaker evidence than a verb: require a known participant.
    const needs = row.needs === 'nobody' || row.needs === 'somebody' ? 'known' : row.needs;
    return { token, row: { ...row, needs, noun: true }, noun };
  }
  return null;
}

/** "a mass shooting", "the bombing": a noun that is tagged as a verb. */
function isGerundNoun(tree: Tree, token: SyntaxToken): boolean {
  if (token.xpos !== 'VBG' || objectOf(tree, token) !== null) return false;
  return (
    dependentsOf(tree, token, 'det', 'amod', 'nmod:poss').length > 0 ||
    tree.tokens[token.index - 1]?.upos === 'NOUN'
  );
}

function fitVerb(tree: Tree, token: SyntaxToken, row: Row): Match | null {
  // "a demanding job", "is demanding"
  if (
    token.relation === 'amod' ||
    token.relation === 'compound' ||
    dependentsOf(tree, token, 'cop').length > 0
  )
    return null;
  const passive = isDoneToSubject(tree, token);
  const object = passive ? (subjectOf(tree, token) ?? reducedObject(tree, token)) : objectOf(tree, token);
  if (row.unless.size > 0 && dependentsOf(tree, token).some(({ lower }) => row.unless.has(lower)))
    return null;
  if (HARMS.has(row.type) && isMishap(tree, token)) return null;
  let noun: SyntaxToken | null = null;
  if (row.objects !== null) {
    const { objects } = row;
    const candidates = objectsOf(tree, token, object);
    const fitting = candidates.find((one) => objects.has(one.lower)) ?? null;
    if (fitting === null && !(row.people && object !== null && isPeople(object))) return null;
    noun = fitting;
  }
  if (row.after.size > 0) return isFollowed(tree, token, row.after) ? { token, row, noun } : null;
  // "is demanding and slow"
  if (!passive && DONE_TO_SOMEBODY.has(row.type) && !hasComplement(tree, token)) return null;
  return { token, row, noun };
}

/**
 * The words that may decide a verb's type: its object (also "rounds" in "dozens of rounds"), its obliques and
 * its predicative complements.
 */
function objectsOf(tree: Tree, verb: SyntaxToken, object: SyntaxToken | null): SyntaxToken[] {
  const own = object === null ? [] : conjunctsOf(tree, object);
  const counted = own.flatMap((one) =>
    obliquesOf(tree, one).flatMap(({ preposition, token }) => (preposition === 'of' ? token : [])),
  );
  return [
    ...own,
    ...counted,
    ...obliquesOf(tree, verb).flatMap(({ token }) => conjunctsOf(tree, token)),
    ...dependentsOf(tree, verb, 'xcomp'),
  ];
}

/** "troops sent": the noun that a participle modifies. */
function reducedObject(tree: Tree, token: SyntaxToken): SyntaxToken | null {
  return token.relation === 'acl' ? headOf(tree, token) : null;
}

function isPeople({ lower, upos }: SyntaxToken): boolean {
  return (
    upos === 'PROPN' ||
    (upos === 'PRON' && lower !== 'it') ||
    isHuman(lower) ||
    isVictim(lower) ||
    CLASSES_OF.get(lower)?.includes('person') === true
  );
}

/** Whether one of these words follows as particle, preposition or "that". */
function isFollowed(tree: Tree, token: SyntaxToken, after: ReadonlySet<string>): boolean {
  const particle = particleOf(tree, token);
  if (particle !== null && after.has(particle.lower)) return true;
  if (obliquesOf(tree, token).some(({ preposition }) => after.has(preposition))) return true;
  if (dependentsOf(tree, token, 'obj', 'advmod').some(({ lower }) => after.has(lower))) return true;
  const next = tree.tokens[token.index + 1];
  if (next !== undefined && after.has(next.lower)) return true;
  return dependentsOf(tree, token, 'xcomp', 'ccomp').some((clause) =>
    dependentsOf(tree, clause, 'mark').some(({ lower }) => after.has(lower)),
  );
}

function fitsNoun(tree: Tree, token: SyntaxToken, row: Row): boolean {
  if (token.relation === 'compound') return false;
  const before = tree.tokens[token.index - 1];
  if (row.first !== null) {
    const parts = row.first.split(' ');
    if (!parts.every((part, at) => tree.tokens[token.index - parts.length + at]?.lower === part))
      return false;
  }
  if (before !== undefined && row.unless.has(before.lower)) return false;
  if (dependentsOf(tree, token).some(({ lower }) => row.unless.has(lower))) return false;
  if (row.after.size === 0) return true;
  const joined = [token, ...dependentsOf(tree, token, 'acl')].flatMap((one) => obliquesOf(tree, one));
  if (joined.some(({ preposition }) => row.after.has(preposition))) return true;
  const next = tree.tokens[token.index + 1];
  return next !== undefined && row.after.has(next.lower);
}

const HARMS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** Types whose verbs need an object or complement. */
export const DONE_TO_SOMEBODY: ReadonlySet<EventType> = new Set([
  'ACCUSE', 'REQUEST', 'REJECT', 'COERCE', 'SANCTION', 'SUPPORT', 'THREATEN', 'ASSAULT',
]); // prettier-ignore

export function hasComplement(tree: Tree, verb: SyntaxToken): boolean {
  if (verb.relation === 'acl:relcl') return true;
  return dependentsOf(tree, verb, 'obj', 'iobj', 'ccomp', 'xcomp', 'obl', 'advcl').length > 0;
}
