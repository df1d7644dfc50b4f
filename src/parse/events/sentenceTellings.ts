import type { Sentence } from '../types.js';
import { findNominals, type Nominal } from './nominals.js';
import { tellingOfNoun } from './nounTelling.js';
import type { Scene } from './participants.js';
import { findPredicates, type Predicate } from './predicates.js';
import type { Word } from './sentence.js';
import type { Telling } from './tellings.js';
import { isWorthTree } from './tree/rows.js';
import { tellingsOfTree } from './tree/tellings.js';
import { tellingOfVerb } from './verbTelling.js';

/**
 * The events of one sentence by the rules over words and, where those find nothing, by the table of
 * predicates and the tree.
 * @param mayHold whether the sentence may hold a predicate of that table: see mayHoldPredicate
 */
export function tellIn(scene: Scene, sentence: Sentence, mayHold: boolean): Telling[] {
  const { words } = scene;
  const predicates = findPredicates(words);
  const found = tellingsOf(scene, sentence, predicates, findNominals(words, predicates));
  const told = found.map(({ mention }) => mention);
  return mayHold && isWorthTree(words, told)
    ? [...found, ...tellingsOfTree(scene, sentence, scene.tree, found)]
    : found;
}

/** The events that verbs and nouns of one sentence report, each once, in text order. */
function tellingsOf(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  nominals: readonly Nominal[],
): Telling[] {
  const { words, end } = scene;
  const tellings: Telling[] = [];
  for (const predicate of predicates) {
    if (predicate.group.verb >= end) continue;
    const telling = tellingOfVerb(scene, sentence, predicate, end);
    if (telling !== null) tellings.push(telling);
  }
  for (const nominal of nominals) {
    if (predicates.some((predicate) => isWanted(words, predicate, nominal))) continue;
    const telling = tellingOfNoun(
      scene,
      sentence,
      nominal,
      nominal.from >= end ? words.length : end,
      tellings,
    );
    if (telling !== null) tellings.push(telling);
  }
  return withoutDoubles(tellings).sort((one, other) => one.mention.start - other.mention.start);
}

/**
 * "were killed in an attack by": the noun replaces the verb without an actor, and takes over its recipients.
 */
function withoutDoubles(tellings: Telling[]): Telling[] {
  const dropped = new Set<Telling>();
  for (const verb of tellings) {
    if (verb.type !== 'ASSAULT' || verb.mention.why !== 'verb' || verb.actors.length > 0) continue;
    const noun = tellings.find(
      (other) =>
        other !== verb &&
        other.type === 'ASSAULT' &&
        other.mention.why === 'event-noun' &&
        other.mention.start > verb.mention.start,
    );
    if (noun === undefined) continue;
    if (verb.recipients.length > 0) noun.recipients = verb.recipients;
    dropped.add(verb);
  }
  return tellings.filter((telling) => !dropped.has(telling));
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
