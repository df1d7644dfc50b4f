import { isUpperAt } from '../characters.js';
import type { Sentence } from '../types.js';
import type { Nominal } from './nominals.js';
import { tellingOfNoun } from './nounTelling.js';
import { isKnown, partiesOf, type Party, type Scene } from './participants.js';
import type { Predicate } from './predicates.js';
import type { Word } from './sentence.js';
import type { Telling } from './tellings.js';
import { tellingOfVerb } from './verbTelling.js';

/** What the verbs and nouns of one sentence tell, each act once, in text order. */
export function tellingsOf(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  nominals: readonly Nominal[],
): Telling[] {
  const { words, end } = scene;
  const tellings: Telling[] = [];
  for (const predicate of predicates) {
    if (predicate.group.verb >= end && !isOccasion(words, predicate.group.start, end)) continue;
    const outside = predicate.group.verb >= end;
    const telling = tellingOfVerb(
      scene,
      sentence,
      predicate,
      outside ? words.length : end,
      outside ? sourceOf(scene) : null,
    );
    if (telling !== null) tellings.push(telling);
  }
  for (const nominal of nominals) {
    if (predicates.some((predicate) => isWanted(words, predicate, nominal))) continue;
    if (isPartOfName(scene.text, words, nominal.to - 1)) continue;
    const outside = nominal.from >= end;
    const telling = tellingOfNoun(
      scene,
      sentence,
      nominal,
      outside ? words.length : end,
      tellings,
      outside && isOccasion(words, nominal.from, end) ? sourceOf(scene) : null,
    );
    if (telling !== null) tellings.push(telling);
  }
  return withoutDoubles(tellings).sort((one, other) => one.mention.start - other.mention.start);
}

/** "he said after meeting Mr Okello": what the source did when it spoke is told, though the naming of a source is not. */
function isOccasion(words: readonly Word[], start: number, end: number): boolean {
  return start > end && /^(?:after|before|while)$/.test(words[start - 1]?.lower ?? '');
}

/** Whom the words after the statement name as its source. */
function sourceOf(scene: Scene): Party[] {
  const { words, end } = scene;
  let to = end;
  while (to < words.length && !/^(?:after|before|while)$/.test(words[to]?.lower ?? '')) to++;
  for (let from = end; from < to; from++) {
    const tag = words[from]?.tag;
    if (tag !== 'NAME' && tag !== 'NOUN' && tag !== 'DET' && tag !== 'PRON') continue;
    const parties = partiesOf(scene, { from, to }).filter(isKnown);
    if (parties.length > 0) return parties.slice(-1);
  }
  return [];
}

/** "were killed in an attack by": the verb without an actor gives way to the noun, and hands it its recipients. */
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

/** "the Commission of Inquiry", "the Lagos Exchange": a capital inside a sentence that is no headline. */
export function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || at === 0 || !isUpperAt(text, word.start)) return false;
  if (words[at - 1]?.tag === 'PUNCT') return false;
  let upper = 0;
  let lower = 0;
  for (const { tag, actor, start } of words) {
    if (actor !== null || (tag !== 'NOUN' && tag !== 'VERB')) continue;
    if (isUpperAt(text, start)) upper++;
    else lower++;
  }
  return lower >= upper;
}

/** "urged talks", "threatened sanctions", "rejected a visit": what is asked for or refused has not happened. */
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
