import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { RoleRow } from '../loaders/list.js';
import { ArticleConnection, ArticlesArgs } from '../models/article.js';
import { Country } from '../models/country.js';
import { Organization } from '../models/organization.js';
import { PersonRole } from '../models/role.js';

@Resolver(() => PersonRole)
export class PersonRoleResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The organization that the title names.',
  })
  organization(@Root() role: RoleRow, @Ctx() { loaders }: Context) {
    return loaders.link('PersonRole.organization', role);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country that the title names.' })
  country(@Root() role: RoleRow, @Ctx() { loaders }: Context) {
    return loaders.link('PersonRole.country', role);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that state it, newest first.' })
  articles(
    @Root() { id }: RoleRow,
    @Args(() => ArticlesArgs) page: ArticlesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['PersonRole.articles'].load(id, page);
  }
}
