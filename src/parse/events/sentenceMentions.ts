import type { Sentence } from '../types.js';
import { findNominals, type Nominal } from './nominals.js';
import { mentionOfNoun } from './nounMention.js';
import type { Scene } from './participants.js';
import { findPredicates, type Predicate } from './predicates.js';
import type { Word } from './sentence.js';
import type { Mention } from './mentions.js';
import { isWorthTree } from './tree/rows.js';
import { mentionsOfTree } from './tree/mentions.js';
import { mentionOfVerb } from './verbMention.js';

/**
 * The events of one sentence by the rules over words and, where those find nothing, by the table of
 * predicates and the tree.
 * @param mayHold whether the sentence may hold a predicate of that table: see mayHoldPredicate
 */
export function mentionsIn(scene: Scene, sentence: Sentence, mayHold: boolean): Mention[] {
  const { words } = scene;
  const predicates = findPredicates(words);
  const found = mentionsOf(scene, sentence, predicates, findNominals(words, predicates));
  const told = found.map(({ trigger }) => trigger);
  return mayHold && isWorthTree(words, told)
    ? [...found, ...mentionsOfTree(scene, sentence, scene.tree, found)]
    : found;
}

/** The events that verbs and nouns of one sentence report, each once, in text order. */
function mentionsOf(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  nominals: readonly Nominal[],
): Mention[] {
  const { words, end } = scene;
  const mentions: Mention[] = [];
  for (const predicate of predicates) {
    if (predicate.group.verb >= end) continue;
    const mention = mentionOfVerb(scene, sentence, predicate);
    if (mention !== null) mentions.push(mention);
  }
  for (const nominal of nominals) {
    if (predicates.some((predicate) => isWanted(words, predicate, nominal))) continue;
    const mention = mentionOfNoun(scene, sentence, nominal, mentions);
    if (mention !== null) mentions.push(mention);
  }
  return withoutDoubles(mentions).sort((one, other) => one.trigger.start - other.trigger.start);
}

/**
 * "were killed in an attack by": the noun replaces the verb without an actor, and takes over its recipients.
 */
function withoutDoubles(mentions: Mention[]): Mention[] {
  const dropped = new Set<Mention>();
  for (const verb of mentions) {
    if (verb.type !== 'ASSAULT' || verb.trigger.why !== 'verb' || verb.actors.length > 0) continue;
    const noun = mentions.find(
      (other) =>
        other !== verb &&
        other.type === 'ASSAULT' &&
        other.trigger.why === 'event-noun' &&
        other.trigger.start > verb.trigger.start,
    );
    if (noun === undefined) continue;
    if (verb.recipients.length > 0) noun.recipients = verb.recipients;
    dropped.add(verb);
  }
  return mentions.filter((mention) => !dropped.has(mention));
}

/**
 * "urged talks", "threatened sanctions", "rejected a visit": what is demanded or refused has not happened.
 */
function isWanted(words: readonly Word[], { type, object, to }: Predicate, nominal: Nominal): boolean {
  if (!/^(?:REQUEST|AGREE|REJECT|THREATEN)$/.test(type)) return false;
  const from = Math.max(object, to - 1);
  if (nominal.from < from || nominal.from > from + 8) return false;
  for (let at = from + 1; at < nominal.from; at++) {
    const word = words[at];
    if (
      word?.tag === 'VERB' ||
      word?.tag === 'SUB' ||
      word?.lower === ',' ||
      word?.lower === 'over' ||
      word?.lower === 'after'
    )
      return false;
  }
  return true;
}
