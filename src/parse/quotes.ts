import { attributeStatement, type Attribution, type Place } from './quotes/attribution.js';
import { carrySpeakers } from './quotes/carry.js';
import { readStatements, type Statement } from './quotes/statement.js';
import { findUnspoken } from './quotes/unspoken.js';
import type {
  Document,
  ParsedCountry,
  ParsedPerson,
  ParsedQuote,
  Quotation,
  QuoteKind,
  Reference,
  Span,
} from './types.js';

/** What people of the article said, in text order. */
export function findQuotes(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly ParsedPerson[],
  countries: readonly ParsedCountry[],
  references: readonly Reference[],
): ParsedQuote[] {
  const statements = readStatements(document, quotations, people);
  const places: Place[] = [];
  for (const [index, statement] of statements.entries()) {
    for (const place of attributeStatement(statement, index)) places.push(place);
  }
  carrySpeakers(places, statements, quotations, document.paragraphs);
  const quotes: ParsedQuote[] = [];
  for (const place of places) {
    const statement = statements[place.statement];
    const quotation = quotations[place.quotation];
    if (!statement || !quotation || quotation.outer.end - quotation.outer.start < 2) continue;
    if (document.text.startsWith("''", quotation.outer.start)) continue;
    const unspoken = findUnspoken(document.text, statement.units, place.unit, quotation, place.best);
    const best = place.best;
    quotes.push(makeQuote(document, quotation, statement, place, best, unspoken, people, references));
  }
  void countries;
  return quotes;
}

function makeQuote(
  document: Document,
  quotation: Quotation,
  statement: Statement,
  place: Place,
  best: Attribution | null,
  unspoken: string | null,
  people: readonly ParsedPerson[],
  references: readonly Reference[],
): ParsedQuote {
  const { text } = document;
  const subject = unspoken ? null : (best?.subject ?? null);
  const units = best?.statement.units ?? [];
  const first = subject ? units[subject.first] : undefined;
  const last = subject ? units[subject.end - 1] : undefined;
  const speakerSpan: Span | null = first && last ? { start: first.start, end: last.end } : null;
  const head = subject ? units[subject.head] : undefined;
  const reference =
    speakerSpan && references.find((r) => r.start >= speakerSpan.start && r.end <= speakerSpan.end);
  const cueFirst = best?.cue && units[best.cue.first];
  const cueLast = best?.cue && units[best.cue.end - 1];
  const cueSpan = !unspoken && cueFirst && cueLast ? { start: cueFirst.start, end: cueLast.end } : null;
  return {
    start: quotation.start,
    end: quotation.end,
    text: text.slice(quotation.start, quotation.end),
    kind: kindOf(text, statement, place, quotation),
    speaker: head?.person?.name ?? reference?.people[0] ?? null,
    speakerLabel: speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : null,
    speakerSpan,
    cue: cueSpan ? text.slice(cueSpan.start, cueSpan.end) : null,
    cueSpan,
    context: { start: statement.start, end: statement.end },
    aboutPeople: [],
    aboutCountries: [],
    why: unspoken ?? best?.rule ?? 'no-cue',
    confidence: 0.5,
  };
}

function kindOf(text: string, statement: Statement, place: Place, quotation: Quotation): QuoteKind {
  void text;
  void statement;
  void place;
  void quotation;
  return 'DIRECT';
}
