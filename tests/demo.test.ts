import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../seed/listFiles.js';
import { entriesOf } from '../seed/readFiles.js';
import type { NewArticle } from '../src/ingest/newArticle.js';
import { parseArticle } from '../src/parse/parse.js';
import { packageRoot } from '../src/root.js';

let articles: NewArticle[];
let files: Awaited<ReturnType<typeof listFiles>>;
beforeAll(async () => {
  articles = [];
  files = await listFiles(join(packageRoot, 'seed', 'demo'));
  for (const file of files) for await (const { article } of entriesOf(file)) articles.push(await article());
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

  it('comes as feeds, pages, texts and lines of JSON', () => {
    const names = files.map(({ file }) => file);
    for (const ending of ['.rss.xml', '.atom.xml', '.html', '.md', '.jsonl'])
      expect(names.some((name) => name.endsWith(ending))).toBe(true);
  });

  it('goes on for months', () => {
    const days = articles.map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? '');
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(6);
  });

  it('names people, bodies and countries again and again', () => {
    const parsed = articles.map(({ text }) => parseArticle({ text }));
    const often = (names: (article: ReturnType<typeof parseArticle>) => string[]) =>
      [...times(parsed.flatMap((article) => [...new Set(names(article))])).values()].filter(
        (count) => count >= 4,
      ).length;
    expect(often(({ people }) => people.map(({ name }) => name))).toBeGreaterThan(10);
    expect(often(({ countries }) => countries.map(({ code }) => code))).toBeGreaterThan(8);
    expect(often(({ organizations }) => organizations.map(({ name }) => name))).toBeGreaterThan(1);
  }, 60_000);
});
