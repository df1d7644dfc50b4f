import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { type ChangeRow, loadChanges, loadLatestCursor } from '../loaders/changes.js';
import { toGlobalId } from '../loaders/globalId.js';
import { Change, ChangePage, ChangesArgs } from '../models/change.js';
import { Node } from '../models/node.js';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangePage, {
    description:
      'What was created, updated and deleted, in the order in which it was committed: who keeps the last cursor misses nothing and is told nothing twice. Kept for 30 days unless whoever runs this server says otherwise; an older cursor is refused with the code CURSOR_TOO_OLD.',
  })
  changes(@Args(() => ChangesArgs) asked: ChangesArgs, @Ctx() { reader }: Context) {
    return loadChanges(reader.prisma, asked);
  }

  @FieldResolver(() => ID, { description: 'Id of the record.' })
  nodeId(@Root() { type, key }: ChangeRow) {
    return toGlobalId(type, key);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The record as it is now; null where it was deleted, by this change or since.',
  })
  node(@Root() { type, key, operation }: ChangeRow, @Ctx() { loaders }: Context) {
    return operation === 'DELETED' ? null : loaders.node[type].load(key);
  }
}

@Resolver(() => ChangePage)
export class ChangePageResolver {
  @FieldResolver(() => String, {
    description:
      'Cursor of the last change that there is. Who wants a copy of everything asks for it first, then reads everything, then asks for what changed since.',
  })
  latestCursor(@Ctx() { reader }: Context) {
    return loadLatestCursor(reader.prisma);
  }
}
