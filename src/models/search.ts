import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength } from 'class-validator';
import { ArgsType, createUnionType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MAX_CANDIDATES, type Searchable } from '../loaders/search.js';
import { Article } from './article.js';
import { PageArgs, PageInfo } from './connection.js';
import { Event } from './event.js';
import { Organization } from './organization.js';
import { Person } from './person.js';
import { Quote } from './quote.js';
import { NoNul } from './validators.js';

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
    PERSON: { description: 'People by name or alias, typing errors forgiven.' },
    ORGANIZATION: { description: 'Organizations by name or alias, typing errors forgiven.' },
    ARTICLE: { description: 'Articles by headline and text.' },
    EVENT: { description: 'Events by the sentence that tells them.' },
    QUOTE: { description: 'Quotes by their words.' },
  },
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Something that a search found.',
  types: () => [Person, Organization, Article, Event, Quote] as const,
  resolveType: (row) => (row as unknown as { __typename: Searchable }).__typename,
});

@ObjectType({ description: 'A stretch of a text.' })
export class TextSpan {
  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;
}

@ObjectType({
  description:
    'A piece of what was searched, with the words that were found in it: to show why it was found.',
})
export class Snippet {
  @Field(() => String, { description: 'The piece, about 200 characters.' })
  text!: string;

  @Field(() => Int, {
    description:
      'Where the piece starts in what was searched: the article’s or quote’s `text`, the event’s `summary`, the `name` of a person or organization.',
  })
  start!: number;

  @Field(() => [TextSpan], { description: 'Places of the found words in the snippet’s `text`.' })
  spans!: TextSpan[];
}

@ObjectType({ description: 'One thing found.' })
export class SearchEdge {
  @Field(() => String, { description: 'Place of the item in the connection, for `after` and `before`.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: typeof SearchResult;

  @Field(() => Float, {
    name: 'score',
    description:
      'How well it matches: up to 1 by its words, above 1 for a person or an organization whose name is asked for.',
  })
  weight!: number;

  @Field(() => Snippet, { description: 'Why it was found.' })
  snippet!: Snippet;
}

@ObjectType({ description: 'How a search was understood.' })
export class SearchUnderstanding {
  @Field(() => [String], { description: 'Words that were looked for, in all their forms.' })
  words!: string[];

  @Field(() => [String], { description: 'Phrases that were looked for: what stood in quotation marks.' })
  phrases!: string[];

  @Field(() => [String], { description: 'What must not occur: what had a minus in front.' })
  excluded!: string[];

  @Field(() => [String], { description: 'Words too common to be looked for, such as “the”.' })
  ignored!: string[];

  @Field(() => String, { description: 'The same as a sentence for people.' })
  message!: string;
}

@ObjectType({ description: 'A page of what a search found, best first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The items with cursors, scores and snippets.' })
  edges!: SearchEdge[];

  @Field(() => [SearchResult], { description: 'The items alone.' })
  nodes!: (typeof SearchResult)[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Web-search syntax: words must all occur, `or` between words, `"a phrase"`, `-without`. Accents, hyphens and kinds of quotation marks make no difference; WHO in capitals is not “who”. Blank finds nothing.',
  })
  @MaxLength(500)
  @NoNul()
  query!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the last word is the beginning of a word, for search as somebody types: `harv` finds harvest.',
  })
  prefix!: boolean;

  @Field(() => [SearchType], { nullable: true, description: 'Only these types; all where not given.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  types?: SearchType[];
}

export const TOTAL_COUNT = `How many items there are on all pages; of each type the newest ${String(MAX_CANDIDATES)} matches are ranked and counted.`;
