import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../../src/schema.js';
import { costs } from '../../../src/server/limits/costOf.js';
import { statisticsOf } from '../../cost/statistics.js';

const schema = createSchema();

function costOfWords(source: string) {
  const statistics = statisticsOf(100_000);
  const costOf = costs(schema, () => statistics);
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return (words: string) => costOf(document, operation, { words });
}

it('keeps the cost of a search for the same words alone', () => {
  const cost = costOfWords('query ($words: String!) { search(query: $words) { totalCount } }');
  cost('zebra');
  const [rare, common] = [cost('strike'), cost('said')];
  expect(common.cost.work).toBeGreaterThan(2 * rare.cost.work);
  expect(cost('strike')).toBe(rare);
  expect(cost('said')).toBe(common);
});

it('keeps the cost of what words do not decide for all of them', () => {
  const cost = costOfWords('query ($words: String) { article(slug: $words) { headline } }');
  expect(cost('one')).toBe(cost('another'));
});

it('tells the cost of one interval or order from that of another', () => {
  const timeline = costOfWords(
    'query ($words: TimelineInterval!) { people(first: 50) { nodes { articles { timeline(interval: $words) { count } } } } }',
  );
  expect(timeline('DAY').cost.work).toBeGreaterThan(timeline('YEAR').cost.work);
  expect(timeline('DAY')).toBe(timeline('DAY'));
  const ordered = costOfWords(
    'query ($words: ArticleOrderField!) { articles(filter: { text: "said" }, orderBy: { field: $words }) { nodes { headline } } }',
  );
  expect(ordered('PUBLISHED_AT').cost.work).toBeLessThan(ordered('RELEVANCE').cost.work);
});
