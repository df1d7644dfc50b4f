import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from './scalars.js';

@ObjectType({
  description: 'Progress of reading again the stored articles that another version of the parser has read.',
})
export class RereadState {
  @Field(() => Boolean, { description: 'Whether it is under way in this process.' })
  running!: boolean;

  @Field(() => Int, { description: 'The version of the parser with which it reads.' })
  parser!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it began; null where it has not in this process.',
  })
  startedAt!: Date | null;

  @Field(() => Int, { description: 'Articles that were read again since then.' })
  done!: number;

  @Field(() => Int, { description: 'Articles that are still to be read again.' })
  left!: number;

  @Field(() => Int, { description: 'Articles that could not be read, and keep the facts that they have.' })
  failed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Articles a second since it began; null before the first.',
  })
  perSecond!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until it should be done; null before the first.',
  })
  secondsLeft!: number | null;

  @Field(() => String, { nullable: true, description: 'What went wrong last; null where nothing did.' })
  problem!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The process that reads again instead of this one; null where none does.',
  })
  heldBy!: string | null;
}
