import { MAX_SEARCH_LENGTH } from '../loaders/searchWords.js';
import { GraphQLCountryCode, GraphQLDate, GraphQLDateTime, GraphQLLocale } from './scalars.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Combinable, CombinedFilter } from './combined.js';
import { BY_RELEVANCE, connectionOf, PageArgs } from './connection.js';
import {
  DatePrecision,
  EventStatus,
  EventType,
  ORDER_DIRECTION,
  OrderDirection,
  ParticipantRole,
} from './enums.js';
import { CodeList, IdList, TextList } from './lists.js';
import { Node } from './node.js';
import { between, NoNul, NotAfter, TextUpTo } from './validators.js';

const TWO_COUNTRIES = 'betweenCountries must be two different countries, such as ["US", "RU"]';

@ObjectType({
  implements: Node,
  description:
    'Something that was done. If several sentences or articles report the same thing, it is one Event with several mentions.',
})
export class Event extends Node {
  @Field(() => EventType, { description: 'What was done.' })
  type!: EventType;

  @Field(() => EventStatus, { description: 'Whether it happened, as the text puts it.' })
  status!: EventStatus;

  @Field(() => String, { description: 'The sentence that reports it.' })
  summary!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The day on which it happened, or the first on which it may have, from the text and the article’s date; null if they do not say. See `datePrecision`.',
  })
  date!: Date | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The last day on which it may have happened, inclusive; the same as `date` if the text gives a single day.',
  })
  dateEnd!: Date | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How exactly the text says when; null if it does not.',
  })
  datePrecision!: DatePrecision | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The words of the text that say when: “last month”. Given even if no date could be derived from them.',
  })
  dateText!: string | null;

  @Field(() => Int, {
    description:
      'How often articles report it. Copies of another source’s article do not count: it is 0 if only copies report the event.',
  })
  mentionCount!: number;
}

@ObjectType({
  description:
    'A participant of an event: a person, an organization or a country. People and organizations may act for a country. Others have only a `label`.',
})
export class EventParticipant {
  @Field(() => ParticipantRole, { description: 'Whether it acts, or is acted on.' })
  role!: ParticipantRole;

  @Field(() => String, { description: 'The name or words in the text: “the U.S. officials”.' })
  label!: string;
}

@ObjectType({
  implements: Node,
  description:
    'One place where an article reports an event, inside one sentence. `rejectFact` removes only this mention; the event stays if it has others.',
})
export class EventMention extends Node {
  @Field(() => Int, { description: 'Where the words that report it start in the article’s `text`.' })
  start!: number;

  @Field(() => Int, { description: 'Where the words that report it end in the article’s `text`, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The words that report it: “spoke with”.' })
  text!: string;

  @Field(() => Int, { description: 'Where the sentence starts in the article’s `text`.' })
  sentenceStart!: number;

  @Field(() => Int, { description: 'Where the sentence ends in the article’s `text`, exclusive.' })
  sentenceEnd!: number;

  @Field(() => String, { description: 'The rule that found it.' })
  why!: string;

  @Field(() => Float, { description: 'Share of such findings that are right, 0 to 1.' })
  confidence!: number;
}

export const EventConnection = connectionOf('EventConnection', () => Event, { facets: true, words: true });

@Combinable()
@InputType({
  description:
    'Which events. All given conditions must hold. A single article must meet all conditions on articles (`publishedAfter`, `publishedBefore`, `articleId`, `articleIds`, `publishers`, `language`, `source`, `copies`). A filter inside `and` may be met by another article.',
})
export class EventFilter extends CombinedFilter<EventFilter> {
  @Field(() => [EventType], { nullable: true, description: 'Of one of these types.' })
  @IsOptional()
  @ArrayMaxSize(16)
  types?: EventType[];

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'This country took part, or it happened there.',
  })
  countryCode?: string;

  @CodeList('One of these countries took part, or it happened there.')
  countryCodes?: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'This person, organization or country took part (id or slug of a Person, an Organization or a Country, or the code of a country).',
  })
  participantId?: string;

  @IdList(
    'One of these took part (ids or slugs of a Person, an Organization or a Country, or codes of countries).',
  )
  participantIds?: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'This organization took part (id or slug of an Organization).',
  })
  organizationId?: string;

  @IdList('One of these organizations took part (ids or slugs of an Organization).')
  organizationIds?: string[];

  @Field(() => GraphQLDate, { nullable: true, description: 'Happened on this day or later.' })
  @IsOptional()
  @NotAfter('before')
  after?: Date;

  @Field(() => GraphQLDate, { nullable: true, description: 'Happened before this day.' })
  before?: Date;

  @Field(() => [EventStatus], { nullable: true, description: 'Of one of these statuses.' })
  @IsOptional()
  @ArrayMaxSize(5)
  status?: EventStatus[];

  @Field(() => ID, {
    nullable: true,
    description:
      'This person, organization or country did it (id or slug of a Person, an Organization or a Country, or the code of a country).',
  })
  actorId?: string;

  @IdList(
    'One of these did it (ids or slugs of a Person, an Organization or a Country, or codes of countries).',
  )
  actorIds?: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'It was done to, with or about this person, organization or country (id or slug of a Person, an Organization or a Country, or the code of a country).',
  })
  recipientId?: string;

  @IdList(
    'It was done to, with or about one of these (ids or slugs of a Person, an Organization or a Country, or codes of countries).',
  )
  recipientIds?: string[];

  @Field(() => [GraphQLCountryCode], {
    nullable: true,
    description: 'Both of these two different countries took part.',
  })
  // An empty list counts as not given.
  @ValidateIf(({ betweenCountries }: EventFilter) => (betweenCountries ?? []).length > 0)
  @ArrayUnique((code: string) => code.toUpperCase(), {
    message: TWO_COUNTRIES,
  })
  @ArrayMinSize(2, { message: TWO_COUNTRIES })
  @ArrayMaxSize(2, { message: TWO_COUNTRIES })
  betweenCountries?: string[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Reported by an article published at this time or later.',
  })
  @IsOptional()
  @NotAfter('publishedBefore')
  publishedAfter?: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Reported by an article published before this time. To include a whole day, give the next day.',
  })
  publishedBefore?: Date;

  @Field(() => ID, { nullable: true, description: 'Reported by this article (id or slug of an Article).' })
  articleId?: string;

  @IdList('Reported by one of these articles (ids or slugs of an Article).')
  articleIds?: string[];

  @TextList(
    'Reported by an article of exactly one of these publishers. `source` also matches other spellings.',
  )
  publishers?: string[];

  @Field(() => GraphQLLocale, {
    nullable: true,
    description:
      'Reported by an article in this language, a BCP 47 tag as in `ArticleFilter.language`: `en`.',
  })
  language?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Reported by an article of this source, by the id, slug, name or domain of a Source.',
  })
  @IsOptional()
  @TextUpTo(200)
  @NoNul()
  source?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Words in the sentence that reports it, in web-search syntax.',
  })
  @IsOptional()
  @MaxLength(MAX_SEARCH_LENGTH)
  @NoNul()
  text?: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'One of its mentions has at least this confidence, 0 to 1: the share of such findings that are right. With 0.8, about four in five of the events are right.',
  })
  @IsOptional()
  @Min(0, { message: between(0, 1, 0.8) })
  @Max(1, { message: between(0, 1, 0.8) })
  minConfidence?: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to include events that only copies of another source’s article report; true if not given.',
  })
  copies?: boolean;
}

export enum EventOrderField {
  DATE = 'DATE',
  MENTION_COUNT = 'MENTION_COUNT',
  RELEVANCE = 'RELEVANCE',
}

registerEnumType(EventOrderField, {
  name: 'EventOrderField',
  description: 'What events can be ordered by.',
  valuesConfig: {
    DATE: {
      description:
        'When they happened. Events without a date come last, and first in ascending order (`after` leaves them out). Their own order is stable, but without meaning, because several articles can report an event at different times.',
    },
    MENTION_COUNT: { description: 'How often articles report them.' },
    RELEVANCE: { description: BY_RELEVANCE },
  },
});

@InputType({ description: 'The order of events.' })
export class EventOrder {
  @Field(() => EventOrderField, { description: 'What to order by.' })
  field!: EventOrderField;

  @Field(() => OrderDirection, { nullable: true, description: ORDER_DIRECTION })
  direction?: OrderDirection | null;
}

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: EventFilter;

  @Field(() => EventOrder, {
    nullable: true,
    description: 'The order; if not given, the one in the field’s description.',
  })
  orderBy?: EventOrder;
}
