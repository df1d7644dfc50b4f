import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { wrongCounts } from '../support/tables.js';
import { textPlaces, textsAt } from './attackTexts.js';
import { type Answer, type Running, start } from './support.js';

const KEPT = 'Chilean President Ann Lee met Bo Ek in Paris.';

let database: Database;
let server: Running;
let authorization: string;
beforeAll(async () => {
  database = await openTestDatabase();
  authorization = `Bearer ${(await createKey(database, 'attacker', 'WRITE')).key}`;
  server = await start({ database, config: { rateLimit: 0 } });
  await write('ingestArticle', { text: KEPT });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

interface Result {
  article?: { text: string } | null;
  userErrors: { code: string; field: string | null; message: string }[];
}

const RESULT = 'article { text } userErrors { code field message }';
const MUTATIONS = {
  ingestArticle: `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ${RESULT} } }`,
  ingestArticles: `mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { results { ${RESULT} } } }`,
  deleteArticle:
    'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { userErrors { code field message } } }',
};

async function write(mutation: keyof typeof MUTATIONS, input: unknown) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: MUTATIONS[mutation], variables: { input } }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  const payload = data?.[mutation] as (Result & { results?: Result[] }) | undefined;
  return { errors, result: payload?.results?.[0] ?? payload };
}

/** Each place of a mutation that takes a text, with an input that is right but for that. */
const PLACES: [string, keyof typeof MUTATIONS, (text: string, n: number) => unknown][] = [
  ...(['text', 'publishedAt', 'url', 'publisher'] as const).flatMap((field) => {
    const article = (text: string, n: number) => ({ text: `Article ${field} ${String(n)}.`, [field]: text });
    return [
      [`ingestArticle(input.${field})`, 'ingestArticle', article],
      [
        `ingestArticles(input.articles.${field})`,
        'ingestArticles',
        (text: string, n: number) => ({ articles: [article(text, n)] }),
      ],
    ] satisfies [string, keyof typeof MUTATIONS, (text: string, n: number) => unknown][];
  }),
  ['deleteArticle(input.id)', 'deleteArticle', (id) => ({ id })],
  ['deleteArticle(input.slug)', 'deleteArticle', (slug) => ({ slug })],
];

/** Tried in editingAttacks.test.ts. */
const EDITS = /^(?:mergeOrganizations|mergePeople|renamePerson|setSpeaker|rejectFact|setEvent|undoEdit)\(/;

/** Tried in sourceAttacks.test.ts. */
const SOURCES =
  /^(?:\w+Feed|\w+Webhook|updateArticle)\(|\.(?:authors|canonicalUrl|guid|image\.\w+|keywords|modifiedAt|section|source|standfirst)\)$/;

describe('texts of attackers who have a key', () => {
  it('go into every argument of a mutation that holds a text', () => {
    const mutations = createSchema().getMutationType();
    const wanted = isObjectType(mutations)
      ? Object.values(mutations.getFields()).flatMap(({ name, args }) =>
          textPlaces(args).map(({ path }) => `${name}(${path})`),
        )
      : [];
    expect(PLACES.map(([name]) => name).sort()).toEqual(
      wanted.filter((name) => !SOURCES.test(name) && !EDITS.test(name)).sort(),
    );
  });

  it.each(PLACES.map(([name, mutation, inputOf], at) => ({ name, mutation, inputOf, at })))(
    '$name',
    async ({ mutation, inputOf, at }) => {
      const logged = server.log.length;
      for (const [n, text] of textsAt(at).entries()) {
        const input = inputOf(text, n);
        const { errors, result } = await write(mutation, input);
        const asked = JSON.stringify({ text: text.slice(0, 60), errors });
        // Wrong values are told, as an error of the request or of the article; nothing is masked.
        expect(
          errors.map(({ extensions }) => extensions['code']).filter((code) => code !== 'BAD_USER_INPUT'),
          asked,
        ).toEqual([]);
        for (const { code, message } of result?.userErrors ?? []) {
          expect(code, asked).toMatch(/^[A-Z_]+$/);
          expect(message, asked).not.toBe('');
        }
        // What is taken in is kept as it came.
        if (result?.article) expect(JSON.stringify(input)).toContain(JSON.stringify(result.article.text));
      }
      expect(server.log.slice(logged).filter(({ level }) => level >= 50)).toEqual([]);
      expect(await database.prisma.article.count({ where: { text: KEPT } })).toBe(1);
      expect(await wrongCounts(database)).toEqual([]);
    },
  );
});
