import { remembered } from '../../remembered.js';
import type { SyntaxToken, Tree } from '../../syntax/tree.js';
import { isHuman, isPublicGroup, isVictim } from '../agents.js';
import type { Actor } from '../actors.js';
import type { Word } from '../sentence.js';

/** What a token names, as a single letter: see kindsOf. */
export type Kind = string;

const NAMED: Readonly<Record<Actor['kind'], Kind>> = {
  PERSON: 'P',
  REFERENCE: 'P',
  COUNTRY: 'C',
  DEMONYM: 'D',
  BODY: 'B',
  PLACE: 'L',
};
const OTHER = '-';
const NOUN = 'n';

/**
 * The kind of each token of a sentence: P a person, C a country, D a nationality, B a body, L a place, T a
 * time, N another name, r a pronoun, h people by their role, g a group, v a possible victim, # a number, n
 * any other noun, - none of these.
 */
export function kindsOf({ tokens }: Tree, words: readonly Word[]): Kind[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < words.length && (words[at]?.end ?? 0) <= token.start) at++;
    const word = words[at];
    const inside = word !== undefined && word.start < token.end ? word : null;
    if (inside?.actor != null) return NAMED[inside.actor.kind];
    return inside?.date == null ? kindOf(token) : 'T';
  });
}

function kindOf({ upos, lower }: SyntaxToken): Kind {
  if (upos === 'PRON') return 'r';
  if (upos === 'PROPN') return 'N';
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'NUM') return OTHER;
  const kind = kindOfNoun(lower);
  if (upos === 'NUM') return kind === NOUN ? '#' : 'v';
  return kind === NOUN && upos === 'ADJ' ? OTHER : kind;
}

const kindOfNoun = remembered(20_000, (lower): Kind => {
  if (isHuman(lower)) return 'h';
  if (isPublicGroup(lower, lower)) return 'g';
  return isVictim(lower) ? 'v' : NOUN;
});

/** Whether a word of this kind names nobody, and so may be a trigger. */
export function isPlain(kind: Kind | undefined): boolean {
  return kind === 'N' || kind === NOUN || kind === OTHER;
}
