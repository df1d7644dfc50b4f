import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import type { Row } from '../loaders/nodes.js';
import { rootQuestion, placeOf } from '../loaders/questions.js';
import { ArticleConnection, ArticlesArgs } from '../models/article.js';
import { Country } from '../models/country.js';
import { EventConnection, EventsArgs } from '../models/event.js';
import {
  Organization,
  OrganizationArgs,
  OrganizationCoMentionConnection,
  OrganizationConnection,
  OrganizationsArgs,
} from '../models/organization.js';
import { OrganizationPeopleConnection, PeopleArgs } from '../models/person.js';
import { QuoteConnection, QuotesArgs } from '../models/quote.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'One organization by id or slug; null if there is none.',
  })
  organization(@Args(() => OrganizationArgs) asked: OrganizationArgs, @Ctx() { loaders }: Context) {
    return loaders.place.Organization(placeOf('Organization', asked));
  }

  @Query(() => OrganizationConnection, {
    description: 'Organizations, most mentioned first unless ordered otherwise.',
  })
  organizations(@Args(() => OrganizationsArgs) asked: OrganizationsArgs, @Ctx() { reader }: Context) {
    return loadPage(reader.prisma, rootQuestion('Organization', asked), asked);
  }

  @FieldResolver(() => [String], {
    description: 'Every form of the name that articles use, most used first; then its other names.',
  })
  async aliases(@Root() { id }: Row<'Organization'>, @Ctx() { loaders }: Context) {
    return (await loaders.list['Organization.aliases'].load(id)).map(({ name }) => name);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country to which it belongs; null if it belongs to none, or if no article says.',
  })
  country(@Root() organization: Row<'Organization'>, @Ctx() { loaders }: Context) {
    return loaders.link('Organization.country', organization);
  }

  @FieldResolver(() => ArticleConnection, {
    description: 'Articles that mention the organization, newest first.',
  })
  articles(
    @Root() { id }: Row<'Organization'>,
    @Args(() => ArticlesArgs) page: ArticlesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Organization.articles'].load(id, page);
  }

  @FieldResolver(() => QuoteConnection, { description: 'What the organization said, newest first.' })
  quotes(
    @Root() { id }: Row<'Organization'>,
    @Args(() => QuotesArgs) page: QuotesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Organization.quotes'].load(id, page);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'What others said about the organization, newest first.',
  })
  quotesAbout(
    @Root() { id }: Row<'Organization'>,
    @Args(() => QuotesArgs) page: QuotesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Organization.quotesAbout'].load(id, page);
  }

  @FieldResolver(() => EventConnection, {
    description: 'Events in which the organization took part, latest first.',
  })
  events(
    @Root() { id }: Row<'Organization'>,
    @Args(() => EventsArgs) page: EventsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Organization.events'].load(id, page);
  }

  @FieldResolver(() => OrganizationPeopleConnection, {
    description:
      'People with a title that names the organization (“chief executive of Apple”), most stated first.',
  })
  people(
    @Root() { id }: Row<'Organization'>,
    @Args(() => PeopleArgs) page: PeopleArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Organization.people'].load(id, page);
  }

  @FieldResolver(() => OrganizationCoMentionConnection, {
    description: 'Organizations that are mentioned in the same articles, most often first.',
  })
  coMentions(
    @Root() { id }: Row<'Organization'>,
    @Args(() => OrganizationsArgs) page: OrganizationsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Organization.coMentions'].load(id, page);
  }
}
