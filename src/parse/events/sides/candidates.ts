import { prepositionOf } from '../../syntax/predicate.js';
import { headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { overlap } from '../../spans.js';
import type { Span } from '../../types.js';
import { isHuman, isPublicGroup, isVictim } from '../agents.js';
import { NOUN_SENSES } from '../lexicon.js';
import { isKnown, type Participant, type Scene } from '../participants.js';
import { participantsAtHead } from '../tree/phrase.js';

/** A noun phrase that may be an actor or recipient. */
export interface Candidate {
  /** The head of the phrase. */
  token: SyntaxToken;
  /** The participants it names. */
  participants: Participant[];
  /** What kind of participant it is: see kindOf. */
  kind: string;
  /** The same token, or the first of its coordination: "Russia" for "Iran" in "Russia and Iran". */
  first: SyntaxToken;
  /** The preposition of `first`, or "". */
  preposition: string;
}

/**
 * Phrases that may be actors or recipients, in text order: people, countries, bodies, groups, pronouns; not
 * things.
 */
export function candidatesOf(scene: Scene, tree: Tree): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tree.tokens) {
    if (!MAY_HEAD.has(token.upos) || PARTS.has(token.relation)) continue;
    if (token.upos === 'ADJ' && !isNamedAt(scene, token)) continue;
    const participants = participantsAtHead(scene, tree, token);
    const [participant] = participants;
    if (participant === undefined) continue;
    const kind = kindOf(scene, token, participant);
    if (kind === 'thing') continue;
    const first = firstOf(tree, token);
    found.push({ token, participants, kind, first, preposition: prepositionOf(tree, first) });
  }
  return found.filter(
    ({ token, participants }) => !found.some((other) => isPartOf(tree, token, participants, other)),
  );
}

/** "Russian" and "Ada" in "Russian minister Ada Park": part of another phrase. */
function isPartOf(
  tree: Tree,
  token: SyntaxToken,
  [participant]: Participant[],
  { token: head, participants, kind }: Candidate,
): boolean {
  if (token === head || participant === undefined) return false;
  if (headOf(tree, token) === head && kind !== 'act' && MODIFIERS.has(token.relation)) return true;
  // "Sinn Fein, the Irish participant": a description of the body just named
  if (headOf(tree, token) === head && token.relation === 'appos' && participants[0]?.organization != null)
    return true;
  const same = participants.some(
    (one) =>
      one.start === participant.start && one.end === participant.end && participant.person === one.person,
  );
  return same && head.start < participant.end && isAbove(tree, head, token);
}

const MODIFIERS: ReadonlySet<string> = new Set(['amod', 'compound']);

function isAbove(tree: Tree, head: SyntaxToken, token: SyntaxToken): boolean {
  for (let at = headOf(tree, token), step = 0; at !== null && step < 12; at = headOf(tree, at), step++)
    if (at === head) return true;
  return false;
}

const MAY_HEAD: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'DET', 'X']);
/** Relations between the parts of a name. */
const PARTS: ReadonlySet<string> = new Set(['flat', 'fixed', 'det', 'goeswith', 'nummod']);

function isNamedAt({ words }: Scene, token: Span): boolean {
  return words.some((word) => word.actor !== null && overlap(word, token));
}

/**
 * "person", "act", "of country", "country" and the other actor kinds in lower case, "body", "named", "group",
 * "human", "victim", "known" or "thing"; prefixed with "pronoun " for pronouns.
 */
function kindOf(scene: Scene, token: SyntaxToken, participant: Participant): string {
  const own = token.upos === 'PRON' ? 'pronoun ' : '';
  if (participant.person !== null) return `${own}person`;
  if (NOUN_SENSES.has(participant.head)) return 'act';
  if (participant.country !== null) {
    const bare = scene.words.find((word) => overlap(word, token))?.actor;
    return bare?.country == null ? `${own}of country` : `${own}${bare.kind.toLowerCase()}`;
  }
  if (participant.organization !== null) return 'body';
  if (participant.named) return 'named';
  if (isPublicGroup(participant.head, participant.label)) return 'group';
  if (EACH_OTHER.test(participant.label)) return 'thing';
  if (isHuman(participant.head)) return 'human';
  if (isVictim(participant.head)) return 'victim';
  return isKnown(participant) ? 'known' : 'thing';
}

const EACH_OTHER = /^(?:each other|one another)$/i;

/** Follows coordination and apposition up to the first token. */
function firstOf(tree: Tree, token: SyntaxToken): SyntaxToken {
  let at = token;
  for (let step = 0; step < 8 && (at.relation === 'conj' || at.relation === 'appos'); step++) {
    const head = headOf(tree, at);
    if (head === null || head.upos === 'VERB') return at;
    at = head;
  }
  return at;
}
