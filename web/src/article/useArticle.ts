import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import {
  ArticlePageDocument,
  type ArticlePageQuery,
  MoreEventsDocument,
  MoreMentionsDocument,
  MoreQuotesDocument,
} from '../../generated/graphql';
import { type Fact, factsOf } from './facts';

export type Article = NonNullable<ArticlePageQuery['article']>;

/** An article with all facts that it states. It is undefined while it is being loaded, and null where there is none. */
export function useArticle(slug: string): {
  article: Article | null | undefined;
  error: unknown;
  refetch: () => void;
} {
  const { data, error, refetch, fetchMore } = useQuery(ArticlePageDocument, { variables: { slug } });
  // Lists come a hundred at a time: the rest follows while one reads.
  const { mentions, quotes, events } = data?.article ?? {};
  useEffect(() => {
    const more = [
      { query: MoreMentionsDocument, page: mentions?.pageInfo },
      { query: MoreQuotesDocument, page: quotes?.pageInfo },
      { query: MoreEventsDocument, page: events?.pageInfo },
    ].find(({ page }) => page?.hasNextPage);
    if (more) void fetchMore({ query: more.query, variables: { slug, after: more.page?.endCursor ?? null } });
  }, [mentions, quotes, events, fetchMore, slug]);
  return { article: data?.article, error: data ? undefined : error, refetch: () => void refetch() };
}

/** The facts of an article, made again only when some have come. */
export function useFacts({ id, mentions, quotes, events }: Article): Fact[] {
  return useMemo(
    () =>
      factsOf(
        id,
        mentions.edges.map(({ node }) => node),
        quotes.edges.map(({ node }) => node),
        events.edges.map(({ node }) => node),
      ),
    [id, mentions, quotes, events],
  );
}
