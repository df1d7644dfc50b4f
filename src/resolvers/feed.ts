import { setTimeout as sleep } from 'node:timers/promises';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { withoutPassword } from '../config.js';
import type { Context } from '../context.js';
import { privateKeyOf } from '../loaders/globalId.js';
import { type FeedRow, loadFeed, loadFeeds, toFeedRow } from '../loaders/feeds.js';
import { PageArgs } from '../models/connection.js';
import {
  AddFeedInput,
  Feed,
  FeedConnection,
  FeedInput,
  FeedPayload,
  FeedState,
  PollFeedPayload,
  RemoveFeedPayload,
  UpdateFeedInput,
} from '../models/feed.js';
import { type UserError, UserErrorCode } from '../models/ingest.js';
import { FeedFault, addFeed, pollSoon, removeFeed, updateFeed } from '../sources/feeds/feeds.js';
import { pollerOf } from '../sources/feeds/poller.js';

/** Longest time that `pollFeed` waits for the poll, in milliseconds. */
const POLL_WAIT_MS = 10_000;
/** Time between checks whether the poll is done, in milliseconds. */
const LOOK_MS = 200;

@Resolver(() => Feed)
export class FeedResolver {
  @Authorized('WRITE')
  @Query(() => FeedConnection, {
    description: 'All feeds, in the order in which they were added. Needs an API key with write scope.',
  })
  feeds(@Args(() => PageArgs) page: PageArgs, @Ctx() { database }: Context) {
    return loadFeeds(database.prisma, page);
  }

  @FieldResolver(() => String)
  url(@Root() { url }: FeedRow): string {
    return withoutPassword(url);
  }

  @FieldResolver(() => FeedState)
  state(@Root() feed: FeedRow): FeedState {
    if (feed.lastErrorCode === 'GONE') return FeedState.GONE;
    if (feed.lastErrorCode !== null) return FeedState.FAILING;
    return feed.lastPolledAt === null ? FeedState.NEW : FeedState.WORKING;
  }

  @Authorized('WRITE')
  @Mutation(() => FeedPayload, {
    description:
      'Adds a feed, to be polled at once and then on its schedule. A feed that was added before stays as it is. Needs an API key with write scope.',
  })
  addFeed(
    @Arg('input', () => AddFeedInput, { description: 'The feed.' }) { url, ...settings }: AddFeedInput,
    @Ctx() { database }: Context,
  ) {
    return answer(async () => {
      const { feed, created } = await addFeed(database, url, settings);
      pollerOf(database)?.wake();
      return { feed: toFeedRow(feed), created };
    });
  }

  @Authorized('WRITE')
  @Mutation(() => FeedPayload, {
    description: 'Changes when and how a feed is polled. Needs an API key with write scope.',
  })
  updateFeed(
    @Arg('input', () => UpdateFeedInput, { description: 'The feed, and what to change.' })
    { id, pages, schedule, source }: UpdateFeedInput,
    @Ctx() { database }: Context,
  ) {
    const key = privateKeyOf('Feed', id, 'input.id');
    return answer(async () => {
      const feed = await updateFeed(database, key, {
        ...(schedule !== undefined && { schedule }),
        ...(source !== undefined && { source }),
        ...(pages != null && { pages }),
      });
      return feed ? { feed: toFeedRow(feed) } : { userErrors: [notFound()] };
    });
  }

  @Authorized('WRITE')
  @Mutation(() => RemoveFeedPayload, {
    description: 'Removes a feed; the articles that came from it stay. Needs an API key with write scope.',
  })
  async removeFeed(
    @Arg('input', () => FeedInput, { description: 'Which feed.' }) { id }: FeedInput,
    @Ctx() { database }: Context,
  ) {
    const removed = await removeFeed(database, privateKeyOf('Feed', id, 'input.id'));
    return removed
      ? { removedFeedId: id, userErrors: [] }
      : { removedFeedId: null, userErrors: [notFound()] };
  }

  @Authorized('WRITE')
  @Mutation(() => PollFeedPayload, {
    description:
      'Polls a feed now. If something goes wrong, the feed’s `lastError` and `problems` say what. Needs an API key with write scope.',
  })
  async pollFeed(
    @Arg('input', () => FeedInput, { description: 'Which feed.' }) { id }: FeedInput,
    @Ctx() { database }: Context,
  ) {
    const key = privateKeyOf('Feed', id, 'input.id');
    const before = await loadFeed(database.prisma, key);
    if (!before || !(await pollSoon(database, key)))
      return { feed: null, done: false, userErrors: [notFound()] };
    pollerOf(database)?.wake();
    const until = performance.now() + (pollerOf(database) ? POLL_WAIT_MS : 0);
    for (;;) {
      const feed = await loadFeed(database.prisma, key);
      const done = feed?.lastPolledAt?.getTime() !== before.lastPolledAt?.getTime();
      if (done || performance.now() > until) return { feed, done, userErrors: [] };
      await sleep(LOOK_MS);
    }
  }
}

interface Done {
  feed?: FeedRow;
  created?: boolean;
  userErrors?: UserError[];
}

/** Errors that the client can correct are returned as `userErrors`. */
async function answer(work: () => Promise<Done>) {
  const nothing = { feed: null, created: false, userErrors: [] };
  try {
    return { ...nothing, ...(await work()) };
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    const { field, message } = error;
    const userError = { code: UserErrorCode.INVALID_FEED, field: ['input', field], message };
    return { ...nothing, userErrors: [userError] };
  }
}

function notFound(): UserError {
  const message = 'There is no feed with this id; it may have been removed.';
  return { code: UserErrorCode.NOT_FOUND, field: ['input', 'id'], message };
}
