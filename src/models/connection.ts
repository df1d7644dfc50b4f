import { IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Args, ArgsType, type ClassType, Field, Float, Int, ObjectType, Root } from 'type-graphql';
import { type PageArgs as Paging, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../loaders/cursor.js';
import type { ConnectionPage, Whole } from '../loaders/connection.js';
import type { BucketRow } from '../loaders/facets.js';
import type { NodeName } from '../loaders/nodes.js';
import { Facets, TimeBucket, TimelineArgs } from './facets.js';
import { Snippet } from './snippet.js';
import { between } from './validators.js';

/** Relay's connections, and the arguments that page through them. */

const MAX_CURSOR_LENGTH = 1000;

/**
 * The arguments of a connection.
 *
 * @param longest most items of a page
 * @param note appended to that number in the description
 */
export function pagesUpTo(longest: number, note = ''): ClassType<Paging> {
  const inPage = between(1, longest, DEFAULT_PAGE_SIZE);

  @ArgsType()
  class Pages implements Paging {
    @Field(() => Int, {
      nullable: true,
      description: `How many from the start, 1 to ${String(longest)}${note}; ${String(DEFAULT_PAGE_SIZE)} if neither this nor \`last\` is given.`,
    })
    @IsOptional()
    @IsInt()
    @Min(1, { message: inPage })
    @Max(longest, { message: inPage })
    first?: number;

    @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
    @IsOptional()
    @MaxLength(MAX_CURSOR_LENGTH)
    after?: string;

    @Field(() => Int, { nullable: true, description: `How many from the end, 1 to ${String(longest)}.` })
    @IsOptional()
    @IsInt()
    @Min(1, { message: inPage })
    @Max(longest, { message: inPage })
    last?: number;

    @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
    @IsOptional()
    @MaxLength(MAX_CURSOR_LENGTH)
    before?: string;
  }

  return Pages;
}

@ArgsType()
export class PageArgs extends pagesUpTo(MAX_PAGE_SIZE) {}

@ObjectType({ description: 'Where a page is in its connection.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item: give it as `after` to read on.',
  })
  endCursor!: string | null;
}

/** Description of orders by relevance. */
export const BY_RELEVANCE =
  'How well they match the words of `filter.text`, best first. Without such words, the default order.';

interface ConnectionOptions {
  /** The field of an edge that says how strong it is. */
  weight?: { name: string; description: string };
  /** Whether it has aggregates over all pages: facets and timeline. */
  facets?: boolean;
  /** Whether its filter searches for words: edges then say how well an item matches, and where. */
  words?: boolean;
}

const wholeOf = (page: ConnectionPage<NodeName>): Whole => page.whole;

const timelineOf = (page: ConnectionPage<NodeName>, { interval, fill }: TimelineArgs): Promise<BucketRow[]> =>
  page.whole.timeline({ interval, fill });

/** The connection type `name` over `node`, with its edge type. */
export function connectionOf(
  name: string,
  node: () => ClassType,
  options: ConnectionOptions = {},
): ClassType {
  const prefix = name.replace(/Connection$/, '');

  @ObjectType(`${prefix}Edge`, { description: `One item of ${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}.` })
  class Edge {
    @Field(() => String, { description: 'Position of the item in the connection, for `after` and `before`.' })
    cursor!: string;

    @Field(node, { description: 'The item.' })
    node!: unknown;
  }

  if (options.weight) Field(() => Int, options.weight)(Edge.prototype, 'weight');
  if (options.words) {
    const score = {
      name: 'score',
      nullable: true,
      description:
        'How well it matches the words of `filter.text`; higher is better. Null in any order but RELEVANCE.',
    };
    const snippet = {
      nullable: true,
      description: 'Where it contains the words of `filter.text`; null without such words.',
    };
    Field(() => Float, score)(Edge.prototype, 'weight');
    Field(() => Snippet, snippet)(Edge.prototype, 'snippet');
  }

  @ObjectType(name, { description: `A page of ${prefix} items, by Relay’s connection specification.` })
  class Connection {
    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges!: unknown[];

    @Field(() => [node()], { description: 'The items without cursors.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where this page is in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many items all pages have together. Counted only if requested.',
    })
    totalCount(@Root() page: ConnectionPage<NodeName>): Promise<number> {
      return page.whole.count();
    }
  }

  if (options.facets) {
    // Only some connections have these methods, so their decorators are called by hand.
    Object.assign(Connection.prototype, { facets: wholeOf, timeline: timelineOf });
    Field(() => Facets, {
      description:
        'The people, organizations, countries, publishers and event types of the items on all pages, most frequent first. Each is counted only if requested.',
    })(Connection.prototype, 'facets', { value: wholeOf });
    Root()(Connection.prototype, 'facets', 0);
    Field(() => [TimeBucket], {
      description: 'How many items of all pages fall into each interval of time, oldest interval first.',
    })(Connection.prototype, 'timeline', { value: timelineOf });
    Root()(Connection.prototype, 'timeline', 0);
    Args(() => TimelineArgs)(Connection.prototype, 'timeline', 1);
  }
  return Connection;
}
