import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/store/database.js';
import { readConfig } from '../src/config.js';
import { answer } from './support/api.js';
import { openTestDatabase, seedTestDatabase } from './support/database.js';

const readme = await readFile('README.md', 'utf8');

/** The queries of the README, each with the answer printed below it. */
const printed = [...readme.matchAll(/```graphql\n(.+?)```\s+```json\n(.+?)```/gs)].map(
  ([, query = '', wanted = '']) => ({
    query,
    wanted: JSON.parse(wanted) as unknown,
  }),
);

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedTestDatabase(database);
});
afterAll(() => database.close());

describe('the README', () => {
  it('has five queries', () => {
    expect(printed).toHaveLength(5);
  });

  it.each(printed)('prints the real answer of $query', async ({ query, wanted }) => {
    const data = (await answer(database, query)) as unknown;
    // As it goes over the wire: dates as text.
    expect(JSON.parse(JSON.stringify({ data }))).toEqual(wanted);
  });

  it('names every script that it tells to run', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const told = new Set([...readme.matchAll(/npm run (?:-s )?(\w+)/g)].map(([, script = '']) => script));
    expect(told.size).toBeGreaterThan(4);
    expect([...told].filter((script) => !(script in scripts))).toEqual([]);
  });

  it('explains every dependency', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('explains every setting, with its default', async () => {
    const example = await readFile('.env.example', 'utf8');
    const settings = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(settings.length).toBeGreaterThan(5);
    expect(settings.filter((name) => !readme.includes(`\n| \`${name}\` `))).toEqual([]);
    expect(readConfig({}).port).toBe(4000);
  });
});
