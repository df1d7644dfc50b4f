import { array, cursor, globalId, instant, nodes, nullable, object, one, page, value } from './json.js';

/** The floor's answer to an operation: one statement that returns the answer's data as JSON text. */
interface Statement {
  sql: string;
  /** The statement's parameters from the operation's variables. */
  parameters: (variables: Record<string, string>) => string[];
}

/** The database key in a global id. */
const keyIn = (id = '') => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';

/** The order values in a cursor. */
const valuesIn = (place = '') =>
  (JSON.parse(Buffer.from(place, 'base64url').toString()) as unknown[]).slice(2).map(String);

const personName = (alias: string) =>
  object({ id: globalId('Person', `${alias}.id`), name: value(`${alias}.name`) });

const countryName = object({
  id: globalId('Country', 'c.code'),
  code: value('c.code'),
  name: value('c.name'),
});

const article = `SELECT ${object({
  article: object({
    id: globalId('Article', 'a.id'),
    slug: value('a.slug'),
    headline: value('a.headline'),
    text: value('a.text'),
    publishedAt: instant('a."publishedAt"'),
    wordCount: 'a."wordCount"',
    quotes: nodes(
      object({
        id: globalId('Quote', 'q.id'),
        text: value('q.text'),
        start: 'q.start',
        end: 'q."end"',
        cue: nullable('q.cue'),
        speaker: one(
          object({ id: globalId('Person', 'p.id'), slug: value('p.slug'), name: value('p.name') }),
          'FROM "Person" p WHERE p.id = q."speakerId"',
        ),
      }),
      'FROM "Quote" q WHERE q."articleId" = a.id ORDER BY q.start, q.id LIMIT 10',
    ),
    people: nodes(
      object({
        id: globalId('Person', 'p.id'),
        slug: value('p.slug'),
        name: value('p.name'),
        mentionCount: 'p."mentionCount"',
      }),
      `FROM "ArticlePerson" l JOIN "Person" p ON p.id = l."personId"
       WHERE l."articleId" = a.id ORDER BY l.start, l."personId" LIMIT 20`,
    ),
    countries: nodes(
      one(
        object({
          id: globalId('Country', 'c.code'),
          code: value('c.code'),
          name: value('c.name'),
          flag: value('c.flag'),
        }),
        'FROM "Country" c WHERE c.code = l."countryCode"',
      ),
      'FROM "ArticleCountry" l WHERE l."articleId" = a.id ORDER BY l.start, l."countryCode" LIMIT 20',
    ),
    events: nodes(
      object({
        id: globalId('Event', 'e.id'),
        type: value('e.type'),
        status: value('e.status'),
        summary: value('e.summary'),
        date: nullable('e.date'),
      }),
      `FROM (SELECT "eventId", min(start) AS start FROM "EventMention" WHERE "articleId" = a.id GROUP BY 1) m
       JOIN "Event" e ON e.id = m."eventId" ORDER BY m.start, m."eventId" LIMIT 10`,
    ),
  }),
})} FROM "Article" a WHERE a.slug = $1`;

/** @param where the WHERE clause that selects the articles */
const latest = (where: string) =>
  `SELECT ${object({
    articles: page('nodes', 20, {
      item: object({
        id: globalId('Article', 'r.id'),
        slug: value('r.slug'),
        headline: value('r.headline'),
        publishedAt: instant('r."publishedAt"'),
        publisher: nullable('r.publisher'),
        quotes: nodes(
          object({
            id: globalId('Quote', 'q.id'),
            text: value('q.text'),
            speaker: `CASE WHEN p.id IS NULL THEN 'null' ELSE ${personName('p')} END`,
          }),
          `FROM "Quote" q LEFT JOIN "Person" p ON p.id = q."speakerId"
         WHERE q."articleId" = r.id ORDER BY q.start, q.id LIMIT 5`,
        ),
        countries: nodes(
          object({ id: globalId('Country', 'c.code'), code: value('c.code'), name: value('c.name') }),
          `FROM "ArticleCountry" l JOIN "Country" c ON c.code = l."countryCode"
         WHERE l."articleId" = r.id ORDER BY l.start, l."countryCode" LIMIT 5`,
        ),
      }),
      cursor: cursor('PUBLISHED_AT_DESC', 'r."publishedOrder"', 'r.id'),
      rows: `SELECT id, slug, headline, "publishedAt", "publishedOrder", publisher FROM "Article" ${where}
      ORDER BY "publishedOrder" DESC, id DESC LIMIT 21`,
    }),
  })}`;

const person = `SELECT ${object({
  person: object({
    id: globalId('Person', 'p.id'),
    slug: value('p.slug'),
    name: value('p.name'),
    mentionCount: 'p."mentionCount"',
    quotes: page('nodes', 20, {
      item: object({
        id: globalId('Quote', 'r.id'),
        text: value('r.text'),
        article: object({
          id: globalId('Article', 'r."articleId"'),
          slug: value('r.slug'),
          headline: value('r.headline'),
          publishedAt: instant('r."publishedAt"'),
        }),
      }),
      cursor: cursor('PUBLISHED_AT_DESC', 'r."publishedOrder"', 'r.id'),
      rows: `SELECT q.id, q.text, q."publishedOrder", q."articleId", a.slug, a.headline, a."publishedAt"
        FROM "Quote" q JOIN "Article" a ON a.id = q."articleId" WHERE q."speakerId" = p.id
        ORDER BY q."publishedOrder" DESC, q.id DESC LIMIT 21`,
    }),
  }),
})} FROM "Person" p WHERE p.id = $1::uuid`;

/** Bounds on every index that is used, so that ids are found without reading rows of tables. */
const YEAR = `"dateOrder" >= $3::date AND "dateOrder" < $4::date`;

const events = `SELECT ${object({
  events: page('nodes', 50, {
    item: object({
      id: globalId('Event', 'r.id'),
      type: value('r.type'),
      status: value('r.status'),
      summary: value('r.summary'),
      date: nullable('r.date'),
      participants: array(
        object({
          role: value('l.role'),
          label: value('l.label'),
          person: one(personName('p'), 'FROM "Person" p WHERE p.id = l."personId"'),
          country: one(countryName, 'FROM "Country" c WHERE c.code = l."countryCode"'),
        }),
        'FROM "EventParticipant" l WHERE l."eventId" = r.id ORDER BY l.position, l.id',
      ),
      mentions: array(
        object({
          start: 'm.start',
          end: 'm."end"',
          text: value('m.text'),
          article: one(
            object({ id: globalId('Article', 'a.id'), slug: value('a.slug'), headline: value('a.headline') }),
            'FROM "Article" a WHERE a.id = m."articleId"',
          ),
        }),
        `FROM "EventMention" m WHERE m."eventId" = r.id ORDER BY m."publishedOrder" DESC, m."articleId", m.start LIMIT 100`,
      ),
    }),
    cursor: cursor('DATE_DESC', 'r."dateOrder"', 'r.id'),
    rows: `SELECT e.id, type, status, summary, date, "dateOrder" FROM (
        SELECT id FROM "Event" WHERE type = $1::"EventType" AND ${YEAR} AND id IN (
          SELECT "eventId" FROM "EventParticipant" WHERE "countryCode" = $2::bpchar AND ${YEAR}
          UNION ALL SELECT id FROM "Event" WHERE "countryCode" = $2::bpchar AND ${YEAR})
        ORDER BY "dateOrder" DESC, id DESC LIMIT 51) latest
      JOIN "Event" e ON e.id = latest.id ORDER BY "dateOrder" DESC, e.id DESC`,
  }),
})}`;

/** @param ranked SQL of the articles that match, with their ids and scores */
const search = (ranked: string) =>
  `SELECT ${object({
    search: page('edges', 10, {
      item: object({
        cursor: cursor('RELEVANCE', 'r.score', '3', 'r.id'),
        score: 'r.score::float8 / 1000000',
        // Postgres does not say where the words are, so there is only the excerpt.
        snippet: object({
          text: value(`ts_headline('english', r.text, to_tsquery('english', $1))`),
          start: '0',
          spans: `'[]'`,
        }),
        node: object({
          id: globalId('Article', 'r.id'),
          slug: value('r.slug'),
          headline: value('r.headline'),
          publishedAt: instant('r."publishedAt"'),
        }),
      }),
      cursor: cursor('RELEVANCE', 'r.score', '3', 'r.id'),
      rows: `SELECT best.score, a.id, a.slug, a.headline, a.text, a."publishedAt" FROM (
        SELECT id, score FROM (${ranked}) r ORDER BY score DESC, id DESC LIMIT 11) best
      JOIN "Article" a ON a.id = best.id ORDER BY best.score DESC, a.id DESC`,
    }),
  })}`;

const RANK = `ts_rank(search, to_tsquery('english', $2), 33)`;
const MATCH = `search @@ to_tsquery('english', $1)`;
const ABOUT = `ts_rank("searchAbout", to_tsquery('english', $2))`;

/** Every match, by all its words. */
const ALL_RANKED = `SELECT id, (${RANK} * 1000000)::int AS score FROM "Article" WHERE ${MATCH}`;

/** Like the service: only the first 100, by what they are mostly about, are ranked by all their words. */
const FIRST_RANKED = `SELECT id, (CASE WHEN place <= 100 THEN ${RANK} ELSE about / (1 + about) END * 1000000)::int AS score
  FROM (SELECT m.*, row_number() OVER () AS place FROM (
    SELECT id, search, ${ABOUT} / (1 + ln(1 + "searchLength")) AS about FROM "Article" WHERE ${MATCH}
    ORDER BY (${ABOUT} + 0.1) / (1 + ln(1 + "searchLength")) DESC, "publishedOrder" DESC, id DESC LIMIT 200) m) n`;

/** Queries to match and to rank by. Adjacent words are also searched for as one word. */
function searched({ query = '' }: Record<string, string>): string[] {
  const words = query.split(' ').map((word) => `'${word}'`);
  const joined = `'${query.replaceAll(' ', '')}'`;
  return [`${words.join(' & ')} | ${joined}`, [...words, joined].join(' | ')];
}

export const statements = {
  article: { sql: article, parameters: ({ slug = '' }) => [slug] },
  latest: { sql: latest(''), parameters: () => [] },
  latestAfter: {
    sql: latest('WHERE ("publishedOrder", id) < ($1::timestamptz, $2::uuid)'),
    parameters: ({ after }) => valuesIn(after),
  },
  person: { sql: person, parameters: ({ id }) => [keyIn(id)] },
  events: {
    sql: events,
    parameters: ({ type = '', country = '', after = '', before = '' }) => [type, country, after, before],
  },
  search: { sql: search(ALL_RANKED), parameters: searched },
  searchCapped: { sql: search(FIRST_RANKED), parameters: searched },
} as const satisfies Record<string, Statement>;

export type StatementName = keyof typeof statements;
