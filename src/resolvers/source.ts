import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import type { Row } from '../loaders/nodes.js';
import { placeOf, sourcesQuestion } from '../loaders/questions.js';
import { ArticleConnection, ArticlesArgs } from '../models/article.js';
import { Source, SourceArgs, SourceConnection, SourcesArgs } from '../models/source.js';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'One source by id or slug; null if there is none.' })
  source(@Args(() => SourceArgs) asked: SourceArgs, @Ctx() { loaders }: Context) {
    return loaders.place.Source(placeOf('Source', asked));
  }

  @Query(() => SourceConnection, { description: 'Sources, by name unless ordered otherwise.' })
  sources(@Args(() => SourcesArgs) asked: SourcesArgs, @Ctx() { reader }: Context) {
    return loadPage(reader.prisma, sourcesQuestion(asked), asked);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Its articles, newest first.' })
  articles(
    @Root() { id }: Row<'Source'>,
    @Args(() => ArticlesArgs) page: ArticlesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Source.articles'].load(id, page);
  }
}
