import { ArrayMaxSize } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { loadFeed } from '../loaders/feeds.js';
import { loadEdit } from '../loaders/edits.js';
import { parseGlobalId, parsePrivateId } from '../loaders/globalId.js';
import { MAX_PAGE_SIZE } from '../loaders/cursor.js';
import { Node } from '../models/node.js';
import { allows } from '../store/apiKeys.js';

@ArgsType()
export class NodesArgs {
  @Field(() => [ID], { description: `Ids, at most ${String(MAX_PAGE_SIZE)}.` })
  @ArrayMaxSize(MAX_PAGE_SIZE)
  ids!: string[];
}

async function load(id: string, { loaders, database, apiKey }: Context) {
  const node = parseGlobalId(id);
  if (node) return loaders.node[node.type].load(node.key);
  const scope = (await apiKey())?.scope ?? 'READ';
  // Without the scope, there is no such record.
  const feed = parsePrivateId('Feed', id);
  if (feed !== null) return allows(scope, 'WRITE') ? loadFeed(database.prisma, feed) : null;
  const edit = parsePrivateId('Edit', id);
  return edit !== null && allows(scope, 'EDIT') ? loadEdit(database.prisma, edit) : null;
}

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any record by its id; null if there is none.' })
  node(@Arg('id', () => ID, { description: 'Id of the record.' }) id: string, @Ctx() context: Context) {
    return load(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Records by their ids, in the order of the ids; null for an id that does not exist.',
  })
  nodes(@Args(() => NodesArgs) { ids }: NodesArgs, @Ctx() context: Context) {
    return ids.map((id) => load(id, context));
  }
}
