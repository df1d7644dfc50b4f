import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { wrongCounts } from '../support/tables.js';
import { textPlaces, textsAt } from './attackTexts.js';
import { type Answer, type Running, start } from './support.js';

const mutations = createSchema().getMutationType();

let database: Database;
let server: Running;
let authorization: string;
/** Ids of what is there to be changed. */
const present = { article: '', feed: '', webhook: '' };

interface Result {
  article?: { id: string } | null;
  feed?: { id: string } | null;
  webhook?: { id: string } | null;
  results?: Result[];
  userErrors?: { code: string; message: string }[];
}

const ERRORS = 'userErrors { code field message }';
/** What is asked of each mutation. */
const SELECTIONS: Readonly<Record<string, string>> = {
  ingestArticle: `article { id } ${ERRORS}`,
  ingestArticles: `results { article { id } ${ERRORS} }`,
  updateArticle: `article { id } ${ERRORS}`,
  addFeed: `feed { id } ${ERRORS}`,
  updateFeed: `feed { id } ${ERRORS}`,
  removeFeed: ERRORS,
  pollFeed: ERRORS,
  createWebhook: `webhook { id } ${ERRORS}`,
  updateWebhook: `webhook { id } ${ERRORS}`,
  removeWebhook: ERRORS,
};

/** Arguments that are right but for what is put into them. */
const right = (mutation: string, n: number): Input => {
  const image = { url: 'https://img.example.org/a.png' };
  const article = { text: `Article ${mutation} ${String(n)}.`, image };
  if (mutation === 'ingestArticle') return { input: article };
  if (mutation === 'ingestArticles') return { input: { articles: [article] } };
  if (mutation === 'updateArticle') return { input: { id: present.article, image } };
  if (mutation === 'addFeed') return { input: { url: `https://feed.example.org/${String(n)}` } };
  if (mutation === 'createWebhook') return { url: 'https://hook.example.org/' };
  if (mutation.endsWith('Webhook')) return { id: present.webhook };
  return { input: { id: present.feed } };
};

type Input = Record<string, unknown>;
const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts one value over another, inside objects and the one object of a list. */
function over(base: unknown, change: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(change)) return [over(base[0], change[0])];
  if (!isInput(base) || !isInput(change)) return change;
  const merged = Object.entries(change).map(([name, value]) => [name, over(base[name], value)]);
  return { ...base, ...(Object.fromEntries(merged) as Input) };
}

/** Asks a mutation with these arguments. */
async function write(mutation: string, variables: Input) {
  const args = mutations?.getFields()[mutation]?.args ?? [];
  const given = args.filter(({ name }) => name in variables);
  const definitions = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(' ');
  const values = given.map(({ name }) => `${name}: $${name}`).join(' ');
  const query = `mutation (${definitions}) { ${mutation}(${values}) { ${SELECTIONS[mutation] ?? ERRORS} } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  const result = data?.[mutation] as Result | undefined;
  return { errors, result: result?.results?.[0] ?? result };
}

beforeAll(async () => {
  database = await openTestDatabase();
  authorization = `Bearer ${(await createKey(database, 'attacker', 'WRITE')).key}`;
  server = await start({ database, config: { rateLimit: 0 } });
  present.article =
    (await write('ingestArticle', { input: { text: 'Ann Lee met Bo Ek.' } })).result?.article?.id ?? '';
  present.feed =
    (await write('addFeed', { input: { url: 'https://feed.example.org/' } })).result?.feed?.id ?? '';
  present.webhook =
    (await write('createWebhook', { url: 'https://hook.example.org/' })).result?.webhook?.id ?? '';
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** What writingAttacks.test.ts tries. */
const ELSEWHERE = /\.(?:text|publishedAt|url|publisher)\)$/;

/** Every other place of these mutations that takes a text. */
const PLACES = isObjectType(mutations)
  ? Object.values(mutations.getFields())
      .filter(({ name }) => name in SELECTIONS)
      .flatMap(({ name, args }) => textPlaces(args).map((place) => ({ mutation: name, ...place })))
      .map((place) => ({ ...place, title: `${place.mutation}(${place.path})` }))
      .filter(
        ({ mutation, title }) =>
          !mutation.startsWith('ingest') || title.includes('.image.') || !ELSEWHERE.test(title),
      )
  : [];

describe('texts of attackers about sources, feeds and webhooks', () => {
  it('go into many places', () => {
    expect(PLACES.length).toBeGreaterThan(30);
    expect(Object.values(present)).not.toContain('');
  });

  it.each(PLACES.map((place, at) => ({ ...place, at })))('$title', async ({ mutation, write: put, at }) => {
    const logged = server.log.length;
    for (const [n, text] of textsAt(at).entries()) {
      const { errors, result } = await write(mutation, over(right(mutation, n), put(text)) as Input);
      const asked = JSON.stringify({ text: text.slice(0, 60), errors });
      expect(
        errors.map(({ extensions }) => extensions['code']).filter((code) => code !== 'BAD_USER_INPUT'),
        asked,
      ).toEqual([]);
      for (const { code, message } of result?.userErrors ?? []) {
        expect(code, asked).toMatch(/^[A-Z_]+$/);
        expect(message, asked).not.toBe('');
      }
    }
    expect(server.log.slice(logged).filter(({ level }) => level >= 50)).toEqual([]);
    expect(await wrongCounts(database)).toEqual([]);
  });
});
