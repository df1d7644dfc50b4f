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
 * A medium that the body speaks through: "the State Department’s website says", "the Pentagon’s statement", "a DP World statement".
 */
const VOICE =
  /(?:['’]s)? (?:(?:official|latest|own|written) )?(?:statement|website|site|report|letter|press release|Twitter account|Twitter feed|account|newsletter|editorial board|editorial page|editorial)$/;

/** What may follow the name of a body: "Médecins Sans Frontières (MSF)", "the Red Cross in Bolivia". */
const AFTER_NAME = / (?:\(\p{Lu}[\p{L}&.-]*\)|in (?:\p{Lu}[\p{L}.’'-]*(?: |$))+)$/u;

/**
 * The name must be the head of the span, except before a noun for the kind of body or its medium, its letters in brackets and
 * where it is.
 */
function makeFinder(text: string, organizations: readonly ParsedOrganization[]): Finder {
  const byEnd = new Map<number, { start: number; place: number }>();
  for (const [place, { mentions }] of organizations.entries())
    for (const { start, end } of mentions) byEnd.set(end, { start, place });
  return (span) => {
    if (span === null) return null;
    // "Acme Ltd."
    const end = text.charAt(span.end - 1) === '.' && !byEnd.has(span.end) ? span.end - 1 : span.end;
    const tail = text.slice(Math.max(span.start, end - LONGEST_NOUN), end);
    const noun = (VOICE.exec(tail) ?? WHAT_IT_IS.exec(tail) ?? AFTER_NAME.exec(tail))?.[0] ?? '';
    const mention = byEnd.get(end) ?? byEnd.get(end - noun.length);
    return mention && mention.start >= span.start ? mention.place : null;
  };
}
