import { validateSync } from 'class-validator';
import {
  Args,
  ArgumentValidationError,
  Ctx,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { ChangeHub, Following } from '../changes/hub.js';
import type { Context } from '../context.js';
import { type ChangeRow, loadChanges, loadLatestCursor } from '../loaders/changes.js';
import { toGlobalId } from '../loaders/globalId.js';
import { Change, ChangedArgs, ChangeFilter, ChangePage, ChangesArgs } from '../models/change.js';
import { Node } from '../models/node.js';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangePage, {
    description:
      'What was created, updated and deleted, in the order in which it was committed. A client that stores the last cursor misses nothing and sees nothing twice. Changes are kept for 30 days unless the server is configured otherwise; an older cursor is refused with the code CURSOR_TOO_OLD.',
  })
  changes(@Args(() => ChangesArgs) asked: ChangesArgs, @Ctx() { reader }: Context) {
    return loadChanges(reader.prisma, asked);
  }

  @Subscription(() => Change, {
    description:
      'What is created, updated and deleted, as soon as any process commits it. It is sent as server-sent events: send the header `accept: text/event-stream`.',
    subscribe: ({ args, context }) => follow(args as ChangedArgs, context as SubscriptionContext),
  })
  changed(@Args(() => ChangedArgs) _asked: ChangedArgs, @Root() change: ChangeRow) {
    return change;
  }

  @FieldResolver(() => ID, { description: 'Id of the record.' })
  nodeId(@Root() { type, key }: ChangeRow) {
    return toGlobalId(type, key);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The record as it is now; null if it was deleted, by this change or later.',
  })
  node(@Root() { type, key, operation }: ChangeRow, @Ctx() { loaders }: Context) {
    return operation === 'DELETED' ? null : loaders.node[type].load(key);
  }
}

@Resolver(() => ChangePage)
export class ChangePageResolver {
  @FieldResolver(() => String, {
    description:
      'Cursor of the latest change. To copy everything, request this first, then read everything, then read the changes since this cursor.',
  })
  latestCursor(@Ctx() { reader }: Context) {
    return loadLatestCursor(reader.prisma);
  }
}

/** What a subscription needs beyond the usual context. */
export interface SubscriptionContext {
  hub: ChangeHub;
  /** The cursor that a reconnecting client sends. */
  lastEventId: string | null;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
  /** The changes that it follows, once it has begun. */
  following?: Following;
}

/** Checks the arguments of a subscription, as is done for queries, and begins it. */
async function follow(args: ChangedArgs, context: SubscriptionContext): Promise<Following> {
  const asked = Object.assign(new ChangedArgs(), args);
  if (args.filter) asked.filter = filterOf(args.filter);
  const problems = validateSync(asked, { forbidUnknownValues: false });
  if (problems.length > 0) throw new ArgumentValidationError(problems);
  const wanted = await context.hub.wantedOf(asked.filter);
  const since = context.lastEventId ?? asked.since ?? null;
  context.following = await context.hub.follow(wanted, since, context.signal);
  return context.following;
}

/** Validation needs instances of the class, for nested filters too. */
function filterOf(given: ChangeFilter): ChangeFilter {
  const { and, or, not } = given;
  return Object.assign(new ChangeFilter(), given, {
    ...(and && { and: and.map(filterOf) }),
    ...(or && { or: or.map(filterOf) }),
    ...(not && { not: filterOf(not) }),
  });
}
