import type { ParsedEvent, ParsedOrganization, ParsedQuote, Span } from '../types.js';

/** Place in the article's list of the body that a stretch of text names: "the White House", not "a White House aide". */
type Finder = (span: Span | null) => number | null;

/** Adds to quotes and participants of events which named body they are, where they are no person. */
export function linkOrganizations(
  organizations: readonly ParsedOrganization[],
  quotes: readonly ParsedQuote[],
  events: readonly ParsedEvent[],
): { quotes: ParsedQuote[]; events: ParsedEvent[] } {
  const find = makeFinder(organizations);
  return {
    quotes: quotes.map((quote) => ({
      ...quote,
      speakerOrganization: quote.speaker === null ? find(quote.speakerSpan) : null,
    })),
    events: events.map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({
        ...participant,
        organization: participant.person === null ? find(participant.span) : null,
      })),
    })),
  };
}

/** The last words of a noun phrase are its head. */
function makeFinder(organizations: readonly ParsedOrganization[]): Finder {
  const byEnd = new Map<number, { start: number; place: number }>();
  for (const [place, { mentions }] of organizations.entries())
    for (const { start, end } of mentions) byEnd.set(end, { start, place });
  return (span) => {
    const mention = span && byEnd.get(span.end);
    return mention && mention.start >= span.start ? mention.place : null;
  };
}
