import type {
  EventType,
  ParsedArticle,
  ParsedEvent,
  ParsedParticipant,
  ParsedQuote,
  Span,
} from '../parse/types.js';
import type { Place } from './place.js';

/** What the parser found, changed by edits. */

/** A person or organization by the id of its record, a country by its code. */
export interface ActorKey {
  type: 'Person' | 'Organization' | 'Country';
  id: string;
}

export interface EditedQuote extends ParsedQuote {
  /** Who said it; replaces `speaker` and `speakerOrganization`. Null for an unknown speaker. */
  saidBy?: ActorKey | null;
}

export interface EditedParticipant extends ParsedParticipant {
  /** Id of the person; replaces `person`. Null for none. */
  personId?: string | null;
  /** Id of the organization; replaces `organization`. Null for none. */
  organizationId?: string | null;
  /** Whether it is the country itself and not somebody who acts for it. If absent, the label decides. */
  isCountry?: boolean;
}

export interface EditedEvent extends Omit<ParsedEvent, 'participants'> {
  participants: EditedParticipant[];
  /** The id from before the edit: ids are derived from facts, and the edit may change these. */
  id?: string;
  /** The type that the parser found, if an edit set another. Ids of mentions are derived from it. */
  foundAs?: EventType;
}

export interface EditedArticle extends Omit<ParsedArticle, 'quotes' | 'events'> {
  quotes: EditedQuote[];
  events: EditedEvent[];
  /** What edits removed, so that other edits of it can say why they fail. */
  rejected?: (Span & Pick<Place, 'fact'>)[];
}

/** Copies what edits change in place. */
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
