import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLES_WITHOUT_THREADS, type Parser, openParser } from '../../src/ingest/parser.js';
import { parseArticle } from '../../src/parse/parse.js';

let parser: Parser;
afterEach(() => parser.close());

const raw = (n: number) => ({
  text: `President Anna Berg met Carl Dorn in France on day ${String(n)}. “I like Chile,” Berg said.`,
  publishedAt: n % 2 ? '2017-05-02' : null,
});

describe('openParser', () => {
  it('gives on threads what the parser gives', async () => {
    parser = openParser();
    const all = Array.from({ length: ARTICLES_WITHOUT_THREADS + 20 }, (_, n) => raw(n));
    expect(await Promise.all(all.map(parser.parse))).toEqual(all.map((one) => parseArticle(one)));
    expect(await parser.parse({ text: '* * *' })).toBeNull();
  }, 60_000);

  it('gives the same where it knows beforehand that there will be many', async () => {
    parser = openParser({ expected: ARTICLES_WITHOUT_THREADS + 1, coresTaken: 99 });
    expect(await parser.parse(raw(1))).toEqual(parseArticle(raw(1)));
    expect(await parser.parse({ text: '* * *' })).toBeNull();
  }, 60_000);

  it('finds no sentence in signs, without threads', async () => {
    parser = openParser();
    expect(await parser.parse({ text: '* * *' })).toBeNull();
  });
});
