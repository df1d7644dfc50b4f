import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import type { Database } from '../../src/store/database.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const texts = [
    [
      '2001-01-01',
      'Barley, barley: the barley of Kenya\n\nThe barley of Kenya was a record, said Ruth Okello, who praised Peru. "Barley is life," said Ruth Okello.',
    ],
    [
      '2022-02-02',
      'Shops reopen in Lima\n\nShops in Lima of Peru sold bread, beer and barley. "The harbour has no barley and no wheat, and nobody knows when a ship will come," said Ruth Okello.',
    ],
    [
      '2023-03-03',
      'Harbour of Lima closed\n\nPeru closed the harbour of Lima. "The harbour is shut," said Ruth Okello.',
    ],
  ] as const;
  for (const [publishedAt, text] of texts) await ingestArticle(database, { text, publishedAt });
});
afterAll(() => database.close());

interface Edge {
  score: number | null;
  snippet: { text: string; start: number; spans: { start: number; end: number }[] } | null;
  cursor: string;
  node: { headline: string; text: string };
}

const EDGES = 'edges { cursor score snippet { text start spans { start end } } node { headline text } }';

async function edgesOf(args: string, variables: Record<string, unknown> = {}, head = ''): Promise<Edge[]> {
  const { articles } = await answerBothWays(
    database,
    `query ${head} { articles(${args}) { ${EDGES} } }`,
    variables,
  );
  return (articles as { edges: Edge[] }).edges;
}
const headlines = (edges: Edge[]) => edges.map(({ node }) => node.headline.slice(0, 6));
const marked = ({ snippet }: Edge) => snippet?.spans.map(({ start, end }) => snippet.text.slice(start, end));

describe('a filter by words', () => {
  it('says where the words stand, in the usual order', async () => {
    const edges = await edgesOf('filter: { text: "barley" }');
    expect(headlines(edges)).toEqual(['Shops ', 'Barley']);
    expect(edges.map(marked)[0]).toEqual(['barley', 'barley']);
    for (const { snippet, node } of edges)
      expect(node.text.slice(snippet?.start, (snippet?.start ?? 0) + (snippet?.text.length ?? 0))).toBe(
        snippet?.text,
      );
    expect(edges.map(({ score }) => score)).toEqual([null, null]);
  });

  it('puts the best first where it is asked to, and the other way round', async () => {
    const best = await edgesOf('filter: { text: "barley" }, orderBy: { field: RELEVANCE }');
    expect(headlines(best)).toEqual(['Barley', 'Shops ']);
    const scores = best.map(({ score }) => score ?? 0);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    const worst = await edgesOf('filter: { text: "barley" }, orderBy: { field: RELEVANCE, direction: ASC }');
    expect(headlines(worst)).toEqual(headlines(best).reverse());
  });

  it('reads on in the order of relevance', async () => {
    const [first] = await edgesOf('first: 1, filter: { text: "barley" }, orderBy: { field: RELEVANCE }');
    const next = await edgesOf(
      `first: 1, after: "${first?.cursor ?? ''}", filter: { text: "barley" }, orderBy: { field: RELEVANCE }`,
    );
    expect(headlines(next)).toEqual(['Shops ']);
  });

  it('marks the words of filters inside it, and not those that must not occur', async () => {
    const edges = await edgesOf(
      'filter: { or: [{ text: "harbour" }, { text: "bread" }], not: { text: "record" } }, orderBy: { field: RELEVANCE }',
    );
    expect(headlines(edges)).toEqual(['Harbou', 'Shops ']);
    expect(edges.map(marked)[1]).toEqual(expect.arrayContaining(['bread']));
  });

  it.each([['null'], ['{}'], ['{ text: " " }'], ['{ not: { text: "barley" } }']])(
    'has the usual order and no snippet where it looks for no words: %s',
    async (filter) => {
      const edges = await edgesOf(`filter: ${filter}, orderBy: { field: RELEVANCE }`);
      expect(headlines(edges)).toEqual(headlines(await edgesOf(`filter: ${filter}`)));
      for (const { score, snippet } of edges)
        expect({ score, snippet }).toEqual({ score: null, snippet: null });
    },
  );

  it('may come in variables', async () => {
    const head = '($filter: ArticleFilter, $order: ArticleOrder)';
    const ask = (text: string | null, field: string) =>
      edgesOf('filter: $filter, orderBy: $order', { filter: { text }, order: { field } }, head);
    expect(headlines(await ask('barley', 'RELEVANCE'))).toEqual(['Barley', 'Shops ']);
    expect(headlines(await ask('barley', 'PUBLISHED_AT'))).toEqual(['Shops ', 'Barley']);
    expect((await ask(null, 'RELEVANCE')).map(marked)).toEqual([undefined, undefined, undefined]);
  });

  it('leaves the rows of an article in the order of its text where no words are looked for', async () => {
    const quotes = (args: string) => `{ articles { nodes { quotes(${args}) { nodes { start } } } } }`;
    const asked = quotes('filter: { text: " " }, orderBy: { field: RELEVANCE }');
    const told = await answerBothWays(database, asked);
    expect(told).toEqual(await answerBothWays(database, quotes('first: 20')));
    expect(JSON.stringify(told)).toContain('start');
  });

  it('does the same below other records, and for quotes and events', async () => {
    const { country, person, quotes, events } = await answerBothWays(
      database,
      `{ country(code: "PE") { articles(filter: { text: "barley" }, orderBy: { field: RELEVANCE }) { totalCount edges { score snippet { text } node { headline } } } }
         person(slug: "ruth-okello") { quotes(filter: { text: "barley" }, orderBy: { field: RELEVANCE }) { edges { score snippet { spans { start } } node { text } } } }
         quotes(filter: { text: "harbour" }, orderBy: { field: RELEVANCE }) { edges { score snippet { text } node { text } } }
         events(filter: { text: "barley" }, orderBy: { field: RELEVANCE }) { edges { score snippet { text } node { summary } } } }`,
    );
    const of = (connection: unknown) => (connection as { edges: Edge[] }).edges;
    expect(headlines(of((country as Record<string, unknown>)['articles']))).toEqual(['Barley', 'Shops ']);
    expect(
      of((person as Record<string, unknown>)['quotes']).map(({ node }) => node.text.slice(0, 6)),
    ).toEqual(['Barley', 'The ba', 'The ha']);
    expect(of(quotes).map(({ node }) => node.text.slice(0, 14))).toEqual([
      'The harbour is',
      'The harbour ha',
    ]);
    expect(of(events).length).toBeGreaterThan(0);
    for (const { score, snippet } of [...of(quotes), ...of(events)])
      expect([typeof score, typeof snippet?.text]).toEqual(['number', 'string']);
  });
});
