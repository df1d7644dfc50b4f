import type {
  EventType,
  ParsedArticle,
  ParsedEvent,
  ParsedParticipant,
  ParsedQuote,
  Span,
} from '../parse/types.js';
import type { Place } from './place.js';

/** What the parser found, with what people say instead. Where nobody says anything it is what the parser found. */

/** Somebody by the id of their record, a country by its code. */
export interface ActorKey {
  type: 'Person' | 'Organization' | 'Country';
  id: string;
}

export interface EditedQuote extends ParsedQuote {
  /** Who said it, in the place of `speaker` and `speakerOrganization`; null for an unknown speaker. */
  saidBy?: ActorKey | null;
}

export interface EditedParticipant extends ParsedParticipant {
  /** Id of the person, in the place of `person`; null for nobody. */
  personId?: string | null;
  /** Id of the organization, in the place of `organization`; null for none. */
  organizationId?: string | null;
  /** Whether it is the country itself and not somebody who acts for it; where not given, its words tell. */
  isCountry?: boolean;
}

export interface EditedEvent extends Omit<ParsedEvent, 'participants'> {
  participants: EditedParticipant[];
  /** The id that it keeps although what it is known by is another now. */
  id?: string;
  /** The type that the parser found, where an edit says another: its mentions are known by it. */
  foundAs?: EventType;
}

export interface EditedArticle extends Omit<ParsedArticle, 'quotes' | 'events'> {
  quotes: EditedQuote[];
  events: EditedEvent[];
  /** What edits took out, for edits of the same. */
  rejected?: (Span & Pick<Place, 'fact'>)[];
}

/** Edits change lists and entries in place: a copy of as much as they change. */
export function openForEdits(article: EditedArticle): EditedArticle {
  return {
    ...article,
    rejected: [],
    people: article.people.map((person) => ({ ...person, mentions: [...person.mentions] })),
    organizations: article.organizations.map((body) => ({ ...body, mentions: [...body.mentions] })),
    countries: article.countries.map((country) => ({ ...country, mentions: [...country.mentions] })),
    quotes: article.quotes.map((quote) => ({ ...quote })),
    events: article.events.map((event) => ({ ...event, mentions: [...event.mentions] })),
  };
}
