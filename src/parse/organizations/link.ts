import type { ParsedEvent, ParsedOrganization, ParsedQuote, Span } from '../types.js';

/** Index in the article's list of the body that a span names: "the White House", not "a White House aide". */
type Finder = (span: Span | null) => number | null;

/** Links speakers of quotes and participants of events to named bodies, unless they are people. */
export function linkOrganizations(
  text: string,
  organizations: readonly ParsedOrganization[],
  quotes: readonly ParsedQuote[],
  events: readonly ParsedEvent[],
): { quotes: ParsedQuote[]; events: ParsedEvent[] } {
  const find = makeFinder(text, organizations);
  return {
    quotes: quotes.map((quote) => {
      const speakerOrganization = quote.speaker === null ? find(quote.speakerSpan) : null;
      const aboutOrganizations = quote.aboutOrganizations.filter((place) => place !== speakerOrganization);
      return { ...quote, speakerOrganization, aboutOrganizations };
    }),
    events: events.map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({
        ...participant,
        organization:
          participant.organization ?? (participant.person === null ? find(participant.span) : null),
      })),
    })),
  };
}

const LONGEST_NOUN = 32;
/** A noun for the kind of body after its name: "the RBK news website". */
const WHAT_IT_IS =
  / (?:news )?(?:agency|website|newspaper|magazine|broadcaster|network|channel|group|party|company|bank|union|movement|militia|ministry)$/;

/**
 * A medium that the body speaks through: "the State Department’s website says", "the Pentagon’s statement".
 */
const VOICE =
  /['’]s (?:(?:official|latest|own|written) )?(?:statement|website|site|report|letter|press release|Twitter account|Twitter feed|account|newsletter|editorial board|editorial page|editorial)$/;

/** The name must be the head of the span, except before a noun for the kind of body or its medium. */
function makeFinder(text: string, organizations: readonly ParsedOrganization[]): Finder {
  const byEnd = new Map<number, { start: number; place: number }>();
  for (const [place, { mentions }] of organizations.entries())
    for (const { start, end } of mentions) byEnd.set(end, { start, place });
  return (span) => {
    if (span === null) return null;
    const tail = text.slice(Math.max(span.start, span.end - LONGEST_NOUN), span.end);
    const noun = VOICE.exec(tail)?.[0] ?? WHAT_IT_IS.exec(tail)?.[0] ?? '';
    const mention = byEnd.get(span.end) ?? byEnd.get(span.end - noun.length);
    return mention && mention.start >= span.start ? mention.place : null;
  };
}
