import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import type { Row } from '../loaders/nodes.js';
import { MAX_ROLES } from '../loaders/lists.js';
import { rootQuestion, placeOf } from '../loaders/questions.js';
import { ArticleConnection, ArticlesArgs } from '../models/article.js';
import { PersonCountryConnection, CountriesArgs } from '../models/country.js';
import { EventConnection, EventsArgs } from '../models/event.js';
import { CoMentionConnection, PeopleArgs, Person, PersonArgs, PersonConnection } from '../models/person.js';
import { PersonRole } from '../models/role.js';
import { QuoteConnection, QuotesArgs } from '../models/quote.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One person by id or slug; null if there is none.' })
  person(@Args(() => PersonArgs) asked: PersonArgs, @Ctx() { loaders }: Context) {
    return loaders.place.Person(placeOf('Person', asked));
  }

  @Query(() => PersonConnection, { description: 'People, most mentioned first unless ordered otherwise.' })
  people(@Args(() => PeopleArgs) asked: PeopleArgs, @Ctx() { reader }: Context) {
    return loadPage(reader.prisma, rootQuestion('Person', asked), asked);
  }

  @FieldResolver(() => [String], {
    description: 'Every form of the name that articles use, most used first.',
  })
  async aliases(@Root() { id }: Row<'Person'>, @Ctx() { loaders }: Context) {
    return (await loaders.list['Person.aliases'].load(id)).map(({ name }) => name);
  }

  @FieldResolver(() => [String], {
    description: 'Titles and offices as articles state them, most used first.',
  })
  async titles(@Root() { id }: Row<'Person'>, @Ctx() { loaders }: Context) {
    return (await loaders.list['Person.titles'].load(id)).map(({ title }) => title);
  }

  @FieldResolver(() => [PersonRole], {
    description: `Titles and offices, with the organization and country that they name and the articles that state them, most stated first; at most ${String(MAX_ROLES)}.`,
  })
  roles(@Root() { id }: Row<'Person'>, @Ctx() { loaders }: Context) {
    return loaders.list['Person.roles'].load(id);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that mention the person, newest first.' })
  articles(
    @Root() { id }: Row<'Person'>,
    @Args(() => ArticlesArgs) page: ArticlesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.articles'].load(id, page);
  }

  @FieldResolver(() => QuoteConnection, { description: 'What the person said, newest first.' })
  quotes(
    @Root() { id }: Row<'Person'>,
    @Args(() => QuotesArgs) page: QuotesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.quotes'].load(id, page);
  }

  @FieldResolver(() => QuoteConnection, { description: 'What others said about the person, newest first.' })
  quotesAbout(
    @Root() { id }: Row<'Person'>,
    @Args(() => QuotesArgs) page: QuotesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.quotesAbout'].load(id, page);
  }

  @FieldResolver(() => EventConnection, {
    description: 'Events in which the person took part, latest first.',
  })
  events(
    @Root() { id }: Row<'Person'>,
    @Args(() => EventsArgs) page: EventsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.events'].load(id, page);
  }

  @FieldResolver(() => PersonCountryConnection, {
    description:
      'Countries for which the person acts, according to titles (“Russian Foreign Minister”), most stated first.',
  })
  countries(
    @Root() { id }: Row<'Person'>,
    @Args(() => CountriesArgs) page: CountriesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.countries'].load(id, page);
  }

  @FieldResolver(() => CoMentionConnection, {
    description: 'People who are mentioned in the same articles, most often first.',
  })
  coMentions(
    @Root() { id }: Row<'Person'>,
    @Args(() => PeopleArgs) page: PeopleArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.coMentions'].load(id, page);
  }
}
