import { clauseOf, prepositionOf, subjectOf } from '../../syntax/predicate.js';
import { dependentsOf, headOf, topOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { wordSet } from '../../tables.js';
import type { Span } from '../../types.js';
import type { Scene } from '../participants.js';
import type { Mention } from '../mentions.js';

/**
 * Removes a date or place that belongs to another clause of the sentence, and takes the nearest date of its
 * own clause instead. In "Kenya has sent troops, and the union will meet in Addis Ababa on Saturday" neither
 * belongs to the troops.
 */
export function keepToOwnClause({ words }: Scene, tree: Tree, mention: Mention, token: SyntaxToken): void {
  const isOwn = (span: Span): boolean => {
    const top = topOf(tree, span);
    return top === null || isOfClause(tree, top, token);
  };
  const { date, place, trigger } = mention;
  if (date !== null && !isOwn(date)) {
    let nearest = Infinity;
    mention.date = null;
    for (const word of words) {
      if (word.date === null || !isOwn(word)) continue;
      const distance = word.start < trigger.start ? trigger.start - word.end : word.start - trigger.end;
      if (distance >= nearest) continue;
      nearest = distance;
      mention.date = word.date;
    }
  }
  if (place === null) return;
  const named = words.filter(({ start, actor }) => start >= trigger.end && actor?.country === place);
  if (named.length > 0 && !named.some(isOwn)) mention.place = null;
}

/**
 * Whether a token is in the same clause as the trigger, or in one that has no verb and subject of its own.
 */
function isOfClause(tree: Tree, token: SyntaxToken, trigger: SyntaxToken): boolean {
  // "in power since 1991" does not date the event.
  if (prepositionOf(tree, token) === 'since') return false;
  return !isAside(tree, token, trigger) && !isAside(tree, trigger, token);
}

/**
 * Whether a separate clause contains the token but not the other: "after Peru lost to Chile" beside "talks
 * were held".
 */
export function isAside(tree: Tree, token: SyntaxToken, other: SyntaxToken): boolean {
  const around = clausesAround(tree, other);
  return [...clausesAround(tree, token)].some((clause) => !around.has(clause));
}

/** The heads of the separate clauses that contain a token, innermost first. */
function clausesAround(tree: Tree, token: SyntaxToken): Set<SyntaxToken> {
  const found = new Set<SyntaxToken>();
  let at: SyntaxToken | null = token;
  while (at !== null) {
    const clause: SyntaxToken = isAfter(tree, at) ? at : clauseOf(tree, at);
    if (isApart(tree, clause)) found.add(clause);
    at = headOf(tree, clause);
  }
  return found;
}

/** "fell silent 20 years after the bombing": the noun only gives the time. */
function isAfter(tree: Tree, token: SyntaxToken): boolean {
  return token.upos === 'NOUN' && /^(?:after|before|following)$/.test(prepositionOf(tree, token));
}

/**
 * Whether a clause is separate: a relative clause, one after "after" or "because", or a coordinated one with
 * its own subject.
 */
function isApart(tree: Tree, clause: SyntaxToken): boolean {
  const { relation } = clause;
  if (relation === 'acl:relcl' || isAfter(tree, clause)) return true;
  if (relation === 'conj' || relation === 'parataxis') return subjectOf(tree, clause) !== null;
  return (
    relation === 'advcl' &&
    dependentsOf(tree, clause, 'mark', 'advmod').some(({ lower }) => ASIDES.has(lower))
  );
}

const ASIDES = wordSet('after before because since as when while although though until once whereas');
