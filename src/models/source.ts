import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgs } from './connection.js';
import { ORDER_DIRECTION, OrderDirection } from './enums.js';
import { Node } from './node.js';
import { ExactlyOneOf, NoNul } from './validators.js';

@ObjectType({
  implements: Node,
  description:
    'A publisher of articles. Names that differ only in capitals, accents or a leading “The” are one source, and so are names that fit the same domain.',
})
export class Source extends Node {
  @Field(() => String, { description: 'Readable unique key, made from the name it was first known by.' })
  slug!: string;

  @Field(() => String, { description: 'Its name as first stated; its domain if no name was stated.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Registrable domain of its articles’ addresses, such as `bbc.co.uk`; null if none is known.',
  })
  domain!: string | null;
}

export const SourceConnection = connectionOf('SourceConnection', () => Source);

export enum SourceOrderField {
  NAME = 'NAME',
}

registerEnumType(SourceOrderField, {
  name: 'SourceOrderField',
  description: 'What sources can be ordered by.',
  valuesConfig: {
    NAME: {
      description:
        'By name, from A to Z. Accents, capitals and signs make no difference, and 9 comes before 10.',
    },
  },
});

@InputType({ description: 'The order of sources.' })
export class SourceOrder {
  @Field(() => SourceOrderField, { description: 'What to order by.' })
  field!: SourceOrderField;

  @Field(() => OrderDirection, { nullable: true, description: ORDER_DIRECTION })
  direction?: OrderDirection | null;
}

@ArgsType()
export class SourceArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the source.' })
  @ExactlyOneOf('id', 'slug')
  id?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the source.' })
  @NoNul()
  slug?: string;
}

@ArgsType()
export class SourcesArgs extends PageArgs {
  @Field(() => SourceOrder, { nullable: true, description: 'The order; by name if not given.' })
  orderBy?: SourceOrder;
}
