import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import { personConditions } from '../loaders/filter.js';
import { keyOf } from '../loaders/globalId.js';
import type { Row } from '../loaders/nodes.js';
import { root } from '../loaders/roots.js';
import { ArticleConnection } from '../models/article.js';
import { PageArgs } from '../models/connection.js';
import { PersonCountryConnection } from '../models/country.js';
import { EventConnection } from '../models/event.js';
import { CoMentionConnection, PeopleArgs, Person, PersonArgs, PersonConnection } from '../models/person.js';
import { QuoteConnection } from '../models/quote.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One person by id or slug; null where there is none.' })
  person(@Args(() => PersonArgs) { id, slug }: PersonArgs, @Ctx() { loaders }: Context) {
    if (id != null) return loaders.node.Person.load(keyOf(id, ['Person'], 'id').key);
    return loaders.slug.Person.load(slug ?? '');
  }

  @Query(() => PersonConnection, { description: 'People, most mentioned first unless ordered otherwise.' })
  people(@Args(() => PeopleArgs) { filter, orderBy, ...page }: PeopleArgs, @Ctx() { database }: Context) {
    const { mentionedAfter: after = null, mentionedBefore: before = null, minArticles } = filter ?? {};
    const where = personConditions({
      ...filter,
      countryCode: filter?.countryCode?.toUpperCase(),
      mentioned: after || before || minArticles ? { after, before, articles: minArticles ?? 1 } : null,
    });
    const source = root('Person', orderBy?.field ?? 'MENTION_COUNT', orderBy?.direction ?? 'DESC');
    return loadPage(database.prisma, source, page, where);
  }

  @FieldResolver(() => [String], {
    description: 'Every form of the name that articles use, most used first.',
  })
  async aliases(@Root() { id }: Row<'Person'>, @Ctx() { loaders }: Context) {
    return (await loaders.list.aliasesByPerson.load(id)).map(({ name }) => name);
  }

  @FieldResolver(() => [String], {
    description: 'Titles and offices as articles state them, most used first.',
  })
  async titles(@Root() { id }: Row<'Person'>, @Ctx() { loaders }: Context) {
    return (await loaders.list.titlesByPerson.load(id)).map(({ title }) => title);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that mention the person, newest first.' })
  articles(@Root() { id }: Row<'Person'>, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.edge['Person.articles'].load(id, page);
  }

  @FieldResolver(() => QuoteConnection, { description: 'What the person said, newest first.' })
  quotes(@Root() { id }: Row<'Person'>, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.edge['Person.quotes'].load(id, page);
  }

  @FieldResolver(() => QuoteConnection, { description: 'What others said about the person, newest first.' })
  quotesAbout(
    @Root() { id }: Row<'Person'>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.quotesAbout'].load(id, page);
  }

  @FieldResolver(() => EventConnection, { description: 'Events the person took part in, latest first.' })
  events(@Root() { id }: Row<'Person'>, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.edge['Person.events'].load(id, page);
  }

  @FieldResolver(() => PersonCountryConnection, {
    description:
      'Countries the person acts for, as titles state it (“Russian Foreign Minister”), most stated first.',
  })
  countries(
    @Root() { id }: Row<'Person'>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.countries'].load(id, page);
  }

  @FieldResolver(() => CoMentionConnection, {
    description: 'Who is mentioned in the same articles, most often first.',
  })
  coMentions(
    @Root() { id }: Row<'Person'>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Person.coMentions'].load(id, page);
  }
}
