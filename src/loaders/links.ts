import type { NodeName } from './nodes.js';

/** Fields for a single related node: the foreign key `column` may be null. */

export interface Link {
  node: NodeName;
  column: string;
}

export const links = {
  'Article.source': { node: 'Source', column: 'sourceId' },
  'Article.copyOf': { node: 'Article', column: 'copyOfId' },
  'ArticleVersion.article': { node: 'Article', column: 'articleId' },
  'Quote.speaker': { node: 'Person', column: 'speakerId' },
  'Quote.article': { node: 'Article', column: 'articleId' },
  'PersonRole.organization': { node: 'Organization', column: 'organizationId' },
  'PersonRole.country': { node: 'Country', column: 'countryCode' },
  'Organization.country': { node: 'Country', column: 'countryCode' },
  'Event.country': { node: 'Country', column: 'countryCode' },
  'EventParticipant.person': { node: 'Person', column: 'personId' },
  'EventParticipant.organization': { node: 'Organization', column: 'organizationId' },
  'EventParticipant.actsFor': { node: 'Country', column: 'actsForCode' },
  'EventParticipant.country': { node: 'Country', column: 'countryCode' },
  'EventMention.event': { node: 'Event', column: 'eventId' },
  'EventMention.article': { node: 'Article', column: 'articleId' },
  'Mention.person': { node: 'Person', column: 'personId' },
  'Mention.organization': { node: 'Organization', column: 'organizationId' },
  'Mention.country': { node: 'Country', column: 'countryCode' },
  'Mention.article': { node: 'Article', column: 'articleId' },
  'PersonFacet.person': { node: 'Person', column: 'personId' },
  'OrganizationFacet.organization': { node: 'Organization', column: 'organizationId' },
  'CountryFacet.country': { node: 'Country', column: 'countryCode' },
} as const satisfies Record<string, Link>;

type Links = typeof links;
export type LinkName = keyof Links;

/** The node type a link leads to. */
export type LinkNode<L extends LinkName> = Links[L]['node'];

/** The column that a row needs for a link. */
export type LinkRow<L extends LinkName> = Record<Links[L]['column'], string | null>;

/** Fields for one node of several types: the first whose foreign key is not null. */
export const choices = {
  'Quote.saidBy': [
    { node: 'Person', column: 'speakerId' },
    { node: 'Organization', column: 'organizationId' },
    { node: 'Country', column: 'countryCode' },
  ],
  'EventParticipant.actor': [
    { node: 'Person', column: 'personId' },
    { node: 'Organization', column: 'organizationId' },
    { node: 'Country', column: 'selfCode' },
  ],
} as const satisfies Record<string, readonly Link[]>;

type Choices = typeof choices;
export type ChoiceName = keyof Choices;

/** The node types of a choice. */
export type ChoiceNode<C extends ChoiceName> = Choices[C][number]['node'];

/** The columns that a row needs for a choice. */
export type ChoiceRow<C extends ChoiceName> = Record<Choices[C][number]['column'], string | null>;
