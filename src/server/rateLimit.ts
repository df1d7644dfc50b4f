import type { FastifyInstance } from 'fastify';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Budget } from '../context.js';
import { clientOf } from './address.js';
import { refusal } from './refusal.js';

const HOUR = 3600;

/** Headers of every answer, where there is a limit. The reset is in seconds since 1970. */
export const RATE_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'] as const;

declare module 'fastify' {
  interface FastifyRequest {
    /** What the client may still ask for; null where there is no limit. */
    budget: Budget | null;
  }
}

/** Points an hour for each client, kept in the memory of this process. */
export const memoryLimiter = (points: number): RateLimiterAbstract =>
  new RateLimiterMemory({ points, duration: HOUR });

/**
 * Takes points; where fewer are left, none are taken for this request beyond what is left unspent for smaller ones.
 * @throws GraphQLError RATE_LIMITED with status 429
 */
function openBudget(limiter: RateLimiterAbstract, client: string): Budget {
  const budget: Budget = {
    limit: limiter.points,
    cost: 0,
    remaining: limiter.points,
    resetAt: new Date(),
    async spend(points) {
      const note = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => {
        budget.remaining = remainingPoints;
        budget.resetAt = new Date(Date.now() + msBeforeNext);
      };
      try {
        note(await limiter.consume(client, points));
        budget.cost += points;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        note(await limiter.reward(client, points));
        throw tooLittle(points, budget);
      }
    },
  };
  return budget;
}

function tooLittle(points: number, { limit, remaining, resetAt }: Budget) {
  const sizes = `${points.toLocaleString('en')} more points are needed and ${remaining.toLocaleString('en')} of ${limit.toLocaleString('en')} an hour are left`;
  return refusal(
    'RATE_LIMITED',
    `${sizes}. Ask again at ${resetAt.toISOString()}, or ask for smaller pages inside pages.`,
    { status: 429, limit, remaining, resetAt: resetAt.toISOString() },
  );
}

/**
 * Every request takes a point before it is read; operations that cost more take the rest when they are measured
 * (costPlugin.ts). Answers say in headers what is left.
 */
export function limitRate(app: FastifyInstance, limiter: RateLimiterAbstract): void {
  app.addHook('onRequest', async (request) => {
    request.budget = openBudget(limiter, clientOf(request.ip));
    await request.budget.spend(1);
  });
  app.addHook('onSend', ({ budget }, reply, _payload, done) => {
    if (budget) {
      const { limit, remaining, resetAt } = budget;
      const values = [limit, remaining, Math.ceil(resetAt.getTime() / 1000)];
      RATE_HEADERS.forEach((name, index) => void reply.header(name, values[index]));
      const wait = Math.ceil((resetAt.getTime() - Date.now()) / 1000);
      if (reply.statusCode === 429) void reply.header('retry-after', Math.max(1, wait));
    }
    done();
  });
}
