import { GraphQLCountryCode, GraphQLDateTime, GraphQLLocale, GraphQLURL } from 'graphql-scalars';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgs } from './connection.js';
import { EventType, OrderDirection, ParagraphKind } from './enums.js';
import { Node } from './node.js';
import { ExactlyOneOf, NoNul, NotAfter } from './validators.js';

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

@ObjectType({ implements: Node, description: 'A news article, as it was received and as it was read.' })
export class Article extends Node {
  @Field(() => String, { description: 'Readable unique key, made from the headline.' })
  slug!: string;

  @Field(() => String, {
    description:
      'The headline as it stands in the text; where the text has none, one derived from its lead (then `headlineStart` is null).',
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
      'Language of the text as a BCP 47 tag, `und` where it could not be told. Only English is read for people, countries, quotes and events.',
  })
  language!: string;

  @Field(() => Int, { description: 'Words in headline and body.' })
  wordCount!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When it was published, as stated by whoever gave the article; null where nobody did. Never guessed.',
  })
  publishedAt!: Date | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where it was published, if stated.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it, if stated.' })
  publisher!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When this service took it in.' })
  ingestedAt!: Date;
}

export const ArticleConnection = connectionOf('ArticleConnection', () => Article, { facets: true });

@InputType({ description: 'Which articles. Conditions that are given must all hold.' })
export class ArticleFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words in headline or text, in web-search syntax: `missile strikes`, `"safe zones"`, `Syria or Iraq`, `-Iran`.',
  })
  @IsOptional()
  @Length(1, 500)
  @NoNul()
  text?: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published at this time or later.' })
  @IsOptional()
  @NotAfter('publishedBefore')
  publishedAfter?: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published before this time.' })
  publishedBefore?: Date;

  @Field(() => ID, { nullable: true, description: 'Mentions this person.' })
  personId?: string;

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'Mentions this country.' })
  countryCode?: string;

  @Field(() => ID, { nullable: true, description: 'Quotes this person.' })
  quotesPersonId?: string;

  @Field(() => [EventType], { nullable: true, description: 'Tells an event of one of these types.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(16)
  eventTypes?: EventType[];

  @Field(() => String, { nullable: true, description: 'Published by exactly this publisher.' })
  @IsOptional()
  @Length(1, 200)
  @NoNul()
  publisher?: string;

  @Field(() => GraphQLLocale, { nullable: true, description: 'In this language, a BCP 47 tag such as `en`.' })
  language?: string;
}

export enum ArticleOrderField {
  PUBLISHED_AT = 'PUBLISHED_AT',
}

registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'What articles can be ordered by.',
  valuesConfig: { PUBLISHED_AT: { description: 'When published; articles without a date count as oldest.' } },
});

@InputType({ description: 'The order of articles.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: 'What to order by.' })
  field!: ArticleOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

@ArgsType()
export class ArticleArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the article.' })
  @ExactlyOneOf('id', 'slug')
  id?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the article.' })
  @NoNul()
  slug?: string;
}

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles; all where not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: ArticleFilter;

  @Field(() => ArticleOrder, { nullable: true, description: 'In which order; newest first where not given.' })
  orderBy?: ArticleOrder;
}
