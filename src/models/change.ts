import { ArrayMaxSize, IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { GraphQLCountryCode, GraphQLDateTime } from './scalars.js';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeOperation } from '../../prisma/generated/enums.js';
import { MOST_CHANGE_FILTERS } from '../changes/wanted.js';
import { CHANGED } from '../loaders/changes.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../loaders/cursor.js';
import { MAX_SEARCH_LENGTH } from '../loaders/searchWords.js';
import { Combinable, CombinedFilter } from './combined.js';
import { PageInfo } from './connection.js';
import { CodeList, IdList } from './lists.js';
import { between, NoNul, TextUpTo } from './validators.js';

/** The log of changes. */

const MAX_CURSOR_LENGTH = 200;

registerEnumType(ChangeOperation, {
  name: 'ChangeOperation',
  description: 'What happened to a record.',
  valuesConfig: {
    CREATED: { description: 'It is new.' },
    UPDATED: {
      description: 'One of its own values has changed: a field, a count, a name, a title, a participant.',
    },
    DELETED: { description: 'It is gone.' },
  },
});

export enum ChangedType {
  ARTICLE = 'Article',
  COUNTRY = 'Country',
  EVENT = 'Event',
  ORGANIZATION = 'Organization',
  PERSON = 'Person',
  QUOTE = 'Quote',
  SOURCE = 'Source',
}

registerEnumType(ChangedType, {
  name: 'ChangedType',
  description: 'The types whose changes are logged.',
  valuesConfig: {
    ARTICLE: { description: 'Articles.' },
    COUNTRY: { description: 'Countries: mostly how often they are mentioned.' },
    EVENT: { description: 'Events.' },
    ORGANIZATION: { description: 'Organizations.' },
    PERSON: { description: 'People.' },
    QUOTE: { description: 'Quotes.' },
    SOURCE: { description: 'Sources of articles.' },
  },
});

@ObjectType({ description: 'What one transaction did to one record.' })
export class Change {
  @Field(() => String, {
    description: 'Position of the change in the log: give the last one as `since` to continue from there.',
  })
  cursor!: string;

  @Field(() => GraphQLDateTime, {
    description: 'When it was made; never earlier than `at` of the change before.',
  })
  at!: Date;

  @Field(() => ChangeOperation, { description: 'What happened to the record.' })
  operation!: ChangeOperation;

  @Field(() => ChangedType, { description: 'Type of the record.' })
  type!: ChangedType;
}

@ObjectType({ description: 'A page of the log of changes, in the order in which they were made.' })
export class ChangePage {
  @Field(() => [Change], { description: 'The changes, oldest first.' })
  nodes!: Change[];

  @Field(() => PageInfo, {
    description:
      'Where the page is in the log. Give `endCursor` as `since` to read on. If `hasNextPage` is true there may be more, even if this page is not full.',
  })
  pageInfo!: PageInfo;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only what changed after this cursor. If not given, from the oldest change that is kept.',
  })
  @IsOptional()
  @MaxLength(MAX_CURSOR_LENGTH)
  @NoNul()
  since?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many at most, 1 to ${String(MAX_PAGE_SIZE)}; ${String(DEFAULT_PAGE_SIZE)} if not given.`,
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: between(1, MAX_PAGE_SIZE, 20) })
  @Max(MAX_PAGE_SIZE, { message: between(1, MAX_PAGE_SIZE, 20) })
  first?: number | null;

  @Field(() => [ChangedType], {
    nullable: true,
    description: 'Only changes of these types; all if not given.',
  })
  @IsOptional()
  @ArrayMaxSize(CHANGED.length)
  types?: ChangedType[] | null;
}

@Combinable({
  most: MOST_CHANGE_FILTERS,
  unknown: 'Of a deleted record only the type is known: `not: { personId: … }` sends its deletion.',
})
@InputType({
  description:
    'Which changes to send. All given conditions must hold. Of a list, one value must match; an empty list counts as not given. Deletions are sent for every record of the given types, whatever the other conditions, because a deleted record is no longer linked to anything.',
})
export class ChangeFilter extends CombinedFilter<ChangeFilter> {
  @Field(() => [ChangedType], { nullable: true, description: 'Only of these types.' })
  @IsOptional()
  @ArrayMaxSize(CHANGED.length)
  types?: ChangedType[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only this person, articles that mention them, quotes by or about them, and events that they take part in: id or slug of a Person.',
  })
  @IsOptional()
  personId?: string | null;

  @IdList('The same for one of these people: ids or slugs of a Person.')
  personIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only this organization, articles that mention it, quotes by or about it, and events that it takes part in: id or slug of an Organization.',
  })
  @IsOptional()
  organizationId?: string | null;

  @IdList('The same for one of these organizations: ids or slugs of an Organization.')
  organizationIds?: string[] | null;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description:
      'Only this country, articles that mention it, quotes about it, events in it or with it, people who act for it, and its organizations.',
  })
  @IsOptional()
  countryCode?: string | null;

  @CodeList('The same for one of these countries.')
  countryCodes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only this article, its quotes and events, and the people, organizations and countries that it mentions: id of an Article.',
  })
  @IsOptional()
  articleId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only records with these words, in web-search syntax: in the text of articles and quotes, the summary of events, the names of all others.',
  })
  @IsOptional()
  @TextUpTo(MAX_SEARCH_LENGTH)
  @NoNul()
  text?: string | null;
}

@ArgsType()
export class ChangedArgs {
  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: ChangeFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Everything that changed after this cursor comes first. If not given, only what changes from now on comes. The header `Last-Event-ID`, which browsers send when they connect again, takes precedence.',
  })
  @IsOptional()
  @MaxLength(MAX_CURSOR_LENGTH)
  @NoNul()
  since?: string | null;
}
