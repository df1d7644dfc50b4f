import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLCountryCode, GraphQLDateTime, GraphQLLocale } from './scalars.js';
import {
  ArgsType,
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { MAX_SEARCH_FILTERS } from '../loaders/combine.js';
import { MAX_LISTED, type Searchable } from '../loaders/search.js';
import { MAX_SEARCH_LENGTH } from '../loaders/searchWords.js';
import { Article } from './article.js';
import { Combinable, CombinedFilter } from './combined.js';
import { PageArgs, PageInfo } from './connection.js';
import { Event } from './event.js';
import { Organization } from './organization.js';
import { Person } from './person.js';
import { Quote } from './quote.js';
import { Snippet } from './snippet.js';
import { NoNul, NotAfter, TextUpTo } from './validators.js';

export enum SearchType {
  PERSON = 'Person',
  ORGANIZATION = 'Organization',
  ARTICLE = 'Article',
  EVENT = 'Event',
  QUOTE = 'Quote',
}

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What can be searched for.',
  valuesConfig: {
    PERSON: { description: 'People by name or alias, despite typing errors.' },
    ORGANIZATION: { description: 'Organizations by name or alias, despite typing errors.' },
    ARTICLE: { description: 'Articles by headline and text.' },
    EVENT: { description: 'Events by the sentence that reports them.' },
    QUOTE: { description: 'Quotes by their words.' },
  },
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Something that a search found.',
  types: () => [Person, Organization, Article, Event, Quote] as const,
  resolveType: (row) => (row as unknown as { __typename: Searchable }).__typename,
});

@ObjectType({ description: 'One result of a search.' })
export class SearchEdge {
  @Field(() => String, { description: 'Position of the item in the connection, for `after` and `before`.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: typeof SearchResult;

  @Field(() => Float, {
    name: 'score',
    description:
      'How well it matches: up to 1 by its words; above 1 for a person or organization whose name has the words; close to 0 if its name only begins with them, or is only similar.',
  })
  weight!: number;

  @Field(() => Snippet, { description: 'Why it was found.' })
  snippet!: Snippet;
}

@ObjectType({ description: 'How a search was understood.' })
export class SearchUnderstanding {
  @Field(() => [String], { description: 'Words that were searched for, in all their forms.' })
  words!: string[];

  @Field(() => [String], { description: 'Phrases that were searched for: the words in quotation marks.' })
  phrases!: string[];

  @Field(() => [String], { description: 'Words that must not occur: those with a minus in front.' })
  excluded!: string[];

  @Field(() => [String], {
    description:
      'Words that are too common to be searched for, such as “the”, and phrases that have only such words.',
  })
  ignored!: string[];

  @Field(() => [String], {
    description:
      'Other names that were searched for as well: `United States` for USA. A phrase in quotation marks has none.',
  })
  synonyms!: string[];

  @Field(() => Int, {
    description:
      'Maximum number of results listed of each type, best first. `totalCount` and `facets` count all.',
  })
  listed!: number;

  @Field(() => String, { description: 'The same as a sentence to show to users.' })
  message!: string;
}

@ObjectType({ description: 'A type of results, and their number.' })
export class SearchTypeFacet {
  @Field(() => SearchType, { description: 'The type.' })
  type!: SearchType;

  @Field(() => Int, { description: 'Number of results.' })
  count!: number;
}

@Combinable({ most: MAX_SEARCH_FILTERS })
@InputType({
  description:
    'Filters of a search. All given conditions must hold. Of a list, one value must match; an empty list counts as not given. A single article must meet all conditions on articles (`publishedAfter`, `publishedBefore`, `language`, `publishers`, `copies`). A filter inside `and` may be met by another article. Each condition says what it means for each type, and `not` leaves out exactly that: `not: { publishers: … }` leaves out articles of these publishers, quotes in them, events that one of them reports, and people and organizations that one of them mentions.',
})
export class SearchFilter extends CombinedFilter<SearchFilter> {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'In an article published at this time or later; people and organizations mentioned in one.',
  })
  @IsOptional()
  @NotAfter('publishedBefore')
  publishedAfter?: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'In an article published before this time; people and organizations mentioned in one. To include a whole day, give the next day.',
  })
  publishedBefore?: Date;

  @Field(() => GraphQLLocale, {
    nullable: true,
    description:
      'In an article in this language, a BCP 47 tag in upper or lower case: `en`. `en-US` also finds articles that are only known as `en`.',
  })
  language?: string;

  @Field(() => [String], { nullable: true, description: 'In an article of one of these publishers.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @TextUpTo(200, { each: true })
  @NoNul()
  publishers?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to include articles that are copies of another source’s article, and what is found in them; true if not given.',
  })
  copies?: boolean;

  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these people (ids or slugs of a Person), articles that name them, quotes by or about them, and events they took part in.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  personIds?: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these organizations (ids or slugs of an Organization), articles that name it, quotes by or about it, events it took part in, and people named in the same articles.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  organizationIds?: string[];

  @Field(() => [GraphQLCountryCode], {
    nullable: true,
    description:
      'Articles that name one of these countries, quotes about it, events with or in it, people who act for it, and its organizations.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  countryCodes?: string[];
}

@ObjectType({ description: 'A page of the results of a search, best first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The results with cursors, scores and snippets.' })
  edges!: SearchEdge[];

  @Field(() => [SearchResult], { description: 'The results alone.' })
  nodes!: (typeof SearchResult)[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo!: PageInfo;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Web-search syntax: words must all occur, `or` between words, `"a phrase"`, `-without`, `begin*`, `(a or b) c`. `AND`, `OR` and `NOT` also work. Accents, hyphens and the kind of quotation marks make no difference; WHO in capitals is not “who”. A blank query finds nothing.',
  })
  @MaxLength(MAX_SEARCH_LENGTH)
  @NoNul()
  query!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the last word may be only the beginning of a word, for search as you type: `harv` finds “harvest”.',
  })
  prefix!: boolean;

  @Field(() => [SearchType], { nullable: true, description: 'Only these types; all if not given.' })
  @IsOptional()
  @ArrayMaxSize(5)
  types?: SearchType[];

  @Field(() => SearchFilter, {
    nullable: true,
    description: 'Only results that match this filter.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: SearchFilter;
}

export const TOTAL_COUNT = `Number of all results. Only the best ${String(MAX_LISTED)} of each type are listed.`;
