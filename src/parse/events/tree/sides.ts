import { DONE_TO_NOUNS, LIGHT_VERBS, SUFFERING_VERBS } from '../../data/eventWords.js';
import {
  agentOf,
  conjunctsOf,
  governorOf,
  indirectObjectOf,
  isPassive,
  objectOf,
  obliquesOf,
  possessorOf,
  prepositionOf,
  subjectOf,
} from '../../syntax/predicate.js';
import { dependentOf, dependentsOf, headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { wordSet } from '../../tables.js';
import { isDoneToSubject } from './voice.js';

/** Head tokens of the actor and recipient phrases, likeliest first. */
export interface Sides {
  actors: SyntaxToken[];
  recipients: SyntaxToken[];
}

/** Prepositions that introduce recipients, likeliest first. */
const TOWARDS = [
  'against',
  'with',
  'on',
  'to',
  'from',
  'at',
  'for',
  'over',
  'into',
  'between',
  'towards',
  'toward',
  'of',
];
const RELATIVES = wordSet('who which that whom');

/** The sides of a verb, from the tree: its own subject and objects first, then those of governing clauses. */
export function sidesOfVerb(tree: Tree, verb: SyntaxToken, noun: SyntaxToken | null): Sides {
  const passive = isDoneToSubject(tree, verb);
  const own = subjectOf(tree, verb);
  const subject = own === null ? inheritedSubject(tree, verb) : resolveRelative(tree, verb, own);
  const recipients: SyntaxToken[] = [];
  const actors: SyntaxToken[] = [];
  if (passive) {
    if (subject !== null) recipients.push(subject);
    const agent = agentOf(tree, verb);
    if (agent !== null) actors.push(agent);
  } else {
    if (subject !== null) actors.push(subject);
    // "France and Spain have met" parsed as two subjects
    actors.push(...dependentsOf(tree, verb, 'nsubj').filter((other) => other !== own));
    const indirect = indirectObjectOf(tree, verb);
    if (indirect !== null) recipients.push(indirect);
    const object = objectOf(tree, verb);
    if (object !== null && object !== noun) recipients.push(object);
    const relative = relativeObject(tree, verb, object);
    if (relative !== null) recipients.push(relative);
    recipients.push(...subjectsOfContent(tree, verb));
  }
  recipients.push(...towards(tree, verb));
  if (noun !== null) recipients.push(...towards(tree, noun));
  return { actors, recipients };
}

/** The agent of a verb, or the subject of an active one, inherited if need be. */
export function doersOf(tree: Tree, verb: SyntaxToken): SyntaxToken[] {
  return sidesOfVerb(tree, verb, null).actors;
}

/** "alleged that Turkey attacked", "demanded that Iran leave": the subject of the content clause. */
function subjectsOfContent(tree: Tree, verb: SyntaxToken): SyntaxToken[] {
  return dependentsOf(tree, verb, 'ccomp').flatMap((clause) => subjectOf(tree, clause) ?? []);
}

/** "the village they attacked": the noun that an object relative clause modifies. */
function relativeObject(tree: Tree, verb: SyntaxToken, object: SyntaxToken | null): SyntaxToken | null {
  if (verb.relation !== 'acl:relcl') return null;
  if (object !== null && !RELATIVES.has(object.lower)) return null;
  const noun = headOf(tree, verb);
  const subject = subjectOf(tree, verb);
  return subject === null || RELATIVES.has(subject.lower) ? null : noun;
}

/** Resolves "who" or "which" to the noun that the clause modifies. */
function resolveRelative(tree: Tree, verb: SyntaxToken, subject: SyntaxToken): SyntaxToken {
  if (ITSELF.has(subject.lower)) return sayerOf(tree, verb) ?? subject;
  if (!RELATIVES.has(subject.lower)) return subject;
  let at: SyntaxToken | null = verb;
  while (at !== null && at.relation === 'conj') at = headOf(tree, at);
  return at?.relation === 'acl:relcl' ? (headOf(tree, at) ?? subject) : subject;
}

const ITSELF = wordSet('it they');

/** "Peru said it will recall": resolves the subject "it" to the subject of the governing clause. */
function sayerOf(tree: Tree, verb: SyntaxToken): SyntaxToken | null {
  let at: SyntaxToken | null = verb;
  while (at !== null && (at.relation === 'conj' || at.relation === 'xcomp')) at = headOf(tree, at);
  const governor = at?.relation === 'ccomp' ? headOf(tree, at) : null;
  const sayer = governor === null ? null : subjectOf(tree, governor);
  return sayer === null || sayer.upos === 'PRON' ? null : sayer;
}

/** The subject of a verb without one, inherited from its governor. */
function inheritedSubject(tree: Tree, verb: SyntaxToken): SyntaxToken | null {
  let at = verb;
  for (let step = 0; step < 5; step++) {
    const governor = headOf(tree, at);
    if (governor === null) return null;
    // "soldiers sent to Mali", "a man accused of": its object; "rebels fighting": its subject
    if (at.relation === 'acl' && dependentOf(tree, at, 'mark')?.lower !== 'to') return governor;
    if (at.relation === 'acl:relcl') return governor;
    // "asked Iran to release": the object of the governing verb is the subject.
    if (at.relation === 'xcomp') {
      const object = objectOf(tree, governor) ?? indirectObjectOf(tree, governor);
      if (object !== null && object !== at) return object;
    }
    const subject = subjectOf(tree, governor);
    if (subject !== null) return resolveRelative(tree, governor, subject);
    if (!/^(?:conj|xcomp|advcl|ccomp|parataxis|acl)$/.test(at.relation)) {
      const clause = governorOf(tree, at);
      if (clause === null) return null;
      at = clause;
      continue;
    }
    at = governor;
  }
  return null;
}

/** The phrases that prepositions of aim attach to a verb or noun. */
function towards(tree: Tree, head: SyntaxToken): SyntaxToken[] {
  const found: { rank: number; token: SyntaxToken }[] = [];
  for (const { preposition, token } of obliquesOf(tree, head)) {
    const rank = TOWARDS.indexOf(preposition);
    if (rank >= 0) found.push({ rank, token });
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ token }) => token);
}

/** "the killing of", "the jailing of"; not "the meeting of". */
function isDoneTo(lower: string): boolean {
  return (
    DONE_TO_NOUNS.has(lower) ||
    (lower.endsWith('ing') && !/^(?:meeting|uprising|gathering|briefing|hearing)$/.test(lower))
  );
}

/**
 * The sides of an event noun: its possessor, its adjective, phrases with "by", "of" and "against", and the
 * subject of its light verb.
 */
export function sidesOfNoun(tree: Tree, noun: SyntaxToken): Sides {
  const actors: SyntaxToken[] = [];
  const recipients: SyntaxToken[] = [];
  const owner = possessorOf(tree, noun);
  if (owner !== null) actors.push(owner);
  actors.push(
    ...dependentsOf(tree, noun, 'amod', 'compound').filter(
      ({ upos }) => upos === 'PROPN' || upos === 'ADJ' || upos === 'NOUN',
    ),
  );
  for (const { preposition, token } of obliquesOf(tree, noun)) {
    if (preposition === 'by') actors.unshift(token);
    else if (preposition === 'between' || preposition === 'among') actors.push(token);
    else if (preposition === 'from') actors.push(token);
    else if (preposition === 'of') (isDoneTo(noun.lower) ? recipients : actors).push(token);
    else if (TOWARDS.includes(preposition)) recipients.push(token);
  }
  for (const participle of dependentsOf(tree, noun, 'acl')) {
    // "a meeting held between", "an attack carried out by"
    for (const { preposition, token } of obliquesOf(tree, participle)) {
      if (preposition === 'by' || preposition === 'between') actors.push(token);
      else if (preposition === 'with' || preposition === 'against' || preposition === 'on')
        recipients.push(token);
    }
  }
  const governor = headOf(tree, noun);
  // "fighting broke out between"
  if (governor !== null && noun.relation === 'nsubj')
    for (const { preposition, token } of obliquesOf(tree, governor))
      if (preposition === 'between') actors.push(token);
  if (governor !== null && noun.relation === 'obj') {
    const { lower } = governor;
    const subject = subjectOf(tree, governor) ?? inheritedSubject(tree, governor);
    if (subject !== null && LIGHT_VERBS.has(lower)) actors.push(resolveRelative(tree, governor, subject));
    if (subject !== null && SUFFERING_VERBS.has(lower))
      recipients.push(resolveRelative(tree, governor, subject));
    for (const { preposition, token } of obliquesOf(tree, governor))
      if (preposition === 'against' || preposition === 'with' || preposition === 'on') recipients.push(token);
  }
  const undergoer = undergoerOf(tree, noun);
  if (undergoer !== null) recipients.push(undergoer);
  return { actors, recipients };
}

/**
 * "Ten people were hurt in a raid", "she is under investigation", "was held on charges of": the subject that
 * the event noun is done to.
 */
function undergoerOf(tree: Tree, noun: SyntaxToken): SyntaxToken | null {
  const preposition = prepositionOf(tree, noun);
  if (preposition === 'under' && dependentOf(tree, noun, 'cop') !== null)
    return noun.relation === 'acl:relcl' ? headOf(tree, noun) : subjectOf(tree, noun);
  const governor = noun.relation === 'obl' ? headOf(tree, noun) : null;
  if (governor === null) return null;
  const isHeld = preposition === 'on' || preposition === 'under' || preposition === 'over';
  // "Belarus was hit with sanctions"
  const isSuffered =
    isPassive(tree, governor) &&
    (preposition === 'in' || (preposition === 'with' && STRUCK_WITH.has(governor.lower)));
  if (!isHeld && !isSuffered) return null;
  const subject = subjectOf(tree, governor) ?? inheritedSubject(tree, governor);
  return subject === null ? null : resolveRelative(tree, governor, subject);
}

/** "hit with sanctions", "met with protests"; not "charged with murder". */
const STRUCK_WITH = wordSet('hit slapped struck punished met targeted faced');

/** A token and its coordinated tokens. "Lufthansa, Germany's flag carrier, will strike": with commas alone they are one. */
export function withConjuncts(tree: Tree, token: SyntaxToken): SyntaxToken[] {
  const all = conjunctsOf(tree, token);
  return all.some((one) => dependentOf(tree, one, 'cc') !== null) ? all : [token];
}
