import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import type { Row } from '../loaders/nodes.js';
import { rootQuestion, placeOfCountry } from '../loaders/questions.js';
import { ArticleConnection, ArticlesArgs } from '../models/article.js';
import {
  CountriesArgs,
  Country,
  CountryArgs,
  CountryConnection,
  CountryRelationConnection,
} from '../models/country.js';
import { EventConnection, EventsArgs } from '../models/event.js';
import { OrganizationConnection, OrganizationsArgs } from '../models/organization.js';
import { CountryPeopleConnection, PeopleArgs } from '../models/person.js';
import { QuoteConnection, QuotesArgs } from '../models/quote.js';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, {
    nullable: true,
    description: 'One country by id, ISO code or slug; null if there is none.',
  })
  country(@Args(() => CountryArgs) asked: CountryArgs, @Ctx() { loaders }: Context) {
    return loaders.place.Country(placeOfCountry(asked));
  }

  @Query(() => CountryConnection, {
    description: 'Countries, most mentioned first unless ordered otherwise.',
  })
  countries(@Args(() => CountriesArgs) asked: CountriesArgs, @Ctx() { reader }: Context) {
    return loadPage(reader.prisma, rootQuestion('Country', asked), asked);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that mention the country, newest first.' })
  articles(
    @Root() { code }: Row<'Country'>,
    @Args(() => ArticlesArgs) page: ArticlesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Country.articles'].load(code, page);
  }

  @FieldResolver(() => EventConnection, {
    description: 'Events the country took part in, or that happened there, latest first.',
  })
  events(
    @Root() { code }: Row<'Country'>,
    @Args(() => EventsArgs) page: EventsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Country.events'].load(code, page);
  }

  @FieldResolver(() => CountryPeopleConnection, {
    description:
      'People who act for the country, according to their titles (“Russian Foreign Minister”), most stated first.',
  })
  people(
    @Root() { code }: Row<'Country'>,
    @Args(() => PeopleArgs) page: PeopleArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Country.people'].load(code, page);
  }

  @FieldResolver(() => OrganizationConnection, {
    description: 'Organizations of the country, most mentioned first.',
  })
  organizations(
    @Root() { code }: Row<'Country'>,
    @Args(() => OrganizationsArgs) page: OrganizationsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Country.organizations'].load(code, page);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'What the country itself said (“Russia said”), newest first.',
  })
  quotes(
    @Root() { code }: Row<'Country'>,
    @Args(() => QuotesArgs) page: QuotesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Country.quotes'].load(code, page);
  }

  @FieldResolver(() => QuoteConnection, { description: 'What was said about the country, newest first.' })
  quotesAbout(
    @Root() { code }: Row<'Country'>,
    @Args(() => QuotesArgs) page: QuotesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Country.quotesAbout'].load(code, page);
  }

  @FieldResolver(() => CountryRelationConnection, {
    description: 'Countries that took part in the same events, most often first: the edges of a network.',
  })
  relations(
    @Root() { code }: Row<'Country'>,
    @Args(() => CountriesArgs) page: CountriesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Country.relations'].load(code, page);
  }
}
