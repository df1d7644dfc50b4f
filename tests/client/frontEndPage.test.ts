import { readFile, readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { type SeededServer, startSeeded } from '../server/support.js';
import { PersonQuotesDocument, type PersonQuotesQuery } from './generated/graphql.js';
import { request } from './request.js';

const page = await readFile('docs/front-end.md', 'utf8');

/** The pieces of code on the page, each with the file that it was taken from. */
const pieces = [...page.matchAll(/<!-- (\S+) -->\s+```\w+\n(.+?)```/gs)].map(([, file = '', code = '']) => ({
  file,
  code,
}));

/** Code without what a formatter may change. */
const bare = (code: string) => code.replace(/\s+/g, '').replace(/,(?=[\])}])/g, '');

let server: SeededServer;
beforeAll(async () => {
  server = await startSeeded();
});
afterAll(() => server.close());

describe('the page for front-end engineers', () => {
  it.each(pieces)('shows what stands in $file', async ({ file, code }) => {
    expect(bare(await readFile(file, 'utf8'))).toContain(bare(code));
  });

  it('says of every piece of code where it is from', () => {
    expect(pieces).toHaveLength(page.match(/```(ts|graphql)\n/g)?.length ?? 0);
  });

  it('prints the real answer', async () => {
    const [, wanted = ''] = /```json\n(.+?)```/s.exec(page) ?? [];
    const variables = { slug: 'hillary-clinton', first: 1 };
    expect(page).toContain('{ "slug": "hillary-clinton", "first": 1 }');
    // A cursor among articles without a date tells when they came in: its beginning and its end are the same.
    const withoutTime = (answer: unknown) =>
      JSON.stringify(answer).replace(/("endCursor":"\w{30})[^"]+(\.[^"]+")/, '$1…$2');
    const real = await request(server.url, PersonQuotesDocument, variables);
    expect(JSON.parse(withoutTime(real))).toEqual(JSON.parse(withoutTime(JSON.parse(wanted))));
    expect(withoutTime(real)).toContain('…');
  });

  // Checked by the compiler (`npm run typecheck`).
  it('prints the real type of the answer', () => {
    expectTypeOf<PersonQuotesQuery>().toEqualTypeOf<{
      person: {
        id: string;
        name: string;
        mentionCount: number;
        quotes: {
          totalCount: number;
          edges: {
            node: {
              id: string;
              text: string;
              kind: 'DIRECT' | 'PARTIAL' | 'INDIRECT';
              speakerLabel: string | null;
              article: { id: string; headline: string; publishedAt: string | null };
            };
          }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      } | null;
    }>();
  });

  const asked = [...page.matchAll(/\| `(\w+\(.+?\))` +\|/g)].map(([, field = '']) => field);
  it.each(asked)('asks what can be asked: %s', async (field) => {
    const { person } = await request(server.url, PersonQuotesDocument, { slug: 'hillary-clinton', first: 1 });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ${field.includes('$id') ? '($id: ID!)' : ''} { ${field} { totalCount } }`,
        variables: { id: person?.id },
      }),
    });
    expect(await response.json()).toMatchObject({
      data: { [field.replace(/\(.*/, '')]: { totalCount: expect.any(Number) as number } },
    });
  });

  it('shows all that can be asked by meaning', () => {
    expect(asked).toHaveLength(11);
  });

  it('names every code of an error that the server gives', async () => {
    const folder = 'src/server';
    const inFolder = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const files = ['src/errors.ts', ...inFolder.map((file) => `${folder}/${file}`)];
    const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const codes = new Set(sources.join().match(/(?<=')[A-Z]+(_[A-Z]+)+(?=')/g));
    expect(codes).toContain('RATE_LIMITED');
    expect([...codes].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
