import { overlap } from '../../spans.js';
import type { EventType, Sentence, Span } from '../../types.js';
import { obliquesOf } from '../../syntax/predicate.js';
import { headOf, type SyntaxToken, type Tree } from '../../syntax/tree.js';
import { circumstances } from '../circumstances.js';
import { isKnown, isSame, type Participant, type Roles, type Scene } from '../participants.js';
import { isActor, isRecipient } from '../participantKinds.js';
import { isHuman, isVictim } from '../agents.js';
import type { Mention } from '../mentions.js';
import { standingOf } from './governing.js';
import { participantsOfToken } from './phrase.js';
import { matchesIn, type Match } from './predicates.js';
import { sidesOfNoun, sidesOfVerb, type Sides } from './sides.js';

/** Events by the table of predicates and the tree that other rules did not find. */
export function mentionsOfTree(
  scene: Scene,
  sentence: Sentence,
  tree: Tree,
  told: readonly Mention[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const match of matchesIn(tree)) {
    const known = [...told, ...mentions];
    if (known.some(({ trigger }) => isAt(match, trigger)) || isContent(tree, match, known)) continue;
    const mention = mentionAt(scene, sentence, tree, match);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function isAt({ token, noun }: Match, trigger: Span): boolean {
  return overlap(token, trigger) || (noun !== null && overlap(noun, trigger));
}

/**
 * Types whose object is wanted or rejected and has not happened: "threatened sanctions", "called for an
 * inquiry".
 */
const OF_WORDS: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN', 'AGREE', 'REJECT']);

/** Whether a predicate is only the content of a demand, threat, promise or refusal that was already found. */
function isContent(tree: Tree, { token, row }: Match, known: readonly Mention[]): boolean {
  let at = headOf(tree, token);
  for (let step = 0; step < 3 && at !== null; step++) {
    const governor: Span = at;
    const governing = known.filter(({ trigger }) => overlap(trigger, governor));
    // "were killed in an attack"
    if (step === 0 && governing.some(({ type }) => type === row.type)) return true;
    if (governing.some(({ type }) => OF_WORDS.has(type))) return true;
    at = headOf(tree, at);
  }
  return false;
}

/** A trigger token, and the parts of the table's row that its mention depends on. */
export interface FoundPredicate extends Omit<Match, 'row'> {
  row: Pick<Match['row'], 'type' | 'noun' | 'needs' | 'reversed' | 'status'>;
}

/**
 * The mention of a predicate: its status by its governors, its sides by the tree. Null if it reports no
 * event.
 */
export function mentionAt(
  scene: Scene,
  sentence: Sentence,
  tree: Tree,
  { token, row, noun }: FoundPredicate,
): Mention | null {
  const standing = standingOf(tree, token);
  if (standing === null) return null;
  const verb = token.upos === 'VERB' && !row.noun;
  const sides = verb ? sidesOfVerb(tree, token, noun) : sidesOfNoun(tree, token);
  if (row.reversed) [sides.actors, sides.recipients] = [sources(tree, token, noun), sides.actors];
  let { actors, recipients } = participantsOfSides(scene, tree, sides);
  if (standing.obliged) {
    if (!actors.some(isKnown)) return null;
    [actors, recipients] = [[], actors];
  }
  const participants = [...actors, ...recipients];
  if (!isEnough(row.needs, actors, recipients)) return null;
  if (
    row.type === 'CONSULT' &&
    actors.length > 0 &&
    actors.every((participant) => isPrivate(scene, participant))
  )
    return null;
  const words = scene.words;
  const from = words.findIndex((word) => word.end > token.start);
  if (from < 0) return null;
  const last = noun !== null && noun.start > token.start && noun.index - token.index < 6 ? noun : token;
  let to = from + 1;
  while (to < words.length && (words[to]?.start ?? Infinity) < last.end) to++;
  const definite = !verb && isDefinite(tree, token);
  const why = `tree-${verb ? (noun === null ? 'verb' : 'object') : 'noun'}`;
  return {
    type: standing.type ?? row.type,
    status: row.status ?? standing.status,
    actors,
    recipients,
    definite: participants.length === 0 && definite,
    indefinite: false,
    plain: true,
    ...circumstances(scene, sentence, { from, to }, why, words.length),
  };
}

/** "drew criticism from Peru", "faces charges by": the source is the actor. */
function sources(tree: Tree, verb: SyntaxToken, noun: SyntaxToken | null): SyntaxToken[] {
  return [verb, noun].flatMap((head) =>
    head === null
      ? []
      : obliquesOf(tree, head).flatMap(({ preposition, token }) =>
          preposition === 'from' || preposition === 'by' ? token : [],
        ),
  );
}

/** A person without an office or a country, whose visits and meetings are not diplomacy. */
function isPrivate({ officials }: Scene, { person, country }: Participant): boolean {
  return person !== null && country === null && !officials.has(person);
}

function isTarget(participant: Participant): boolean {
  return (
    isRecipient(participant) ||
    ((isHuman(participant.head) || isVictim(participant.head)) && !EACH_OTHER.test(participant.label))
  );
}

const EACH_OTHER = /^(?:each other|one another)$/i;

/** The participants of both sides: for each, the first phrase that names any. */
export function participantsOfSides(scene: Scene, tree: Tree, sides: Sides): Roles {
  const actors = firstParticipants(scene, tree, sides.actors, isActor);
  const recipients = firstParticipants(scene, tree, sides.recipients, isTarget);
  return {
    actors,
    recipients: recipients.filter((participant) => !actors.some((actor) => isSame(actor, participant))),
  };
}

/** The participants of the first phrase that names somebody known, else of the first that names anybody. */
function firstParticipants(
  scene: Scene,
  tree: Tree,
  tokens: readonly SyntaxToken[],
  fits: (participant: Participant) => boolean,
): Participant[] {
  let any: Participant[] = [];
  for (const token of tokens) {
    const participants = participantsOfToken(scene, tree, token).filter(fits);
    if (participants.some(isKnown)) return participants;
    if (any.length === 0) any = participants;
  }
  return any;
}

function isEnough(
  needs: Match['row']['needs'],
  actors: readonly Participant[],
  recipients: readonly Participant[],
): boolean {
  const participants = [...actors, ...recipients];
  if (needs === 'nobody') return true;
  if (needs === 'somebody') return participants.length > 0;
  if (needs === 'target') return recipients.some(isKnown);
  if (needs === 'known') return participants.some(isKnown);
  return (
    participants.some((participant) => isKnown(participant) || participant.named) && participants.length > 1
  );
}

function isDefinite(tree: Tree, noun: SyntaxToken): boolean {
  return noun.dependents.some((index) =>
    /^(?:the|this|that|these|those)$/.test(tree.tokens[index]?.lower ?? ''),
  );
}
