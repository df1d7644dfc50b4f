import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type {
  Article as ArticleRow,
  Event as EventRow,
  Quote as QuoteRow,
} from '../../prisma/generated/client.js';
import { keyOf } from '../../src/loaders/globalId.js';
import { root } from '../../src/loaders/roots.js';
import { searchQuery } from '../../src/loaders/searchQuery.js';
import { snippetOf } from '../../src/loaders/snippet.js';
import { Article, ArticleArgs, ArticleConnection, ArticlesArgs } from '../../src/models/article.js';
import { PageArgs } from '../../src/models/connection.js';
import { Country, CountryConnection } from '../../src/models/country.js';
import {
  Event,
  EventConnection,
  EventMention,
  EventParticipant,
  EventsArgs,
} from '../../src/models/event.js';
import { Person, PersonArgs, PersonConnection } from '../../src/models/person.js';
import { Quote, QuoteConnection } from '../../src/models/quote.js';
import { SearchArgs, SearchConnection } from '../../src/models/search.js';
import { type Context, named } from './loaders.js';
import { instantText, nodesOf, toPage, valuesIn } from './page.js';

// The operations resolved the obvious way: a resolver per edge, which calls a DataLoader, which calls findMany.

@Resolver(() => Article)
export class NaiveArticleResolver {
  @Query(() => Article, { nullable: true })
  async article(@Args(() => ArticleArgs) { slug = '' }: ArticleArgs, @Ctx() { prisma }: Context) {
    const article = await prisma.article.findUnique({ where: { slug } });
    return article && named('Article')(article);
  }

  @Query(() => ArticleConnection)
  async articles(@Args(() => ArticlesArgs) { first = 20, after }: ArticlesArgs, @Ctx() { prisma }: Context) {
    const [published = '', id = ''] = after == null ? [] : valuesIn(after);
    const publishedOrder = new Date(published);
    const articles = await prisma.article.findMany({
      ...(after != null && {
        where: { OR: [{ publishedOrder: { lt: publishedOrder } }, { publishedOrder, id: { lt: id } }] },
      }),
      orderBy: [{ publishedOrder: 'desc' }, { id: 'desc' }],
      take: first + 1,
    });
    return toPage(
      root('Article', 'PUBLISHED_AT', 'DESC').order,
      first,
      articles.map(named('Article')),
      (row) => [instantText(row.publishedOrder), row.id],
    );
  }

  @FieldResolver(() => QuoteConnection)
  async quotes(
    @Root() { id }: ArticleRow,
    @Args(() => PageArgs) { first }: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return nodesOf((await loaders.quotesOfArticle.load(id)).map(named('Quote')), first);
  }

  @FieldResolver(() => PersonConnection)
  async people(
    @Root() { id }: ArticleRow,
    @Args(() => PageArgs) { first }: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const links = await loaders.peopleOfArticle.load(id);
    return nodesOf(links.map(({ person }) => person).map(named('Person')), first);
  }

  @FieldResolver(() => CountryConnection)
  async countries(
    @Root() { id }: ArticleRow,
    @Args(() => PageArgs) { first }: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const links = await loaders.countriesOfArticle.load(id);
    return nodesOf(links.map(({ country }) => country).map(named('Country')), first);
  }

  @FieldResolver(() => EventConnection)
  async events(
    @Root() { id }: ArticleRow,
    @Args(() => PageArgs) { first }: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const tellings = await loaders.tellingsOfArticle.load(id);
    const events = new Map(tellings.map(({ event }) => [event.id, named('Event')(event)]));
    return nodesOf([...events.values()], first);
  }
}

@Resolver(() => Quote)
export class NaiveQuoteResolver {
  @FieldResolver(() => Person, { nullable: true })
  speaker(@Root() { speakerId }: QuoteRow, @Ctx() { loaders }: Context) {
    return speakerId === null ? null : loaders.person.load(speakerId);
  }

  @FieldResolver(() => Article)
  article(@Root() { articleId }: QuoteRow, @Ctx() { loaders }: Context) {
    return loaders.article.load(articleId);
  }
}

@Resolver(() => Person)
export class NaivePersonResolver {
  @Query(() => Person, { nullable: true })
  async person(@Args(() => PersonArgs) { id = '' }: PersonArgs, @Ctx() { prisma }: Context) {
    const person = await prisma.person.findUnique({ where: { id: keyOf(id, ['Person'], 'id').key } });
    return person && named('Person')(person);
  }

  @FieldResolver(() => QuoteConnection)
  async quotes(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) { first = 20 }: PageArgs,
    @Ctx() { prisma }: Context,
  ) {
    const quotes = await prisma.quote.findMany({
      where: { speakerId: id },
      orderBy: [{ publishedOrder: 'desc' }, { id: 'desc' }],
      take: first + 1,
    });
    return toPage(root('Quote', 'PUBLISHED_AT', 'DESC').order, first, quotes.map(named('Quote')), (row) => [
      instantText(row.publishedOrder),
      row.id,
    ]);
  }
}

@Resolver(() => Event)
export class NaiveEventResolver {
  @Query(() => EventConnection)
  async events(@Args(() => EventsArgs) { filter, first = 20 }: EventsArgs, @Ctx() { prisma }: Context) {
    const types = filter?.types ?? [];
    const countryCode = filter?.countryCode ?? '';
    const events = await prisma.event.findMany({
      where: {
        type: { in: types },
        date: { ...(filter?.after && { gte: filter.after }), ...(filter?.before && { lt: filter.before }) },
        OR: [{ countryCode }, { participants: { some: { countryCode } } }],
      },
      orderBy: [{ dateOrder: 'desc' }, { id: 'desc' }],
      take: first + 1,
    });
    return toPage(root('Event', 'DATE', 'DESC').order, first, events.map(named('Event')), (row) => [
      row.dateOrder.toISOString().slice(0, 10),
      row.id,
    ]);
  }

  @FieldResolver(() => [EventParticipant])
  participants(@Root() { id }: EventRow, @Ctx() { loaders }: Context) {
    return loaders.participantsOfEvent.load(id);
  }

  @FieldResolver(() => [EventMention])
  mentions(@Root() { id }: EventRow, @Ctx() { loaders }: Context) {
    return loaders.tellingsOfEvent.load(id);
  }
}

@Resolver(() => EventParticipant)
export class NaiveEventParticipantResolver {
  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { personId }: { personId: string | null }, @Ctx() { loaders }: Context) {
    return personId === null ? null : loaders.person.load(personId);
  }

  @FieldResolver(() => Country, { nullable: true })
  country(@Root() { countryCode }: { countryCode: string | null }, @Ctx() { loaders }: Context) {
    return countryCode === null ? null : loaders.country.load(countryCode);
  }
}

@Resolver(() => EventMention)
export class NaiveEventMentionResolver {
  @FieldResolver(() => Article)
  article(@Root() { articleId }: { articleId: string }, @Ctx() { loaders }: Context) {
    return loaders.article.load(articleId);
  }
}

@Resolver(() => SearchConnection)
export class NaiveSearchResolver {
  /** Only articles, ranked as the service ranks them. */
  @Query(() => SearchConnection)
  async search(
    @Args(() => SearchArgs) { query, first = 20 }: SearchArgs,
    @Ctx() { prisma, loaders }: Context,
  ) {
    const words = query.split(' ');
    const joined = words.join('');
    const all = `${words.join(' & ')} | ${joined}`;
    const any = [...words, joined].join(' | ');
    const found = await prisma.$queryRaw<{ id: string; score: number }[]>`
      SELECT id, (CASE WHEN place <= 100 THEN ts_rank(search, to_tsquery('english', ${any}), 33)
          ELSE about / (1 + about) END * 1000000)::int AS score
      FROM (SELECT m.*, row_number() OVER () AS place FROM (
        SELECT id, search, ts_rank("searchAbout", to_tsquery('english', ${any})) / (1 + ln(1 + "searchLength")) AS about
        FROM "Article" WHERE search @@ to_tsquery('english', ${all})
        ORDER BY (ts_rank("searchAbout", to_tsquery('english', ${any})) + 0.1) / (1 + ln(1 + "searchLength")) DESC,
          "publishedOrder" DESC, id DESC LIMIT 200) m) n
      ORDER BY score DESC, id DESC LIMIT ${first + 1}`;
    const page = toPage(SEARCH_ORDER, first, found, ({ id, score }) => [String(score), '3', id]);
    const { marks } = searchQuery(query);
    const edges = page.edges.map(async ({ node: { id, score }, cursor }) => {
      const article = await loaders.article.load(id);
      return {
        node: article,
        cursor,
        weight: score / 1_000_000,
        snippet: snippetOf(article?.text ?? '', marks),
      };
    });
    return { ...page, edges };
  }
}

const SEARCH_ORDER = { name: 'RELEVANCE', columns: [], descending: true };
