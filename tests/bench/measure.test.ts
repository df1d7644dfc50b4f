import { describe, expect, it } from 'vitest';
import { tellDifference } from '../../bench/measure/difference.js';
import { figuresOf, median } from '../../bench/measure/figures.js';
import { MessageCounter } from '../../bench/measure/statements.js';
import { table } from '../../bench/measure/tables.js';

/** A message of the Postgres protocol; the first one has no type. */
function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

describe('MessageCounter', () => {
  const messages = Buffer.concat([
    message('', 'user QE'),
    message('P', 'select 1'),
    message('B', 'EQ'),
    message('E', ''),
    message('S', ''),
    message('Q', 'BEGIN'),
    message('B', ''),
    message('E', ''),
  ]);

  it.each([1, 3, 7, 1000])('counts statements that come in pieces of %i bytes', (size) => {
    const counter = new MessageCounter();
    for (let at = 0; at < messages.length; at += size) counter.read(messages.subarray(at, at + size));
    expect(counter.runs).toBe(3);
  });
});

describe('figuresOf', () => {
  const sample = (requests: number, server: number) => ({
    requests,
    milliseconds: 1000,
    latencies: Array.from({ length: 100 }, (_, place) => place + 1),
    server,
    database: 100,
    memory: 50,
    strangers: 0.1,
  });

  it('compares with the floor of the same round', () => {
    const { service } = figuresOf({
      floor: [sample(1000, 100), sample(500, 100), sample(100, 100)],
      naive: [],
      cached: [],
      service: [sample(500, 200), sample(500, 200), sample(10, 200)],
    });
    expect(service).toMatchObject({ rate: 500, share: 0.5, p50: 51, p99: 100, memory: 50 });
  });

  it('gives the processor time of a request over all rounds', () => {
    const { service } = figuresOf({
      floor: [sample(1000, 100), sample(1000, 100)],
      naive: [],
      cached: [],
      service: [sample(300, 200), sample(100, 200)],
    });
    expect(service).toMatchObject({ serverTime: 1000, databaseTime: 500, timeShare: 7.5 });
  });
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, wanted) => {
  expect(median(values)).toBe(wanted);
});

it.each([
  [{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }, null],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, 'a.0.b: 1 and 2'],
  [{ a: [1] }, { a: [1, 2] }, 'a.length: 1 and 2'],
  [{ a: null }, { a: {} }, 'a: null and {}'],
])('the first difference of %j and %j is %s', (one, other, wanted) => {
  expect(tellDifference(one, other)).toBe(wanted);
});

it('a table of Markdown has its bars', () => {
  expect(
    table(
      [
        ['', 'floor'],
        ['latest', '1'],
      ],
      true,
    ),
  ).toEqual(['|        | floor |', '| ------ | ----: |', '| latest |     1 |']);
});
