import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/store/database.js';
import { readConfig } from '../src/config.js';
import { toGlobalId } from '../src/loaders/globalId.js';
import { createKey } from '../src/store/apiKeys.js';
import { answer } from './support/api.js';
import { openTestDatabase, seedTestDatabase } from './support/database.js';

/** The README and every page of docs/, with the queries of each and the answer printed below them. */
const pages = await Promise.all(
  ['README.md', ...(await readdir('docs', { recursive: true })).map((name) => join('docs', name))]
    .filter((file) => file.endsWith('.md'))
    .map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
);
const everything = pages.map(({ text }) => text).join('\n');

/** The page whose queries change what is there, with a key and by ids: they are asked in order. */
const EDITS = join('docs', 'edits.md');

const all = pages.flatMap(({ file, text }) =>
  [...text.matchAll(/```graphql\n((?:(?!```).)+?)```\s+```json\n(.+?)```/gs)].map(
    ([, query = '', wanted = '']) => ({
      file,
      query,
      wanted: JSON.parse(wanted) as unknown,
    }),
  ),
);

const printed = all.filter(({ file }) => file !== EDITS);

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
});
afterAll(() => database.close());

/** As it goes over the wire: dates as text. */
const asSent = (data: unknown): unknown => JSON.parse(JSON.stringify({ data }));

describe('the documentation', () => {
  it('prints answers to queries', () => {
    expect(printed.filter(({ file }) => file === 'README.md')).toHaveLength(1);
    expect(printed.filter(({ file }) => file === join('docs', 'queries.md')).length).toBeGreaterThanOrEqual(
      4,
    );
  });

  it('has a README that can be read in one go', () => {
    expect(pages.find(({ file }) => file === 'README.md')?.text.split('\n').length).toBeLessThanOrEqual(200);
  });

  it.each(pages)('links only to files that exist, from $file', ({ file, text }) => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  it.each(printed)('prints the real answer in $file of $query', async ({ query, wanted }) => {
    expect(asSent(await answer(database, query))).toEqual(wanted);
  });

  it('names every script that it tells to run', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const told = new Set([...everything.matchAll(/npm run (?:-s )?(\w+)/g)].map(([, script = '']) => script));
    expect(told.size).toBeGreaterThan(4);
    expect([...told].filter((script) => !(script in scripts))).toEqual([]);
  });

  it('explains every dependency', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).filter((name) => !everything.includes(`\`${name}\``))).toEqual([]);
  });

  it('explains every setting, with its default', async () => {
    const example = await readFile('.env.example', 'utf8');
    const settings = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(settings.length).toBeGreaterThan(5);
    expect(settings.filter((name) => !everything.includes(`\n| \`${name}\` `))).toEqual([]);
    expect(readConfig({}).port).toBe(4000);
  });
});

describe('the page of edits', () => {
  let edited: Database;
  let key: string;
  beforeAll(async () => {
    edited = await openTestDatabase();
    await seedTestDatabase(edited);
    ({ key } = await createKey(edited, 'desk', 'EDIT'));
  });
  afterAll(() => edited.close());

  /** What its queries are about, as the page stands: "$from" and the like. */
  async function variablesOf(query: string): Promise<Record<string, string>> {
    const { prisma } = edited;
    const organization = (slug: string) => () =>
      prisma.organization
        .findUniqueOrThrow({ where: { slug } })
        .then(({ id }) => toGlobalId('Organization', id));
    const values: Record<string, () => Promise<string>> = {
      from: organization('kremlin-ru'),
      into: organization('russian-government-ru'),
      actor: async () =>
        toGlobalId(
          'Person',
          (await prisma.person.findUniqueOrThrow({ where: { slug: 'bashar-al-assad' } })).id,
        ),
      quote: async () =>
        toGlobalId('Quote', (await prisma.quote.findFirstOrThrow({ where: { text: 'honoured' } })).id),
      event: async () =>
        toGlobalId(
          'Event',
          (
            await prisma.event.findFirstOrThrow({
              where: { type: 'ASSAULT', summary: { contains: 'refugees' } },
            })
          ).id,
        ),
      edit: async () =>
        toGlobalId(
          'Edit',
          (await prisma.edit.findFirstOrThrow({ where: { kind: 'MERGE_ORGANIZATIONS' } })).id,
        ),
    };
    const named = Object.entries(values).filter(([name]) => query.includes(`$${name}:`));
    return Object.fromEntries(
      await Promise.all(named.map(async ([name, value]) => [name, known.get(name) ?? (await value())])),
    ) as Record<string, string>;
  }
  const known = new Map<string, string>();

  it('prints the real answers of its queries, one after the other', async () => {
    const asked = all.filter(({ file }) => file === EDITS);
    expect(asked.length).toBeGreaterThanOrEqual(7);
    for (const { query, wanted } of asked) {
      const variables = await variablesOf(query);
      // Who was merged has no record to be looked up by.
      for (const [name, id] of Object.entries(variables)) known.set(name, id);
      expect(asSent(await answer(edited, query, variables, key))).toEqual(wanted);
    }
  });
});
