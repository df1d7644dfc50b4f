import { topOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { wordSet } from '../../tables.js';
import type { Span } from '../../types.js';
import { isAside } from '../tree/ownClause.js';
import { atHome } from '../atHome.js';
import { isSame, type Party, type Scene } from '../participants.js';
import { MUTUAL, type Telling } from '../tellings.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { featuresOf, isUnder, viewOf, type View } from './features.js';
import { chancesOf, type Chances } from './model.js';

/** How likely the likeliest phrase must be to take a side that is empty. */
const FILLS = { actor: 0.1, recipient: 0.15 };
/** The same where nobody is to be expected: for what is only told again ("the meeting"), and for who is behind a passive. */
const UNLIKELY = 0.5;
/** The rule of what was told before. */
const AGAIN = 'event-noun-repeated';

/** A phrase that the rules gave no side. */
interface Judged extends Chances {
  candidate: Candidate;
}

/**
 * Settles who did what to whom in a sentence. The rules say so as far as they are sure. A side that they leave empty is filled
 * with the likeliest phrase of the sentence, by a model that learned from marked sentences; none from the words that name a
 * source.
 *
 * @param told all that the sentence tells, in the order in which their sides are settled
 */
export function settleSides(scene: Scene, tree: Tree, told: readonly Telling[]): void {
  const open = told.filter((telling) => telling.actors.length === 0 || lacksRecipient(telling));
  if (open.length === 0) return;
  const candidates = candidatesOf(scene, tree);
  for (const telling of open) fillSides(scene, tree, telling, candidates, told);
}

/** Not where two met: both of them did it. */
function lacksRecipient({ type, actors, recipients }: Telling): boolean {
  return recipients.length === 0 && !(MUTUAL.has(type) && actors.length > 1);
}

function fillSides(
  scene: Scene,
  tree: Tree,
  telling: Telling,
  candidates: readonly Candidate[],
  others: readonly Telling[],
): void {
  const { actors, recipients, type } = telling;
  const view = viewOfTelling(tree, telling, candidates);
  if (view === null) return;
  const given = [...actors, ...recipients];
  const taken = new Set(given.map((party) => candidateAt(tree, candidates, party)));
  const ends = scene.words[scene.end]?.start ?? Infinity;
  const free = candidates.flatMap((candidate, at): Judged[] =>
    taken.has(at) || candidate.kind === 'act' || candidate.token.start >= ends || isNamedIn(candidate, given)
      ? []
      : [{ candidate, ...chancesOf(featuresOf(view, at)) }],
  );
  const again = telling.mention.why === AGAIN;
  const leastOfActor = again || view.voice === 'passive' ? UNLIKELY : FILLS.actor;
  const doers = free.filter((one) => !isWhere(one));
  const own = view.voice === 'noun' ? doers.filter((one) => !actsIn(one, others)) : doers;
  const doer = actors.length === 0 ? likeliest(own, 'actor', leastOfActor) : null;
  const rest = (again || MUTUAL.has(type) ? doers : free).filter(
    (one) => one !== doer && !isElsewhere(tree, view.trigger.top, one, others),
  );
  const other = lacksRecipient(telling)
    ? likeliest(rest, 'recipient', again ? UNLIKELY : FILLS.recipient)
    : null;
  Object.assign(
    telling,
    atHome(scene, type, doer?.candidate.parties ?? actors, other?.candidate.parties ?? recipients),
  );
}

/** Whether a candidate names somebody who takes part already: "he" of "Mr Park said he". */
function isNamedIn({ parties }: Candidate, given: readonly Party[]): boolean {
  return parties.some((party) =>
    given.some((known) => (party.person !== null && isSame(party, known)) || isInside(party, known)),
  );
}

function isInside(party: Span, other: Span): boolean {
  return party.start >= other.start && party.end <= other.end;
}

/** "in Leeds": where something was, not who did it. */
function isWhere({ candidate: { kind, preposition } }: Judged): boolean {
  return kind === 'place' || ONLY_WHERE.has(preposition);
}

const ONLY_WHERE = wordSet('in at near across throughout inside outside');

/** "Togo condemned the attack": who does something else has not done what the noun tells. */
function actsIn({ candidate: { token } }: Judged, others: readonly Telling[]): boolean {
  return others.some(({ actors }) => actors.some(({ start, end }) => start < token.end && end > token.start));
}

/** "…, Ada Park has won": somebody who does something else, or to whom something else is done. */
function isElsewhere(
  tree: Tree,
  top: SyntaxToken,
  { candidate: { token, first, parties } }: Judged,
  others: readonly Telling[],
): boolean {
  if (
    others.some(({ recipients }) =>
      recipients.some(({ start, end }) => start < token.end && end > token.start),
    )
  )
    return true;
  const end = parties[0]?.end ?? token.end;
  if (tree.tokens.find(({ start }) => start >= end)?.upos === 'AUX' || isAside(tree, token, top)) return true;
  return first.relation === 'nsubj' && !isUnder(tree, first, top);
}

/** The likeliest phrase for a side; null where none is likely enough. */
function likeliest(all: readonly Judged[], side: keyof Chances, least: number): Judged | null {
  let most: Judged | null = null;
  for (const one of all) if (one[side] > least && one[side] > (most?.[side] ?? 0)) most = one;
  return most;
}

/** As much of a telling as its sides depend on. */
export interface ToldBare extends Pick<Telling, 'type' | 'actors' | 'recipients'> {
  mention: Span & { why: string };
}

/** What is told, with the phrases that may take part in it and the sides that the rules gave them; null outside of the tree. */
export function viewOfTelling(
  tree: Tree,
  { type, mention, actors, recipients }: ToldBare,
  candidates: readonly Candidate[],
): View | null {
  const top = topOf(tree, mention);
  if (top === null) return null;
  let last = top;
  for (const token of tree.tokens)
    if (
      token.start < mention.end &&
      token.end > mention.start &&
      (token.upos === 'NOUN' || token.upos === 'VERB')
    )
      last = token;
  const tokensOf = (parties: readonly Party[]): SyntaxToken[] =>
    parties.flatMap((party) => candidates[candidateAt(tree, candidates, party)]?.token ?? []);
  return viewOf(
    tree,
    { type, why: mention.why, top, last, actors: tokensOf(actors), recipients: tokensOf(recipients) },
    candidates,
  );
}

/** Index of the candidate that names what words of the text name: the highest of those that overlap them; -1 for none. */
export function candidateAt(tree: Tree, candidates: readonly Candidate[], span: Span): number {
  const top = topOf(tree, span);
  const exact = candidates.findIndex(({ token }) => token === top);
  if (exact >= 0) return exact;
  const inside = candidates.findIndex(({ token }) => token.start < span.end && token.end > span.start);
  if (inside >= 0) return inside;
  return candidates.findIndex(({ parties }) =>
    parties.some(({ start, end }) => start < span.end && end > span.start),
  );
}
