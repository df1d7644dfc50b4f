import { execFileSync, spawnSync } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseLines } from '../../src/commands/parse.js';

async function run(...chunks: (string | Uint8Array)[]): Promise<{ lines: unknown[]; bad: number }> {
  const output = new PassThrough();
  const written = readAll(output);
  const bad = await parseLines(Readable.from(chunks), output);
  output.end();
  const lines = (await written).split('\n');
  expect(lines.pop()).toBe('');
  return { lines: lines.map((line) => JSON.parse(line) as unknown), bad };
}

const article = (id: string, text = 'They spoke yesterday.'): string => JSON.stringify({ id, text });

describe('npm run -s parse', () => {
  test('prints one line for each, in order, in the shape other programs rely on', async () => {
    const { lines, bad } = await run(`${article('b')}\n${article('a')}\n`);
    expect(bad).toBe(0);
    expect(lines).toEqual(
      ['b', 'a'].map((id) => ({
        id,
        headline: expect.any(String) as string,
        language: 'en',
        publishedAt: null,
        people: [],
        countries: [],
        organizations: [],
        quotes: [],
        events: expect.any(Array) as unknown[],
        dates: [{ start: 11, end: 20, text: 'yesterday', value: null }],
        paragraphs: [{ kind: 'LEAD', start: 0, end: 21 }],
      })),
    );
    expect(Object.keys(lines[0] as object)).toEqual([
      'id',
      'headline',
      'language',
      'publishedAt',
      'people',
      'countries',
      'organizations',
      'quotes',
      'events',
      'dates',
      'paragraphs',
    ]);
  });

  test.each([
    ['not json', { error: expect.stringContaining('not JSON') as string }],
    ['["a"]', { error: expect.stringContaining('not a JSON object') as string }],
    ['null', { error: expect.stringContaining('not a JSON object') as string }],
    ['{"id":"x"}', { id: 'x', error: expect.stringContaining('no "text"') as string }],
    ['{"id":"x","text":5}', { id: 'x', error: expect.stringContaining('must be a string') as string }],
    ['{"id":{},"text":"a"}', { error: expect.stringContaining('"id"') as string }],
    [
      '{"id":"x","text":"a","publishedAt":"soon"}',
      { id: 'x', error: expect.stringContaining('ISO 8601') as string },
    ],
    [
      '{"id":"x","text":"a","publishedAt":"2017-02-30"}',
      { id: 'x', error: expect.stringContaining('ISO 8601') as string },
    ],
    [
      '{"id":"x","text":"a","publishedAt":20170503}',
      { id: 'x', error: expect.stringContaining('ISO 8601') as string },
    ],
  ])('answers %s in its place and goes on', async (line, wanted) => {
    const { lines, bad } = await run(`${article('1')}\n${line}\n${article('2')}\n`);
    expect(bad).toBe(1);
    expect(lines).toEqual([
      expect.objectContaining({ id: '1', headline: expect.any(String) as string }),
      wanted,
      expect.objectContaining({ id: '2', headline: expect.any(String) as string }),
    ]);
  });

  test('takes blank lines, carriage returns, a missing last line feed and characters cut between chunks', async () => {
    const bytes = Buffer.from(`\n${article('1', 'Él — “hi”.')}\r\n   \r\n${article('2')}`);
    const { lines, bad } = await run(...Array.from(bytes, (_, index) => bytes.subarray(index, index + 1)));
    expect(bad).toBe(0);
    expect(lines).toMatchObject([{ id: '1' }, { id: '2' }]);
  });

  test('answers bytes that are no UTF-8', async () => {
    const { lines, bad } = await run(Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]), `${article('2')}\n`);
    expect(bad).toBe(1);
    expect(lines).toMatchObject([{ error: 'line 1 is not valid UTF-8' }, { id: '2' }]);
  });

  test('takes an empty text and a publication date with a time', async () => {
    const { lines, bad } = await run(
      '{"id":1,"text":"","publishedAt":"2017-05-03T10:00:00Z"}\n{"text":"They met.","publishedAt":null}\n',
    );
    expect(bad).toBe(0);
    expect(lines).toMatchObject([
      { id: 1, publishedAt: '2017-05-03T10:00:00Z' },
      { id: null, publishedAt: null },
    ]);
  });

  test('reads no further than the reader of its output', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        given++;
        yield `${article(String(given))}\n`;
        await Promise.resolve();
      }
    }
    const output = new PassThrough({ highWaterMark: 200 });
    const done = parseLines(endless(), output);
    for await (const chunk of output.iterator({ destroyOnReturn: false })) {
      expect(String(chunk)).toContain('"id":"1"');
      break;
    }
    const givenSoFar = given;
    expect(givenSoFar).toBeLessThan(20);
    output.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await expect(done).resolves.toBe(0);
  });
});

const command = fileURLToPath(new URL('../../src/commands/parse.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

test('as a command it exits with 0, or with 1 when a line was bad', () => {
  const good = execFileSync(process.execPath, [tsx, command], {
    input: `${article('1')}\n`,
    encoding: 'utf8',
  });
  expect(good).toMatch(/^\{"id":"1",.*\}\n$/);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, command], {
    input: 'x\n',
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^\{"error":".*"\}\n$/);
});
