import { collectActors, countriesOfPeople } from './events/actors.js';
import { firstCountry, mayNameCountry, pairOf } from './events/antecedents.js';
import { attributionStart } from './events/clause.js';
import { confidenceOf } from './events/confidence.js';
import { mayTell } from './events/hints.js';
import { isWorthReading, readLearned } from './events/learned/reader.js';
import { homeOf, settleAtHome, settleInOnly, type Home } from './events/home.js';
import type { Party, Scene } from './events/participants.js';
import { readSentence } from './events/partsOfSpeech.js';
import { collapse } from './events/sentence.js';
import { settleSides } from './events/sides/sides.js';
import { mentionsIn } from './events/sentenceMentions.js';
import { isPlayed, isSport } from './events/sport.js';
import { mayHoldPredicate } from './events/tree/rows.js';
import { reviewByTree } from './events/tree/review.js';
import type { TreeReader } from './syntax/treeReader.js';
import { itemAt } from './lists.js';
import { joinMentions, type Mention } from './events/mentions.js';
import type {
  Document,
  EventType,
  ParsedCountry,
  ParsedDate,
  ParsedEvent,
  ParsedOrganization,
  ParsedPerson,
  ParsedQuote,
  Reference,
  Sentence,
  Span,
} from './types.js';

/** Results of earlier stages for the same document. */
export interface EventContext {
  people: readonly ParsedPerson[];
  countries: readonly ParsedCountry[];
  organizations: readonly ParsedOrganization[];
  references: readonly Reference[];
  dates: readonly ParsedDate[];
  quotes: readonly ParsedQuote[];
  /** Parses a sentence; called only for those that may report an event. */
  treeOf: TreeReader;
}

/** Hooks for training. */
export interface EventWatch {
  /**
   * Called for each sentence with the rules' events, before the net and the sides. If given, every sentence
   * is read and no events are returned.
   */
  sentence?: (scene: Scene, sentence: Sentence, told: readonly Mention[]) => void;
  /** Called with all mentions, before coreference. */
  told?: (mentions: readonly Mention[]) => void;
}

/** Titles of people who represent a country; not "chief executive" or "striker". */
const OFFICE =
  /\b(?:president|minister|premier|chancellor|king|queen|prince|emir|sultan|governor|mayor|senator|secretary|ambassador|envoy|general|commander|chief of staff|army chief|lawmaker|deputy|judge|justice|speaker|leader|candidate|spokes(?:man|woman|person)|official|commissioner|sen|gov|rep|mp|gen|col)\b/i;

/** Longest sentence in words; longer ones are lists or broken text. */
const LONGEST_SENTENCE = 250;

/**
 * Finds events of PLOVER's sixteen types with their actors and recipients. Each mention is a verb or noun
 * with parties in the same sentence; mentions of one event are joined (see joinMentions). In text order of
 * their first mention.
 *
 * @param watch for training only
 */
export function findEvents(document: Document, context: EventContext, watch?: EventWatch): ParsedEvent[] {
  const { people, countries, organizations, references } = context;
  const countryOf = countriesOfPeople(document.text, people, countries);
  const officials = new Set(
    people.filter(({ titles }) => titles.some(({ title }) => OFFICE.test(title))).map(({ name }) => name),
  );
  const actors = collectActors(people, countries, organizations, references, countryOf);
  const speakerAt = speakersOf(context.quotes);
  let sport: boolean | null = null;
  /** Computed once the first event is found. */
  let home: Home | null | undefined;
  const mentions: Mention[] = [];
  let antecedent: Party[] = [];
  let pair: Party[] = [];
  let actorIndex = 0;
  let dateIndex = 0;
  let nextCapital = 0;
  for (const sentence of document.sentences) {
    while ((actors[actorIndex]?.end ?? Infinity) <= sentence.start) actorIndex++;
    while ((context.dates[dateIndex]?.end ?? Infinity) <= sentence.start) dateIndex++;
    while ((document.capitals[nextCapital] ?? Infinity) < sentence.firstToken) nextCapital++;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const acting = within(actors, actorIndex, sentence);
    const mayHold = mayHoldPredicate(document, sentence);
    const mention = mayTell(document, sentence) || mayHold || watch?.sentence !== undefined;
    if (!mention && !mayNameCountry(document, sentence, acting, nextCapital)) continue;
    const words = collapse(document, sentence, acting, within(context.dates, dateIndex, sentence));
    const before = antecedent;
    antecedent = firstCountry(document.text, words) ?? antecedent;
    if (!mention) continue;
    // Questions report no event: "Has he spoken to the minister?"
    if (document.tokens[sentence.endToken - 1]?.text === '?') continue;
    readSentence(words);
    const scene: Scene = {
      text: document.text,
      words,
      // Parsed on demand: it is the most expensive step, and most sentences never need it.
      get tree() {
        return context.treeOf(sentence);
      },
      countryOf,
      officials,
      speakerAt,
      // "It condemned Uganda": resolves to a party of an earlier sentence.
      antecedent: words[0]?.lower === 'it' || words[0]?.lower === 'its' ? before : antecedent,
      pair,
      end: attributionStart(words),
    };
    const found = mentionsIn(scene, sentence, mayHold);
    const rules = found.length === 0 ? [] : reviewByTree(scene, scene.tree, found);
    if (watch?.sentence !== undefined) {
      watch.sentence(scene, sentence, rules);
      continue;
    }
    if (rules.length === 0 && !isWorthReading(document, sentence, scene)) continue;
    const all = readLearned(scene, sentence, scene.tree, rules);
    if (all.length === 0) continue;
    settleSides(scene, scene.tree, all);
    const inSport = (sport ??= isSport(document));
    const told = all.filter(
      ({ type, trigger, actors: parties }) =>
        !(inSport && isPlayed(type, trigger.text)) && !isOwnRally(type, trigger.text, parties),
    );
    if (told.length > 0 && home === undefined) home = homeOf(document, countries);
    for (const one of told) settleInOnly(scene, one, home ?? null);
    if (home != null) for (const one of told) settleAtHome(scene, one, home);
    for (const one of told) one.trigger.confidence = confidenceOf(one);
    mentions.push(...told);
    pair = pairOf(told) ?? pair;
  }
  watch?.told?.(mentions);
  return joinMentions(mentions);
}

/** Items inside the sentence, in text order; `from` is the index of the first one to look at. */
function within<Item extends Span>(items: readonly Item[], from: number, { end }: Sentence): Item[] {
  const found: Item[] = [];
  for (let index = from; (items[index]?.start ?? Infinity) < end; index++) {
    const item = items[index];
    if (item !== undefined) found.push(item);
  }
  return found;
}

/** "spoke at a rally": an individual's rally is campaigning, not a protest. */
function isOwnRally(type: EventType, trigger: string, actors: readonly Party[]): boolean {
  return (
    type === 'PROTEST' &&
    /\brall(?:y|ies)\b/i.test(trigger) &&
    actors.length > 0 &&
    actors.every(({ person }) => person !== null)
  );
}

/**
 * Look-up of the speaker at a position of the text. Marked quotes do not overlap, so the last one that begins
 * before it decides.
 */
function speakersOf(quotes: readonly ParsedQuote[]): (position: number) => string | null {
  const spoken = quotes.filter(({ kind }) => kind !== 'INDIRECT');
  return (position) => {
    let low = 0;
    let high = spoken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spoken[middle]?.start ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    const quote = itemAt(spoken, low - 1);
    return quote !== undefined && position < quote.end ? quote.speaker : null;
  };
}
