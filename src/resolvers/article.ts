import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { loadPage } from '../loaders/connection.js';
import type { Row } from '../loaders/nodes.js';
import { rootQuestion, placeOfArticle } from '../loaders/questions.js';
import { Article, ArticleArgs, ArticleConnection, ArticlesArgs, Paragraph } from '../models/article.js';
import { ArticleVersionConnection } from '../models/articleVersion.js';
import { PageArgs } from '../models/connection.js';
import { Source } from '../models/source.js';
import { CountryConnection, CountriesArgs } from '../models/country.js';
import { EventConnection, EventsArgs } from '../models/event.js';
import { MentionConnection, MentionsArgs } from '../models/mention.js';
import { OrganizationConnection, OrganizationsArgs } from '../models/organization.js';
import { PersonConnection, PeopleArgs } from '../models/person.js';
import { QuoteConnection, QuotesArgs } from '../models/quote.js';
import { bodyOf, paragraphsOf } from './paragraphs.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: 'One article by id, slug or address; null if there is none.',
  })
  article(@Args(() => ArticleArgs) asked: ArticleArgs, @Ctx() { loaders }: Context) {
    return loaders.place.Article(placeOfArticle(asked));
  }

  @Query(() => ArticleConnection, { description: 'Articles, newest first unless ordered otherwise.' })
  articles(@Args(() => ArticlesArgs) asked: ArticlesArgs, @Ctx() { reader }: Context) {
    return loadPage(reader.prisma, rootQuestion('Article', asked), asked);
  }

  @FieldResolver(() => [Paragraph], { description: 'The blocks of the text, to render and highlight it.' })
  paragraphs(@Root() article: Row<'Article'>) {
    return paragraphsOf(article);
  }

  @FieldResolver(() => String, {
    description:
      'The story alone: its paragraphs, crossheads, quotations and list items, separated by empty lines. Headline, standfirst, captions, byline, dateline and boilerplate are left out.',
  })
  body(@Root() article: Row<'Article'>) {
    return bodyOf(article);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'Its quotes, direct and reported, in the order of the text.',
  })
  quotes(
    @Root() { id }: Row<'Article'>,
    @Args(() => QuotesArgs) page: QuotesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.quotes'].load(id, page);
  }

  @FieldResolver(() => PersonConnection, {
    description: 'The people whom it mentions, in the order in which it first names them.',
  })
  people(
    @Root() { id }: Row<'Article'>,
    @Args(() => PeopleArgs) page: PeopleArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.people'].load(id, page);
  }

  @FieldResolver(() => OrganizationConnection, {
    description: 'The organizations that it mentions, in the order in which it first names them.',
  })
  organizations(
    @Root() { id }: Row<'Article'>,
    @Args(() => OrganizationsArgs) page: OrganizationsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.organizations'].load(id, page);
  }

  @FieldResolver(() => CountryConnection, {
    description: 'The countries that it mentions, in the order in which it first names them.',
  })
  countries(
    @Root() { id }: Row<'Article'>,
    @Args(() => CountriesArgs) page: CountriesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.countries'].load(id, page);
  }

  @FieldResolver(() => EventConnection, {
    description: 'The events that it reports, in the order in which it first reports them.',
  })
  events(
    @Root() { id }: Row<'Article'>,
    @Args(() => EventsArgs) page: EventsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.events'].load(id, page);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description:
      'Who published it: the stated publisher, or else the domain of its address; null if neither is known.',
  })
  source(@Root() article: Row<'Article'>, @Ctx() { loaders }: Context) {
    return loaders.link('Article.source', article);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description:
      'The original, if this article is a copy of another source’s: at least 80 % of all five-word sequences in the two texts are in both. The article published first is the original. Null if this is not a copy.',
  })
  copyOf(@Root() article: Row<'Article'>, @Ctx() { loaders }: Context) {
    return loaders.link('Article.copyOf', article);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Copies of it by other sources, newest first.' })
  copies(
    @Root() { id }: Row<'Article'>,
    @Args(() => ArticlesArgs) page: ArticlesArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.copies'].load(id, page);
  }

  @FieldResolver(() => ArticleVersionConnection, {
    description:
      'The texts that were received for it, one version for each text that differs from the one before; current version first. All facts belong to the current version.',
  })
  versions(
    @Root() { id }: Row<'Article'>,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.versions'].load(id, page);
  }

  @FieldResolver(() => MentionConnection, {
    description:
      'Every place that refers to a person, an organization or a country, in the order of the text.',
  })
  mentions(
    @Root() { id }: Row<'Article'>,
    @Args(() => MentionsArgs) page: MentionsArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.edge['Article.mentions'].load(id, page);
  }
}
