import { GraphQLDateTime } from './scalars.js';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
@ObjectType({
  description:
    'How many points the client has left. An operation costs at least one point, and more if it requests many pages of connections. `extensions.cost` of each answer says how many.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Points per hour.' })
  limit!: number;

  @Field(() => Int, { description: 'Points that this operation costs.' })
  cost!: number;

  @Field(() => Int, { description: 'Points left after this operation.' })
  remaining!: number;

  @Field(() => GraphQLDateTime, { description: 'When all points are back.' })
  resetAt!: Date;
}
