import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../../src/ingest.js';
import type { Database } from '../../../src/store/database.js';
import { deleteArticle } from '../../../src/store/articles/deleteArticle.js';
import { statementsOf } from '../../support/api.js';
import { openTestDatabase, seedTestDatabase } from '../../support/database.js';
import { dumpTables, emptyTables, wrongCounts } from '../../support/tables.js';
import { inventWorld } from '../../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const ingest = async (text: string, publishedAt = '2017-05-04') =>
  (await ingestArticle(database, { text, publishedAt })).id;

const LEE = 'Chilean President Ann Lee met Bo Ek in Paris on May 2, 2017. “We agreed,” said Ms Lee.';
const EK = 'Bo Ek flew home to Sweden. “It was good,” Mr Ek said.';

describe('deleteArticle', () => {
  it('leaves nothing of the only article', async () => {
    const before = await dumpTables(database);
    const id = await ingest(LEE);
    expect(await database.prisma.person.count()).toBe(2);
    expect(await deleteArticle(database, id)).toBe(true);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('leaves everything as if the article had never been there', async () => {
    await ingest(EK);
    const before = await dumpTables(database);
    const id = await ingest(LEE);
    expect(await dumpTables(database)).not.toEqual(before);
    await deleteArticle(database, id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('takes off the names, titles and countries that the article gave somebody', async () => {
    const id = await ingest(LEE);
    await ingest('Ann Lee sings.');
    await deleteArticle(database, id);
    const include = { aliases: true, titles: true, countries: true };
    expect(await database.prisma.person.findMany({ include })).toMatchObject([
      {
        slug: 'ann-lee',
        searchName: 'ann lee',
        articleCount: 1,
        mentionCount: 1,
        aliases: [{ name: 'Ann Lee', mentionCount: 1 }],
        titles: [],
        countries: [],
      },
    ]);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('keeps titles and countries that other articles give too', async () => {
    const id = await ingest(LEE);
    await ingest('Chilean President Ann Lee sings.');
    await deleteArticle(database, id);
    const include = { titles: true, countries: true };
    expect(await database.prisma.person.findMany({ include })).toMatchObject([
      { slug: 'ann-lee', titles: [{ articleCount: 1 }], countries: [{ countryCode: 'CL', articleCount: 1 }] },
    ]);
  });

  it('counts right after somebody known by surname got a full name', async () => {
    const surname = await ingest('President Lee of Chile sings. Lee is well.');
    const both = await ingest('Chilean President Ann Lee met Bo Ek.');
    expect(await database.prisma.person.count({ where: { slug: 'ann-lee', articleCount: 2 } })).toBe(1);
    await deleteArticle(database, both);
    expect(await wrongCounts(database)).toEqual([]);
    expect(await database.prisma.person.findMany()).toMatchObject([{ slug: 'ann-lee', articleCount: 1 }]);
    await deleteArticle(database, surname);
    expect(await database.prisma.person.count()).toBe(0);
    expect(await database.prisma.personTitle.count()).toBe(0);
  });

  it('lets an event that others tell speak in their words', async () => {
    const first = await ingest('On May 2, 2017, Ann Lee met Bo Ek in Paris.');
    const second = await ingest('Ann Lee met Bo Ek on May 2, 2017.', '2017-05-05');
    const [event] = await database.prisma.event.findMany();
    expect(event).toMatchObject({ mentionCount: 2, summary: 'On May 2, 2017, Ann Lee met Bo Ek in Paris.' });
    await deleteArticle(database, first);
    expect(await database.prisma.event.findMany()).toMatchObject([
      { id: event?.id, mentionCount: 1, summary: 'Ann Lee met Bo Ek on May 2, 2017.' },
    ]);
    await deleteArticle(database, second);
    expect(await database.prisma.event.count()).toBe(0);
  });

  it('says so where there is no such article, and changes nothing', async () => {
    const id = await ingest(LEE);
    await deleteArticle(database, id);
    await ingest(EK);
    const before = await dumpTables(database);
    expect(await deleteArticle(database, id)).toBe(false);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('keeps all counts right over the seed articles and an invented world, whatever goes first', async () => {
    await seedTestDatabase(database);
    await inventWorld(database, 12);
    const articles = await database.prisma.article.findMany({ orderBy: { id: 'asc' } });
    expect(articles).toHaveLength(14);
    for (const { id } of articles) {
      await deleteArticle(database, id);
      expect(await wrongCounts(database)).toEqual([]);
    }
    // Sources stay: somebody may follow one of which nothing is there yet.
    const { Country, Source, SourceName, ...rest } = await dumpTables(database);
    expect([Source, SourceName]).toEqual([expect.any(Array), expect.any(Array)]);
    expect(Object.values(rest).flat()).toEqual([]);
    expect(Country).toHaveLength(250);
  });

  it('takes as many statements for the longest article as for the shortest', async () => {
    const short = await ingest('Ann Lee sings.');
    const long = await ingest(
      `${LEE} ${EK} Russia and France watched. Carl Dorn and Eva Falk called Ann Lee.`,
    );
    const count = async (id: string) =>
      (await statementsOf(database, () => deleteArticle(database, id))).length;
    expect(await count(short)).toBe(await count(long));
  });

  it('may be asked for by several at once', async () => {
    const ids = [await ingest(LEE), await ingest(EK)];
    const gone = await Promise.all([...ids, ...ids].map((id) => deleteArticle(database, id)));
    expect(gone.filter(Boolean)).toHaveLength(2);
    expect(await database.prisma.person.count()).toBe(0);
  });
});
