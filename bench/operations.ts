import { toCursor } from '../src/loaders/cursor.js';
import { toGlobalId } from '../src/loaders/globalId.js';
import { root } from '../src/loaders/roots.js';
import type { Database } from '../src/store/database.js';
import { SEARCHED } from './data/words.js';
import type { StatementName } from './floor/statements.js';

/** A GraphQL operation, with the sets of variables that are sent in turn. */
export interface Operation {
  name: OperationName;
  /** What it requests, as explained below the tables. */
  about: string;
  query: string;
  variables: object[];
  /** The floor's statement for it. */
  statement: StatementName;
}

/** Most variable sets of an operation. */
const SETS = 512;
/** `latestFar` begins at this page, or as near to it as there are articles. */
const FAR_PAGE = 1000;
const PAGE = 20;

const ARTICLE = `query Article($slug: String!) {
  article(slug: $slug) {
    id slug headline text publishedAt wordCount
    quotes(first: 10) { nodes { id text start end cue speaker { id slug name } } }
    people(first: 20) { nodes { id slug name mentionCount } }
    countries(first: 20) { nodes { id code name flag } }
    events(first: 10) { nodes { id type status summary date } }
  }
}`;

const LATEST = `query Latest($after: String) {
  articles(first: ${String(PAGE)}, after: $after) {
    nodes {
      id slug headline publishedAt publisher
      quotes(first: 5) { nodes { id text speaker { id name } } }
      countries(first: 5) { nodes { id code name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const PERSON = `query Person($id: ID!) {
  person(id: $id) {
    id slug name mentionCount
    quotes(first: 20) {
      nodes { id text article { id slug headline publishedAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const SEARCH = `query Search($query: String!) {
  search(query: $query, types: [ARTICLE], first: 10) {
    edges {
      cursor score
      snippet { text start spans { start end } }
      node { ... on Article { id slug headline publishedAt } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const EVENTS = `query Events($type: EventType!, $country: CountryCode!, $after: Date!, $before: Date!) {
  events(first: 50, filter: { types: [$type], countryCode: $country, after: $after, before: $before }) {
    nodes {
      id type status summary date
      participants { role label person { id name } country { id code name } }
      mentions { start end text article { id slug headline } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const WORDS = SEARCHED.join(' ');

/** All operations, with variables for the data of a filled database. */
async function readOperations(database: Database, articles: number) {
  const rows = async <T>(query: string): Promise<T[]> => database.prisma.$queryRawUnsafe<T[]>(query);
  const farthest = Math.max(0, Math.min(FAR_PAGE - 1, Math.floor((articles - SETS) / PAGE) - 1));
  const cursors = async (offset: number) =>
    (
      await rows<{ published: string; id: string }>(
        `SELECT "publishedOrder"::text AS published, id::text FROM "Article"
          ORDER BY "publishedOrder" DESC, "Article".id DESC LIMIT ${String(SETS)} OFFSET ${String(offset)}`,
      )
    ).map(({ published, id }) => ({
      after: toCursor(root('Article', 'PUBLISHED_AT', 'DESC').order, [published, id]),
    }));
  const spellings = Array.from({ length: SETS }, (_, set) => ({ query: spell(WORDS, set) }));
  return {
    article: {
      about: 'one article by slug with its text, quotes and speakers, people, countries, events',
      query: ARTICLE,
      variables: await rows<{ slug: string }>(`SELECT slug FROM "Article" ORDER BY id LIMIT ${String(SETS)}`),
      statement: 'article',
    },
    latest: {
      about:
        'the newest 20 articles, with 5 quotes, their speakers and the countries of each; always the same',
      query: LATEST,
      variables: [{}],
      statement: 'latest',
    },
    latestPages: {
      about: 'the same after 512 different cursors on the first pages, so that nothing can be shared',
      query: LATEST,
      variables: await cursors(0),
      statement: 'latestAfter',
    },
    latestFar: {
      about: `the same from page ${String(farthest + 1)} on`,
      query: LATEST,
      variables: await cursors(farthest * PAGE),
      statement: 'latestAfter',
    },
    person: {
      about: 'one person by id, with the 20 latest quotes and their articles',
      query: PERSON,
      variables: (
        await rows<{ id: string }>(
          `SELECT "speakerId"::text AS id FROM "Quote" WHERE "speakerId" IS NOT NULL
            GROUP BY 1 HAVING count(*) > 20 ORDER BY md5("speakerId"::text) LIMIT ${String(SETS)}`,
        )
      ).map(({ id }) => ({ id: toGlobalId('Person', id) })),
      statement: 'person',
    },
    events: {
      about:
        'events by type, country and year, the latest 50 with participants and the articles that report them',
      query: EVENTS,
      variables: await rows<object>(
        `SELECT type, country, year || '-01-01' AS after, (year + 1) || '-01-01' AS before
          FROM unnest(enum_range(NULL::"EventType")) AS type, generate_series(2019, 2023) AS year,
            (SELECT code AS country FROM "Country" ORDER BY "mentionCount" DESC, code LIMIT 7) countries
          ORDER BY md5(type || country || year) LIMIT ${String(SETS)}`,
      ),
      statement: 'events',
    },
    search: {
      about: `“${WORDS}”, in about 2 % of the articles, the best 10 with snippets; always the same. The floor ranks every match`,
      query: SEARCH,
      variables: [{ query: WORDS }],
      statement: 'search',
    },
    searchSpelt: {
      about: 'the same in 512 spellings with capital and small letters, so that nothing can be shared',
      query: SEARCH,
      variables: spellings,
      statement: 'search',
    },
    searchCapped: {
      about: 'the same, but the floor too ranks only the first 100 by all their words',
      query: SEARCH,
      variables: spellings,
      statement: 'searchCapped',
    },
  } as const satisfies Record<string, Omit<Operation, 'name'>>;
}

/** Capitalizes the letters whose bit is set: the same words for the database, but not for a cache. */
function spell(words: string, bits: number): string {
  return Array.from(words, (letter, place) => ((bits >> place) & 1 ? letter.toUpperCase() : letter)).join('');
}

export const OPERATION_NAMES = [
  ...(['article', 'latest', 'latestPages', 'latestFar', 'person', 'events'] as const),
  ...(['search', 'searchSpelt', 'searchCapped'] as const),
];
export type OperationName = (typeof OPERATION_NAMES)[number];

/** The operations of the given names, in their order. */
export async function prepareOperations(
  database: Database,
  articles: number,
  names: readonly OperationName[],
): Promise<Operation[]> {
  const all = await readOperations(database, articles);
  return names.map((name) => ({ name, ...all[name], variables: [...all[name].variables] }));
}
