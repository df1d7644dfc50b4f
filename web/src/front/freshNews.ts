import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import {
  type ChangeFilter,
  ChangedWordsFragmentDoc,
  FrontChangesDocument,
  type FrontChangesSubscription,
  type FrontPageQuery,
} from '../../generated/graphql';
import type { Place } from '../live/follow';
import { useChanges } from '../live/useChanges';
import { type Narrowing, type Who, writeNarrowing } from './narrowing';

/** What came in for a part of the news since it was loaded. It is kept while one reads other pages. */
interface Waiting extends Place {
  ids: ReadonlySet<string>;
}

const waiting = new Map<string, Waiting>();

function waitingFor(key: string): Waiting {
  const known = waiting.get(key) ?? { cursor: null, ids: new Set() };
  waiting.set(key, known);
  return known;
}

type Articles = FrontPageQuery['articles'];
type Told = NonNullable<FrontChangesSubscription['changed']['node']>;
type Came = Extract<Told, { __typename: 'Article' }>;

/** The part of the condition that the service knows for changes; the rest is looked at here. */
const filterOfChanges = ({ country }: Narrowing, { person, organization }: Who): ChangeFilter => ({
  types: ['ARTICLE'],
  ...(person && { personId: person.id }),
  ...(organization && { organizationId: organization.id }),
  ...(country !== null && { countryCode: country }),
});

/** Whether a new article belongs among those that are shown, and not further down than the list has been read. */
function belongs(article: Came, { from, to, publisher }: Narrowing, { edges, pageInfo }: Articles): boolean {
  const { id, publishedAt } = article;
  const day = publishedAt?.slice(0, 10) ?? null;
  const oldest = edges.at(-1)?.node.publishedAt ?? null;
  return (
    article.copyOf === null &&
    !edges.some(({ node }) => node.id === id) &&
    (publisher === null || article.publisher === publisher) &&
    (from === null || (day !== null && day >= from)) &&
    (to === null || (day !== null && day <= to)) &&
    (!pageInfo.hasNextPage || oldest === null || (publishedAt !== null && publishedAt >= oldest))
  );
}

/** The articles that came in since the list was loaded, by id; words that change are changed in the list at once. */
export function useFreshNews(
  articles: Articles,
  narrowing: Narrowing,
  who: Who,
  startAnew: () => void,
): { ids: ReadonlySet<string>; clear: () => void } {
  const { cache } = useApolloClient();
  const place = waitingFor(writeNarrowing(narrowing));
  const [, setSeen] = useState(place.ids);
  const keep = (ids: ReadonlySet<string>) => {
    place.ids = ids;
    setSeen(ids);
  };
  useChanges(
    FrontChangesDocument,
    filterOfChanges(narrowing, who),
    place,
    ({ operation, nodeId, node }) => {
      if (operation === 'DELETED') keep(new Set([...place.ids].filter((id) => id !== nodeId)));
      else if (node?.__typename !== 'Article') return;
      else if (operation === 'CREATED' && belongs(node, narrowing, articles))
        keep(new Set([...place.ids, nodeId]));
      else if (operation === 'UPDATED') {
        const { __typename, id, headline, standfirst } = node;
        const words = { from: { __typename, id }, fragment: ChangedWordsFragmentDoc };
        // Only of what is on a page: the rest is loaded when it is asked for.
        if (cache.readFragment(words)) cache.writeFragment({ ...words, data: { headline, standfirst } });
      }
    },
    startAnew,
  );
  return {
    ids: place.ids,
    clear: () => {
      keep(new Set());
    },
  };
}
