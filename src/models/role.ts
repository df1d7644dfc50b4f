import { GraphQLDateTime } from './scalars.js';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A title or office as articles state it, with the organization and the country that it names: “chief executive of Apple”.',
})
export class PersonRole {
  @Field(() => String, { description: 'As written: “Russian Foreign Minister”.' })
  title!: string;

  @Field(() => Int, { description: 'How many articles state it.' })
  articleCount!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the first article that states it was published; null if none has a date.',
  })
  since!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the last article that states it was published; null if none has a date.',
  })
  until!: Date | null;
}
