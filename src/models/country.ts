import { GraphQLCountryCode } from './scalars.js';
import { IsOptional, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.js';
import { Combinable, CombinedFilter } from './combined.js';
import { connectionOf, PageArgs } from './connection.js';
import { ORDER_DIRECTION, OrderDirection } from './enums.js';
import { CodeList, TextList } from './lists.js';
import { Node } from './node.js';
import { ExactlyOneOf, NoNul } from './validators.js';

// Everything except its count changes only with a release of this service.
@Directive('@cacheControl(maxAge: 3600)')
@ObjectType({
  implements: [Node, Actor],
  description: 'A country or territory of ISO 3166-1, and Kosovo (XK).',
})
export class Country extends Node {
  @Field(() => String, { description: 'Readable unique key, made from the common name: `russia`.' })
  slug!: string;

  @Field(() => GraphQLCountryCode, { description: 'ISO 3166-1 alpha-2: `RU`.' })
  code!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-3: `RUS`.' })
  code3!: string;

  @Field(() => String, { description: 'Common English name: `Russia`.' })
  name!: string;

  @Field(() => String, { description: 'Official English name: `Russian Federation`.' })
  officialName!: string;

  @Field(() => String, { description: 'Part of the world: `Europe`.' })
  region!: string;

  @Field(() => String, { nullable: true, description: 'Capital: `Moscow`; null if there is none.' })
  capital!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Adjective of the people: `Russian`; null if there is none.',
  })
  demonym!: string | null;

  @Field(() => String, { description: 'Flag as an emoji.' })
  flag!: string;

  @Directive('@cacheControl(maxAge: 0)')
  @Field(() => Int, { description: 'How often articles mention the country.' })
  mentionCount!: number;
}

export const CountryConnection = connectionOf('CountryConnection', () => Country);

export const PersonCountryConnection = connectionOf('PersonCountryConnection', () => Country, {
  weight: {
    name: 'articleCount',
    description: 'How many articles state that the person acts for the country.',
  },
});

export const CountryRelationConnection = connectionOf('CountryRelationConnection', () => Country, {
  weight: { name: 'eventCount', description: 'How many events both took part in.' },
});

export enum CountryOrderField {
  NAME = 'NAME',
  MENTION_COUNT = 'MENTION_COUNT',
}

registerEnumType(CountryOrderField, {
  name: 'CountryOrderField',
  description: 'What countries can be ordered by.',
  valuesConfig: {
    NAME: {
      description: 'By common name, from A to Z. Accents, capitals and signs make no difference.',
    },
    MENTION_COUNT: { description: 'How often they are mentioned.' },
  },
});

@InputType({ description: 'The order of countries.' })
export class CountryOrder {
  @Field(() => CountryOrderField, { description: 'What to order by.' })
  field!: CountryOrderField;

  @Field(() => OrderDirection, { nullable: true, description: ORDER_DIRECTION })
  direction?: OrderDirection | null;
}

@Combinable()
@InputType({ description: 'Which countries. All given conditions must hold.' })
export class CountryFilter extends CombinedFilter<CountryFilter> {
  @Field(() => String, {
    nullable: true,
    description:
      'The beginnings of words in the name, the official name, the demonym or a code: `unit king`, `cote`, `UK`. Accents and case make no difference.',
  })
  @IsOptional()
  @MaxLength(200)
  @NoNul()
  name?: string;

  @CodeList('One of these countries.')
  codes?: string[];

  @TextList(
    'In one of these parts of the world: `Africa`, `Americas`, `Antarctic`, `Asia`, `Europe`, `Oceania`. Case makes no difference.',
  )
  regions?: string[];

  @Field(() => Int, { nullable: true, description: 'Mentioned at least this many times, from 1.' })
  @IsOptional()
  @Min(1)
  minMentions?: number;
}

@ArgsType()
export class CountryArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the country.' })
  @ExactlyOneOf('id', 'code', 'slug')
  id?: string;

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country.' })
  code?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the country.' })
  @NoNul()
  slug?: string;
}

@ArgsType()
export class CountriesArgs extends PageArgs {
  @Field(() => CountryFilter, { nullable: true, description: 'Which countries; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: CountryFilter;

  @Field(() => CountryOrder, {
    nullable: true,
    description: 'The order; if not given, the one in the field’s description.',
  })
  orderBy?: CountryOrder;
}
