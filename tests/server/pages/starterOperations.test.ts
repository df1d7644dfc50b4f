import { Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/schema.js';
import { starterOperations } from '../../../src/server/pages/starterOperations.js';
import { type SeededServer, post, startSeeded } from '../support.js';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeeded();
});
afterAll(() => server.close());

/** The lists of an answer, by path: { "people.nodes": 9 }. Lists inside lists are added up. */
function listLengths(
  value: unknown,
  path: string[] = [],
  found: Record<string, number> = {},
): Record<string, number> {
  if (Array.isArray(value)) {
    const name = path.join('.');
    found[name] = (found[name] ?? 0) + value.length;
    for (const item of value) listLengths(item, path, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) listLengths(inner, [...path, key], found);
  }
  return found;
}

describe('starter operations', () => {
  it.each(starterOperations)('$title: fits the schema', ({ query }) => {
    expect(validate(createSchema(), parse(query))).toEqual([]);
  });

  it('have names of their own, since Sandbox shows them in one editor', () => {
    const document = parse(starterOperations.map(({ query }) => query).join('\n'));
    const names = document.definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? one.name?.value : undefined,
    );
    expect(new Set(names).size).toBe(starterOperations.length);
  });

  it.each(starterOperations)(
    '$title: has something in every list, on the seed articles',
    async ({ query }) => {
      const { answer } = await post(server.url, query);
      expect(answer.errors).toBeUndefined();
      const lengths = listLengths(answer.data);
      expect(Object.keys(lengths)).not.toEqual([]);
      expect(Object.entries(lengths).filter(([, length]) => length === 0)).toEqual([]);
    },
  );
});
