import type { Budget } from '../../src/context.js';

/** What a client may still ask for, from which nothing is ever taken: answers about it can be compared. */
export const fixedBudget: Budget = {
  limit: 5000,
  cost: 3,
  remaining: 4321,
  resetAt: new Date('2030-01-01T00:00:00Z'),
  spend: () => Promise.resolve(),
};
