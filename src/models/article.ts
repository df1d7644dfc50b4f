import { MOST } from '../ingest/checkSource.js';
import { MAX_SEARCH_LENGTH } from '../loaders/searchWords.js';
import { GraphQLCountryCode, GraphQLDateTime, GraphQLLocale, GraphQLURL } from './scalars.js';
import { ArrayMaxSize, IsInt, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Combinable, CombinedFilter } from './combined.js';
import { BY_RELEVANCE, connectionOf, PageArgs } from './connection.js';
import { EventType, ORDER_DIRECTION, OrderDirection, ParagraphKind } from './enums.js';
import { CodeList, IdList, TextList } from './lists.js';
import { Node } from './node.js';
import { ExactlyOneOf, NoNul, NotAfter, TextUpTo } from './validators.js';

@ObjectType({ description: 'One block of an article’s text. Blocks are in order and do not overlap.' })
export class Paragraph {
  @Field(() => ParagraphKind, { description: 'What the block is.' })
  kind!: ParagraphKind;

  @Field(() => Int, { description: 'Where it starts in `Article.text`: offset in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends in `Article.text`, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The text between `start` and `end`.' })
  text!: string;
}

@ObjectType({ description: 'The picture that goes with an article.' })
export class ArticleImage {
  @Field(() => GraphQLURL, { description: 'Address of the picture.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'The caption, if stated.' })
  caption!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it or owns it, if stated: “Jane Doe/AP”.' })
  credit!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'A news article: its text as it was received, and what was found in it.',
})
export class Article extends Node {
  @Field(() => String, { description: 'Readable unique key, made from the headline.' })
  slug!: string;

  @Field(() => String, {
    description:
      'The headline as written in the text. If the text has none, one is derived from its lead (`headlineStart` is then null).',
  })
  headline!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the headline starts in `text`; null for a derived headline.',
  })
  headlineStart!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the headline ends in `text`, exclusive; null for a derived headline.',
  })
  headlineEnd!: number | null;

  @Field(() => String, {
    description:
      'The text exactly as it was received. Every `start` and `end` in this API is an offset into it, in UTF-16 code units as JavaScript counts: `text.slice(start, end)`.',
  })
  text!: string;

  @Field(() => GraphQLLocale, {
    description:
      'Language of the text as a BCP 47 tag, `und` if it could not be determined. Only English is read for people, organizations, countries, quotes and events.',
  })
  language!: string;

  @Field(() => Int, { description: 'Words in headline and body.' })
  wordCount!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was published, as stated with the article; null if it was not. Never guessed.',
  })
  publishedAt!: Date | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where it was published, if stated.' })
  url!: string | null;

  @Field(() => GraphQLURL, {
    nullable: true,
    description: 'The address that its publisher calls canonical, if stated.',
  })
  canonicalUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The identifier that its source gives it, unique within the source; null if none is stated.',
  })
  guid!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it, if stated: the name of its `source`, whatever spelling was stated.',
  })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'The summary between headline and body, if stated.' })
  standfirst!: string | null;

  @Field(() => [String], {
    description:
      'Who wrote it, as stated with the article, or else by its byline. Empty if neither names anyone.',
  })
  authors!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The section that it was published in, if stated: “World”.',
  })
  section!: string | null;

  @Field(() => [String], {
    description: 'Keywords that its publisher gives it. Empty if none are stated.',
  })
  keywords!: string[];

  @Field(() => ArticleImage, { nullable: true, description: 'The picture that goes with it, if stated.' })
  image!: ArticleImage | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last changed, if stated.' })
  modifiedAt!: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When this service first received it.' })
  ingestedAt!: Date;

  @Field(() => Int, {
    description:
      'Version of the parser that found its facts; 0 if it was read before versions were recorded. `rereadArticles` reads it again with the current parser.',
  })
  parser!: number;
}

export const ArticleConnection = connectionOf('ArticleConnection', () => Article, {
  facets: true,
  words: true,
});

@Combinable()
@InputType({ description: 'Which articles. All given conditions must hold.' })
export class ArticleFilter extends CombinedFilter<ArticleFilter> {
  @Field(() => String, {
    nullable: true,
    description:
      'Words in headline or text, in web-search syntax: `missile strikes`, `"safe zones"`, `Syria or Iraq`, `-Iran`.',
  })
  @IsOptional()
  @MaxLength(MAX_SEARCH_LENGTH)
  @NoNul()
  text?: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published at this time or later.' })
  @IsOptional()
  @NotAfter('publishedBefore')
  publishedAfter?: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Published before this time. To include a whole day, give the next day: `publishedAfter: "2020-02-29", publishedBefore: "2020-03-01"` finds all of 29 February.',
  })
  publishedBefore?: Date;

  @Field(() => ID, { nullable: true, description: 'Mentions this person (id or slug of a Person).' })
  personId?: string;

  @IdList('Mentions one of these people (ids or slugs of a Person).')
  personIds?: string[];

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'Mentions this country.' })
  countryCode?: string;

  @CodeList('Mentions one of these countries.')
  countryCodes?: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Mentions this organization (id or slug of an Organization).',
  })
  organizationId?: string;

  @IdList('Mentions one of these organizations (ids or slugs of an Organization).')
  organizationIds?: string[];

  @Field(() => ID, { nullable: true, description: 'Quotes this person (id or slug of a Person).' })
  quotesPersonId?: string;

  @IdList('Quotes one of these people (ids or slugs of a Person).')
  quotesPersonIds?: string[];

  @Field(() => [EventType], { nullable: true, description: 'Reports an event of one of these types.' })
  @IsOptional()
  @ArrayMaxSize(16)
  eventTypes?: EventType[];

  @Field(() => String, {
    nullable: true,
    description: 'Published by exactly this publisher. `source` also matches other spellings.',
  })
  @IsOptional()
  @TextUpTo(200)
  @NoNul()
  publisher?: string;

  @TextList('Published by exactly one of these publishers. `source` also matches other spellings.')
  publishers?: string[];

  @Field(() => GraphQLLocale, {
    nullable: true,
    description:
      'In this language, a BCP 47 tag in upper or lower case: `en` also finds `en-GB`, and `en-US` also finds articles that are only known as `en`.',
  })
  language?: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'First received at this time or later.' })
  @IsOptional()
  @NotAfter('ingestedBefore')
  ingestedAfter?: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'First received before this time.' })
  ingestedBefore?: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this source, by the id, slug, name or domain of a Source.',
  })
  @IsOptional()
  @TextUpTo(200)
  @NoNul()
  source?: string;

  @Field(() => String, {
    nullable: true,
    description: 'With exactly this identifier, as its source gives it.',
  })
  @IsOptional()
  @TextUpTo(MOST.guid)
  @NoNul()
  guid?: string;

  @Field(() => GraphQLURL, {
    nullable: true,
    description: 'At this address. Tracking parameters, `www.` and anything after a `#` make no difference.',
  })
  url?: URL;

  @Field(() => String, { nullable: true, description: 'Written by exactly this author.' })
  @IsOptional()
  @TextUpTo(200)
  @NoNul()
  author?: string;

  @Field(() => String, { nullable: true, description: 'In exactly this section.' })
  @IsOptional()
  @TextUpTo(200)
  @NoNul()
  section?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to include articles that are copies of another source’s article; true if not given.',
  })
  copies?: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Read by a version of the parser before this one.',
  })
  @IsOptional()
  @IsInt()
  parserBefore?: number;
}

export enum ArticleOrderField {
  PUBLISHED_AT = 'PUBLISHED_AT',
  INGESTED_AT = 'INGESTED_AT',
  RELEVANCE = 'RELEVANCE',
}

registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'What articles can be ordered by.',
  valuesConfig: {
    PUBLISHED_AT: {
      description:
        'When published. Articles without a date come last, the latest stored first; in ascending order, all of this is reversed.',
    },
    INGESTED_AT: { description: 'When this service first received them.' },
    RELEVANCE: { description: BY_RELEVANCE },
  },
});

@InputType({ description: 'The order of articles.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: 'What to order by.' })
  field!: ArticleOrderField;

  @Field(() => OrderDirection, { nullable: true, description: ORDER_DIRECTION })
  direction?: OrderDirection | null;
}

@ArgsType()
export class ArticleArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the article.' })
  @ExactlyOneOf('id', 'slug', 'url')
  id?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the article.' })
  @NoNul()
  slug?: string;

  @Field(() => GraphQLURL, {
    nullable: true,
    description:
      'Address of the article, in any spelling (see `ArticleFilter.url`). If several articles have it, the newest.',
  })
  url?: URL;
}

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: ArticleFilter;

  @Field(() => ArticleOrder, {
    nullable: true,
    description: 'The order; if not given, the one in the field’s description.',
  })
  orderBy?: ArticleOrder;
}
