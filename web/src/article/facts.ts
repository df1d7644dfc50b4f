import type {
  ActorNameFragment,
  EventsFragment,
  MentionsFragment,
  QuotesFragment,
} from '../../generated/graphql';

/** What is marked together and shown or hidden together. */
export const LAYERS = ['people', 'organizations', 'countries', 'quotes', 'reports', 'events'] as const;
export type Layer = (typeof LAYERS)[number];

export type MentionNode = MentionsFragment['edges'][number]['node'];
export type QuoteNode = QuotesFragment['edges'][number]['node'];
export type EventNode = EventsFragment['edges'][number]['node'];

interface Place {
  /** Id of the mention or quote: what to reject where it is no fact. */
  key: string;
  /** The article whose text it is in. */
  articleId: string;
  start: number;
  end: number;
  why: string;
  confidence: number;
}

/** Something that certain characters of the text state. */
export type Fact = Place &
  (
    | { layer: 'people'; mention: MentionNode; person: NonNullable<MentionNode['person']> }
    | {
        layer: 'organizations';
        mention: MentionNode;
        organization: NonNullable<MentionNode['organization']>;
      }
    | { layer: 'countries'; mention: MentionNode; country: NonNullable<MentionNode['country']> }
    | { layer: 'quotes' | 'reports'; quote: QuoteNode }
    | { layer: 'events'; event: EventNode }
  );

function factOfMention(articleId: string, mention: MentionNode): Fact[] {
  const { id: key, start, end, why, confidence, person, organization, country } = mention;
  const place = { key, articleId, start, end, why, confidence, mention };
  if (person) return [{ ...place, layer: 'people', person }];
  if (organization) return [{ ...place, layer: 'organizations', organization }];
  return country ? [{ ...place, layer: 'countries', country }] : [];
}

/** Every fact that an article states, with the characters that state it. */
export function factsOf(
  articleId: string,
  mentions: readonly MentionNode[],
  quotes: readonly QuoteNode[],
  events: readonly EventNode[],
): Fact[] {
  return [
    ...mentions.flatMap((mention) => factOfMention(articleId, mention)),
    ...quotes.map((quote): Fact => {
      const { id: key, start, end, why, confidence, kind } = quote;
      return {
        key,
        articleId,
        start,
        end,
        why,
        confidence,
        layer: kind === 'INDIRECT' ? 'reports' : 'quotes',
        quote,
      };
    }),
    ...events.flatMap((event) =>
      event.mentions
        .filter(({ article }) => article.id === articleId)
        .map(({ id: key, start, end, why, confidence }): Fact => ({
          ...{ key, articleId, start, end, why, confidence },
          layer: 'events',
          event,
        })),
    ),
  ];
}

/** Everybody who is named in an article, each once. */
export function actorsOf(facts: readonly Fact[]): ActorNameFragment[] {
  const actors = facts.flatMap((fact): ActorNameFragment[] => {
    switch (fact.layer) {
      case 'people':
        return [{ ...fact.person, __typename: 'Person' }];
      case 'organizations':
        return [{ ...fact.organization, __typename: 'Organization' }];
      case 'countries':
        return [{ ...fact.country, slug: fact.country.code, __typename: 'Country' }];
      default:
        return [];
    }
  });
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}
