import { GraphQLCountryCode } from './scalars.js';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.js';
import { Combinable, CombinedFilter } from './combined.js';
import { connectionOf, PageArgs } from './connection.js';
import { ORDER_DIRECTION, OrderDirection, OrganizationKind } from './enums.js';
import { CodeList } from './lists.js';
import { Node } from './node.js';
import { ExactlyOneOf, NoNul } from './validators.js';

@ObjectType({
  implements: [Node, Actor],
  description:
    'An organization that articles name: a government, a party, a court, a company, the United Nations. The same name and country mean the same Organization in every article.',
})
export class Organization extends Node {
  @Field(() => String, {
    description: 'Readable unique key, made from the name and the code of its country.',
  })
  slug!: string;

  @Field(() => String, {
    description:
      'The fullest form of the name that the first article used, or its usual name if it is well known.',
  })
  name!: string;

  @Field(() => OrganizationKind, {
    nullable: true,
    description: 'What kind of body it is; null if no article says.',
  })
  kind!: OrganizationKind | null;

  @Field(() => Int, { description: 'How often articles mention the organization by name.' })
  mentionCount!: number;

  @Field(() => Int, { description: 'How many articles mention the organization.' })
  articleCount!: number;
}

export const OrganizationConnection = connectionOf('OrganizationConnection', () => Organization, {
  facets: true,
});

export const OrganizationCoMentionConnection = connectionOf(
  'OrganizationCoMentionConnection',
  () => Organization,
  { weight: { name: 'articleCount', description: 'How many articles mention both.' } },
);

@Combinable()
@InputType({ description: 'Which organizations. All given conditions must hold.' })
export class OrganizationFilter extends CombinedFilter<OrganizationFilter> {
  @Field(() => String, {
    nullable: true,
    description:
      'The beginnings of words in the name or an alias: `volks`, `euro uni`. Accents and case make no difference. If nothing matches, similar names are found.',
  })
  @IsOptional()
  @MaxLength(200)
  @NoNul()
  name?: string;

  @Field(() => GraphQLCountryCode, { nullable: true, description: 'Belongs to this country.' })
  countryCode?: string;

  @CodeList('Belongs to one of these countries.')
  countryCodes?: string[];

  @Field(() => [OrganizationKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(8)
  kinds?: OrganizationKind[];
}

export enum OrganizationOrderField {
  MENTION_COUNT = 'MENTION_COUNT',
  NAME = 'NAME',
}

registerEnumType(OrganizationOrderField, {
  name: 'OrganizationOrderField',
  description: 'What organizations can be ordered by.',
  valuesConfig: {
    MENTION_COUNT: { description: 'How often they are mentioned.' },
    NAME: {
      description:
        'By name, from A to Z. Accents, capitals and signs make no difference, and 9 comes before 10.',
    },
  },
});

@InputType({ description: 'The order of organizations.' })
export class OrganizationOrder {
  @Field(() => OrganizationOrderField, { description: 'What to order by.' })
  field!: OrganizationOrderField;

  @Field(() => OrderDirection, { nullable: true, description: ORDER_DIRECTION })
  direction?: OrderDirection | null;
}

@ArgsType()
export class OrganizationArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the organization.' })
  @ExactlyOneOf('id', 'slug')
  id?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the organization.' })
  @NoNul()
  slug?: string;
}

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => OrganizationFilter, {
    nullable: true,
    description: 'Which organizations; all if not given.',
  })
  @IsOptional()
  @ValidateNested()
  filter?: OrganizationFilter;

  @Field(() => OrganizationOrder, {
    nullable: true,
    description: 'The order; if not given, the one in the field’s description.',
  })
  orderBy?: OrganizationOrder;
}
