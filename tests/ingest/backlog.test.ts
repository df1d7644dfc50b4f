import { expect, test } from 'vitest';
import { makeBacklog } from '../../src/ingest/backlog.js';
import { ParserOverloaded } from '../../src/ingest/parserOverloaded.js';

const refused = (work: () => unknown): ParserOverloaded => {
  try {
    work();
  } catch (error) {
    if (error instanceof ParserOverloaded) return error;
  }
  throw new Error('was not refused');
};

test('refuses what would wait too long, and says when to come back', () => {
  let time = 0;
  const backlog = makeBacklog(1_000_000, () => time);
  const done = backlog.enter(900_000);
  expect(refused(() => backlog.enter(200_000)).retryAfter).toBe(3);
  const other = backlog.enter(100_000);
  time = 9_000;
  done();
  // It read 100,000 characters a second, a third of what was expected.
  backlog.enter(900_000);
  expect(refused(() => backlog.enter(1)).retryAfter).toBe(4);
  other();
});

test('lets one text in where nothing waits, however long it is', () => {
  const backlog = makeBacklog(10);
  const done = backlog.enter(1_000_000);
  expect(refused(() => backlog.enter(1)).retryAfter).toBeGreaterThan(0);
  done();
  backlog.enter(1_000_000);
});

test('many short texts are many', () => {
  const backlog = makeBacklog(100_000);
  for (let count = 0; count < 100; count++) backlog.enter(1);
  refused(() => backlog.enter(1));
});
