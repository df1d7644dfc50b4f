import { GraphQLDate } from './scalars.js';
import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../loaders/cursor.js';
import { MAX_FILLED } from '../loaders/facets.js';
import { EventType } from './enums.js';
import { between } from './validators.js';

export enum TimelineInterval {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}

registerEnumType(TimelineInterval, {
  name: 'TimelineInterval',
  description: 'How long the intervals of a timeline are, in UTC.',
  valuesConfig: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, from Monday.' },
    MONTH: { description: 'A month.' },
    YEAR: { description: 'A year.' },
  },
});

@ArgsType()
export class TimelineArgs {
  @Field(() => TimelineInterval, { description: 'How long the intervals are.' })
  interval!: TimelineInterval;

  @Field(() => Boolean, {
    defaultValue: true,
    description: `Whether to include empty intervals between the first and the last, with a count of 0. A timeline of more than ${MAX_FILLED.toLocaleString('en')} intervals always leaves them out.`,
  })
  fill!: boolean;
}

@ObjectType({
  description:
    'How many items fall into one interval: articles and quotes by publication, events by when they happened, people and organizations by the articles that mention them. Items without a date are in none.',
})
export class TimeBucket {
  @Field(() => GraphQLDate, { description: 'First day of the interval.' })
  start!: Date;

  @Field(() => Int, { description: 'How many items.' })
  count!: number;
}

@ArgsType()
export class FacetArgs {
  @Field(() => Int, {
    defaultValue: 10,
    description: `How many values at most, 1 to ${String(MAX_PAGE_SIZE)}.`,
  })
  @Min(1, { message: between(1, MAX_PAGE_SIZE, 10) })
  @Max(MAX_PAGE_SIZE, { message: between(1, MAX_PAGE_SIZE, 10) })
  first!: number;
}

@ObjectType({
  description:
    'Who and what the items of a connection are about, with counts. An item counts once for each of its values.',
})
export class Facets {}

@ObjectType({ description: 'A person, and how many items have to do with them.' })
export class PersonFacet {
  @Field(() => Int, { description: 'How many items.' })
  count!: number;
}

@ObjectType({ description: 'An organization, and how many items have to do with it.' })
export class OrganizationFacet {
  @Field(() => Int, { description: 'How many items.' })
  count!: number;
}

@ObjectType({ description: 'A country, and how many items have to do with it.' })
export class CountryFacet {
  @Field(() => Int, { description: 'How many items.' })
  count!: number;
}

@ObjectType({ description: 'A publisher, and how many items have to do with it.' })
export class PublisherFacet {
  @Field(() => String, { description: 'Name of the publisher.' })
  publisher!: string;

  @Field(() => Int, { description: 'How many items.' })
  count!: number;
}

@ObjectType({ description: 'A type of event, and how many items have to do with it.' })
export class EventTypeFacet {
  @Field(() => EventType, { description: 'The type.' })
  type!: EventType;

  @Field(() => Int, { description: 'How many items.' })
  count!: number;
}
