import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../seed/listFiles.js';
import { entriesOf } from '../seed/readFiles.js';
import type { NewArticle } from '../src/ingest/newArticle.js';
import { packageRoot } from '../src/root.js';

let articles: NewArticle[];
beforeAll(async () => {
  articles = [];
  for (const file of await listFiles(join(packageRoot, 'seed', 'demo')))
    for await (const { article } of entriesOf(file)) articles.push(await article());
});

const times = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe('the news to try things out with', () => {
  it('can all be read, and says when and by whom it was published', () => {
    expect(articles).toHaveLength(80);
    expect(
      articles.filter(({ publishedAt, publisher, text }) => !publishedAt || !publisher || !text),
    ).toEqual([]);
    expect(new Set(articles.map(({ publisher }) => publisher)).size).toBe(6);
  });

  it('has two articles that were corrected, which come again at their addresses', () => {
    const addresses = times(articles.map(({ canonicalUrl, url }) => canonicalUrl ?? url ?? ''));
    expect([...addresses.values()].filter((count) => count > 1)).toHaveLength(2);
  });

  it('has stories of an agency that others print', () => {
    const wired = articles.filter(({ authors }) => authors?.includes('Northern Wire'));
    expect(wired).toHaveLength(13);
  });
});
