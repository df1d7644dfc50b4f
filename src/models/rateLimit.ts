import { GraphQLDateTime } from './scalars.js';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
@ObjectType({
  description:
    'How much the client may still ask for: an operation costs a point for a hundred requests to connections, at least one.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Points an hour.' })
  limit!: number;

  @Field(() => Int, { description: 'Points that this operation costs.' })
  cost!: number;

  @Field(() => Int, { description: 'Points left after this operation.' })
  remaining!: number;

  @Field(() => GraphQLDateTime, { description: 'When all points are back.' })
  resetAt!: Date;
}
