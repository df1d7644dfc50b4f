import { Ctx, Query, Resolver } from 'type-graphql';
import type { Budget, Context } from '../context.js';
import { RateLimit } from '../models/rateLimit.js';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimit, {
    nullable: true,
    description: 'How many points the client has left; null if there is no limit.',
  })
  rateLimit(@Ctx() { budget }: Context) {
    return rateLimitOf(budget);
  }
}

/** The state of a client's budget; null if there is no limit. */
export function rateLimitOf(budget: Budget | undefined): Omit<Budget, 'spend'> | null {
  return budget ?? null;
}
