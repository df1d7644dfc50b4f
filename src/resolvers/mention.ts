import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { Row } from '../loaders/nodes.js';
import { Article } from '../models/article.js';
import { Country } from '../models/country.js';
import { Mention } from '../models/mention.js';
import { Person } from '../models/person.js';

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The person it refers to; null where it is a country.',
  })
  person(@Root() { personId }: Row<'Mention'>, @Ctx() { loaders }: Context) {
    return personId === null ? null : loaders.node.Person.load(personId);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country it refers to; null where it is a person.',
  })
  country(@Root() { countryCode }: Row<'Mention'>, @Ctx() { loaders }: Context) {
    return countryCode === null ? null : loaders.node.Country.load(countryCode);
  }

  @FieldResolver(() => Article, { description: 'The article it stands in.' })
  article(@Root() { articleId }: Row<'Mention'>, @Ctx() { loaders }: Context) {
    return loaders.node.Article.load(articleId);
  }
}
