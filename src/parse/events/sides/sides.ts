import { topOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { overlap } from '../../spans.js';
import { wordSet } from '../../tables.js';
import type { Span } from '../../types.js';
import { isAside } from '../tree/ownClause.js';
import { atHome } from '../atHome.js';
import { isPronounFor, isSame, type Participant, type Scene } from '../participants.js';
import { MUTUAL, type Mention } from '../mentions.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { featuresOf, isUnder, viewOf, type View } from './features.js';
import { chancesOf, type Chances } from './model.js';

/** Least probability for the likeliest phrase to fill an empty side. */
const FILLS = { actor: 0.1, recipient: 0.15 };
/**
 * The same where a missing participant is normal: for repeated mentions ("the meeting") and for the agent of a
 * passive.
 */
const UNLIKELY = 0.5;
/** The rule that finds repeated mentions. */
const AGAIN = 'event-noun-repeated';

/** A phrase to which the rules gave no side. */
interface Judged extends Chances {
  candidate: Candidate;
}

/**
 * Settles who did what to whom in a sentence. The rules decide where they can. A side that they leave empty
 * gets the likeliest phrase of the sentence by a net trained on annotated sentences, but never one from the
 * attribution.
 *
 * @param told all events of the sentence, in the order in which their sides are settled
 */
export function settleSides(scene: Scene, tree: Tree, told: readonly Mention[]): void {
  const open = told.filter((mention) => mention.actors.length === 0 || lacksRecipient(mention));
  if (open.length === 0) return;
  const candidates = candidatesOf(scene, tree);
  for (const mention of open) fillSides(scene, tree, mention, candidates, told);
}

/** A meeting of two actors needs no recipient. */
function lacksRecipient({ type, actors, recipients }: Mention): boolean {
  return recipients.length === 0 && !(MUTUAL.has(type) && actors.length > 1);
}

function fillSides(
  scene: Scene,
  tree: Tree,
  mention: Mention,
  candidates: readonly Candidate[],
  others: readonly Mention[],
): void {
  const { actors, recipients, type } = mention;
  const view = viewOfMention(tree, mention, candidates);
  if (view === null) return;
  const given = [...actors, ...recipients];
  const taken = new Set(given.map((participant) => candidateAt(tree, candidates, participant)));
  const ends = scene.words[scene.end]?.start ?? Infinity;
  const free = candidates.flatMap((candidate, at): Judged[] =>
    taken.has(at) ||
    candidate.kind === 'act' ||
    candidate.token.start >= ends ||
    isNamedIn(scene, candidate, mention)
      ? []
      : [{ candidate, ...chancesOf(featuresOf(view, at)) }],
  );
  const again = mention.trigger.why === AGAIN;
  const leastOfActor = again || view.voice === 'passive' ? UNLIKELY : FILLS.actor;
  const doers = free.filter((one) => !isWhere(one));
  const own = view.voice === 'noun' ? doers.filter((one) => !actsIn(one, others)) : doers;
  const doer = actors.length === 0 ? likeliest(own, 'actor', leastOfActor) : null;
  const rest = (again || MUTUAL.has(type) ? doers : free).filter(
    (one) => one !== doer && !isElsewhere(tree, view.trigger.top, one, others),
  );
  const other = lacksRecipient(mention)
    ? likeliest(rest, 'recipient', again ? UNLIKELY : FILLS.recipient)
    : null;
  Object.assign(
    mention,
    atHome(scene, type, doer?.candidate.participants ?? actors, other?.candidate.participants ?? recipients),
  );
}

/** Whether a candidate is already a participant: "he" in "Mr Park said he". */
function isNamedIn(scene: Scene, { participants }: Candidate, { actors, recipients }: Mention): boolean {
  return participants.some(
    (participant) =>
      isPronounFor(scene, participant, actors) ||
      [...actors, ...recipients].some(
        (known) =>
          (participant.person !== null && isSame(participant, known)) || isInside(participant, known),
      ),
  );
}

function isInside(participant: Span, other: Span): boolean {
  return participant.start >= other.start && participant.end <= other.end;
}

/** "in Leeds": a location, not an actor. */
function isWhere({ candidate: { kind, preposition } }: Judged): boolean {
  return kind === 'place' || ONLY_WHERE.has(preposition);
}

const ONLY_WHERE = wordSet('in at near across throughout inside outside');

/** "Togo condemned the attack": the actor of another event is not the actor of the noun. */
function actsIn({ candidate: { token } }: Judged, others: readonly Mention[]): boolean {
  return others.some(({ actors }) => actors.some((participant) => overlap(participant, token)));
}

/** "…, Ada Park has won": a participant of another clause or event. */
function isElsewhere(
  tree: Tree,
  top: SyntaxToken,
  { candidate: { token, first, participants } }: Judged,
  others: readonly Mention[],
): boolean {
  if (others.some(({ recipients }) => recipients.some((participant) => overlap(participant, token))))
    return true;
  const end = participants[0]?.end ?? token.end;
  if (tree.tokens.find(({ start }) => start >= end)?.upos === 'AUX' || isAside(tree, token, top)) return true;
  return first.relation === 'nsubj' && !isUnder(tree, first, top);
}

/** The likeliest phrase for a side; null if none reaches the threshold. */
function likeliest(all: readonly Judged[], side: keyof Chances, least: number): Judged | null {
  let most: Judged | null = null;
  for (const one of all) if (one[side] > least && one[side] > (most?.[side] ?? 0)) most = one;
  return most;
}

/** The parts of a mention that its sides depend on. */
export interface ToldBare extends Pick<Mention, 'type' | 'actors' | 'recipients'> {
  trigger: Span & { why: string };
}

/**
 * An event with its candidates and the sides that the rules gave it; null if its trigger is not in the tree.
 */
export function viewOfMention(
  tree: Tree,
  { type, trigger, actors, recipients }: ToldBare,
  candidates: readonly Candidate[],
): View | null {
  const top = topOf(tree, trigger);
  if (top === null) return null;
  let last = top;
  for (const token of tree.tokens)
    if ((token.upos === 'NOUN' || token.upos === 'VERB') && overlap(token, trigger)) last = token;
  const tokensOf = (participants: readonly Participant[]): SyntaxToken[] =>
    participants.flatMap(
      (participant) => candidates[candidateAt(tree, candidates, participant)]?.token ?? [],
    );
  return viewOf(
    tree,
    { type, why: trigger.why, top, last, actors: tokensOf(actors), recipients: tokensOf(recipients) },
    candidates,
  );
}

/** Index of the candidate for a span: the one at its head, else one that overlaps it; -1 for none. */
export function candidateAt(tree: Tree, candidates: readonly Candidate[], span: Span): number {
  const top = topOf(tree, span);
  const exact = candidates.findIndex(({ token }) => token === top);
  if (exact >= 0) return exact;
  const inside = candidates.findIndex(({ token }) => overlap(token, span));
  if (inside >= 0) return inside;
  return candidates.findIndex(({ participants }) =>
    participants.some((participant) => overlap(participant, span)),
  );
}
