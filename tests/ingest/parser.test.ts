import { afterEach, describe, expect, it } from 'vitest';
import {
  ARTICLES_WITHOUT_THREADS,
  type Parser,
  openParser,
  openPatientParser,
} from '../../src/ingest/parser.js';
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

  it('finds no sentence in signs, without threads', async () => {
    parser = openParser();
    expect(await parser.parse({ text: '* * *' })).toBeNull();
  });
});

describe('openPatientParser', () => {
  it('lets others have a turn between two articles, and goes on after one that fails', async () => {
    parser = openPatientParser();
    const order: string[] = [];
    const parsing = [raw(1), { text: null as unknown as string }, raw(2)].map((one, place) =>
      parser.parse(one).then(
        () => order.push(`parsed ${String(place)}`),
        () => order.push(`failed ${String(place)}`),
      ),
    );
    const others = (async () => {
      for (let n = 0; n < 3; n++) {
        await new Promise(setImmediate);
        order.push('another');
      }
    })();
    await Promise.all([...parsing, others]);
    expect(order.filter((one) => one !== 'another')).toEqual(['parsed 0', 'failed 1', 'parsed 2']);
    expect(order.indexOf('another')).toBeLessThan(order.indexOf('parsed 2'));
  });
});
