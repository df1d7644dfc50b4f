import type { Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { openInserter } from '../../src/store/rows.js';
import { createRandom } from '../random.js';
import { makeArticle, roleId, type Rows, type Told } from './article.js';
import { withIndexesAside } from './aside.js';
import { makeWorld, type World } from './world.js';

/** Increase it when the generator's data changes. */
const GENERATOR_VERSION = 3;
const SEED = 2017;
/** Articles whose rows are written together. */
const BATCH = 500;

/** Ordered so that every row is inserted after those it refers to. */
const TABLES = [
  ...(['Person', 'PersonAlias', 'PersonTitle', 'PersonCountry'] as const),
  ...(['Organization', 'OrganizationAlias', 'PersonRole'] as const),
  ...([
    'Article',
    'ArticlePerson',
    'ArticleOrganization',
    'ArticleCountry',
    'ArticleRole',
    'Mention',
  ] as const),
  ...(['Quote', 'QuotePerson', 'QuoteOrganization', 'QuoteCountry'] as const),
  ...(['Event', 'EventParticipant', 'EventMention'] as const),
];

/** The mark of a filled database. It does not depend on migrations, which are applied to it as to any other. */
const markOf = (articles: number) => `bench data ${String(GENERATOR_VERSION)}: ${String(articles)} articles`;

/** Whether a database was completely filled with exactly this data. */
export async function isFilled({ prisma }: Database, articles: number): Promise<boolean> {
  const [row] = await prisma.$queryRawUnsafe<{ mark: string | null }[]>(
    `SELECT obj_description(to_regclass('"Article"'), 'pg_class') AS mark`,
  );
  return row?.mark === markOf(articles);
}

/**
 * Fills an empty database with articles, the same at every call.
 *
 * @param progress called with the number of articles written so far
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
  await insertAll(database, { ...peopleRows(world), ...organizationRows(world) });
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

/** Organizations, most of them with a country, and a spokesman's role for every person. */
function organizationRows({ organizations, country, people }: World): Rows {
  const kinds = ['GOVERNMENT', 'PARTY', 'COMPANY', null];
  return {
    Organization: organizations.map((row, place) => ({
      ...row,
      kind: kinds[place % kinds.length],
      countryCode: place % 3 === 0 ? null : country().countryCode,
    })),
    OrganizationAlias: organizations.map(({ id, name }) => ({ organizationId: id, name, mentionCount: 1 })),
    PersonRole: people.map(({ id }, place) => ({
      id: roleId(id),
      personId: id,
      title: 'Spokesman',
      organizationId: organizations[place % organizations.length]?.id,
    })),
  };
}

/** One statement for all rows of a table. */
async function insertAll({ prisma }: Database, batch: Rows): Promise<void> {
  const inserter = openInserter(prisma);
  // Not checked by the compiler: the generator's rows have the columns of the tables, and the database checks them.
  for (const table of TABLES) await inserter.insert(table, (batch[table] ?? []) as never[]);
  await inserter.written();
}

/** Fill the counts that tables store of the rows that refer to them. */
const COUNTS = [
  `UPDATE "Person" p SET "mentionCount" = l.mentions, "articleCount" = l.articles
    FROM (SELECT "personId", sum("mentionCount") AS mentions, count(*) AS articles FROM "ArticlePerson" GROUP BY 1) l
    WHERE l."personId" = p.id`,
  `UPDATE "Organization" o SET "mentionCount" = l.mentions, "articleCount" = l.articles
    FROM (SELECT "organizationId", sum("mentionCount") AS mentions, count(*) AS articles
      FROM "ArticleOrganization" GROUP BY 1) l
    WHERE l."organizationId" = o.id`,
  `UPDATE "Country" c SET "mentionCount" = l.mentions
    FROM (SELECT "countryCode", sum("mentionCount") AS mentions FROM "ArticleCountry" GROUP BY 1) l
    WHERE l."countryCode" = c.code`,
  `UPDATE "Event" e SET "mentionCount" = l.tellings
    FROM (SELECT "eventId", count(*) AS tellings FROM "EventMention" GROUP BY 1 HAVING count(*) > 1) l
    WHERE l."eventId" = e.id`,
];
