import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import type { Row } from '../loaders/nodes.js';
import { placeOf, rootQuestion } from '../loaders/questions.js';
import { Actor } from '../models/actor.js';
import { Article } from '../models/article.js';
import { CountryConnection, CountriesArgs } from '../models/country.js';
import { OrganizationConnection, OrganizationsArgs } from '../models/organization.js';
import { Person, PersonConnection, PeopleArgs } from '../models/person.js';
import { Quote, QuoteConnection, QuotesArgs } from '../models/quote.js';

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => Quote, { nullable: true, description: 'One quote by id; null if there is none.' })
  quote(@Arg('id', () => ID, { description: 'Id of the quote.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.place.Quote(placeOf('Quote', { id }));
  }

  @Query(() => QuoteConnection, { description: 'Quotes, newest first unless ordered otherwise.' })
  quotes(@Args(() => QuotesArgs) asked: QuotesArgs, @Ctx() { reader }: Context) {
    return loadPage(reader.prisma, rootQuestion('Quote', asked), asked);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'The person who said it; null if the text names no speaker, or if the speaker is not a person (then see `saidBy`).',
  })
  speaker(@Root() quote: Row<'Quote'>, @Ctx() { loaders }: Context) {
    return loaders.link('Quote.speaker', quote);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      'Who said it: a person or an organization, or a country if a correction says so; null if the text does not name who it was (then see `speakerLabel`).',
  })
  saidBy(@Root() quote: Row<'Quote'>, @Ctx() { loaders }: Context) {
    return loaders.choice('Quote.saidBy', quote);
  }

  @FieldResolver(() => Article, { description: 'The article that contains it.' })
  article(@Root() quote: Row<'Quote'>, @Ctx() { loaders }: Context) {
    return loaders.link('Quote.article', quote);
  }

  @FieldResolver(() => PersonConnection, {
    description:
      'The people it is about: those mentioned in its words or, for a fragment, in its sentence. The speaker is left out.',
  })
  aboutPeople(
    @Root() { id }: Row<'Quote'>,
    @Args(() => PeopleArgs) page: PeopleArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Quote.aboutPeople'].load(id, page);
  }

  @FieldResolver(() => OrganizationConnection, {
    description:
      'The organizations it is about: those mentioned in its words or, for a fragment, in its sentence. The speaker is left out.',
  })
  aboutOrganizations(
    @Root() { id }: Row<'Quote'>,
    @Args(() => OrganizationsArgs) page: OrganizationsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Quote.aboutOrganizations'].load(id, page);
  }

  @FieldResolver(() => CountryConnection, {
    description:
      'The countries it is about: those mentioned in its words or, for a fragment, in its sentence.',
  })
  aboutCountries(
    @Root() { id }: Row<'Quote'>,
    @Args(() => CountriesArgs) page: CountriesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Quote.aboutCountries'].load(id, page);
  }
}
