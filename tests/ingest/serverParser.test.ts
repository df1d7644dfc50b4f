import { afterEach, expect, test } from 'vitest';
import type { Parser } from '../../src/ingest/parser.js';
import { ParserOverloaded } from '../../src/ingest/parserOverloaded.js';
import { openServerParser } from '../../src/ingest/serverParser.js';
import { parseArticle } from '../../src/parse/parse.js';
import { delayDuring } from '../support/delay.js';

let parser: Parser;
afterEach(() => parser.close());

const raw = {
  text: 'President Anna Berg met Carl Dorn in France. “I like Chile,” Berg said.',
  publishedAt: null,
};
const long = (length: number) => {
  let text = 'The minister said that she would be there with all of them.\n';
  for (let at = 0; text.length < length; at++) text += `Anna Bell${String(at)} met her.\n`;
  return { text };
};

test('gives what the parser gives, and leaves this thread alone', async () => {
  parser = openServerParser();
  await parser.parse(raw);
  const before = performance.eventLoopUtilization();
  const much = long(250_000);
  const { longest, took } = await delayDuring(() => parser.parse(much));
  const { active } = performance.eventLoopUtilization(before);
  // The rest is taking the answer over from the thread.
  expect(active).toBeLessThan(took / 2);
  expect(longest).toBeLessThan(took / 2);
  expect(await parser.parse(raw)).toEqual(parseArticle(raw));
}, 120_000);

test('a text that takes more memory than a thread may is refused, and those that wait are parsed', async () => {
  parser = openServerParser({ threads: 1, memory: 96 });
  await parser.parse(raw);
  const [tooMuch, next] = await Promise.allSettled([parser.parse(long(600_000)), parser.parse(raw)]);
  expect(tooMuch).toMatchObject({ status: 'rejected', reason: { code: 'INVALID_TEXT' } });
  expect(next).toMatchObject({ status: 'fulfilled' });
}, 120_000);

test('refuses what would wait too long', async () => {
  parser = openServerParser({ threads: 1, mostWaiting: 1_500 });
  const first = parser.parse(raw);
  await expect(parser.parse(raw)).rejects.toBeInstanceOf(ParserOverloaded);
  await first;
  expect(await parser.parse(raw)).not.toBeNull();
}, 60_000);
