import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.js';
import { countryRows } from '../../src/store/facts/countries.js';
import type { Database } from '../../src/store/database.js';
import { NOTHING_EXTERNAL, listMigrations, openSchemaEngine } from '../../src/store/migrate/schemaEngine.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { openTestDatabase } from '../support/database.js';
import { publishedOrderOf } from '../../src/store/times.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The SQL that would bring what the migrations make to what a schema.prisma says; null when there is no difference. */
async function difference(schema: string): Promise<string | null> {
  const connection = await database.connectForMigration();
  const engine = await openSchemaEngine(connection.factory, schema);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await listMigrations(join(packageRoot, 'prisma', 'migrations'))) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: true,
      filters: NOTHING_EXTERNAL,
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
    await connection.close();
  }
}

describe('the migrations', () => {
  it('make exactly what schema.prisma says', async () => {
    const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');
    expect(await difference(schema)).toBeNull();
    const withMore = schema.replace('model Country {', 'model Country {\n  motto String?');
    expect(await difference(withMore)).toContain('ADD COLUMN     "motto" TEXT');
    // All migrations are applied twice: more than a minute on a machine that is busy.
  }, 240_000);

  it('hold a mention to exactly one person, organization or country', async () => {
    const insert = (columns: string) =>
      database.prisma
        .$executeRawUnsafe(
          `
        WITH article AS (
          INSERT INTO "Article" (id, slug, headline, text, language, "wordCount", paragraphs)
          VALUES (gen_random_uuid(), gen_random_uuid()::text, 'h', 't', 'en', 1, '[]') RETURNING id
        ) SELECT id FROM article`,
        )
        .then(() =>
          database.prisma.$executeRawUnsafe(`
          INSERT INTO "Mention" (id, "articleId", ${columns.split('=')[0] ?? ''} kind, start, "end", text, why, confidence)
          SELECT gen_random_uuid(), id, ${columns.split('=')[1] ?? ''} 'NAME', 0, 1, 't', 'test', 1 FROM "Article" LIMIT 1`),
        );
    await expect(insert('=')).rejects.toThrow('Mention_of_one');
    await expect(insert(`"countryCode",='US',`)).resolves.toBe(1);
  });
});

describe('columns that Postgres keeps', () => {
  const article = {
    id: '00000000-0000-8000-8000-000000000001',
    slug: 'kept',
    headline: 'Ministers agreed',
    text: 'The missiles were mentioned later.',
    language: 'en',
    wordCount: 5,
    paragraphs: [],
  };

  it('order what has no date before all else', async () => {
    await database.prisma.article.create({ data: article });
    await database.prisma.event.create({
      data: { id: article.id, type: 'AGREE', status: 'ACTUAL', summary: 'They agreed.' },
    });
    const { publishedOrder, ingestedAt } = await database.prisma.article.findUniqueOrThrow({
      where: { id: article.id },
    });
    const { dateOrder } = await database.prisma.event.findUniqueOrThrow({ where: { id: article.id } });
    expect(publishedOrder.toISOString()).toBe(publishedOrderOf(null, ingestedAt));
    expect(publishedOrder.getUTCFullYear()).toBe(ingestedAt.getUTCFullYear() - 2000);
    expect(dateOrder.toISOString()).toBe('0001-01-01T00:00:00.000Z');
    await database.prisma.article.update({
      where: { id: article.id },
      data: { publishedAt: '2017-05-02T12:00:00Z' },
    });
    const dated = await database.prisma.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(dated.publishedOrder.toISOString()).toBe('2017-05-02T12:00:00.000Z');
    const ancient = await database.prisma.article.update({
      where: { id: article.id },
      data: { publishedAt: '0044-03-15T12:00:00Z' },
    });
    expect(ancient.publishedOrder.toISOString()).toBe(
      publishedOrderOf('0044-03-15T12:00:00.000Z', ingestedAt),
    );
  });

  it.each([
    ['agree', 1],
    ['missile', 1],
    ['submarine', 0],
  ])('find an article by %s: %i', async (word, wanted) => {
    const rows = await database.prisma.$queryRaw`
      SELECT id FROM "Article" WHERE slug = 'kept' AND search @@ websearch_to_tsquery('english', ${word})`;
    expect(rows).toHaveLength(wanted);
  });

  it('take a text of the greatest length in the widest letters', async () => {
    // Gothic letters take four bytes; each pair of them is a word of its own.
    const words = Array.from({ length: 333_000 }, (_, i) =>
      String.fromCodePoint(0x10330 + (i % 26), 0x10330 + (Math.floor(i / 26) % 26)),
    );
    const data = {
      ...article,
      id: '00000000-0000-8000-8000-000000000002',
      slug: 'wide',
    };
    await database.prisma.article.create({
      data: { ...data, text: words.join(' '), headline: words.join(' ') },
    });
    expect(await database.prisma.article.count({ where: { slug: 'wide' } })).toBe(1);
  });
});

describe('countries', () => {
  it('are all there, Kosovo too', async () => {
    expect(await database.prisma.country.count()).toBe(250);
    expect(await database.prisma.country.findUnique({ where: { code: 'XK' } })).toMatchObject({
      name: 'Kosovo',
      region: 'Europe',
      capital: 'Pristina',
      demonym: 'Kosovar',
      flag: '🇽🇰',
      mentionCount: 0,
    });
    expect(countryRows.find(({ code }) => code === 'BV')).toMatchObject({ capital: null, demonym: null });
  });

  it('are mended when they differ from the package, and keep their counts', async () => {
    await database.prisma.country.update({
      where: { code: 'FR' },
      data: { name: 'Gaul', capital: null, mentionCount: 7 },
    });
    await database.prisma.country.delete({ where: { code: 'DE' } });
    await migrate(database);
    expect(await database.prisma.country.findUnique({ where: { code: 'FR' } })).toMatchObject({
      name: 'France',
      capital: 'Paris',
      mentionCount: 7,
    });
    expect(await database.prisma.country.count()).toBe(250);
  });
});
