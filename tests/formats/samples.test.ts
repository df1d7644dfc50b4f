import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/formats.js';
import type { NewsItem } from '../../src/formats/item.js';
import { withPlainParagraphs } from '../../src/formats/text.js';
import { linesOf, readAll } from './support.js';

// A folder a format, with files as they come and `expected.json`: what each of their items says, and every line of it.

const folder = new URL('samples/', import.meta.url);
const LEAST_SAMPLES = 3;
/** What a format has no place for. */
const WITHOUT: Partial<Record<string, readonly (keyof NewsItem)[]>> = {
  text: ['publishedAt', 'canonicalUrl'],
  mail: ['canonicalUrl'],
  'newsml-1': ['canonicalUrl'],
};
const PROVEN = ['headline', 'authors', 'publishedAt', 'canonicalUrl'] as const;

/** What is expected of an item: its fields and its lines, or why it is refused. */
type Expected = (Partial<NewsItem> & { lines: string[] }) | { problem: string };
type Samples = Record<string, Expected[] | { refused: string }>;

const expectedOf = async (format: string): Promise<Samples> =>
  JSON.parse(await readFile(new URL(`${format}/expected.json`, folder), 'utf8')) as Samples;

const formats = await Promise.all(
  FORMATS.map(async ({ name }) => ({ name, samples: Object.entries(await expectedOf(name)) })),
);

describe.each(formats)('$name', ({ name, samples }) => {
  test('has three samples and more, each with what is expected of it', async () => {
    const files = (await readdir(new URL(`${name}/`, folder))).filter((file) => file !== 'expected.json');
    expect(samples.map(([file]) => file).sort()).toEqual(files.sort());
    expect(samples.filter(([, items]) => Array.isArray(items)).length).toBeGreaterThanOrEqual(LEAST_SAMPLES);
  });

  test.each(samples)('%s', async (file, expected) => {
    const bytes = await readFile(new URL(`${name}/${file}`, folder));
    if (!Array.isArray(expected)) {
      await expect(readAll(bytes)).rejects.toThrow(expected.refused);
      return;
    }
    const { format, items } = await readAll(bytes);
    expect(format).toBe(name);
    const found = items.map((item) => (typeof item === 'string' ? item : withPlainParagraphs(item)));
    expect(found).toEqual(
      expected.map((one) => {
        if ('problem' in one) return one.problem;
        const said = Object.entries(one).filter(([field]) => field !== 'lines');
        return expect.objectContaining(Object.fromEntries(said)) as unknown;
      }),
    );
    expect(
      found.map((item) => linesOf(typeof item === 'string' ? item : { ...item, plainText: null })),
    ).toEqual(expected.map((one) => ('problem' in one ? [one.problem] : one.lines)));
    const [first] = found;
    for (const field of PROVEN)
      if (!WITHOUT[name]?.includes(field))
        expect(typeof first === 'string' ? null : first?.[field], field).not.toSatisfy(isNothing);
  });
});

function isNothing(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}
