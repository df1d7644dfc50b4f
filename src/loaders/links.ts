import type { NodeName } from './nodes.js';

/** Fields that lead to one row of a node type: `column` of the row that has the field holds its primary key, or null. */

interface Link {
  node: NodeName;
  column: string;
}

export const links = {
  'Article.source': { node: 'Source', column: 'sourceId' },
  'Article.copyOf': { node: 'Article', column: 'copyOfId' },
  'ArticleVersion.article': { node: 'Article', column: 'articleId' },
  'Quote.speaker': { node: 'Person', column: 'speakerId' },
  'Quote.article': { node: 'Article', column: 'articleId' },
  'Event.country': { node: 'Country', column: 'countryCode' },
  'EventParticipant.person': { node: 'Person', column: 'personId' },
  'EventParticipant.country': { node: 'Country', column: 'countryCode' },
  'EventMention.article': { node: 'Article', column: 'articleId' },
  'Mention.person': { node: 'Person', column: 'personId' },
  'Mention.country': { node: 'Country', column: 'countryCode' },
  'Mention.article': { node: 'Article', column: 'articleId' },
  'PersonFacet.person': { node: 'Person', column: 'personId' },
  'CountryFacet.country': { node: 'Country', column: 'countryCode' },
} as const satisfies Record<string, Link>;

type Links = typeof links;
export type LinkName = keyof Links;

/** The node type a link leads to. */
export type LinkNode<L extends LinkName> = Links[L]['node'];

/** What a row must have to follow a link. */
export type LinkRow<L extends LinkName> = Record<Links[L]['column'], string | null>;
