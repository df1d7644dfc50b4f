import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MAX_ANSWER_BYTES, MAX_READ_BYTES } from '../../src/store/answerSize.js';
import { openDatabase } from '../../src/store/database.js';
import { failureOf } from '../../src/store/failures.js';
import { statisticsOf } from '../cost/statistics.js';
import { post, type SeededServer, start, startSeeded } from './support.js';

// What is asked for is small, what would be answered is not: texts as long as ingest lets them be, asked for many times.

const LENGTH = 1_000_000;

let server: SeededServer;
beforeAll(async () => {
  server = await startSeeded();
  await server.database.prisma.$executeRawUnsafe(
    `UPDATE "Article" SET "text" = "text" || repeat(' Näh.', ${String((LENGTH - 10_000) / 5)})`,
  );
});
afterAll(() => server.close());

const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, i) => `t${String(i)}: ${field}`).join(' ');

/** Its place is such that only resolvers can answer. */
const aside = (selection: string) => `{ __schema { queryType { name } } ${selection} }`;

describe('an answer that would be too large', () => {
  it.each([
    ['texts of one article', `{ articles(first: 1) { nodes { ${times(19, 'text')} } } }`],
    ['an article again and again', `{ ${times(20, 'articles(first: 1) { nodes { text } }')} }`],
    [
      'one article through each of its quotes',
      '{ articles(first: 2) { nodes { quotes(first: 100) { nodes { article { text } } } } } }',
    ],
    ['bodies', `{ articles(first: 2) { nodes { ${times(10, 'body')} } } }`],
    ['paragraphs', `{ articles(first: 2) { nodes { ${times(10, 'paragraphs { text }')} } } }`],
    ['snippets', `{ ${times(20, 'search(query: "the president") { edges { snippet { text } } }')} }`],
    ['what resolvers answer', aside(`articles(first: 2) { nodes { ${times(10, 'text')} } }`)],
    [
      'what resolvers answer of one article in many places',
      aside('articles(first: 2) { nodes { quotes(first: 100) { nodes { article { text } } } } }'),
    ],
  ])('is refused: %s', async (_, query) => {
    const started = performance.now();
    const { response, answer } = await post(server.url, query);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
    expect(answer.data ?? null).toBeNull();
    expect(response.status).toBe(400);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('leaves answers alone that are smaller, also after others were refused', async () => {
    const { answer } = await post(server.url, `{ articles(first: 2) { nodes { ${times(3, 'text')} } } }`);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(MAX_ANSWER_BYTES / 2);
    expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
  });
});

describe('an answer that is large by what is not counted one by one', () => {
  const quotes = (fields: string) =>
    `{ people(first: 100) { nodes { quotes(first: 100) { nodes { ${fields} } } } } }`;
  /** As many as a hundred people have in a large database: of few articles, each quote with all of its article. */
  const again = (fields: string) =>
    `articles(first: 20) { nodes { quotes(first: 50) { nodes { article { quotes(first: 50) { nodes { ${fields} } } } } } } }`;
  /** Shorter than the texts that are counted. */
  const SHORT = 1000;

  beforeAll(async () => {
    await server.database.prisma.$executeRawUnsafe(
      `UPDATE "Quote" SET "text" = rpad("text", ${String(SHORT)}, 'x') WHERE length("text") < ${String(SHORT)}`,
    );
  });

  it.each([
    ['short texts, by how many there are', `{ ${again(times(45, 'text'))} }`],
    ['names of fields, by how long they are', `{ ${again(`${'a'.repeat(20_000)}: id`)} }`],
    ['what resolvers answer', aside(again(times(45, 'text')))],
  ])('is refused and takes little memory: %s', async (_, query) => {
    await post(server.url, `{ ${again('id')} }`);
    const before = process.memoryUsage().rss;
    const { response, answer } = await post(server.url, query);
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['ANSWER_TOO_LARGE']);
    expect(response.status).toBe(400);
    // The embedded database is part of the process.
    if (inject('testDatabaseUrl')) expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 ** 2);
  });

  it('is refused before it is executed where the names alone are too long', async () => {
    const statistics = () => Promise.resolve(statisticsOf(100_000));
    const large = await start({ database: { ...server.database, statistics } });
    const refused: number[] = [];
    try {
      for (let i = 0; i < 10; i++) {
        const name = `n${String(i)}${'a'.repeat(3000)}`;
        const started = performance.now();
        const { answer } = await post(large.url, quotes(`${name}: id`));
        refused.push(performance.now() - started);
        const field = `people.nodes.quotes.nodes.${name.slice(0, 100)}`;
        expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'ANSWER_TOO_LARGE', field } });
      }
      expect(Math.min(...refused)).toBeLessThan(50);
      const { answer } = await post(large.url, quotes('id text'));
      expect(answer.errors).toBeUndefined();
    } finally {
      await large.close();
    }
  });
});

describe.runIf(inject('testDatabaseUrl'))('a statement that sends more than fits', () => {
  it('fails alone: neither the process ends nor the pool loses a connection', async () => {
    const database = await openDatabase({ url: inject('testDatabaseUrl'), poolSize: 1 });
    try {
      const text = `SELECT repeat('a', ${String(MAX_READ_BYTES + 1)})`;
      const { readText, prisma } = database.reader();
      for (const read of [() => readText({ text, values: [] }), () => prisma.$queryRawUnsafe(text)]) {
        const error: unknown = await read().then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(failureOf(error)).toBe('ANSWER_TOO_LARGE');
        expect(await readText({ text: `SELECT 'fine'`, values: [] })).toBe('fine');
      }
    } finally {
      await database.close();
    }
  });
});
