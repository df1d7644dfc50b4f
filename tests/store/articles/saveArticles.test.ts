import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ParsedPerson } from '../../../src/parse/types.js';
import type { Database } from '../../../src/store/database.js';
import { saveArticle } from '../../../src/store/articles/saveArticle.js';
import { saveArticles } from '../../../src/store/articles/saveArticles.js';
import { openTestDatabase } from '../../support/database.js';
import { Draft } from '../../support/draft.js';
import { dumpTables, emptyTables, wrongCounts } from '../../support/tables.js';
import { inventedArticle } from '../../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const article = (text: string) => new Draft(text);
const save = (drafts: Draft[]) =>
  saveArticles(
    database,
    drafts.map(({ parsed }) => ({ parsed, source: {} })),
  );

/** What the database says after the articles came in batches of these sizes, as often as need be. */
async function savedIn(sizes: number[], drafts: Draft[]): Promise<Record<string, unknown[]>> {
  await emptyTables(database);
  for (let start = 0, batch = 0; start < drafts.length; batch++) {
    const end = start + (sizes[batch % sizes.length] ?? 1);
    await save(drafts.slice(start, end));
    start = end;
  }
  return dumpTables(database);
}

describe('a batch', () => {
  it('leaves the database as its articles do one by one', async () => {
    const drafts = Array.from({ length: 12 }, (_, n) => ({ parsed: inventedArticle(n), source: {} }));
    for (const { parsed } of drafts) await saveArticle(database, parsed, {});
    const one = await dumpTables(database);
    await emptyTables(database);
    await saveArticles(database, drafts);
    expect(await dumpTables(database)).toEqual(one);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('does so whoever its people turn out to be', async () => {
    // Few names, so that surnames find their bearers, lose them and are given up, inside of batches and across.
    const first = fc.constantFrom('Ann', 'Bo', 'Ann B.');
    const last = fc.constantFrom('Lee', 'Ek', 'O’Hara');
    const name = fc.oneof(
      { arbitrary: fc.tuple(first, last).map((parts) => parts.join(' ')), weight: 2 },
      { arbitrary: last, weight: 1 },
      { arbitrary: fc.constantFrom('李娜', 'Lee Jr.'), weight: 1 },
    );
    const gender = fc.constantFrom<ParsedPerson['gender'][]>('FEMALE', 'MALE', null, null);
    const said = fc.record({
      name,
      alias: fc.option(name),
      gender,
      day: fc.constantFrom('2020-01-01', null),
    });
    const sample = fc.array(
      fc.uniqueArray(said, { selector: (one) => one.name, minLength: 1, maxLength: 3 }),
      {
        minLength: 10,
        maxLength: 14,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        sample,
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1 }),
        async (told, sizes) => {
          const drafts = told.map((people, index) => {
            const words = people.map(({ name, alias }) => `${name}, called ${alias ?? name},`);
            const draft = article(`${words.join(' and ')} met in number ${String(index)}.`);
            for (const { name, alias, gender } of people) {
              const titles = [
                { title: `Minister ${String(index % 2)}`, countryCode: index % 3 ? 'CL' : null },
              ];
              draft.person(name, [name, alias ?? name], { gender, titles });
            }
            const names = people.map(({ name }) => name);
            draft.quote('met', names[0] ?? null, names.slice(1));
            const status = index % 3 ? 'PLANNED' : 'ACTUAL';
            for (const { day } of people) draft.event('in number', names, day, { status });
            return draft;
          });
          expect(await savedIn(sizes, drafts)).toEqual(await savedIn([1], drafts));
          expect(await wrongCounts(database)).toEqual([]);
        },
      ),
      { numRuns: 10, seed: 7, endOnFailure: true },
    );
  }, 240_000);

  it('takes as many statements for a hundred articles as for ten', async () => {
    const count = async (start: number, end: number) => {
      const articles = Array.from({ length: end - start }, (_, n) => inventedArticle(start + n));
      let statements = 0;
      const stop = database.onStatement(() => statements++);
      await saveArticles(
        database,
        articles.map((parsed) => ({ parsed, source: {} })),
      );
      stop();
      return statements;
    };
    expect(await count(0, 100)).toBe(await count(100, 110));
  });

  it('says which of its articles were there before, in it too', async () => {
    const [old] = await save([article('One.')]);
    const saved = await save([article('Two.'), article('One.'), article('Two.')]);
    expect(saved.map(({ created }) => created)).toEqual([true, false, false]);
    expect(saved[1]?.id).toBe(old?.id);
    expect(saved[2]).toEqual({ ...saved[0], created: false });
    expect(await database.prisma.article.count()).toBe(2);
  });

  it('has a slug for each of those that share a headline', async () => {
    const about = { headline: 'Talks go on' };
    const saved = await save(['One.', 'Two.'].map((text) => new Draft(text, about)));
    expect(saved.map(({ slug }) => slug)).toEqual([
      expect.stringMatching(/^talks-go-on-\w{8}$/),
      expect.stringMatching(/^talks-go-on-\w{8}$/),
    ]);
  });

  it('is saved whole or not at all', async () => {
    const before = await dumpTables(database);
    const good = article('Ann Lee spoke.').person('Ann Lee');
    const bad = article('Bo Ek left.').person('Bo Ek').event('left', ['Bo Ek'], null, { placeCountry: 'ZZ' });
    await expect(save([good, bad])).rejects.toThrow();
    expect(await dumpTables(database)).toEqual(before);
  });

  it('meets others at the same time, and nobody becomes two', async () => {
    const drafts = Array.from({ length: 12 }, (_, n) =>
      article(`Ann Lee spoke ${String(n)} times.`).person('Ann Lee'),
    );
    await Promise.all([save(drafts.slice(0, 8)), save(drafts.slice(4)), save(drafts.slice(2, 10))]);
    expect(await database.prisma.person.findMany()).toMatchObject([{ slug: 'ann-lee', articleCount: 12 }]);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('may be empty', async () => {
    expect(await save([])).toEqual([]);
  });
});
