import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { Row } from '../loaders/nodes.js';
import { Article } from '../models/article.js';
import { Country } from '../models/country.js';
import { Mention } from '../models/mention.js';
import { Organization } from '../models/organization.js';
import { Person } from '../models/person.js';

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The person it refers to; null if it refers to something else.',
  })
  person(@Root() mention: Row<'Mention'>, @Ctx() { loaders }: Context) {
    return loaders.link('Mention.person', mention);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The organization it refers to; null if it refers to something else.',
  })
  organization(@Root() mention: Row<'Mention'>, @Ctx() { loaders }: Context) {
    return loaders.link('Mention.organization', mention);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country it refers to; null if it refers to something else.',
  })
  country(@Root() mention: Row<'Mention'>, @Ctx() { loaders }: Context) {
    return loaders.link('Mention.country', mention);
  }

  @FieldResolver(() => Article, { description: 'The article that contains it.' })
  article(@Root() mention: Row<'Mention'>, @Ctx() { loaders }: Context) {
    return loaders.link('Mention.article', mention);
  }
}
