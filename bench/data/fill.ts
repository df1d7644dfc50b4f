import type { Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate.js';
import { createRandom } from '../random.js';
import { makeArticle, type Rows, type Told } from './article.js';
import { withIndexesAside } from './aside.js';
import { makeWorld, type World } from './world.js';

/** Raise it when the generator gives other data. */
const GENERATOR_VERSION = 1;
const SEED = 2017;
/** Articles whose rows are written together. */
const BATCH = 500;

/** In an order in which every row finds what it refers to. */
const TABLES = [
  ...['Person', 'PersonAlias', 'PersonTitle', 'PersonCountry', 'Article', 'ArticlePerson', 'ArticleCountry'],
  ...['Mention', 'Quote', 'QuotePerson', 'QuoteCountry', 'Event', 'EventParticipant', 'EventMention'],
];

/** What a filled database is marked with. Migrations since do not matter: they are applied to it as to any other. */
const markOf = (articles: number) => `bench data ${String(GENERATOR_VERSION)}: ${String(articles)} articles`;

/** Whether a database has been filled with exactly these data before, to the end. */
export async function isFilled({ prisma }: Database, articles: number): Promise<boolean> {
  const [row] = await prisma.$queryRawUnsafe<{ mark: string | null }[]>(
    `SELECT obj_description(to_regclass('"Article"'), 'pg_class') AS mark`,
  );
  return row?.mark === markOf(articles);
}

/**
 * Fills an empty database with articles that are the same at every call.
 *
 * @param progress told how many articles are written
 */
export async function fill(
  database: Database,
  articles: number,
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  const { prisma } = database;
  await migrate(database);
  await withIndexesAside(prisma, () => insertArticles(database, articles, progress));
  for (const statement of COUNTS) await prisma.$executeRawUnsafe(statement);
  await prisma.$executeRawUnsafe('VACUUM (ANALYZE)');
  await prisma.$executeRawUnsafe(`COMMENT ON TABLE "Article" IS '${markOf(articles)}'`);
}

async function insertArticles(
  database: Database,
  articles: number,
  progress: (done: number) => void,
): Promise<void> {
  const random = createRandom(SEED);
  const world = makeWorld(articles, random);
  await insertAll(database, peopleRows(world));
  let told: Told | null = null;
  for (let done = 0; done < articles;) {
    const batch: Rows = {};
    const until = Math.min(done + BATCH, articles);
    for (; done < until; done++) {
      const made = makeArticle(done, world, random, told);
      told = made.told;
      for (const [table, rows] of Object.entries(made.rows)) (batch[table] ??= []).push(...rows);
    }
    await insertAll(database, batch);
    progress(done);
  }
}

function peopleRows({ people, country }: World): Rows {
  return {
    Person: people,
    PersonAlias: people.flatMap(({ id, name, searchName }) => [
      { personId: id, name, normalized: searchName, mentionCount: 2 },
      { personId: id, name: name.split(' ')[1], normalized: searchName.split(' ')[1], mentionCount: 1 },
    ]),
    PersonTitle: people.map(({ id }) => ({ personId: id, title: 'Foreign Minister', articleCount: 1 })),
    PersonCountry: people.map(({ id }) => ({
      personId: id,
      countryCode: country().countryCode,
      articleCount: 1,
    })),
  };
}

/** One statement for all rows of a table. */
async function insertAll({ prisma }: Database, batch: Rows): Promise<void> {
  for (const table of TABLES) {
    const rows = batch[table] ?? [];
    const [first] = rows;
    if (!first) continue;
    const columns = Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', ');
    await prisma.$executeRawUnsafe(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      JSON.stringify(rows),
    );
  }
}

/** What the tables keep of the rows that refer to theirs. */
const COUNTS = [
  `UPDATE "Person" p SET "mentionCount" = l.mentions, "articleCount" = l.articles
    FROM (SELECT "personId", sum("mentionCount") AS mentions, count(*) AS articles FROM "ArticlePerson" GROUP BY 1) l
    WHERE l."personId" = p.id`,
  `UPDATE "Country" c SET "mentionCount" = l.mentions
    FROM (SELECT "countryCode", sum("mentionCount") AS mentions FROM "ArticleCountry" GROUP BY 1) l
    WHERE l."countryCode" = c.code`,
  `UPDATE "Event" e SET "mentionCount" = l.tellings
    FROM (SELECT "eventId", count(*) AS tellings FROM "EventMention" GROUP BY 1 HAVING count(*) > 1) l
    WHERE l."eventId" = e.id`,
];
