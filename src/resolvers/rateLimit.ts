import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { RateLimit } from '../models/rateLimit.js';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimit, {
    nullable: true,
    description: 'How much the client may still ask for; null where there is no limit.',
  })
  rateLimit(@Ctx() { budget }: Context) {
    return budget ?? null;
  }
}
