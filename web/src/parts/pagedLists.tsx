import {
  type ArticleFilter,
  ArticlesDocument,
  type EventFilter,
  EventsDocument,
  type QuoteFilter,
  QuotesDocument,
} from '../../generated/graphql';
import { ORIGINALS } from '../originals';
import { Card } from './card';
import { EventList } from './eventList';
import { Paged } from './paged';
import { QuoteList } from './quoteList';

/** Articles like that, the newest first, page after page. */
export const Articles = ({ filter }: { filter: ArticleFilter }) => (
  <Paged
    document={ArticlesDocument}
    variables={{ filter: { ...ORIGINALS, ...filter } }}
    pick={({ articles }) => articles}
    show={(edges) => edges.map(({ node }) => <Card key={node.id} article={node} />)}
  />
);

/** Quotes like that, the newest first, page after page. */
export const Quotes = ({ filter, speakers = true }: { filter: QuoteFilter; speakers?: boolean }) => (
  <Paged
    document={QuotesDocument}
    variables={{ filter: { ...ORIGINALS, ...filter } }}
    pick={({ quotes }) => quotes}
    show={(edges) => <QuoteList quotes={edges.map(({ node }) => node)} speakers={speakers} />}
  />
);

/** Events like that, the newest first, page after page. */
export const Events = ({ filter }: { filter: EventFilter }) => (
  <Paged
    document={EventsDocument}
    variables={{ filter: { ...ORIGINALS, ...filter } }}
    pick={({ events }) => events}
    show={(edges) => <EventList events={edges.map(({ node }) => node)} />}
  />
);
