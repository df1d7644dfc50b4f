import { GraphQLDateTime } from './scalars.js';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
@ObjectType({
  description:
    'How many points the client has left. An operation costs one point at least, and more the more pages of connections it asks for: `extensions.cost` of each answer says how many.',
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
