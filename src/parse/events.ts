import { collectActors, countriesOfPeople, type Actor } from './events/actors.js';
import { firstCountry, pairOf } from './events/antecedents.js';
import { attributionStart } from './events/clause.js';
import { findNominals } from './events/nominals.js';
import type { Party, Scene } from './events/participants.js';
import { findPredicates } from './events/predicates.js';
import { readSentence } from './events/sentence.js';
import { isPartOfName, tellingsOf } from './events/sentenceTellings.js';
import { isPlayed, isSport } from './events/sport.js';
import { joinTellings, type Telling } from './events/tellings.js';
import type {
  Document,
  ParsedCountry,
  ParsedDate,
  ParsedEvent,
  ParsedPerson,
  ParsedQuote,
  Reference,
  Sentence,
} from './types.js';

/** What other stages found in the same document. */
export interface EventContext {
  people: readonly ParsedPerson[];
  countries: readonly ParsedCountry[];
  references: readonly Reference[];
  dates: readonly ParsedDate[];
  quotes: readonly ParsedQuote[];
}

/** Titles of those who act for a country; not "chief executive" or "striker". */
const OFFICE =
  /\b(?:president|minister|premier|chancellor|king|queen|prince|emir|sultan|governor|mayor|senator|secretary|ambassador|envoy|general|commander|chief of staff|army chief|lawmaker|deputy|judge|justice|speaker|leader|candidate|spokes(?:man|woman|person)|official|commissioner|sen|gov|rep|mp|gen|col)\b/i;

/** Longer sentences are lists or broken text, not telling. */
const LONGEST_SENTENCE = 250;

/**
 * Events of PLOVER's sixteen types, told inside one sentence by a verb or a noun, with who did it to whom.
 * Tellings of one happening are joined (see joinTellings). In text order of their first telling.
 */
export function findEvents(document: Document, context: EventContext): ParsedEvent[] {
  const { people, countries, references } = context;
  const countryOf = countriesOfPeople(document.text, people, countries);
  const officials = new Set(
    people.filter(({ titles }) => titles.some(({ title }) => OFFICE.test(title))).map(({ name }) => name),
  );
  const actors = collectActors(people, countries, references, countryOf);
  const sport = isSport(document);
  const tellings: Telling[] = [];
  let antecedent: Party[] = [];
  let pair: Party[] = [];
  let actorIndex = 0;
  let dateIndex = 0;
  for (const sentence of document.sentences) {
    while ((actors[actorIndex]?.end ?? Infinity) <= sentence.start) actorIndex++;
    while ((context.dates[dateIndex]?.end ?? Infinity) <= sentence.start) dateIndex++;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const within = actorsOf(actors, actorIndex, sentence);
    const dates = [];
    for (let index = dateIndex; (context.dates[index]?.start ?? Infinity) < sentence.end; index++) {
      const date = context.dates[index];
      if (date !== undefined) dates.push(date);
    }
    const words = readSentence(document, sentence, within, dates);
    const before = antecedent;
    antecedent = firstCountry(document.text, words) ?? antecedent;
    // "Has he spoken to the minister?" tells nothing.
    if (document.tokens[sentence.endToken - 1]?.text === '?') continue;
    const predicates = findPredicates(words).filter(
      ({ group }) => !isPartOfName(document.text, words, group.verb),
    );
    const nominals = findNominals(words, predicates);
    if (predicates.length === 0 && nominals.length === 0) continue;
    const scene: Scene = {
      text: document.text,
      words,
      countryOf,
      officials,
      // "It condemned Uganda": somebody named before.
      antecedent: words[0]?.lower === 'it' || words[0]?.lower === 'its' ? before : antecedent,
      pair,
      end: attributionStart(words),
    };
    const told = tellingsOf(scene, sentence, predicates, nominals).filter(
      (telling) => !(sport && isPlayed(telling.type, telling.mention.text)) && !isOwnRally(telling),
    );
    tellings.push(...told);
    pair = pairOf(told) ?? pair;
  }
  return joinTellings(tellings);
}

function actorsOf(actors: readonly Actor[], from: number, { end }: Sentence): Actor[] {
  const within: Actor[] = [];
  for (let index = from; (actors[index]?.start ?? Infinity) < end; index++) {
    const actor = actors[index];
    if (actor !== undefined) within.push(actor);
  }
  return within;
}

/** "spoke at a rally": of one person it is a candidate's meeting, no protest. */
function isOwnRally({ type, mention, actors }: Telling): boolean {
  return (
    type === 'PROTEST' &&
    /\brall(?:y|ies)\b/i.test(mention.text) &&
    actors.length > 0 &&
    actors.every(({ person }) => person !== null)
  );
}
