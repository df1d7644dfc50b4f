import { IsOptional, MaxLength } from 'class-validator';
import { GraphQLDateTime } from './scalars.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FeedPages } from '../../prisma/generated/enums.js';
import { DEFAULT_SCHEDULE } from '../sources/feeds/schedule.js';
import { connectionOf } from './connection.js';
import { UserError } from './ingest.js';
import { Node } from './node.js';
import { NoNul } from './validators.js';

/** Feeds that are polled for news. They need an API key with write scope. */

const MAX_ADDRESS_LENGTH = 2000;

registerEnumType(FeedPages, {
  name: 'FeedPages',
  description: 'The items of a feed for which the linked page is read too. robots.txt is obeyed.',
  valuesConfig: {
    NEVER: { description: 'For none: only what the feed itself contains is used.' },
    SUMMARY: { description: 'For items of which the feed contains only a summary.' },
    ALWAYS: { description: 'For all.' },
  },
});

export enum FeedState {
  NEW = 'NEW',
  WORKING = 'WORKING',
  FAILING = 'FAILING',
  GONE = 'GONE',
}

registerEnumType(FeedState, {
  name: 'FeedState',
  description: 'How a feed is doing.',
  valuesConfig: {
    NEW: { description: 'It has not been polled yet.' },
    WORKING: { description: 'The last poll read it.' },
    FAILING: { description: 'The last poll could not read it: see `lastError`. It will be tried again.' },
    GONE: { description: 'Its server says that it is gone for good. It will not be tried again.' },
  },
});

@ObjectType({ description: 'Something that was wrong with one item of a feed.' })
export class FeedProblem {
  @Field(() => String, { description: 'Headline, address or position of the item.' })
  item!: string;

  @Field(() => String, { description: 'What was wrong, and what happened to the item.' })
  message!: string;
}

@ObjectType({
  implements: Node,
  description: 'A feed, a news site map or a page that is polled for new articles.',
})
export class Feed extends Node {
  @Field(() => String, { description: 'Its address; a password in it is not shown.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'Its own title, if known.' })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its format at the last poll, such as “RSS 2.0 feed”; null before the first poll.',
  })
  format!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The publisher that its articles are given; null if each article keeps the one that it names.',
  })
  source!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it is polled: a cron pattern of five parts, in UTC. Null means only on request (`pollFeed`, or `npm run watch`).',
  })
  schedule!: string | null;

  @Field(() => FeedPages, { description: 'The items for which the linked page is read too.' })
  pages!: FeedPages;

  @Field(() => FeedState, { description: 'How it is doing.' })
  state!: FeedState;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When it is polled next; null for a feed without a schedule, which is polled only on request.',
  })
  nextPollAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the last poll ended.' })
  lastPolledAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the last successful poll ended.',
  })
  lastSuccessAt!: Date | null;

  @Field(() => Int, { description: 'Number of failed polls in a row; 0 after a successful one.' })
  failures!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last poll failed, and what to do; null if it succeeded.',
  })
  lastError!: string | null;

  @Field(() => [FeedProblem], {
    description:
      'Items that could not be stored, or only in part, at the last poll that found anything new; at most 50.',
  })
  problems!: FeedProblem[];

  @Field(() => Int, { description: 'Number of its items that were stored, or given up.' })
  itemCount!: number;
}

export const FeedConnection = connectionOf('FeedConnection', () => Feed);

@InputType({ description: 'A feed to poll.' })
export class AddFeedInput {
  @Field(() => String, {
    description:
      'Address of an RSS, Atom or JSON feed, of a news site map, or of a page with one article; at most 2,000 characters.',
  })
  @MaxLength(MAX_ADDRESS_LENGTH)
  @NoNul()
  url!: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: DEFAULT_SCHEDULE,
    description:
      'When to poll it: a cron pattern of five parts, in UTC. Null means only on request. Each feed is polled up to a minute later, so that not all are polled at once.',
  })
  @IsOptional()
  schedule?: string | null;

  @Field(() => FeedPages, {
    defaultValue: FeedPages.SUMMARY,
    description: 'The items for which to read the linked page too.',
  })
  pages!: FeedPages;

  @Field(() => String, {
    nullable: true,
    description: 'The publisher to give its articles, whatever they say; at most 200 characters.',
  })
  @IsOptional()
  source?: string | null;
}

@InputType({ description: 'Changes to a feed. What is not given stays.' })
export class UpdateFeedInput {
  @Field(() => ID, { description: 'Id of the feed.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When to poll it: a cron pattern of five parts, in UTC. Null means only on request.',
  })
  @IsOptional()
  schedule?: string | null;

  @Field(() => FeedPages, {
    nullable: true,
    description: 'The items for which to read the linked page too.',
  })
  @IsOptional()
  pages?: FeedPages | null;

  @Field(() => String, {
    nullable: true,
    description: 'The publisher to give its articles; null to keep the one that each names.',
  })
  @IsOptional()
  source?: string | null;
}

@InputType({ description: 'Which feed.' })
export class FeedInput {
  @Field(() => ID, { description: 'Id of the feed.' })
  id!: string;
}

@ObjectType({ description: 'A feed that was added or changed.' })
export class FeedPayload {
  @Field(() => Feed, { nullable: true, description: 'The feed; null if there are `userErrors`.' })
  feed!: Feed | null;

  @Field(() => Boolean, { description: 'Whether it is new; false if it existed already.' })
  created!: boolean;

  @Field(() => [UserError], { description: 'Why it was not done; empty if there is no problem.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'A feed that was removed.' })
export class RemoveFeedPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the removed feed; null if none was removed.' })
  removedFeedId!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was removed; empty if there is no problem.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'A feed that was polled on request.' })
export class PollFeedPayload {
  @Field(() => Feed, {
    nullable: true,
    description: 'The feed, after the poll if `done`; null if there are `userErrors`.',
  })
  feed!: Feed | null;

  @Field(() => Boolean, {
    description:
      'Whether the poll is done. If it takes more than 10 seconds, or runs in another process, it continues in the background: watch `lastPolledAt`.',
  })
  done!: boolean;

  @Field(() => [UserError], { description: 'Why it was not polled; empty if there is no problem.' })
  userErrors!: UserError[];
}
