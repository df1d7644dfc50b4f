import { useQuery } from '@apollo/client/react';
import {
  type ArticleFilter,
  type EventFilter,
  EventsDocument,
  ArticlesDocument,
  type QuoteFilter,
  QuotesDocument,
} from '../../generated/graphql';
import { Card } from './card';
import { Endless } from './endless';
import { EventList } from './eventList';
import { QuoteList } from './quoteList';
import { Loading, Problem } from './states';

/** Items of a list that are loaded at once. */
const PAGE = 20;

/** Articles like that, the newest first, page after page. */
export function Articles({ filter }: { filter: ArticleFilter }) {
  const { data, error, refetch, fetchMore } = useQuery(ArticlesDocument, {
    variables: { filter, first: PAGE },
  });
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { edges, pageInfo } = data.articles;
  return (
    <>
      {edges.map(({ node }) => (
        <Card key={node.id} article={node} />
      ))}
      {edges.length === 0 && <p>None so far.</p>}
      {pageInfo.hasNextPage && (
        <Endless loadMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </>
  );
}

/** Quotes like that, the newest first, page after page. */
export function Quotes({ filter, speakers = true }: { filter: QuoteFilter; speakers?: boolean }) {
  const { data, error, refetch, fetchMore } = useQuery(QuotesDocument, {
    variables: { filter, first: PAGE },
  });
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { edges, pageInfo } = data.quotes;
  return (
    <>
      <QuoteList quotes={edges.map(({ node }) => node)} speakers={speakers} />
      {edges.length === 0 && <p>None so far.</p>}
      {pageInfo.hasNextPage && (
        <Endless loadMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </>
  );
}

/** Events like that, the newest first, page after page. */
export function Events({ filter }: { filter: EventFilter }) {
  const { data, error, refetch, fetchMore } = useQuery(EventsDocument, {
    variables: { filter, first: PAGE },
  });
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { edges, pageInfo } = data.events;
  return (
    <>
      <EventList events={edges.map(({ node }) => node)} />
      {edges.length === 0 && <p>None so far.</p>}
      {pageInfo.hasNextPage && (
        <Endless loadMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </>
  );
}
