import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import {
  ArticleChangesDocument,
  type ArticleChangesSubscription,
  ArticlePageDocument,
  type ArticlePageQuery,
  type ChangeFilter,
} from '../../generated/graphql';
import type { Place } from '../live/follow';
import { useChanges } from '../live/useChanges';

type Article = NonNullable<ArticlePageQuery['article']>;
type Change = ArticleChangesSubscription['changed'];

const TYPES: ChangeFilter['types'] = ['ARTICLE', 'QUOTE', 'EVENT', 'PERSON', 'ORGANIZATION'];

/** One transaction changes many records: what they are is asked for once, so long after the last, in milliseconds. */
const PAUSE = 400;

/** How far each article’s changes were followed, by slug: an article that is opened again goes on from there. */
const places = new Map<string, Place>();

function placeOf(slug: string): Place {
  const place = places.get(slug) ?? { cursor: null };
  places.set(slug, place);
  return place;
}

/** Names of all people and organizations on the page, by id. */
function namesOn({ mentions, quotes, events }: Article): Map<string, string> {
  const actors = [
    ...mentions.edges.flatMap(({ node }) => [node.person, node.organization]),
    ...quotes.edges.map(({ node }) => node.saidBy),
    ...events.edges.flatMap(({ node }) => node.participants.map(({ actor }) => actor)),
  ];
  return new Map(actors.flatMap((actor) => (actor ? [[actor.id, actor.name]] : [])));
}

/** Whether a change has to do with what is shown of an article. */
function concerns({ nodeId, node }: Change, article: Article): boolean {
  const { id, quotes, events } = article;
  if (nodeId === id) return true;
  if ([...quotes.edges, ...events.edges].some((edge) => edge.node.id === nodeId)) return true;
  switch (node?.__typename) {
    case 'Quote':
      return node.article.id === id;
    case 'Event':
      return node.mentions.some((mention) => mention.article.id === id);
    default: {
      const name = namesOn(article).get(nodeId);
      return name !== undefined && (node === null || !('name' in node) || node.name !== name);
    }
  }
}

/** What became of an article while it is read. */
export interface Became {
  /** Its publisher changed its words: they are shown when `show` is called. */
  isChanged: boolean;
  show: () => void;
  /** It was taken out. */
  isGone: boolean;
}

/** Keeps the facts of an open article as they are in the graph. Its words stay until one asks for the new ones. */
export function useArticleChanges(article: Article): Became {
  const { slug, text } = article;
  const client = useApolloClient();
  const [newer, setNewer] = useState<ArticlePageQuery | null>(null);
  const timer = useRef<number>(undefined);
  const write = (data: ArticlePageQuery) => {
    client.writeQuery({ query: ArticlePageDocument, variables: { slug }, data });
  };
  const refresh = async () => {
    const { data } = await client.query({
      query: ArticlePageDocument,
      variables: { slug },
      fetchPolicy: 'no-cache',
    });
    if (!data) return;
    const isSame = data.article?.text === text;
    setNewer(isSame ? null : data);
    if (isSame) write(data);
  };
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // What could not be loaded now is loaded with the next change.
      refresh().catch(() => undefined);
    }, PAUSE);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  useChanges(
    ArticleChangesDocument,
    { types: TYPES, articleId: article.id },
    placeOf(slug),
    (change) => {
      if (concerns(change, article)) soon();
    },
    soon,
  );
  return {
    isChanged: newer?.article != null,
    show: () => {
      if (newer) write(newer);
      setNewer(null);
    },
    isGone: newer !== null && newer.article === null,
  };
}
