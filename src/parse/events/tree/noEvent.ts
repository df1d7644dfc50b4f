import { ACCIDENTS, CANCELLING_VERBS, MISHAP_VERBS } from '../../data/eventWords.js';
import { formsOfAll } from '../../inflection.js';
import { obliquesOf, particleOf, prepositionOf, subjectOf } from '../../syntax/predicate.js';
import { dependentsOf, headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { wordSet } from '../../tables.js';
import { doersOf } from './sides.js';

/** Events of a film or book have not happened: "In the film, Russia invades Alaska". */
export function isMadeUp(tree: Tree, token: SyntaxToken): boolean {
  let at: SyntaxToken | null = token;
  while (at !== null) {
    if (
      obliquesOf(tree, at).some(({ preposition, token: of }) => preposition === 'in' && WORKS.has(of.lower))
    )
      return true;
    if (WORKS.has(subjectOf(tree, at)?.lower ?? '')) return true;
    if (WORKS.has(at.lower) && prepositionOf(tree, at) === 'in') return true;
    at = headOf(tree, at);
  }
  return false;
}

const WORKS = wordSet(
  'film movie novel series sitcom drama comedy thriller play musical opera episode sequel documentary video-game videogame show',
);

/**
 * "cancelled a raid", "the raid was called off": the raid did not happen. The cancelling verb itself may
 * still be an event.
 */
export function isCalledOff(tree: Tree, token: SyntaxToken): boolean {
  const verb = token.relation === 'obj' || token.relation === 'nsubj:pass' ? headOf(tree, token) : null;
  if (verb === null) return false;
  return CALLED_OFF.has(verb.lower) || CALLED_OFF.has(`${verb.lower} ${particleOf(tree, verb)?.lower ?? ''}`);
}

const CALLED_OFF = formsOfAll(CANCELLING_VERBS);

/**
 * Harm without an agent: "killed in a crash", "fires in Canada forced people out", "a bus plunged into a
 * ravine, killing 20", "a heart attack killed".
 */
export function isMishap(tree: Tree, verb: SyntaxToken): boolean {
  const doers = doersOf(tree, verb);
  // "The blast killed two workers" is an accident; "were killed in the blast" may be an attack.
  if (doers.some(({ lower }) => /^(?:explosion|blast)s?$/.test(lower))) return true;
  const around = [...dependentsOf(tree, verb, 'obl', 'obl:agent'), ...doers];
  if (around.some((token) => ACCIDENTS.has(token.lower) || hasCompound(tree, token))) return true;
  const governor = verb.relation === 'advcl' && verb.xpos === 'VBG' ? headOf(tree, verb) : null;
  return governor !== null && (MISHAP_VERBS.has(governor.lower) || isMishap(tree, governor));
}

/** "a car crash", "a heart attack" */
function hasCompound(tree: Tree, token: SyntaxToken): boolean {
  return dependentsOf(tree, token, 'compound').some(({ lower }) => ACCIDENTS.has(lower));
}
