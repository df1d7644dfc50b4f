import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import type { Database } from '../../src/store/database.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  for (const number of NUMBERS) {
    const text = `Ferry report ${number}\n\nA ferry left Lagos on trip ${number}. "Trip ${number} went well," said Ada Obi, minister of Nigeria.`;
    await ingestArticle(database, { text });
  }
  for (const [name, publishedAt] of [
    ['new', '2020-02-29T12:00:00Z'],
    ['ancient', '0044-03-15T12:00:00Z'],
  ] as const)
    await ingestArticle(database, {
      text: `Ferry report ${name}\n\nA ferry left Lagos, ${name}. "This ${name} trip went well," said Ada Obi, minister of Nigeria.`,
      publishedAt,
    });
});
afterAll(() => database.close());

const LAST_FIRST = ['new', 'ancient', ...NUMBERS.toReversed()].map((name) => `Ferry report ${name}`);

interface Node {
  headline?: string;
  article?: { headline: string };
}

async function headlines(query: string): Promise<string[]> {
  const { all } = (await answerBothWays(database, query)) as {
    all: { nodes: Node[] } | { list: { nodes: Node[] } };
  };
  const { nodes } = 'list' in all ? all.list : all;
  return nodes.map(({ headline, article }) => headline ?? article?.headline ?? '');
}

describe('articles without a date', () => {
  it.each([
    ['articles', '{ all: articles { nodes { headline } } }'],
    ['quotes', '{ all: quotes { nodes { article { headline } } } }'],
    ['articles of a person', '{ all: person(slug: "ada-obi") { list: articles { nodes { headline } } } }'],
    ['articles of a country', '{ all: country(code: "NG") { list: articles { nodes { headline } } } }'],
    [
      'quotes of a person',
      '{ all: person(slug: "ada-obi") { list: quotes { nodes { article { headline } } } } }',
    ],
  ])('come behind all others, the one that came in last first: %s', async (_, query) => {
    expect(await headlines(query)).toEqual(LAST_FIRST);
  });

  it('page after page', async () => {
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 4; page++) {
      const { all } = (await answerBothWays(
        database,
        `{ all: articles(first: 2, after: "${after}") { nodes { headline } pageInfo { endCursor } } }`,
      )) as { all: { nodes: { headline: string }[]; pageInfo: { endCursor: string } } };
      seen.push(...all.nodes.map(({ headline }) => headline));
      after = all.pageInfo.endCursor;
    }
    expect(seen).toEqual(LAST_FIRST);
  });

  it('are in no range of time', async () => {
    const dated = ['Ferry report new', 'Ferry report ancient'];
    expect(
      await headlines('{ all: articles(filter: { publishedAfter: "0001-01-01" }) { nodes { headline } } }'),
    ).toEqual(dated);
    expect(
      await headlines(
        '{ all: quotes(filter: { publishedBefore: "9999-12-31" }) { nodes { article { headline } } } }',
      ),
    ).toEqual(dated);
  });
});
