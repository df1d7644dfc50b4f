import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matcherOf, type Wanted } from '../../src/changes/matching.js';
import { ingestArticle } from '../../src/ingest.js';
import { loadLatestPlace, readAfter } from '../../src/loaders/changes.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import type { Database } from '../../src/store/database.js';
import { mergePeople } from '../../src/store/edits/mergeActors.js';
import { statementsOf } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
const ids = new Map<string, string>();
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** What a transaction does, and which of it is wanted: "Quote", once for each type. */
async function wantedOf(work: () => Promise<unknown>): Promise<(wanted: Wanted) => Promise<string[]>> {
  const { place } = await loadLatestPlace(database.prisma);
  await work();
  const changes = await readAfter(database.prisma, place, 1000);
  return async (wanted) => {
    const matches = await matcherOf(database.prisma, changes, [wanted, { types: ['Source'] }]);
    return [...new Set(changes.filter(matches(wanted)).map(({ type }) => type))].sort();
  };
}

const TEXT =
  'Chilean President Ann Lee met Élise Núñez in Paris on May 2, 2017. “We agree on peace,” Lee told the United Nations.';

describe('changes that a filter means', () => {
  let of: (wanted: Wanted) => Promise<string[]>;
  beforeAll(async () => {
    of = await wantedOf(() => ingestArticle(database, { text: TEXT, source: 'The Daily Ćalm' }));
    for (const { slug, id } of await database.prisma.person.findMany()) ids.set(slug, id);
    for (const { slug, id } of await database.prisma.organization.findMany()) ids.set(slug, id);
  });

  it('by a person are the person, and articles, quotes and events with them', async () => {
    expect([...ids.keys()]).toContain('ann-lee');
    expect(await of({ personId: ids.get('ann-lee') })).toEqual(['Article', 'Event', 'Person', 'Quote']);
    expect(await of({ personId: '00000000-0000-8000-8000-000000000000' })).toEqual([]);
  });

  it('by an organization', async () => {
    const organizationId = (await database.prisma.organization.findFirstOrThrow()).id;
    expect(await of({ organizationId })).toEqual(expect.arrayContaining(['Article', 'Organization']));
  });

  it('by a country are the country, those who act for it, and what is about it', async () => {
    expect(await of({ countryCode: 'CL' })).toEqual(expect.arrayContaining(['Article', 'Country', 'Person']));
    expect(await of({ countryCode: 'SE' })).toEqual([]);
  });

  it('by an article are the article, what stands in it, and whom it mentions', async () => {
    const { id: articleId } = await database.prisma.article.findFirstOrThrow();
    expect(await of({ articleId })).toEqual([
      ...['Article', 'Country', 'Event', 'Organization', 'Person', 'Quote'],
    ]);
    expect(await of({ articleId, personId: ids.get('ann-lee'), types: ['Person'] })).toEqual(['Person']);
    const elsewhere = await wantedOf(() => ingestArticle(database, { text: 'Ann Lee met Bo Ek in Oslo.' }));
    expect(await elsewhere({ articleId })).toEqual(['Person']);
    expect(await elsewhere({ articleId, types: ['Article', 'Quote', 'Event'] })).toEqual([]);
  });

  it('by all conditions together', async () => {
    const personId = ids.get('ann-lee');
    expect(await of({ personId, countryCode: 'CL', types: ['Person'] })).toEqual(['Person']);
    expect(await of({ personId, countryCode: 'SE' })).toEqual([]);
    expect(await of({ personId, text: 'peace', types: ['Quote', 'Person'] })).toEqual(['Quote']);
  });

  it('by one of several, by alternatives, and without some', async () => {
    const [ann, elise] = [ids.get('ann-lee') ?? '', ids.get('elise-nunez') ?? ''];
    const types = ['Person', 'Quote', 'Source'];
    expect(await of({ personIds: [ann, elise], types })).toEqual(['Person', 'Quote']);
    expect(await of({ countryCodes: ['SE', 'CL'], types })).toEqual(['Person']);
    const nobody = '00000000-0000-8000-8000-000000000000';
    expect(await of({ personIds: [nobody], types })).toEqual([]);
    expect(await of({ organizationIds: [nobody], personIds: [elise], types })).toEqual([]);
    expect(await of({ types, or: [{ text: 'peace' }, { text: 'calm' }] })).toEqual(['Quote', 'Source']);
    expect(await of({ types, not: { or: [{ personId: ann }, { personId: elise }] } })).toEqual(['Source']);
    expect(await of({ types, and: [{ personId: ann }, { not: { types: ['Person'] } }] })).toEqual(['Quote']);
    expect(await of({ types, not: { or: [{}] }, and: [{ types: [] }] })).toEqual(types);
  });

  it.each([
    ['Élise Núñez', ['Article', 'Event', 'Person']],
    ['elise nunez', ['Article', 'Event', 'Person']],
    ['ELISE NÚÑEZ', ['Article', 'Event', 'Person']],
    ['"elise nunez" peace', ['Article']],
    ['calm', ['Source']],
    ['ćalm', ['Source']],
    ['-peace nunez', ['Event', 'Person']],
  ])('by the words %s, with accents and without', async (text, types) => {
    expect(await of({ text })).toEqual(types);
  });

  it('take at most two statements, whatever is asked', async () => {
    const { place } = await loadLatestPlace(database.prisma);
    const changes = await readAfter(database.prisma, { ...place, number: '0', type: '', key: '' }, 500);
    const wishes: Wanted[] = [
      ...[...ids.values()].map((personId) => ({ personId })),
      ...['CL', 'FR'].map((countryCode) => ({ countryCode, text: 'peace' })),
      { text: 'nunez' },
    ];
    const statements = await statementsOf(database, () => matcherOf(database.prisma, changes, wishes));
    expect(statements).toHaveLength(2);
    expect(await statementsOf(database, () => matcherOf(database.prisma, changes, [{}]))).toEqual([]);
  });
});

describe('words that somebody follows', () => {
  const TOO_MUCH = Array.from({ length: 6 }, () => '(a or b)').join(' ');
  let of: (wanted: Wanted, others: Wanted[]) => Promise<string[]>;
  beforeAll(async () => {
    const { place } = await loadLatestPlace(database.prisma);
    await ingestArticle(database, { text: 'Farmers in Oslo grow barley.' });
    const changes = await readAfter(database.prisma, place, 1000);
    of = async (wanted, others) => {
      const matches = await matcherOf(database.prisma, changes, [...others, wanted]);
      return changes.filter(matches(wanted)).map(({ type }) => type);
    };
  });

  it('and cannot be looked for keep nothing from the others', async () => {
    expect(await of({ text: 'barley' }, [{ text: TOO_MUCH }])).toEqual(['Article']);
    expect(await of({ text: TOO_MUCH }, [{ text: 'barley' }])).toEqual([]);
  });

  it('may be more than a statement can hold, with those of all others', async () => {
    // Each beginning of a word is a value of its own.
    const others = Array.from({ length: 500 }, (_, i) => ({
      text: `x${String(i)} ${Array.from({ length: 140 }, () => 'ab*').join(' ')}`,
    }));
    expect(await of({ text: 'barley' }, others)).toEqual(['Article']);
  }, 180_000);
});

describe('the id of somebody who was merged', () => {
  it('goes on to mean whom that person became', async () => {
    const { id } = await ingestArticle(database, { text: 'Robert Smith flew to Sweden with Cora Diaz.' });
    await ingestArticle(database, { text: 'Swedish Prime Minister Bob Smith sings. Bob Smith sings.' });
    const people = await database.prisma.person.findMany({ where: { name: { endsWith: 'Smith' } } });
    const [from, into] = ['bob-smith', 'robert-smith'].map(
      (slug) => people.find((person) => person.slug === slug)?.id ?? '',
    ) as [string, string];
    const merged = await wantedOf(() => mergePeople(database, { from, into }, { by: null, note: null }));
    expect(await merged({ personId: from, types: ['Article'] })).toEqual(['Article']);
    const text = 'Robert Smith met Ann Lee on May 3, 2017.';
    const came = await wantedOf(() => ingestArticle(database, { text }));
    const both = await Promise.all([from, into].map((personId) => came({ personId })));
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toEqual(expect.arrayContaining(['Article', 'Event', 'Person']));
    expect(await came({ personId: from, countryCode: 'SE' })).toEqual(['Person']);
    const gone = await wantedOf(() => deleteArticle(database, id));
    // What was deleted may have been about anybody; its type is known.
    expect(await gone({ types: ['Article'], not: { personId: from } })).toEqual(['Article']);
    expect(await gone({ types: ['Article'], or: [{ text: 'x' }, { types: ['Quote'] }] })).toEqual([
      'Article',
    ]);
    expect(await gone({ text: 'x', not: { types: ['Article'] } })).not.toContain('Article');
    expect(await gone({ personId: from })).toEqual(expect.arrayContaining(['Article', 'Person']));
  });
});
