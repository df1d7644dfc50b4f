import { MAX_SEARCH_LENGTH } from '../loaders/searchWords.js';
import { GraphQLCountryCode, GraphQLDateTime, GraphQLLocale } from './scalars.js';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Combinable, CombinedFilter } from './combined.js';
import { BY_RELEVANCE, connectionOf, PageArgs } from './connection.js';
import { ORDER_DIRECTION, OrderDirection, QuoteKind } from './enums.js';
import { CodeList, IdList, TextList } from './lists.js';
import { Node } from './node.js';
import { between, NoNul, NotAfter, TextUpTo } from './validators.js';

@ObjectType({
  implements: Node,
  description:
    'What somebody said, in the words of the article: quoted, or, for INDIRECT, reported without quotation marks.',
})
export class Quote extends Node {
  @Field(() => String, {
    description:
      'The words between the quotation marks; for INDIRECT the reported clause, without “that”. An attribution in the middle is included: “The plan, she said, would fail”.',
  })
  text!: string;

  @Field(() => QuoteKind, {
    description: 'Whole clause or fragment in quotation marks, or reported without them.',
  })
  kind!: QuoteKind;

  @Field(() => Int, { description: 'Where the words start in the article’s `text`.' })
  start!: number;

  @Field(() => Int, { description: 'Where the words end in the article’s `text`, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The sentences that contain the words and their attribution.' })
  context!: string;

  @Field(() => Int, { description: 'Where `context` starts in the article’s `text`.' })
  contextStart!: number;

  @Field(() => Int, { description: 'Where `context` ends in the article’s `text`, exclusive.' })
  contextEnd!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The reporting words as written: “said”, “according to”.',
  })
  cue!: string | null;

  @Field(() => Int, { nullable: true, description: 'Where the cue starts in the article’s `text`.' })
  cueStart!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where the cue ends in the article’s `text`, exclusive.' })
  cueEnd!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who said it, as written: “she”, “the White House”, “the U.S. officials”. Null if the text names nobody.',
  })
  speakerLabel!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the words that name the speaker start in the article’s `text`.',
  })
  speakerStart!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the words that name the speaker end in the article’s `text`, exclusive.',
  })
  speakerEnd!: number | null;

  @Field(() => String, { description: 'The rule that found the speaker and, for INDIRECT, the words.' })
  why!: string;

  @Field(() => Float, { description: 'Share of such findings that are right, 0 to 1.' })
  confidence!: number;
}

export const QuoteConnection = connectionOf('QuoteConnection', () => Quote, { facets: true, words: true });

@Combinable()
@InputType({ description: 'Which quotes. All given conditions must hold.' })
export class QuoteFilter extends CombinedFilter<QuoteFilter> {
  @Field(() => ID, { nullable: true, description: 'Said by this person (id or slug of a Person).' })
  speakerId?: string;

  @IdList('Said by one of these people (ids or slugs of a Person).')
  speakerIds?: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Said by this organization (id or slug of an Organization).',
  })
  organizationId?: string;

  @IdList('Said by one of these organizations (ids or slugs of an Organization).')
  organizationIds?: string[];

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'Said by this country.' })
  countryCode?: string;

  @CodeList('Said by one of these countries.')
  countryCodes?: string[];

  @Field(() => ID, { nullable: true, description: 'About this person (id or slug of a Person).' })
  aboutPersonId?: string;

  @IdList('About one of these people (ids or slugs of a Person).')
  aboutPersonIds?: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'About this organization (id or slug of an Organization).',
  })
  aboutOrganizationId?: string;

  @IdList('About one of these organizations (ids or slugs of an Organization).')
  aboutOrganizationIds?: string[];

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'About this country.' })
  aboutCountryCode?: string;

  @CodeList('About one of these countries.')
  aboutCountryCodes?: string[];

  @Field(() => String, { nullable: true, description: 'Words in the quote, in web-search syntax.' })
  @IsOptional()
  @MaxLength(MAX_SEARCH_LENGTH)
  @NoNul()
  text?: string;

  @Field(() => ID, { nullable: true, description: 'In this article (id or slug of an Article).' })
  articleId?: string;

  @IdList('In one of these articles (ids or slugs of an Article).')
  articleIds?: string[];

  @TextList('In an article of exactly one of these publishers. `source` also matches other spellings.')
  publishers?: string[];

  @Field(() => GraphQLLocale, {
    nullable: true,
    description: 'In an article in this language, a BCP 47 tag as in `ArticleFilter.language`: `en`.',
  })
  language?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'In an article of this source, by the id, slug, name or domain of a Source.',
  })
  @IsOptional()
  @TextUpTo(200)
  @NoNul()
  source?: string;

  @Field(() => QuoteKind, { nullable: true, description: 'Of this kind.' })
  kind?: QuoteKind;

  @Field(() => [QuoteKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(3)
  kinds?: QuoteKind[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'In an article published at this time or later.',
  })
  @IsOptional()
  @NotAfter('publishedBefore')
  publishedAfter?: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'In an article published before this time. To include a whole day, give the next day.',
  })
  publishedBefore?: Date;

  @Field(() => Float, {
    nullable: true,
    description:
      'Found with at least this confidence, 0 to 1: the share of such quotes whose speaker (for INDIRECT also the words) is right.',
  })
  @IsOptional()
  @Min(0, { message: between(0, 1, 0.8) })
  @Max(1, { message: between(0, 1, 0.8) })
  minConfidence?: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to include quotes in articles that are copies of another source’s article; true if not given.',
  })
  copies?: boolean;
}

export enum QuoteOrderField {
  PUBLISHED_AT = 'PUBLISHED_AT',
  RELEVANCE = 'RELEVANCE',
}

registerEnumType(QuoteOrderField, {
  name: 'QuoteOrderField',
  description: 'What quotes can be ordered by.',
  valuesConfig: {
    PUBLISHED_AT: {
      description:
        'When their article was published. Quotes of articles without a date come last, the latest stored first; in ascending order, all of this is reversed.',
    },
    RELEVANCE: { description: BY_RELEVANCE },
  },
});

@InputType({ description: 'The order of quotes.' })
export class QuoteOrder {
  @Field(() => QuoteOrderField, { description: 'What to order by.' })
  field!: QuoteOrderField;

  @Field(() => OrderDirection, { nullable: true, description: ORDER_DIRECTION })
  direction?: OrderDirection | null;
}

@ArgsType()
export class QuotesArgs extends PageArgs {
  @Field(() => QuoteFilter, { nullable: true, description: 'Which quotes; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: QuoteFilter;

  @Field(() => QuoteOrder, {
    nullable: true,
    description: 'The order; if not given, the one in the field’s description.',
  })
  orderBy?: QuoteOrder;
}
