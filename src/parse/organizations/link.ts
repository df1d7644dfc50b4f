import { SPEECH_NOUNS } from '../data/speechNouns.js';
import type { ParsedEvent, ParsedOrganization, ParsedQuote, Span } from '../types.js';

/** Index in the article's list of the body that a span names: "the White House", not "a White House aide". */
type Finder = (span: Span | null, speaks?: boolean) => number | null;

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
      const speakerOrganization = quote.speaker === null ? find(quote.speakerSpan, true) : null;
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

/** Who says something for the body: "a spokesman for Boeing". */
const SPOKESPERSON = /^spokes(?:man|woman|person|people)$/i;
const COMPLEMENT = /([\p{L}-]+) (?:of|from|by|for|at|in|near|with|against|inside|within) [^,]*$/u;

/**
 * Whether the phrase means somebody other than the organization that it ends with: "critics of Greenpeace" and "an employee
 * of Google" do, but not "a report by the agency" or "a spokesman for Boeing".
 */
function isAnother(before: string): boolean {
  const noun = COMPLEMENT.exec(before)?.[1];
  return noun !== undefined && !SPEECH_NOUNS.has(noun.toLowerCase()) && !SPOKESPERSON.test(noun);
}

const LONGEST_NOUN = 40;
/** A noun for the kind of body after its name: "the RBK news website". */
const WHAT_IT_IS =
  / (?:news |TV |television )?(?:agency|site|website|newspaper|magazine|station|broadcaster|network|channel|group|party|company|bank|union|movement|militia|ministry)$/;

/**
 * A medium that the body speaks through: "the State Department’s website says", "the Pentagon’s statement", "a DP World statement".
 */
const VOICE =
  /(?:['’]s)? (?:(?:official|latest|own|written|new|first|annual|monthly|weekly|internal|recent) )?(?:statement|website|web site|site|report|letter|press release|news release|Twitter account|Twitter feed|account|newsletter|editorial board|editorial page|editorial|bulletin|memo|document|affidavit|filing|complaint|summary|verdict|study|analysis|poll|survey|data|figures|statistics)$/;

/** What may follow the name of a body: "Médecins Sans Frontières (MSF)", "the Red Cross in Bolivia". */
const AFTER_NAME = / (?:\(\p{Lu}[\p{L}&.-]*\)|in (?:\p{Lu}[\p{L}.’'-]*(?: |$))+)$/u;

const AFTER_BODY = [VOICE, WHAT_IT_IS, AFTER_NAME];
/** "a Facebook spokeswoman" */
const SPEAKS_FOR_IT = / spokes(?:man|woman|person)$/;

/**
 * The name must be the head of the span, except before a noun for the kind of body or its medium, its letters in brackets and
 * where it is.
 */
function makeFinder(text: string, organizations: readonly ParsedOrganization[]): Finder {
  const byEnd = new Map<number, { start: number; place: number }>();
  for (const [place, { mentions }] of organizations.entries())
    for (const { start, end } of mentions) byEnd.set(end, { start, place });
  return (span, speaks = false) => {
    if (span === null) return null;
    // "Acme Ltd."
    const end = text.charAt(span.end - 1) === '.' && !byEnd.has(span.end) ? span.end - 1 : span.end;
    const tail = text.slice(Math.max(span.start, end - LONGEST_NOUN), end);
    const shapes = speaks ? [...AFTER_BODY, SPEAKS_FOR_IT] : AFTER_BODY;
    const noun = shapes.map((shape) => shape.exec(tail)?.[0]).find((words) => words !== undefined) ?? '';
    const mention = byEnd.get(end) ?? byEnd.get(end - noun.length);
    if (!mention || mention.start < span.start) return null;
    return speaks && isAnother(text.slice(span.start, mention.start)) ? null : mention.place;
  };
}
