import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from './scalars.js';

@ObjectType({
  description: 'Progress of rereading the stored articles that another version of the parser has read.',
})
export class RereadState {
  @Field(() => Boolean, { description: 'Whether it is under way in this process.' })
  running!: boolean;

  @Field(() => Int, { description: 'The version of the parser that rereads.' })
  parser!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it began; null if it has not in this process.',
  })
  startedAt!: Date | null;

  @Field(() => Int, { description: 'Number of articles reread since then.' })
  done!: number;

  @Field(() => Int, { description: 'Number of articles still to be reread.' })
  left!: number;

  @Field(() => Int, { description: 'Number of articles that could not be read and keep their facts.' })
  failed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Articles per second while it ran; null before the first.',
  })
  perSecond!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until it should be done; null before the first article and during a pause.',
  })
  secondsLeft!: number | null;

  @Field(() => String, { nullable: true, description: 'What went wrong last; null if nothing did.' })
  problem!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The process that rereads instead of this one; null if none does.',
  })
  heldBy!: string | null;
}
