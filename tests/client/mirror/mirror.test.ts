import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle, updateArticle } from '../../../src/ingest.js';
import type { Database } from '../../../src/store/database.js';
import { deleteArticle } from '../../../src/store/deleteArticle.js';
import { mergePeople } from '../../../src/store/edits/mergePeople.js';
import { renamePerson } from '../../../src/store/edits/renamePerson.js';
import { executeOn } from '../../support/api.js';
import { openTestDatabase } from '../../support/database.js';
import { emptyTables } from '../../support/tables.js';
import { type Ask, openMirror } from './mirror.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const ask: Ask = async (query, variables = {}) => {
  const { data, errors } = await executeOn(database)(query, variables);
  if (errors?.[0]) throw errors[0];
  // As it goes over the wire.
  return JSON.parse(JSON.stringify(data)) as never;
};

/** Sentences of few people and countries, so that articles have much in common; some name a surname alone. */
const SENTENCES = [
  'Ann Lee met Bo Ek in France on Monday.',
  'Lee said the plan would fail.',
  '“We agree on peace,” Bo Ek told the United Nations.',
  'German troops attacked the Russian army near the border.',
  'Prime Minister Cora Diaz visited Germany.',
  'Diaz accused Ek of lying.',
];
const AUTHOR = { by: null, note: null };

/** What may happen to the database; numbers choose among what is there. */
type Step =
  | { kind: 'ingest'; item: number; sentences: readonly string[]; source: number }
  | { kind: 'delete' | 'date' | 'rename' | 'catchUp'; pick: number }
  | { kind: 'merge'; pick: number; other: number };

const pick = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('ingest' as const),
      // The same item with other sentences is another version of it.
      item: fc.nat(3),
      sentences: fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 4 }),
      source: fc.nat(1),
    }),
  },
  fc.record({ kind: fc.constantFrom('delete', 'date', 'rename', 'catchUp' as const), pick }),
  fc.record({ kind: fc.constant('merge' as const), pick, other: pick }),
);

const chosen = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

async function take(one: Step, number: number): Promise<void> {
  if (one.kind === 'ingest') {
    const said = { source: `Paper ${String(one.source)}`, guid: `item ${String(one.item)}` };
    await ingestArticle(database, { text: one.sentences.join(' '), ...said });
    return;
  }
  const orderBy = { id: 'asc' } as const;
  if (one.kind === 'delete' || one.kind === 'date') {
    const article = chosen(
      await database.prisma.article.findMany({ orderBy, select: { id: true } }),
      one.pick,
    );
    if (!article) return;
    if (one.kind === 'delete') await deleteArticle(database, article.id);
    else
      await updateArticle(database, article.id, {
        publishedAt: `2020-01-${String((one.pick % 28) + 1).padStart(2, '0')}`,
      });
    return;
  }
  const people = await database.prisma.person.findMany({ orderBy, select: { id: true } });
  const person = chosen(people, one.pick)?.id;
  const other = one.kind === 'merge' ? chosen(people, one.other)?.id : undefined;
  if (person === undefined) return;
  if (one.kind === 'rename')
    await renamePerson(
      database,
      { id: person, name: `Renamed ${'abcdefghij'[number % 10] ?? ''}` },
      AUTHOR,
    ).catch(refused);
  if (other !== undefined && other !== person)
    await mergePeople(database, { from: person, into: other }, AUTHOR).catch(refused);
}

/** An edit that cannot be made changes nothing. */
function refused(error: unknown): void {
  if (!(error instanceof Error && error.name === 'StoreError')) throw error;
}

describe('the mirror of the documentation', () => {
  it('is the file that the page prints', async () => {
    const page = await readFile('docs/changes.md', 'utf8');
    expect(page).toContain(await readFile('tests/client/mirror/mirror.ts', 'utf8'));
  });

  it('is what the database is, whatever happens to that', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      await emptyTables(database);
      const mirror = await openMirror(ask);
      const late = await openMirror(ask);
      for (const [number, one] of steps.entries()) {
        if (one.kind === 'catchUp') await mirror.catchUp();
        else await take(one, number);
      }
      await mirror.catchUp();
      await late.catchUp();
      const { records } = await openMirror(ask);
      const sorted = (all: typeof records) => [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(mirror.records)).toEqual(sorted(records));
      expect(sorted(late.records)).toEqual(sorted(records));
    });
    await fc.assert(property, { numRuns: 12, seed: 7, interruptAfterTimeLimit: 25_000 });
  }, 90_000);
});
