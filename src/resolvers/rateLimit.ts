import { Ctx, Query, Resolver } from 'type-graphql';
import type { Budget, Context } from '../context.js';
import { RateLimit } from '../models/rateLimit.js';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimit, {
    nullable: true,
    description: 'How much the client may still ask for; null where there is no limit.',
  })
  rateLimit(@Ctx() { budget }: Context) {
    return rateLimitOf(budget);
  }
}

/** What a client of this budget is told; null where nothing limits it. */
export function rateLimitOf(budget: Budget | undefined): Omit<Budget, 'spend'> | null {
  return budget ?? null;
}
