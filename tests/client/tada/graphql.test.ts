import { type FragmentOf, type ResultOf, readFragment } from 'gql.tada';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { type SeededServer, startSeeded } from '../../server/support.js';
import { request } from '../request.js';
import { graphql } from './graphql.js';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeeded();
});
afterAll(() => server.close());

const QuoteLine = graphql(`
  fragment QuoteLine on Quote {
    text
    kind
    speakerLabel
  }
`);

const PersonQuotes = graphql(
  `
    query PersonQuotes($slug: String!, $first: Int) {
      person(slug: $slug) {
        name
        quotes(first: $first) {
          totalCount
          nodes {
            article {
              publishedAt
            }
            ...QuoteLine
          }
        }
      }
    }
  `,
  [QuoteLine],
);

type Person = NonNullable<ResultOf<typeof PersonQuotes>['person']>;

const EventsOfTypes = graphql(`
  query EventsOfTypes($types: [EventType!]!) {
    events(filter: { types: $types }) {
      totalCount
    }
  }
`);

const Search = graphql(`
  query Search($query: String!) {
    search(query: $query) {
      nodes {
        __typename
        ... on Article {
          headline
        }
        ... on Quote {
          text
        }
      }
    }
  }
`);

describe('gql.tada', () => {
  it('answers as its types say', async () => {
    const { person } = await request(server.url, PersonQuotes, { slug: 'hillary-clinton', first: 1 });
    expect(person).toMatchObject({ name: 'Hillary Clinton', quotes: { totalCount: 4 } });
    const line = readFragment(QuoteLine, person?.quotes.nodes[0]);
    expect(line).toMatchObject({ kind: 'DIRECT', speakerLabel: 'she' });
  });

  it('sends and tells enums and unions', async () => {
    const { events } = await request(server.url, EventsOfTypes, { types: ['AGREE', 'CONSULT'] });
    expect(events.totalCount).toBeGreaterThan(0);
    const { search } = await request(server.url, Search, { query: '"pretty good"' });
    const quotes = search.nodes.flatMap((node) => (node.__typename === 'Quote' ? [node.text] : []));
    expect(quotes).toEqual(['pretty good']);
  });

  it('refuses a value and a variable that there are not, before they are sent', async () => {
    // @ts-expect-error -- there is no such type of event
    const party = request(server.url, EventsOfTypes, { types: ['PARTY'] });
    await expect(party).rejects.toThrow('PARTY');
    // @ts-expect-error -- the slug is needed
    const nobody = request(server.url, PersonQuotes, { first: 1 });
    await expect(nobody).rejects.toThrow('$slug');
  });
});

/** Checked by the compiler (`npm run typecheck`): nothing here can fail when it runs. */
describe('the types of gql.tada', () => {
  it('say what may be null, and what may not', () => {
    expectTypeOf<null>().toExtend<ResultOf<typeof PersonQuotes>['person']>();
    expectTypeOf<Person['name']>().toEqualTypeOf<string>();
    expectTypeOf<Person['quotes']['totalCount']>().toEqualTypeOf<number>();
    expectTypeOf<Person['quotes']['nodes'][number]['article']>().toEqualTypeOf<{
      publishedAt: string | null;
    }>();
    expectTypeOf<ResultOf<typeof QuoteLine>>().toEqualTypeOf<{
      text: string;
      kind: 'DIRECT' | 'PARTIAL' | 'INDIRECT';
      speakerLabel: string | null;
    }>();
  });

  it('hide what another part asked for', () => {
    type Node = Person['quotes']['nodes'][number];
    expectTypeOf<Node>().not.toHaveProperty('text');
    expectTypeOf<Node>().toExtend<FragmentOf<typeof QuoteLine>>();
  });

  it('know which fields there are', () => {
    expectTypeOf<Person>().toHaveProperty('name');
    expectTypeOf<Person>().not.toHaveProperty('age');
  });
});
