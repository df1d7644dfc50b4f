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
  description: 'Length of the intervals of a timeline, in UTC.',
  valuesConfig: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, starting on Monday.' },
    MONTH: { description: 'A month.' },
    YEAR: { description: 'A year.' },
  },
});

@ArgsType()
export class TimelineArgs {
  @Field(() => TimelineInterval, { description: 'Length of the intervals.' })
  interval!: TimelineInterval;

  @Field(() => Boolean, {
    defaultValue: true,
    description: `Whether to include empty intervals between the first and the last, with a count of 0. A timeline of more than ${MAX_FILLED.toLocaleString('en')} intervals always leaves them out.`,
  })
  fill!: boolean;
}

@ObjectType({
  description:
    'How many items fall into one interval: articles and quotes by publication, events by when they happened, people and organizations by the articles that mention them. Items without a date are not counted.',
})
export class TimeBucket {
  @Field(() => GraphQLDate, { description: 'First day of the interval.' })
  start!: Date;

  @Field(() => Int, { description: 'Number of items.' })
  count!: number;
}

@ArgsType()
export class FacetArgs {
  @Field(() => Int, {
    defaultValue: 10,
    description: `Maximum number of values, 1 to ${String(MAX_PAGE_SIZE)}.`,
  })
  @Min(1, { message: between(1, MAX_PAGE_SIZE, 10) })
  @Max(MAX_PAGE_SIZE, { message: between(1, MAX_PAGE_SIZE, 10) })
  first!: number;
}

@ObjectType({
  description:
    'Counts of who and what the items of a connection are about. An item counts once for each of its values.',
})
export class Facets {}

@ObjectType({ description: 'A person, and the number of items with them.' })
export class PersonFacet {
  @Field(() => Int, { description: 'Number of items.' })
  count!: number;
}

@ObjectType({ description: 'An organization, and the number of items with it.' })
export class OrganizationFacet {
  @Field(() => Int, { description: 'Number of items.' })
  count!: number;
}

@ObjectType({ description: 'A country, and the number of items with it.' })
export class CountryFacet {
  @Field(() => Int, { description: 'Number of items.' })
  count!: number;
}

@ObjectType({ description: 'A publisher, and the number of its items.' })
export class PublisherFacet {
  @Field(() => String, { description: 'Name of the publisher.' })
  publisher!: string;

  @Field(() => Int, { description: 'Number of items.' })
  count!: number;
}

@ObjectType({ description: 'An event type, and the number of items with it.' })
export class EventTypeFacet {
  @Field(() => EventType, { description: 'The type.' })
  type!: EventType;

  @Field(() => Int, { description: 'Number of items.' })
  count!: number;
}
