import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { Budget } from '../../context.js';
import type { ApiKeyRecord } from '../../store/apiKeys.js';
import { clientOf } from './address.js';
import { bringsKey, keyIn, refuseWrongKeys, wrongKey } from '../apiKey.js';
import type { Limiters } from './limiters.js';
import { refusal } from '../failures/refusal.js';

/** Headers of every answer if there is a limit. The reset is in seconds since 1970. */
export const RATE_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'] as const;

declare module 'fastify' {
  interface FastifyRequest {
    /** The client's remaining budget; null for no limit. */
    budget: Budget | null;
  }
}

/**
 * Charges points; if fewer are left, takes nothing, so that they remain for smaller requests.
 * @throws Refusal RATE_LIMITED with status 429
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
      if (points > budget.remaining) throw tooLittle(points, budget);
      try {
        note(await limiter.consume(client, points));
        budget.cost += points;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        // The minimum charge is one point: if that is refused, there is nothing to give back.
        note(points === 1 ? refused : await limiter.reward(client, points));
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
 * The request's key, if valid. A look-up charges the address one point, returned if the key is valid: so
 * guesses cost twice, and stop when the address has no points.
 */
export async function heldKey(
  request: FastifyRequest,
  limiters: Limiters | null,
): Promise<ApiKeyRecord | null> {
  if (!limiters) return request.apiKey();
  const { lookups } = limiters;
  if (keyIn(request.headers.authorization) === null) return null;
  const client = clientOf(request.ip);
  const paid = await lookups.consume(client).catch(() => null);
  const key = paid && (await request.apiKey());
  if (key) await lookups.reward(client);
  return key;
}

/**
 * Charges every request one point before its body is read, to its key or else its address; operations that
 * cost more are charged the rest later (costPlugin.ts). Response headers give what is left.
 *
 * @param limiters null for no limit
 * @throws Refusal UNAUTHENTICATED with status 401 for an invalid key
 */
export function limitRate(app: FastifyInstance, limiters: Limiters | null): void {
  if (!limiters) {
    refuseWrongKeys(app);
    return;
  }
  app.addHook('onRequest', async (request, reply) => {
    const key = await heldKey(request, limiters);
    if (!key) request.budget = openBudget(limiters.addresses, clientOf(request.ip));
    else request.budget = limiters.keys && openBudget(limiters.keys, key.id);
    await request.budget?.spend(1);
    if (!key && bringsKey(request)) throw wrongKey(request, reply);
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
