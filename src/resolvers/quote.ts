import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import { quoteConditions } from '../loaders/filter.js';
import { keyOf, keyOrNull } from '../loaders/globalId.js';
import type { Row } from '../loaders/nodes.js';
import { root } from '../loaders/roots.js';
import { Article } from '../models/article.js';
import { PageArgs } from '../models/connection.js';
import { CountryConnection } from '../models/country.js';
import { Person, PersonConnection } from '../models/person.js';
import { Quote, QuoteConnection, QuotesArgs } from '../models/quote.js';

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => Quote, { nullable: true, description: 'One quote by id; null where there is none.' })
  quote(@Arg('id', () => ID, { description: 'Id of the quote.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.node.Quote.load(keyOf(id, ['Quote'], 'id').key);
  }

  @Query(() => QuoteConnection, { description: 'Quotes, newest first unless ordered otherwise.' })
  quotes(@Args(() => QuotesArgs) { filter, orderBy, ...page }: QuotesArgs, @Ctx() { database }: Context) {
    const where = quoteConditions({
      ...filter,
      speakerId: keyOrNull(filter?.speakerId, ['Person'], 'filter.speakerId'),
      aboutPersonId: keyOrNull(filter?.aboutPersonId, ['Person'], 'filter.aboutPersonId'),
      articleId: keyOrNull(filter?.articleId, ['Article'], 'filter.articleId'),
      aboutCountryCode: filter?.aboutCountryCode?.toUpperCase(),
    });
    const source = root('Quote', orderBy?.field ?? 'PUBLISHED_AT', orderBy?.direction ?? 'DESC');
    return loadPage(database.prisma, source, page, where);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who said it; null where the text names nobody, or no person (then see `speakerLabel`).',
  })
  speaker(@Root() { speakerId }: Row<'Quote'>, @Ctx() { loaders }: Context) {
    return speakerId === null ? null : loaders.node.Person.load(speakerId);
  }

  @FieldResolver(() => Article, { description: 'The article it stands in.' })
  article(@Root() { articleId }: Row<'Quote'>, @Ctx() { loaders }: Context) {
    return loaders.node.Article.load(articleId);
  }

  @FieldResolver(() => PersonConnection, {
    description:
      'Whom it is about: mentioned in the words, or for a fragment in its sentence; the speaker left out.',
  })
  aboutPeople(
    @Root() { id }: Row<'Quote'>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Quote.aboutPeople'].load(id, page);
  }

  @FieldResolver(() => CountryConnection, {
    description: 'Which countries it is about: mentioned in the words, or for a fragment in its sentence.',
  })
  aboutCountries(
    @Root() { id }: Row<'Quote'>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Quote.aboutCountries'].load(id, page);
  }
}
