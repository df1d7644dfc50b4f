import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { answer, refusal } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

// All of the invented world is sure; of one article nothing is.
let database: Database;
let slugs: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  slugs = await inventWorld(database, 12);
  for (const table of ['Quote', 'EventMention', 'Mention'])
    await database.prisma.$executeRawUnsafe(
      `UPDATE "${table}" SET "confidence" = 0.4 WHERE "articleId" = (SELECT "id" FROM "Article" WHERE "slug" = '${slugs[3] ?? ''}')`,
    );
});
afterAll(() => database.close());

describe('minConfidence', () => {
  it.each([
    ['quotes', 0, 24],
    ['quotes', 0.4, 24],
    ['quotes', 0.41, 22],
    ['events', 0.4, 12],
    ['events', 0.9, 11],
  ])('%s of %d: %i', async (field, least, wanted) => {
    const data = await answer(
      database,
      `{ found: ${field}(filter: { minConfidence: ${String(least)} }) { totalCount } }`,
    );
    expect(data.found.totalCount).toBe(wanted);
  });

  it('leaves out what facets and timelines would count', async () => {
    const events = (least: number) =>
      `events(filter: { minConfidence: ${String(least)} }) { facets { publishers { count } } timeline(interval: YEAR) { count } }`;
    const { all, sure } = await answer(database, `{ all: ${events(0)} sure: ${events(0.9)} }`);
    const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect(sum(all.facets.publishers) - sum(sure.facets.publishers)).toBe(1);
    expect(sum(all.timeline) - sum(sure.timeline)).toBe(1);
  });

  it('leaves out mentions of an article', async () => {
    const article = (slug: string) =>
      `article(slug: "${slug}") { all: mentions { totalCount nodes { id } } sure: mentions(minConfidence: 0.5) { totalCount nodes { id } } }`;
    const { unsure, sure } = await answer(
      database,
      `{ unsure: ${article(slugs[3] ?? '')} sure: ${article(slugs[4] ?? '')} }`,
    );
    expect(unsure.all.totalCount).toBeGreaterThan(0);
    expect(unsure.sure).toEqual({ totalCount: 0, nodes: [] });
    expect(sure.sure).toEqual(sure.all);
  });

  it.each(['quotes(filter: { minConfidence: 1.1 })', 'events(filter: { minConfidence: -0.1 })'])(
    'refuses %s',
    async (field) => {
      const { validation } = await refusal(database, `{ ${field} { totalCount } }`);
      expect(validation).toMatch(/minConfidence must be from 0 to 1, such as 0\.8/);
    },
  );
});
