import type { PrismaClient } from '../../prisma/generated/client.js';
import type { Feed } from '../sources/feeds/feeds.js';
import { type ConnectionPage, type PageRow, toConnection } from './connection.js';
import { type PageArgs, toPage } from './cursor.js';
import type { Order } from './edges.js';
import { markOf } from './mark.js';
import type { NodeName } from './nodes.js';

/** Feeds are visible only to clients that may write, and not part of the public graph. */
export type FeedRow = Feed & { __typename: 'Feed' };

export const toFeedRow = (feed: Feed): FeedRow => ({ ...feed, __typename: 'Feed' });

export async function loadFeed(prisma: PrismaClient, key: string): Promise<FeedRow | null> {
  const feed = await prisma.feed.findUnique({ where: { id: key } });
  return feed && toFeedRow(feed);
}

/** In order of creation. */
const order: Order = {
  name: 'CREATED_AT_ASC',
  descending: false,
  columns: [
    { sql: 'e."createdAt"', type: 'timestamptz' },
    { sql: 'e."id"', type: 'uuid' },
  ],
  mark: markOf('Query.Feed'),
};

export async function loadFeeds(prisma: PrismaClient, args: PageArgs): Promise<ConnectionPage<NodeName>> {
  const page = toPage(order, args);
  const feeds = await prisma.feed.findMany({
    where: { AND: [beyond(page.after, 'gt'), beyond(page.before, 'lt')] },
    orderBy: page.backward ? [{ createdAt: 'desc' }, { id: 'desc' }] : [{ createdAt: 'asc' }, { id: 'asc' }],
    take: page.size + 1,
  });
  const rows = feeds.map((feed) => ({
    ...toFeedRow(feed),
    '~cursor': [feed.createdAt.toISOString().replace('T', ' ').replace('Z', '+00'), feed.id],
    '~weight': null,
  }));
  const unasked = () => Promise.resolve([]);
  // The shape of a page does not depend on its rows.
  return toConnection({ order }, page, rows as unknown as PageRow<NodeName>[], {
    count: () => prisma.feed.count(),
    facet: unasked,
    timeline: unasked,
  });
}

function beyond(place: readonly string[] | null, which: 'gt' | 'lt') {
  if (!place) return {};
  const [time = '', id = ''] = place;
  const createdAt = new Date(time.replace('+00', 'Z'));
  return { OR: [{ createdAt: { [which]: createdAt } }, { createdAt, id: { [which]: id } }] };
}
