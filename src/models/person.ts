import { GraphQLCountryCode, GraphQLDateTime } from './scalars.js';
import { IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.js';
import { Combinable, CombinedFilter } from './combined.js';
import { connectionOf, PageArgs } from './connection.js';
import { ORDER_DIRECTION, OrderDirection } from './enums.js';
import { CodeList, IdList } from './lists.js';
import { Node } from './node.js';
import { between, ExactlyOneOf, NoNul, NotAfter } from './validators.js';

@ObjectType({
  implements: [Node, Actor],
  description: 'A person whom articles name. All forms of a name that mean the same person are one Person.',
})
export class Person extends Node {
  @Field(() => String, { description: 'Readable unique key, made from the name.' })
  slug!: string;

  @Field(() => String, { description: 'The fullest form of the name that articles use.' })
  name!: string;

  @Field(() => Int, { description: 'How often articles mention the person by name.' })
  mentionCount!: number;

  @Field(() => Int, { description: 'How many articles mention the person.' })
  articleCount!: number;
}

export const PersonConnection = connectionOf('PersonConnection', () => Person, { facets: true });

export const CoMentionConnection = connectionOf('CoMentionConnection', () => Person, {
  weight: { name: 'articleCount', description: 'How many articles mention both.' },
});

export const OrganizationPeopleConnection = connectionOf('OrganizationPeopleConnection', () => Person, {
  weight: {
    name: 'articleCount',
    description: 'How many articles give the person a title that names the organization.',
  },
});

export const CountryPeopleConnection = connectionOf('CountryPeopleConnection', () => Person, {
  weight: {
    name: 'articleCount',
    description: 'How many articles state that the person acts for the country.',
  },
});

@Combinable()
@InputType({ description: 'Which people. All given conditions must hold.' })
export class PersonFilter extends CombinedFilter<PersonFilter> {
  @Field(() => String, {
    nullable: true,
    description:
      'The beginnings of words in the name or an alias: `trump`, `hil cli`. Accents and case make no difference. If nothing matches, similar names are found: `tilerson`.',
  })
  @IsOptional()
  @MaxLength(200)
  @NoNul()
  name?: string;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Acts for this country, according to a title (“Russian Foreign Minister”).',
  })
  countryCode?: string;

  @CodeList('Acts for one of these countries.')
  countryCodes?: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'Has a title that names this organization: “chief executive of Apple” (id or slug of an Organization).',
  })
  organizationId?: string;

  @IdList('Has a title that names one of these organizations (ids or slugs of an Organization).')
  organizationIds?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Words in a title, in all their forms: `foreign minister`.',
  })
  @IsOptional()
  @MaxLength(200)
  @NoNul()
  title?: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Mentioned in articles published at this time or later.',
  })
  @IsOptional()
  @NotAfter('mentionedBefore')
  mentionedAfter?: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Mentioned in articles published before this time.',
  })
  mentionedBefore?: Date;

  @Field(() => Int, {
    nullable: true,
    description:
      'Mentioned in at least this many articles, 1 to 1000. If a time range is given, only articles in it count.',
  })
  @IsOptional()
  @Min(1, { message: between(1, 1000, 3) })
  @Max(1000, { message: between(1, 1000, 3) })
  minArticles?: number;
}

export enum PersonOrderField {
  MENTION_COUNT = 'MENTION_COUNT',
  NAME = 'NAME',
}

registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: 'What people can be ordered by.',
  valuesConfig: {
    MENTION_COUNT: { description: 'How often they are mentioned.' },
    NAME: {
      description:
        'By name, from A to Z. Accents, capitals and signs make no difference, and 9 comes before 10.',
    },
  },
});

@InputType({ description: 'The order of people.' })
export class PersonOrder {
  @Field(() => PersonOrderField, { description: 'What to order by.' })
  field!: PersonOrderField;

  @Field(() => OrderDirection, { nullable: true, description: ORDER_DIRECTION })
  direction?: OrderDirection | null;
}

@ArgsType()
export class PersonArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the person.' })
  @ExactlyOneOf('id', 'slug')
  id?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the person.' })
  @NoNul()
  slug?: string;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; all if not given.' })
  @IsOptional()
  @ValidateNested()
  filter?: PersonFilter;

  @Field(() => PersonOrder, {
    nullable: true,
    description: 'The order; if not given, the one in the field’s description.',
  })
  orderBy?: PersonOrder;
}
