import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { Row } from '../loaders/nodes.js';
import { Article } from '../models/article.js';
import { ArticleVersion } from '../models/articleVersion.js';

@Resolver(() => ArticleVersion)
export class ArticleVersionResolver {
  @FieldResolver(() => Article, { description: 'The article, as it is now.' })
  article(@Root() version: Row<'ArticleVersion'>, @Ctx() { loaders }: Context) {
    return loaders.link('ArticleVersion.article', version);
  }

  @FieldResolver(() => String, { description: 'The text exactly as it was received.' })
  async text(@Root() version: Row<'ArticleVersion'>, @Ctx() { loaders }: Context) {
    return version.text ?? (await loaders.link('ArticleVersion.article', version))?.text;
  }
}
