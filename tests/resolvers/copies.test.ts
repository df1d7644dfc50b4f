import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import type { Database } from '../../src/store/database.js';
import { setSpeaker } from '../../src/store/edits/factEdits.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { readAgain } from '../support/readAgain.js';

const STORY = `Harbour bridge closes for a year

OSLO – Norway said on Monday that the bridge would close for a year. “We have waited too long,” Mayor Ada Holm said. The city council met Ada Holm on Monday to hear how lorries would reach the harbour, which handles most of the fish that the country sells abroad, and which has no other road. The bridge was built sixty years ago, and nobody has painted it since.`;

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await ingestArticle(database, {
    text: STORY,
    publisher: 'Fjord Agency',
    publishedAt: '2026-03-02T08:00:00Z',
  });
  // The copy says one thing more: nobody else reports it.
  await ingestArticle(database, {
    text: `${STORY} Sweden accused Denmark of fraud on Monday.`,
    publisher: 'Morning Herald',
    publishedAt: '2026-03-02T12:00:00Z',
  });
});
afterAll(() => database.close());

const ask = (query: string) => answerBothWays(database, query);

describe('copies of another source’s article', () => {
  it('are left out of quotes where one asks for that, also below somebody', async () => {
    const fields = 'nodes { text article { publisher } } totalCount';
    const answer = (await ask(`{
      all: quotes(filter: { text: "waited" }) { totalCount }
      given: quotes(filter: { text: "waited", copies: true }) { totalCount }
      originals: quotes(filter: { text: "waited", copies: false }) { ${fields} }
      person(slug: "ada-holm") { every: quotes { totalCount } quotes(filter: { copies: false }) { ${fields} } }
    }`)) as Record<string, unknown>;
    const original = {
      totalCount: 1,
      nodes: [{ text: 'We have waited too long,', article: { publisher: 'Fjord Agency' } }],
    };
    expect(answer).toEqual({
      all: { totalCount: 2 },
      given: { totalCount: 2 },
      originals: original,
      person: { every: { totalCount: 2 }, quotes: original },
    });
  });

  it('are left out of events: what both report stays, what only the copy reports goes', async () => {
    const answer = await ask(`{
      all: events(filter: { types: [ACCUSE] }) { totalCount }
      originals: events(filter: { types: [ACCUSE], copies: false }) { totalCount }
      met: events(filter: { types: [CONSULT], copies: false }) { totalCount }
    }`);
    expect(answer).toEqual({
      all: { totalCount: 1 },
      originals: { totalCount: 0 },
      met: { totalCount: 1 },
    });
  });

  it('are left out of a search, its counts and its facets', async () => {
    const answer = await ask(`{
      all: search(query: "bridge", types: [ARTICLE]) { totalCount facets { publishers(first: 5) { publisher } } }
      originals: search(query: "bridge", types: [ARTICLE], filter: { copies: false }) {
        totalCount types { type count } facets { publishers(first: 5) { publisher } } }
      quotes: search(query: "waited", types: [QUOTE], filter: { copies: false }) { totalCount }
    }`);
    expect(answer).toMatchObject({
      all: { totalCount: 2 },
      originals: {
        totalCount: 1,
        types: [{ type: 'ARTICLE', count: 1 }],
        facets: { publishers: [{ publisher: 'Fjord Agency' }] },
      },
      quotes: { totalCount: 1 },
    });
  });
});

describe('what a country said', () => {
  it('is listed at the country, and found by its code', async () => {
    const { text, quotes } = (await database.prisma.article.findFirstOrThrow({
      where: { copyOfId: null },
      include: { quotes: { where: { kind: 'INDIRECT' } } },
    })) as { text: string; quotes: { id: string; start: number; end: number }[] };
    const [quote] = quotes;
    if (!quote) throw new Error('Nothing is reported');
    const norway = { type: 'Country', id: 'NO' } as const;
    await setSpeaker(database, { quoteId: quote.id, actor: norway }, { by: 'desk', note: null }, readAgain);
    const said = 'totalCount nodes { text saidBy { __typename ... on Country { code } } }';
    const list = {
      totalCount: 1,
      nodes: [{ text: text.slice(quote.start, quote.end), saidBy: { __typename: 'Country', code: 'NO' } }],
    };
    expect(
      await ask(`{
        country(code: "NO") { quotes { ${said} } none: quotes(filter: { kind: DIRECT }) { totalCount } }
        quotes(filter: { countryCode: "NO" }) { ${said} }
        some: quotes(filter: { countryCodes: ["NO", "SE"] }) { totalCount }
        other: quotes(filter: { countryCode: "SE" }) { totalCount }
      }`),
    ).toEqual({
      country: { quotes: list, none: { totalCount: 0 } },
      quotes: list,
      some: { totalCount: 1 },
      other: { totalCount: 0 },
    });
  });
});
