import { attributeStatement, type Attribution } from './quotes/attribution.js';
import { carrySpeakers } from './quotes/carry.js';
import { findAbout } from './quotes/about.js';
import { contextOf } from './quotes/context.js';
import { quoteKind } from './quotes/kind.js';
import { makeSpeakerFinder } from './quotes/speaker.js';
import { readStatements } from './quotes/statement.js';
import { findUnspoken } from './quotes/unspoken.js';
import { judgeQuotation } from './quotes/verdict.js';
import { SPEAKERLESS_CONFIDENCE, RULE_CONFIDENCE, OTHER_CONFIDENCE } from './data/quoteConfidence.js';
import type {
  Document, ParsedCountry, ParsedPerson, ParsedQuote, Quotation, QuoteKind, Reference, Span,
} from './types.js'; // prettier-ignore

/**
 * What was said, in text order. Quotations that nobody uttered (titles of works, nicknames, scare quotes) are left out,
 * or have no speaker where they may have been uttered.
 */
export function findQuotes(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly ParsedPerson[],
  countries: readonly ParsedCountry[],
  references: readonly Reference[],
): ParsedQuote[] {
  const { text } = document;
  const statements = readStatements(document, quotations, people);
  const places = statements.flatMap(attributeStatement);
  carrySpeakers(places, statements, quotations, document.paragraphs);
  const findSpeaker = makeSpeakerFinder(references);
  const about = findAbout(people, countries, references);
  const quotes: ParsedQuote[] = [];
  let previous: { statement: number; kind: QuoteKind } | null = null;
  for (const place of places) {
    const statement = statements[place.statement];
    const quotation = quotations[place.quotation];
    if (!statement || !quotation || isExportMark(text, quotation)) continue;
    const { best } = place;
    const unspoken = findUnspoken(text, statement.units, place.unit, quotation, best);
    const verdict = judgeQuotation(text, statement, quotation, unspoken, best);
    if (verdict === 'NO_QUOTE') continue;
    const kind = quoteKind(
      text,
      statement,
      place.unit,
      quotation,
      best,
      previous?.statement === place.statement ? previous.kind : null,
    );
    previous = { statement: place.statement, kind };
    const speaker = verdict === 'SPEAKER' ? findSpeaker(text, best) : null;
    const cueSpan = verdict === 'SPEAKER' ? cueOf(best) : null;
    const context = contextOf(document, quotation, [speaker?.span ?? null, cueSpan]);
    const person = speaker?.person ?? null;
    const why = speaker ? (best?.rule ?? 'no-cue') : (unspoken ?? 'no-speaker');
    quotes.push({
      start: quotation.start,
      end: quotation.end,
      text: text.slice(quotation.start, quotation.end),
      kind,
      speaker: person,
      speakerLabel: speaker ? text.slice(speaker.span.start, speaker.span.end) : null,
      speakerSpan: speaker?.span ?? null,
      cue: cueSpan ? text.slice(cueSpan.start, cueSpan.end) : null,
      cueSpan,
      context,
      ...about(kind === 'PARTIAL' ? context : quotation, person),
      why,
      confidence: speaker ? (RULE_CONFIDENCE[why]?.[kind] ?? OTHER_CONFIDENCE) : SPEAKERLESS_CONFIDENCE,
    });
  }
  return quotes;
}

/**
 * ''…'' with two apostrophes on both sides is how some archives export other marks. The stretch counts as quoted,
 * so that no stage takes it for the reporter's words, but is not given as a quote.
 */
function isExportMark(text: string, { outer }: Quotation): boolean {
  return text.startsWith("''", outer.start);
}

function cueOf(best: Attribution | null): Span | null {
  if (!best?.cue) return null;
  const first = best.statement.units[best.cue.first];
  const last = best.statement.units[best.cue.end - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
