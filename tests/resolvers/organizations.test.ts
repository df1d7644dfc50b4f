import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.js';
import { answer, refusal, statementsOf } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { inventWorld } from '../support/world.js';

// Article n names the company n % 4, which says something and asks the high court of the country n % 10.
let database: Database;
let slugs: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  slugs = await inventWorld(database, 12, true);
});
afterAll(() => database.close());

const ask = (query: string, variables: Record<string, unknown> = {}) => answer(database, query, variables);
const idOf = async (query: string): Promise<string> =>
  Object.values<{ id: string }>(await ask(`{ ${query} { id } }`))[0]?.id ?? '';

describe('organization', () => {
  it('gathers what articles say', async () => {
    const { organization } = await ask(`{ organization(slug: "firm1-inc") {
      name kind aliases country { code } mentionCount articleCount
      articles { nodes { slug } } quotes { nodes { text saidBy { __typename slug name mentionCount } speaker { name } } }
      events { nodes { type date } } coMentions { edges { articleCount node { slug country { code } } } } } }`);
    expect(organization).toMatchObject({
      name: 'Firm1 Inc',
      kind: 'COMPANY',
      aliases: ['Firm1 Inc'],
      country: null,
      mentionCount: 3,
      articleCount: 3,
      articles: { nodes: [{ slug: slugs[5] }, { slug: slugs[1] }, { slug: slugs[9] }] },
      events: { nodes: [{ type: 'REQUEST', date: '2020-01-10' }, {}, {}] },
    });
    expect(organization.quotes.nodes[0]).toEqual({
      text: 'Third words 5,',
      saidBy: { __typename: 'Organization', slug: 'firm1-inc', name: 'Firm1 Inc', mentionCount: 3 },
      speaker: null,
    });
    const others = organization.coMentions.edges.map(
      ({ node }: { node: { slug: string; country: { code: string } } }) => node,
    );
    expect(others).toHaveLength(3);
    expect(others).toContainEqual({ slug: 'high-court-ru', country: { code: 'RU' } });
  });

  it('of two countries with one name are two', async () => {
    const { organizations } = await ask(
      '{ organizations(filter: { name: "high court", kinds: [COURT] }, first: 3) { totalCount nodes { name kind country { code } aliases } } }',
    );
    expect(organizations.totalCount).toBe(5);
    expect(organizations.nodes[0]).toMatchObject({
      name: 'High Court',
      kind: 'COURT',
      aliases: ['High Court', 'HC'],
    });
  });

  it('is what quotes are about', async () => {
    const { organization } = await ask(`{ organization(slug: "high-court-us") {
      quotes { totalCount } quotesAbout { nodes { saidBy { slug } aboutOrganizations { totalCount nodes { slug } } } } } }`);
    const about = { totalCount: 1, nodes: [{ slug: 'high-court-us' }] };
    expect(organization).toEqual({
      quotes: { totalCount: 0 },
      quotesAbout: {
        nodes: [
          { saidBy: { slug: 'firm2-inc' }, aboutOrganizations: about },
          { saidBy: { slug: 'firm0-inc' }, aboutOrganizations: about },
        ],
      },
    });
  });

  it('is found by id as by slug, and by node', async () => {
    const id = await idOf('organization(slug: "high-court-us")');
    const data = await ask(
      'query ($id: ID!) { organization(id: $id) { slug } node(id: $id) { __typename ... on Actor { slug } } }',
      { id },
    );
    expect(data).toEqual({
      organization: { slug: 'high-court-us' },
      node: { __typename: 'Organization', slug: 'high-court-us' },
    });
    expect(await ask('{ organization(slug: "nothing") { slug } }')).toEqual({ organization: null });
    const { message, code } = await refusal(database, `{ person(id: "${id}") { slug } }`);
    expect([message, code]).toEqual([
      '"id" must be the id of a Person; this is the id of an Organization.',
      'BAD_USER_INPUT',
    ]);
  });
});

describe('roles', () => {
  it('say which title somebody has, of what, and which articles state it', async () => {
    const { person } = await ask(`{ person(slug: "adaab-personab") { titles roles {
      title organization { slug } country { code } articleCount since until articles { totalCount nodes { slug } } } } }`);
    expect(person.titles).toHaveLength(4);
    expect(person.roles).toHaveLength(4);
    expect(person.roles).toContainEqual({
      title: 'Minister of RU',
      organization: null,
      country: { code: 'RU' },
      articleCount: 1,
      since: new Date('2020-01-02T12:00:00Z'),
      until: new Date('2020-01-02T12:00:00Z'),
      articles: { totalCount: 1, nodes: [{ slug: slugs[1] }] },
    });
    expect(person.roles).toContainEqual(
      expect.objectContaining({
        title: 'chief of Firm1 Inc',
        organization: { slug: 'firm1-inc' },
        country: null,
      }),
    );
  });

  it('have no dates where no article has one', async () => {
    const { person } = await ask('{ person(slug: "adaae-personae") { roles { title since until } } }');
    expect(person.roles).toContainEqual({ title: 'chief of Firm0 Inc', since: null, until: null });
  });

  it('tell who is in an organization', async () => {
    const { organization } = await ask(
      '{ organization(slug: "firm1-inc") { people(first: 2) { totalCount edges { articleCount node { name } } } } }',
    );
    expect(organization.people.totalCount).toBe(6);
    expect(organization.people.edges[0].articleCount).toBe(1);
    const id = await idOf('organization(slug: "firm1-inc")');
    const { people } = await ask(`{ people(filter: { organizationId: "${id}" }) { totalCount } }`);
    expect(people.totalCount).toBe(6);
  });
});

describe('actors', () => {
  it('tell a country from somebody who acts for it', async () => {
    const { events } =
      await ask(`{ events(filter: { types: [REQUEST], after: "2020-01-01", before: "2020-01-02" }) { nodes {
      participants { label actor { __typename slug name } organization { slug } actsFor { code } country { slug } } } } }`);
    expect(events.nodes).toEqual([
      {
        participants: [
          {
            label: 'Firm0 Inc',
            actor: { __typename: 'Organization', slug: 'firm0-inc', name: 'Firm0 Inc' },
            organization: { slug: 'firm0-inc' },
            actsFor: null,
            country: null,
          },
          {
            label: 'the court',
            actor: { __typename: 'Organization', slug: 'high-court-us', name: 'High Court' },
            organization: { slug: 'high-court-us' },
            actsFor: { code: 'US' },
            country: { slug: 'united-states' },
          },
          {
            label: 'US',
            actor: { __typename: 'Country', slug: 'united-states', name: 'United States' },
            organization: null,
            actsFor: null,
            country: { slug: 'united-states' },
          },
          {
            label: 'officials',
            actor: null,
            organization: null,
            actsFor: { code: 'US' },
            country: { slug: 'united-states' },
          },
        ],
      },
    ]);
  });

  it('are who said a quote, a person too', async () => {
    const { article } = await ask(
      `{ article(slug: "${slugs[0] ?? ''}") { quotes { nodes { saidBy { __typename name } } } organizations { nodes { slug } }
        mentions(last: 1) { nodes { text organization { slug } person { slug } country { code } } } } }`,
    );
    expect(article).toEqual({
      quotes: {
        nodes: [
          { saidBy: { __typename: 'Person', name: 'Adaaa Personaa' } },
          { saidBy: { __typename: 'Person', name: 'Adaab Personab' } },
          { saidBy: { __typename: 'Organization', name: 'Firm0 Inc' } },
        ],
      },
      organizations: { nodes: [{ slug: 'firm0-inc' }, { slug: 'high-court-us' }] },
      mentions: {
        nodes: [{ text: 'High Court', organization: { slug: 'high-court-us' }, person: null, country: null }],
      },
    });
  });
});

describe('filters', () => {
  it.each([
    ['articles(filter: { organizationId: "FIRM" })', 3],
    ['quotes(filter: { organizationId: "FIRM" })', 3],
    ['quotes(filter: { aboutOrganizationId: "COURT" })', 2],
    ['quotes(filter: { aboutOrganizationIds: ["high-court-ru", "COURT"] })', 4],
    ['events(filter: { organizationId: "FIRM" })', 3],
    ['events(filter: { participantId: "FIRM" })', 3],
    ['events(filter: { actorId: "FIRM" })', 3],
    ['events(filter: { recipientId: "FIRM" })', 0],
    ['events(filter: { recipientId: "COURT" })', 2],
    ['organizations', 14],
    ['organizations(filter: { countryCode: "us" })', 1],
    ['organizations(filter: { kinds: [COMPANY, COURT] })', 9],
    ['organizations(filter: { kinds: [MEDIA] })', 0],
    ['organizations(filter: { name: "firm2" })', 1],
    ['organizations(filter: { name: "high courtt" })', 10],
    ['organizations(filter: { name: "hc" })', 10],
    ['search(query: "firm2", types: [ORGANIZATION])', 1],
    ['search(query: "firm2 inc")', 7],
  ])('%s: %i', async (field, wanted) => {
    const query = field
      .replace('FIRM', await idOf('organization(slug: "firm1-inc")'))
      .replace('COURT"', `${await idOf('organization(slug: "high-court-us")')}"`);
    const data = await ask(`{ found: ${query} { totalCount nodes { __typename } } }`);
    expect([data.found.totalCount, data.found.nodes.length]).toEqual([wanted, wanted]);
  });

  it('take only ids of organizations', async () => {
    const person = await idOf('person(slug: "adaaa-personaa")');
    for (const field of ['articles', 'quotes', 'events']) {
      const { message, code } = await refusal(
        database,
        `{ ${field}(filter: { organizationId: "${person}" }) { totalCount } }`,
      );
      expect([message, code]).toEqual([
        '"filter.organizationId" must be the id of an Organization, or a slug such as "united-nations"; this is the id of a Person.',
        'BAD_USER_INPUT',
      ]);
    }
  });
});

describe('facets', () => {
  it('count organizations, and are counted for them', async () => {
    const facets = `facets { organizations(first: 2) { count organization { slug } } }`;
    const data = await ask(`{
      articles { ${facets} } quotes { ${facets} } events { ${facets} } people { ${facets} }
      organizations { facets { people(first: 1) { count } countries(first: 1) { count country { code } }
        organizations(first: 1) { count } publishers(first: 1) { count } eventTypes(first: 1) { count type } }
        timeline(interval: YEAR) { start count } } }`);
    for (const field of ['articles', 'quotes', 'events'])
      expect(data[field].facets.organizations[0]).toMatchObject({ count: 3, organization: { slug: /firm/ } });
    expect(data.people.facets.organizations).toHaveLength(2);
    expect(data.organizations).toMatchObject({
      facets: {
        countries: [{ count: 1, country: { code: 'BR' } }],
        eventTypes: [{ count: 14, type: 'REQUEST' }],
      },
      timeline: [{ start: '2020-01-01', count: 12 }],
    });
  });
});

describe('statements', () => {
  it.each([
    [
      'articles with organizations',
      2,
      'articles(first: $n) { nodes { organizations { nodes { name kind } } } }',
    ],
    [
      'organizations with their lists',
      3,
      'organizations(first: $n) { nodes { name aliases country { name } } }',
    ],
    [
      'the edges of organizations',
      7,
      'organizations(first: $n) { nodes { people(first: 2) { nodes { id } } articles(first: 2) { nodes { id } } quotes(first: 2) { nodes { id } } quotesAbout(first: 2) { nodes { id } } events(first: 2) { nodes { id } } coMentions(first: 2) { edges { articleCount node { name } } } } }',
    ],
    [
      'people with their roles',
      5,
      'people(first: $n) { nodes { roles { title organization { name } country { name } articles(first: 2) { nodes { id } } } } }',
    ],
    ['what quotes are about', 2, 'quotes(first: $n) { nodes { aboutOrganizations { nodes { name } } } }'],
    ['who said quotes', 3, 'quotes(first: $n) { nodes { saidBy { name } } }'],
    [
      'who took part in events',
      5,
      'events(first: $n) { nodes { participants { actor { name } actsFor { name } organization { name } } } }',
    ],
    ['organizations of countries', 2, 'countries(first: $n) { nodes { organizations { nodes { name } } } }'],
  ])('%s: %i, whatever the number of parents', async (_, wanted, query) => {
    const count = async (n: number) =>
      (await statementsOf(database, () => ask(`{ ${query.replace('$n', String(n))} }`))).length;
    expect([await count(12), await count(100)]).toEqual([wanted, wanted]);
  });
});
