import { collectActors, countriesOfPeople } from './events/actors.js';
import { firstCountry, mayNameCountry, pairOf } from './events/antecedents.js';
import { attributionStart } from './events/clause.js';
import { confidenceOf } from './events/confidence.js';
import { mayTell } from './events/hints.js';
import { isWorthReading, readLearned } from './events/learned/reader.js';
import { homeOf, settleAtHome, settleInOnly, type Home } from './events/home.js';
import type { Participant, Scene } from './events/participants.js';
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
 * with participants in the same sentence; mentions of one event are joined (see joinMentions). In text order of
 * their first mention.
 *
 * @param watch for training only
 */
export function findEvents(document: Document, context: EventContext, watch?: EventWatch): ParsedEvent[] {
  const { people, countries, organizations, references, dates, treeOf } = context;
  const countryOf = countriesOfPeople(document.text, people, countries);
  const officials = officialsAmong(people);
  const actorsIn = makeCursor(collectActors(people, countries, organizations, references, countryOf));
  const datesIn = makeCursor(dates);
  const speakerAt = speakersOf(context.quotes);
  const settle = makeSettler(document, countries);
  const mentions: Mention[] = [];
  let antecedent: Participant[] = [];
  let pair: Participant[] = [];
  for (const sentence of document.sentences) {
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const acting = actorsIn(sentence);
    const mayHold = mayHoldPredicate(document, sentence);
    const isRead = mayHold || mayTell(document, sentence) || watch?.sentence !== undefined;
    if (!isRead && !mayNameCountry(document, sentence, acting)) continue;
    const words = collapse(document, sentence, acting, datesIn(sentence));
    const before = antecedent;
    antecedent = firstCountry(document.text, words) ?? antecedent;
    // Questions report no event: "Has he spoken to the minister?"
    if (!isRead || document.tokens[sentence.endToken - 1]?.text === '?') continue;
    readSentence(words);
    const scene: Scene = {
      text: document.text,
      words,
      // Parsed on demand: it is the most expensive step, and most sentences never need it.
      get tree() {
        return treeOf(sentence);
      },
      countryOf,
      officials,
      speakerAt,
      // "It condemned Uganda": resolves to a participant of an earlier sentence.
      antecedent: words[0]?.lower === 'it' || words[0]?.lower === 'its' ? before : antecedent,
      pair,
      end: attributionStart(words),
    };
    const found = mentionsIn(scene, sentence, mayHold);
    const reviewed = found.length === 0 ? [] : reviewByTree(scene, scene.tree, found);
    if (watch?.sentence !== undefined) {
      watch.sentence(scene, sentence, reviewed);
      continue;
    }
    if (reviewed.length === 0 && !isWorthReading(document, sentence, scene)) continue;
    const settled = settle(scene, readLearned(scene, sentence, scene.tree, reviewed));
    mentions.push(...settled);
    pair = pairOf(settled) ?? pair;
  }
  watch?.told?.(mentions);
  return joinMentions(mentions);
}

function officialsAmong(people: readonly ParsedPerson[]): ReadonlySet<string> {
  const officials = people.filter(({ titles }) => titles.some(({ title }) => OFFICE.test(title)));
  return new Set(officials.map(({ name }) => name));
}

/** Makes a function that gives the items inside a sentence, in text order, for sentences in text order. */
function makeCursor<Item extends Span>(items: readonly Item[]): (sentence: Sentence) => Item[] {
  let next = 0;
  return ({ start, end }) => {
    while ((items[next]?.end ?? Infinity) <= start) next++;
    let stop = next;
    while ((items[stop]?.start ?? Infinity) < end) stop++;
    return items.slice(next, stop);
  };
}

/**
 * Makes a function that fills the empty sides of a sentence's mentions, leaves out those that are none in
 * their article, and says how sure the others are.
 */
function makeSettler(
  document: Document,
  countries: readonly ParsedCountry[],
): (scene: Scene, mentions: Mention[]) => Mention[] {
  // Both are asked only once an event is found.
  let sport: boolean | undefined;
  let home: Home | null | undefined;
  return (scene, mentions) => {
    if (mentions.length === 0) return [];
    settleSides(scene, scene.tree, mentions);
    const inSport = (sport ??= isSport(document));
    const told = mentions.filter(
      ({ type, trigger, actors }) =>
        !(inSport && isPlayed(type, trigger.text)) && !isOwnRally(type, trigger.text, actors),
    );
    for (const mention of told) {
      if (home === undefined) home = homeOf(document, countries);
      settleInOnly(scene, mention, home);
      if (home !== null) settleAtHome(scene, mention, home);
      mention.trigger.confidence = confidenceOf(mention);
    }
    return told;
  };
}

/** "spoke at a rally": an individual's rally is campaigning, not a protest. */
function isOwnRally(type: EventType, trigger: string, actors: readonly Participant[]): boolean {
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
