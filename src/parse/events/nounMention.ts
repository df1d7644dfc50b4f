import { itemAt } from '../lists.js';
import { wordSet } from '../tables.js';
import { topOf } from '../syntax/tree.js';
import type { Sentence } from '../types.js';
import { isHuman } from './agents.js';
import { circumstances } from './circumstances.js';
import { lemmaAt, verbGroup } from './clause.js';
import type { Nominal } from './nominals.js';
import { isKnown, type Participant, type Roles, type Scene } from './participants.js';
import { isActor, isRecipient } from './participantKinds.js';
import { definiteness } from './definiteness.js';
import { NOUN_PHRASE, type Word } from './sentence.js';
import type { Mention } from './mentions.js';
import { sidesOfNoun } from './tree/sides.js';
import { participantsOfSides } from './tree/mentions.js';
import { bySpeech, isWar } from './wordsOfWar.js';

/**
 * What an event noun reports, with the participants named around it. Null if none is named and the event was not
 * mentioned before.
 */
export function mentionOfNoun(
  scene: Scene,
  sentence: Sentence,
  nominal: Nominal,
  verbal: readonly Mention[],
): Mention | null {
  const { words } = scene;
  // "…, officials said after the attack": the attribution may hold the noun itself.
  const end = nominal.from < scene.end ? scene.end : words.length;
  const { kind, from } = definiteness(words, nominal);
  if (/^(?:any|no)$/.test(words[from]?.lower ?? '') || isUndone(words, from)) return null;
  const roles = rolesOfNoun(scene, nominal);
  const ofOthers = roles.actors.length > 0;
  if (nominal.type === 'CONSULT' && !roles.actors.some(isKnown))
    roles.actors = opened(nominal.from, words, verbal);
  const named =
    roles.actors.some((participant) => isKnown(participant) || nominal.type !== 'CONSULT') ||
    isAimed(words, nominal, roles.recipients) ||
    isMarch(words, nominal);
  // "the G-20 summit" is not the meeting mentioned before.
  if (!named && (kind !== 'DEFINITE' || ofOthers)) return null;
  const type = isWar(nominal.type, (words[nominal.to - 1]?.lower ?? '').replace(/s$/, ''), true)
    ? bySpeech(scene, nominal.from, roles.actors, roles.recipients)
    : nominal.type;
  if (type === null) return null;
  return {
    type,
    status: statusOfNoun(words, nominal),
    actors: roles.actors.filter(isActor),
    recipients: named ? roles.recipients.filter(isRecipient) : [],
    definite: kind === 'DEFINITE',
    indefinite: kind === 'INDEFINITE',
    ...circumstances(scene, sentence, nominal, named ? nominal.why : 'event-noun-repeated', end),
  };
}

/** Actors and recipients of an event noun, from the tree. */
function rolesOfNoun(scene: Scene, { to }: Nominal): Roles {
  const { words, tree } = scene;
  const word = words[to - 1];
  const noun = word === undefined ? null : topOf(tree, word);
  return noun === null
    ? { actors: [], recipients: [] }
    : participantsOfSides(scene, tree, sidesOfNoun(tree, noun));
}

/** "did not pursue an indictment" */
function isUndone(words: readonly Word[], from: number): boolean {
  const at =
    itemAt(words, from - 1)?.tag === 'VERB'
      ? from - 1
      : itemAt(words, from - 2)?.tag === 'VERB'
        ? from - 2
        : -1;
  return at >= 0 && verbGroup(words, at).negated;
}

/** "In talks in May, Turkey agreed with Iran": the participants of the main clause held the talks. */
function opened(from: number, words: readonly Word[], verbal: readonly Mention[]): Participant[] {
  const first = words[0];
  if (first?.tag !== 'PREP' || !/^(?:in|at|during|after|following)$/.test(first.lower)) return [];
  for (let at = 0; at < from; at++) if (words[at]?.lower === ',' || words[at]?.tag === 'VERB') return [];
  const main = verbal.find(({ trigger }) => trigger.start > (words[from]?.start ?? 0));
  return main === undefined ? [] : [...main.actors, ...main.recipients].filter(isKnown);
}

/**
 * "sanctions on Iran", "an attack on Kabul": the recipient alone suffices; "dialogue with Iran" needs two
 * sides.
 */
function isAimed(words: readonly Word[], { type, to }: Nominal, recipients: readonly Participant[]): boolean {
  // "the killing of a journalist"
  if (type === 'ASSAULT' && recipients.some(({ head }) => isHuman(head))) return true;
  if (!recipients.some(isKnown)) return false;
  return type === 'ASSAULT' || /^(?:on|against|into)$/.test(words[to]?.lower ?? '');
}

/**
 * "a march against higher fares", "a rally to demand reform": the cause makes it a protest, even if nobody is
 * named.
 */
function isMarch(words: readonly Word[], { type, to }: Nominal): boolean {
  if (type !== 'PROTEST') return false;
  const next = words[to];
  if (next?.lower === 'in') return /^(?:support|solidarity|protest)$/.test(words[to + 1]?.lower ?? '');
  return next?.lower === 'against' || (next?.tag === 'TO' && words[to + 1]?.tag === 'VERB');
}

/** "the possible meeting", "planned talks", "alleged attack" */
function statusOfNoun(words: readonly Word[], { from, to }: Nominal): Mention['status'] {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const lower = words[at]?.lower ?? '';
    if (
      /^(?:possible|planned|proposed|upcoming|forthcoming|future|expected|potential|scheduled)$/.test(lower)
    )
      return 'PLANNED';
    if (/^(?:alleged|suspected|reported)$/.test(lower)) return 'ALLEGED';
  }
  if (isSought(words, from)) return 'PLANNED';
  const next = words[to];
  return next?.tag === 'MODAL' && (next.lower === 'will' || next.lower === 'would') ? 'PLANNED' : 'ACTUAL';
}

/** "will seek new sanctions", "are considering an inquiry": it has not happened yet. */
function isSought(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  let word = itemAt(words, at);
  while (word && NOUN_PHRASE.has(word.tag)) word = itemAt(words, --at);
  return word?.tag === 'VERB' && SEEKING.has(lemmaAt(words, at));
}

const SEEKING = wordSet('seek consider propose mull weigh plan prepare want');
