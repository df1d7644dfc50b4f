import { objectOf, obliquesOf, particleOf } from '../../syntax/predicate.js';
import { dependentsOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { isHuman, isVictim } from '../agents.js';
import {
  CLASSES_OF,
  CONTROL_NOUN,
  CONTROL_TYPE,
  FRAMES,
  NOUN_SENSES,
  VERB_READINGS,
  VERB_SENSES,
} from '../lexicon.js';
import { rowsOfNoun, rowsOfVerb } from '../tree/rows.js';
import { isDoneToSubject } from '../tree/voice.js';
import { doerOf } from './doer.js';

/**
 * The event types that the lexical tables give a token, each prefixed with a letter for the table: "V" for a
 * bare verb, "P" for a verb with a particle, "F" for a frame with its object, "C" and "c" for words that
 * govern an infinitive, "N" for an event noun, "R" and "M" for rows of data/predicates.ts.
 */
export function lexicalTypes(tree: Tree, token: SyntaxToken): string[] {
  const found = new Set<string>();
  const verb = token.upos === 'VERB' || VERB_READINGS.has(token.lower);
  const noun = token.upos !== 'VERB' || token.xpos === 'VBG';
  const known =
    (verb && (VERB_READINGS.has(token.lower) || rowsOfVerb(token.lower).length > 0)) ||
    (noun &&
      (NOUN_SENSES.has(token.lower) || CONTROL_NOUN.has(token.lower) || rowsOfNoun(token.lower).length > 0));
  if (!known) return [];
  let words: ReadonlySet<string> | null = null;
  const after = (): ReadonlySet<string> => (words ??= wordsAfter(tree, token));
  if (verb) addVerb(tree, token, after, found);
  if (noun) addNoun(tree, token, after, found);
  return [...found];
}

function addVerb(tree: Tree, token: SyntaxToken, after: () => ReadonlySet<string>, found: Set<string>): void {
  const { lower } = token;
  const lemma = VERB_READINGS.get(lower)?.lemma ?? lower;
  for (const { particles, type } of VERB_SENSES.get(lemma) ?? [])
    if (particles.size === 0) found.add(`V${type}`);
    else if (holdsAny(particles, after())) found.add(`P${type}`);
  const own = objectOf(tree, token) ?? (isDoneToSubject(tree, token) ? doerOf(tree, token) : null);
  const frame = (FRAMES.get(lemma) ?? []).find(
    ({ particles, objects }) =>
      (particles.size === 0 || holdsAny(particles, after())) &&
      own !== null &&
      CLASSES_OF.get(own.lower)?.some((name) => objects.has(name)) === true,
  );
  if (frame !== undefined) found.add(`F${frame.type}`);
  const control = CONTROL_TYPE.get(lemma);
  if (control !== undefined) found.add(`C${control}`);
  for (const row of rowsOfVerb(lower)) {
    if (row.after.size > 0 && !holdsAny(row.after, after())) continue;
    const fits =
      row.objects === null ||
      (own !== null && (row.objects.has(own.lower) || (row.people && isSomebody(own)))) ||
      dependentsOf(tree, token, 'obl').some((one) => row.objects?.has(one.lower) === true);
    if (fits && !dependentsOf(tree, token).some((one) => row.unless.has(one.lower)))
      found.add(`R${row.type}`);
  }
}

function addNoun(tree: Tree, token: SyntaxToken, after: () => ReadonlySet<string>, found: Set<string>): void {
  const { lower } = token;
  const before = tree.tokens[token.index - 1]?.lower ?? '';
  const sense = (NOUN_SENSES.get(lower) ?? []).find((one) => one.before === null || one.before === before);
  if (sense !== undefined) found.add(`N${sense.type}`);
  const control = CONTROL_NOUN.get(lower);
  if (control !== undefined) found.add(`c${control}`);
  for (const row of rowsOfNoun(lower)) {
    if (row.first !== null && row.first !== before) continue;
    if (row.after.size > 0 && !holdsAny(row.after, after())) continue;
    if (row.unless.has(before) || dependentsOf(tree, token).some((one) => row.unless.has(one.lower)))
      continue;
    found.add(`M${row.type}`);
  }
}

/**
 * Candidates for a token's particle or preposition: the next word, its particle, and the prepositions and
 * markers of its dependents.
 */
function wordsAfter(tree: Tree, token: SyntaxToken): Set<string> {
  const words = new Set<string>(obliquesOf(tree, token).map(({ preposition }) => preposition));
  const particle = particleOf(tree, token);
  if (particle !== null) words.add(particle.lower);
  words.add(tree.tokens[token.index + 1]?.lower ?? '');
  for (const clause of dependentsOf(tree, token, 'xcomp', 'ccomp'))
    for (const { lower } of dependentsOf(tree, clause, 'mark')) words.add(lower);
  return words;
}

function isSomebody({ lower, upos }: SyntaxToken): boolean {
  return upos === 'PROPN' || (upos === 'PRON' && lower !== 'it') || isHuman(lower) || isVictim(lower);
}

function holdsAny(wanted: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of wanted) if (words.has(word)) return true;
  return false;
}
