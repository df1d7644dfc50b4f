import type { Changed } from './changes.js';

/** How a record hangs on people, organizations and countries: said by them, about them, or done by them. Speaks of `e`. */
export type Ties = Readonly<Record<'person' | 'organization' | 'country', readonly Tie[]>>;

/** A column of `e`, or of rows `x` that hang on it. */
export type Tie = readonly [column: string, rows?: string];

const rows = (table: string, key: string): string => `"${table}" x WHERE x."${key}" = e."id"`;

export const TIES: Record<Changed, Ties> = {
  Article: {
    person: [['personId', rows('ArticlePerson', 'articleId')]],
    organization: [['organizationId', rows('ArticleOrganization', 'articleId')]],
    country: [['countryCode', rows('ArticleCountry', 'articleId')]],
  },
  // Said by them or about them.
  Quote: {
    person: [['speakerId'], ['personId', rows('QuotePerson', 'quoteId')]],
    organization: [['organizationId'], ['organizationId', rows('QuoteOrganization', 'quoteId')]],
    country: [['countryCode'], ['countryCode', rows('QuoteCountry', 'quoteId')]],
  },
  Event: {
    person: [['personId', rows('EventParticipant', 'eventId')]],
    organization: [['organizationId', rows('EventParticipant', 'eventId')]],
    country: [['countryCode'], ['countryCode', rows('EventParticipant', 'eventId')]],
  },
  // They themselves, and the countries that they act for or belong to.
  Person: {
    person: [['id']],
    organization: [],
    country: [['countryCode', rows('PersonCountry', 'personId')]],
  },
  Organization: { person: [], organization: [['id']], country: [['countryCode']] },
  Country: { person: [], organization: [], country: [['code']] },
  Source: { person: [], organization: [], country: [] },
};
