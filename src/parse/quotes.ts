import { attributeSentence, type Attribution } from './quotes/attribution.js';
import { carrySpeakers } from './quotes/carry.js';
import { findAbout } from './quotes/about.js';
import { contextOf } from './quotes/context.js';
import { quoteKind } from './quotes/kind.js';
import { makeSpeakerFinder } from './quotes/speaker.js';
import { findReports } from './quotes/reports.js';
import type { ReporterSentence } from './quotes/reporterSentence.js';
import { findTurns, type Turn } from './quotes/turns.js';
import { findUnspoken, type Unspoken } from './quotes/unspoken.js';
import { judgeQuotation } from './quotes/verdict.js';
import { SPEAKERLESS_CONFIDENCE, RULE_CONFIDENCE, OTHER_CONFIDENCE } from './data/quoteConfidence.js';
import type {
  Document, ParsedCountry, ParsedOrganization, ParsedPerson, ParsedQuote, Quotation, QuoteKind, Reference, Span,
} from './types.js'; // prettier-ignore

/** Results of earlier stages for the same document. */
export interface QuoteContext {
  sentences: readonly ReporterSentence[];
  quotations: readonly Quotation[];
  people: readonly ParsedPerson[];
  countries: readonly ParsedCountry[];
  organizations: readonly ParsedOrganization[];
  references: readonly Reference[];
}

/**
 * Finds what was said, in text order: in quotation marks and, as INDIRECT, without. Quotations that nobody
 * uttered (titles of works, nicknames, scare quotes) are left out, or have no speaker if they may have been
 * uttered.
 */
export function findQuotes(
  document: Document,
  { sentences, quotations, people, countries, organizations, references }: QuoteContext,
): ParsedQuote[] {
  const { text, paragraphs } = document;
  const places = sentences.flatMap(attributeSentence);
  carrySpeakers({ text, places, sentences, quotations, paragraphs });
  const about = findAbout(people, countries, organizations, references);
  const write = makeWriter(document, about, makeSpeakerFinder(references));
  const quotes: ParsedQuote[] = [];
  let previous: { sentence: number; kind: QuoteKind } | null = null;
  for (const place of places) {
    const sentence = sentences[place.sentence];
    const quotation = quotations[place.quotation];
    if (!sentence || !quotation || isExportMark(text, quotation)) continue;
    const { best } = place;
    const unspoken = findUnspoken(text, sentence.units, place.unit, quotation, best);
    const verdict = judgeQuotation(text, sentence, quotation, unspoken, best);
    if (verdict === 'NO_QUOTE') continue;
    const before = previous?.sentence === place.sentence ? previous.kind : null;
    const kind = quoteKind(text, sentence, place, quotation, before);
    previous = { sentence: place.sentence, kind };
    quotes.push(write(quotation, kind, verdict === 'SPEAKER' ? best : null, unspoken));
  }
  for (const sentence of sentences) quotes.push(...findIndirect(sentence, write));
  const turns = findTurns(document, people);
  return [...outside(turns, quotes), ...turns.map((turn) => writeTurn(document, about, turn))].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}

type Writer = (
  span: Span,
  kind: QuoteKind,
  attribution: Attribution | null,
  unspoken: Unspoken | null,
) => ParsedQuote;

/** Makes a function that builds a quote with its speaker. */
function makeWriter(
  document: Document,
  about: ReturnType<typeof findAbout>,
  findSpeaker: ReturnType<typeof makeSpeakerFinder>,
): Writer {
  const { text } = document;
  return ({ start, end }, kind, attribution, unspoken) => {
    const speaker = findSpeaker(text, attribution);
    const cueSpan = cueOf(attribution);
    const context = contextOf(document, { start, end }, [speaker?.span ?? null, cueSpan]);
    const person = speaker?.person ?? null;
    const why = speaker ? (attribution?.rule ?? 'no-cue') : (unspoken ?? 'no-speaker');
    return {
      start,
      end,
      text: text.slice(start, end),
      kind,
      speaker: person,
      speakerOrganization: null,
      speakerLabel: speaker ? text.slice(speaker.span.start, speaker.span.end) : null,
      speakerSpan: speaker?.span ?? null,
      cue: cueSpan ? text.slice(cueSpan.start, cueSpan.end) : null,
      cueSpan,
      context,
      ...about(kind === 'PARTIAL' ? context : { start, end }, person),
      why,
      confidence: speaker ? (RULE_CONFIDENCE[why]?.[kind] ?? OTHER_CONFIDENCE) : SPEAKERLESS_CONFIDENCE,
    };
  };
}

/** Builds the quote of one turn of an interview or transcript. */
function writeTurn(document: Document, about: ReturnType<typeof findAbout>, turn: Turn): ParsedQuote {
  const { start, end, label, speaker, rule } = turn;
  const { text } = document;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'DIRECT',
    speaker,
    speakerOrganization: null,
    speakerLabel: label && text.slice(label.start, label.end),
    speakerSpan: label,
    cue: null,
    cueSpan: null,
    context: contextOf(document, { start, end }, [label]),
    ...about({ start, end }, speaker),
    why: rule,
    confidence: RULE_CONFIDENCE[rule]?.DIRECT ?? OTHER_CONFIDENCE,
  };
}

/** Drops quotes inside a turn that have no cue of their own: the turn already contains their words. */
function outside(turns: readonly Turn[], quotes: readonly ParsedQuote[]): ParsedQuote[] {
  let at = 0;
  return [...quotes]
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end, cue }) => {
      while ((turns[at]?.end ?? Infinity) <= start) at++;
      const turn = turns[at];
      return cue !== null || !turn || start < turn.start || end > turn.end;
    });
}

/** Indirect quotes of a sentence; only those with a speaker. */
function findIndirect(sentence: ReporterSentence, write: Writer): ParsedQuote[] {
  return findReports(sentence).flatMap(({ first, end, cue, why, from }) => {
    const start = sentence.units[first]?.start;
    const stop = sentence.units[end - 1]?.end;
    if (start === undefined || stop === undefined) return [];
    const attribution = { sentence, subject: cue.subject, cue, rule: why, score: 0, from };
    const quote = write({ start, end: stop }, 'INDIRECT', attribution, null);
    return quote.speakerSpan ? [quote] : [];
  });
}

/**
 * ''…'' with two apostrophes on both sides: some archives export other marks this way. The span counts as
 * quoted, so that it is not read as the reporter's words, but yields no quote.
 */
function isExportMark(text: string, { outer }: Quotation): boolean {
  return text.startsWith("''", outer.start);
}

function cueOf(best: Attribution | null): Span | null {
  if (!best?.cue) return null;
  const first = best.sentence.units[best.cue.first];
  const last = best.sentence.units[best.cue.end - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
