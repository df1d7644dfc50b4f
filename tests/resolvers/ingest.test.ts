import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from 'graphql';
import { createContext } from '../../src/context.js';
import { ParserOverloaded } from '../../src/ingest/parserOverloaded.js';
import { createSchema } from '../../src/schema.js';
import { createKey, keyLookup, revokeKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { answer, refusal } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { dumpTables, emptyTables, wrongCounts } from '../support/tables.js';

let database: Database;
let key: string;
beforeAll(async () => {
  database = await openTestDatabase();
  key = (await createKey(database, 'test', 'WRITE')).key;
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const text = 'Chilean President Ann Lee met Bo Ek in Paris. “We agreed,” said Ms Lee.';

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    article { id slug publishedAt url publisher text people { nodes { name mentionCount } } }
    created
    userErrors { code field message }
  }
}`;
const INGEST_MANY = `mutation ($input: IngestArticlesInput!) {
  ingestArticles(input: $input) {
    results { article { slug } created userErrors { code field } }
  }
}`;
const DELETE = `mutation ($input: DeleteArticleInput!) {
  deleteArticle(input: $input) { deletedArticleId userErrors { code field message } }
}`;

const UPDATE = `mutation ($input: UpdateArticleInput!) {
  updateArticle(input: $input) {
    article { publishedAt publisher authors image { url caption credit } source { slug name domain articles { totalCount } } }
    userErrors { code field message }
  }
}`;

const write = (query: string, input: unknown) => answer(database, query, { input }, key);

describe('ingestArticle', () => {
  it('evens out the names of publishers and people', async () => {
    const name = 'Jose\u0301 Mun\u0303oz';
    const input = { text: `President ${name}\nmet Bo Ek in Paris.`, publisher: ' El\n Pai\u0301s\n' };
    const { ingestArticle } = await write(INGEST, input);
    expect(ingestArticle).toMatchObject({ article: { publisher: 'El Pa\u00eds' }, userErrors: [] });
    const aliases = await database.prisma.personAlias.findMany({ select: { name: true } });
    expect(aliases.map((alias) => alias.name)).toContain('Jos\u00e9 Mu\u00f1oz');
  });

  it.each([
    ['a page', `<!doctype html><html><body><p>${text}</p></body></html>`, /HTML/],
    ['a piece of a page', `<div><p>${text}</p><p>Bo Ek sings.</p></div>`, /HTML page/],
    [
      'a feed',
      `<rss version="2.0"><channel><item><description>${text}</description></item></channel></rss>`,
      /RSS 2\.0 feed/,
    ],
    [
      'NITF without a declaration',
      `<nitf><body><body.content><p>${text}</p></body.content></body></nitf>`,
      /NITF/,
    ],
    ['a table', `title,text,date\nA visit,"${text}",2017-05-02\n`, /CSV/],
    [
      'a mail',
      `From: Ann Lee <a@example.org>\nTo: b@example.org\nSubject: A visit\nDate: Tue, 2 May 2017 10:00:00 +0000\n\n${text}`,
      /mail/i,
    ],
    ['JSON lines', JSON.stringify({ id: '1', text }), /JSON/],
  ])('refuses %s handed in as a text, and says what reads it', async (_, file, what) => {
    const { ingestArticle } = await write(INGEST, { text: file });
    expect(ingestArticle).toMatchObject({
      article: null,
      userErrors: [{ code: 'INVALID_TEXT', message: expect.stringMatching(what) as string }],
    });
    expect(ingestArticle.userErrors[0].message).toContain('`npm run seed -- FILE`, which reads its format');
    expect(await database.prisma.article.count()).toBe(0);
  });

  it.each([
    ['a heading of Markdown', `# A visit\n\n${text}`],
    ['a tag that is written about', `The tag <p> begins a paragraph. ${text}`],
    ['words in braces', `{Correction} ${text}`],
    ['a headline with commas', `Date, place and title: what they mean\n\n${text}`],
    ['a line like a header', `From: Paris\n\n${text}`],
  ])('takes %s as prose', async (_, prose) => {
    expect((await write(INGEST, { text: prose })).ingestArticle).toMatchObject({
      created: true,
      userErrors: [],
    });
  });

  it('says when to come again while too much text waits', async () => {
    const parse = () => Promise.reject(new ParserOverloaded(7));
    const { data, errors } = await graphql({
      schema: createSchema(),
      source: INGEST.replace('code field message', 'code field message retryAfter'),
      variableValues: { input: { text } },
      contextValue: await createContext(database, keyLookup(database, key), parse),
    });
    expect(errors).toBeUndefined();
    expect(data?.['ingestArticle']).toMatchObject({
      article: null,
      userErrors: [
        {
          code: 'OVERLOADED',
          retryAfter: 7,
          message: expect.stringContaining('Nothing was changed') as string,
        },
      ],
    });
    expect(await database.prisma.article.count()).toBe(0);
  });

  it('takes an article in and answers with what was found in it', async () => {
    const input = {
      text,
      publishedAt: '2017-05-02',
      url: 'https://example.org/lee',
      publisher: 'Example',
    };
    const { ingestArticle } = await write(INGEST, input);
    expect(ingestArticle).toMatchObject({
      article: {
        ...input,
        publishedAt: new Date('2017-05-02T00:00:00Z'),
        url: new URL(input.url),
        people: {
          nodes: [
            { name: 'Ann Lee', mentionCount: 2 },
            { name: 'Bo Ek', mentionCount: 1 },
          ],
        },
      },
      created: true,
      userErrors: [],
    });
    const { slug, id } = ingestArticle.article;
    const { article } = await answer(database, `{ article(slug: "${String(slug)}") { id } }`);
    expect(article).toEqual({ id });
  });

  it('answers the same text with the article that is there', async () => {
    const first = await write(INGEST, { text, publisher: 'First' });
    const before = await dumpTables(database);
    const second = await write(INGEST, { text, publisher: 'FIRST' });
    expect(second.ingestArticle).toEqual({ ...first.ingestArticle, created: false });
    expect(second.ingestArticle.article.publisher).toBe('First');
    expect(await dumpTables(database)).toEqual(before);
    const copy = await write(INGEST, { text, publisher: 'Second' });
    expect(copy.ingestArticle).toMatchObject({ created: true, article: { publisher: 'Second' } });
  });

  it.each([
    [{ text: '' }, 'INVALID_TEXT', 'text', 'is empty'],
    [{ text: '***' }, 'INVALID_TEXT', 'text', 'no sentence'],
    [{ text: `${text}\0` }, 'INVALID_TEXT', 'text', 'NUL'],
    [{ text: `${text}\ud800` }, 'INVALID_TEXT', 'text', 'lone surrogate'],
    [{ text: 'Word. '.repeat(166_667) }, 'TEXT_TOO_LONG', 'text', '1,000,000'],
    [{ text, publishedAt: 'May' }, 'INVALID_SOURCE', 'publishedAt', 'ISO 8601'],
    [{ text, publishedAt: '' }, 'INVALID_SOURCE', 'publishedAt', 'ISO 8601'],
    [{ text, url: 'javascript:alert(1)' }, 'INVALID_SOURCE', 'url', 'https://'],
    [{ text, url: 'https://example.org/\0' }, 'INVALID_SOURCE', 'url', 'https://'],
    [{ text, url: 'https://example.org/\ud800' }, 'INVALID_SOURCE', 'url', 'https://'],
    [{ text, publisher: ' ' }, 'INVALID_SOURCE', 'publisher', '1 to 200'],
    [{ text, publisher: 'x'.repeat(201) }, 'INVALID_SOURCE', 'publisher', '1 to 200'],
    [{ text, publisher: 'A\0' }, 'INVALID_SOURCE', 'publisher', '1 to 200'],
    [{ text, publisher: '\udc00' }, 'INVALID_SOURCE', 'publisher', '1 to 200'],
  ])('says what is wrong with %.60j', async (input, code, field, message) => {
    const { ingestArticle } = await write(INGEST, input);
    expect(ingestArticle).toEqual({
      article: null,
      created: false,
      userErrors: [{ code, field: ['input', field], message: expect.stringContaining(message) as string }],
    });
    expect(await database.prisma.article.count()).toBe(0);
  });
});

describe('an article that is there', () => {
  it('is told what differs, and changed by updateArticle', async () => {
    const first = await write(INGEST, { text, publishedAt: '2017-05-02' });
    const again = await write(INGEST, { text, publishedAt: '2017-05-03', publisher: 'Example' });
    expect(again.ingestArticle).toMatchObject({
      article: { id: first.ingestArticle.article.id, publisher: 'Example' },
      created: false,
      userErrors: [{ code: 'DIFFERS', field: ['input', 'publishedAt'] }],
    });
    const image = { url: 'https://example.org/a.jpg', caption: 'The hall' };
    const { slug } = first.ingestArticle.article;
    const { updateArticle } = await write(UPDATE, {
      ...{ slug, publishedAt: '2017-05-03', publisher: 'The Times', url: 'https://thetimes.com/1' },
      ...{ authors: ['Jane Doe'], image },
    });
    expect(updateArticle).toMatchObject({
      article: {
        publishedAt: new Date('2017-05-03'),
        publisher: 'The Times',
        authors: ['Jane Doe'],
        image: { caption: 'The hall', credit: null },
        source: { slug: 'times', name: 'The Times', domain: 'thetimes.com', articles: { totalCount: 1 } },
      },
      userErrors: [],
    });
    expect(
      (await write(UPDATE, { slug, authors: null, publisher: null })).updateArticle.article,
    ).toMatchObject({
      // Its address says so.
      publisher: 'The Times',
      authors: [],
      source: { name: 'The Times' },
    });
    expect((await write(UPDATE, { slug: 'none' })).updateArticle.userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await write(UPDATE, { slug, guid: ' ' })).updateArticle.userErrors).toMatchObject([
      { code: 'INVALID_SOURCE', field: ['input', 'guid'] },
    ]);
  });

  it('shows its versions and copies, and is found by what is known of it', async () => {
    const long = `${text} It was cold in the city, as it is in winter, and the hall was full of people. Nobody left before the end of the long evening.`;
    const said = {
      guid: 'g1',
      publisher: 'Reuters',
      section: 'World',
      authors: ['Jane Doe'],
      url: 'https://reuters.com/1',
    };
    await write(INGEST, { text: long, ...said });
    await write(INGEST, { text: `${long} More.`, ...said });
    await write(INGEST, { text: `${long} More.`, publisher: 'Daily News' });
    const { articles, copies } = await answer(
      database,
      `query ($filter: ArticleFilter) {
        articles(filter: $filter) { nodes { headline copyOf { id } copies { totalCount nodes { publisher } }
          versions(first: 5) { nodes { number text changes { kind start end text } } } } }
        copies: articles(filter: { copies: false }, orderBy: { field: INGESTED_AT, direction: ASC }) { totalCount } }`,
      {
        filter: {
          source: 'reuters',
          author: 'Jane Doe',
          section: 'World',
          url: 'http://www.reuters.com/1#top',
          guid: 'g1',
        },
      },
    );
    expect(articles.nodes).toMatchObject([
      {
        copyOf: null,
        copies: { totalCount: 1, nodes: [{ publisher: 'Daily News' }] },
        versions: {
          nodes: [
            {
              number: 2,
              text: `${long} More.`,
              changes: [{ kind: 'ADDED', start: long.length, text: ' More.' }],
            },
            { number: 1, text: long, changes: [] },
          ],
        },
      },
    ]);
    expect(copies.totalCount).toBe(1);
  });

  it('is listed by when it came in, and found by that', async () => {
    // The later one came in, the earlier it was published.
    for (const [name, publishedAt] of [
      ['Ida', '2020-03-03'],
      ['Per', '2020-02-02'],
      ['Bo', '2020-01-01'],
    ]) {
      await write(INGEST, { text: `${name ?? ''} Holm met Ann Lee in Paris.`, publishedAt });
      // So that no two of them came in within one millisecond.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    interface Listed {
      nodes: { headline: string; ingestedAt: Date }[];
      totalCount: number;
      pageInfo: { endCursor: string };
    }
    const list = async (args: string): Promise<Listed> =>
      (
        (await answerBothWays(
          database,
          `{ articles(${args}) { totalCount nodes { headline ingestedAt } pageInfo { endCursor } } }`,
        )) as { articles: Listed }
      ).articles;
    const namesOf = ({ nodes }: Listed) => nodes.map(({ headline }) => headline.split(' ')[0]).join(' ');
    const upwards = 'orderBy: { field: INGESTED_AT, direction: ASC }';
    const all = await list(upwards);
    expect(namesOf(all)).toBe('Ida Per Bo');
    expect(namesOf(await list('orderBy: { field: INGESTED_AT }'))).toBe('Bo Per Ida');
    expect(namesOf(await list('orderBy: { field: PUBLISHED_AT }'))).toBe('Ida Per Bo');
    const { endCursor } = (await list(`${upwards}, first: 2`)).pageInfo;
    expect(namesOf(await list(`${upwards}, after: "${endCursor}"`))).toBe('Bo');

    const [, second = '', third = ''] = all.nodes.map(({ ingestedAt }) => ingestedAt.toISOString());
    const found = async (filter: string) => {
      const held = await list(`${upwards}, filter: { ${filter} }`);
      expect(held.totalCount).toBe(held.nodes.length);
      return namesOf(held);
    };
    expect(await found(`ingestedAfter: "${second}"`)).toBe('Per Bo');
    expect(await found(`ingestedBefore: "${second}"`)).toBe('Ida');
    expect(await found(`ingestedAfter: "${second}", ingestedBefore: "${third}"`)).toBe('Per');
    expect(await found(`not: { ingestedAfter: "${third}" }`)).toBe('Ida Per');
    const backwards = `{ articles(filter: { ingestedAfter: "${third}", ingestedBefore: "${second}" }) { totalCount } }`;
    expect(await refusal(database, backwards)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('ingestArticles', () => {
  it('takes each in by itself, whatever becomes of the others', async () => {
    const articles = [
      { text },
      { text: ' ' },
      { text },
      { text: 'Bo Ek sings.', url: 'no' },
      { text: 'Bo Ek sings.' },
    ];
    const { ingestArticles } = await write(INGEST_MANY, { articles });
    const slug = expect.stringMatching(/^chilean-president-ann-lee-met-bo-ek-in-paris-\w{8}$/) as string;
    expect(ingestArticles.results).toEqual([
      { article: { slug }, created: true, userErrors: [] },
      {
        article: null,
        created: false,
        userErrors: [{ code: 'INVALID_TEXT', field: ['input', 'articles', '1', 'text'] }],
      },
      { article: { slug }, created: false, userErrors: [] },
      {
        article: null,
        created: false,
        userErrors: [{ code: 'INVALID_SOURCE', field: ['input', 'articles', '3', 'url'] }],
      },
      {
        article: { slug: expect.stringMatching(/^bo-ek-sings-\w{8}$/) as string },
        created: true,
        userErrors: [],
      },
    ]);
    expect(await database.prisma.article.count()).toBe(2);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it.each([
    [0, 'at least 1'],
    [101, 'no more than 100'],
  ])('refuses %i articles', async (length, said) => {
    const articles = Array.from({ length }, () => ({ text }));
    const error = await refusal(database, INGEST_MANY, { input: { articles } }, key);
    expect(error.validation).toContain(said);
    expect(await database.prisma.article.count()).toBe(0);
  });
});

describe('deleteArticle', () => {
  it.each(['id', 'slug'])('deletes by %s', async (name) => {
    const { article } = (await write(INGEST, { text })).ingestArticle;
    const input = { [name]: article[name] as string };
    const { deleteArticle } = await write(DELETE, input);
    expect(deleteArticle).toEqual({ deletedArticleId: article.id, userErrors: [] });
    expect(await answer(database, '{ articles { totalCount } people { totalCount } }')).toEqual({
      articles: { totalCount: 0 },
      people: { totalCount: 0 },
    });
    const again = await write(DELETE, input);
    expect(again.deleteArticle).toMatchObject({
      deletedArticleId: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', name] }],
    });
  });

  it.each([
    [{}, 'got 0'],
    [{ id: 'x', slug: 'x' }, 'got 2'],
    [{ id: 'x' }, 'not an id of this API'],
    [{ slug: '\0' }, 'NUL'],
  ])('refuses %j', async (input, said) => {
    const error = await refusal(database, DELETE, { input }, key);
    expect(`${error.message} ${error.validation}`).toContain(said);
  });
});

it('shows every mutation of a request what the ones before it changed', async () => {
  const { id } = (await write(INGEST, { text })).ingestArticle.article;
  const people = '{ article { people { nodes { slug articleCount } } } }';
  const data = await answer(
    database,
    `mutation ($id: ID!, $text: String!) {
      one: ingestArticle(input: { text: "Bo Ek sings." }) ${people}
      two: deleteArticle(input: { id: $id }) { deletedArticleId }
      three: ingestArticle(input: { text: "Bo Ek sings." }) ${people}
      four: ingestArticle(input: { text: $text }) { created }
    }`,
    { id, text },
    key,
  );
  expect(data).toEqual({
    one: { article: { people: { nodes: [{ slug: 'bo-ek', articleCount: 2 }] } } },
    two: { deletedArticleId: id },
    three: { article: { people: { nodes: [{ slug: 'bo-ek', articleCount: 1 }] } } },
    four: { created: true },
  });
});

describe('without a key that allows it', () => {
  const mutations = Object.keys(createSchema().getMutationType()?.getFields() ?? {});
  const input: Record<string, unknown> = {
    ingestArticle: { text },
    ingestArticles: { articles: [{ text }] },
    deleteArticle: { slug: 'x' },
    updateArticle: { slug: 'x' },
    addFeed: { url: 'https://example.org/feed' },
    updateFeed: { id: 'x' },
    removeFeed: { id: 'x' },
    pollFeed: { id: 'x' },
  };
  /** Mutations that take arguments of their own. */
  const given: Record<string, string> = {
    mergePeople: 'from: "x", into: "y"',
    mergeOrganizations: 'from: "x", into: "y"',
    renamePerson: 'id: "x", name: "y"',
    setSpeaker: 'quoteId: "x"',
    rejectFact: 'id: "x"',
    setEvent: 'id: "x"',
    undoEdit: 'editId: "x"',
    rereadArticles: 'pause: true',
    createWebhook: 'url: "https://example.org/hook"',
    updateWebhook: 'id: "x"',
    removeWebhook: 'id: "x"',
  };
  const edits = [
    ...['mergePeople', 'mergeOrganizations', 'renamePerson', 'setSpeaker', 'rejectFact', 'setEvent'],
    'undoEdit',
  ];
  const query = (name: string): string => {
    const values = given[name];
    if (values !== undefined) return `mutation { ${name}(${values}) { __typename } }`;
    const type = createSchema().getMutationType()?.getFields()[name]?.args[0]?.type;
    return `mutation ($input: ${String(type)}) { ${name}(input: $input) { __typename } }`;
  };

  it.each(mutations)('%s does nothing', async (name) => {
    const readKey = (await createKey(database, 'reader', 'READ')).key;
    const revoked = await createKey(database, 'gone', 'WRITE');
    await revokeKey(database, revoked.id);
    const ask = (with_: string | null) => refusal(database, query(name), { input: input[name] }, with_);
    for (const none of [null, '', `ng_${'A'.repeat(43)}`, revoked.key]) {
      const { code, message } = await ask(none);
      expect(code).toBe('UNAUTHENTICATED');
      expect(message).toContain(
        `npm run keys -- create NAME --scope ${edits.includes(name) ? 'edit' : 'write'}`,
      );
    }
    const { code, message } = await ask(readKey);
    expect(code).toBe('FORBIDDEN');
    expect(message).toContain('yours has read scope');
    expect(message).not.toContain(readKey);
    expect(await database.prisma.article.count()).toBe(0);
  });

  it('reading stays open', async () => {
    expect(await answer(database, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 0 } });
  });
});
