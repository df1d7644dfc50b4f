import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { toGlobalId } from '../../src/loaders/globalId.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { answer, refusal, statementsOf } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { dumpTables, emptyTables, wrongCounts } from '../support/tables.js';

let database: Database;
let key: string;
const ids = new Map<string, string>();
beforeAll(async () => {
  database = await openTestDatabase();
  ({ key } = await createKey(database, 'desk', 'EDIT'));
});
beforeEach(async () => {
  await emptyTables(database);
  await ingestArticle(database, {
    text: 'Robert Smith met Ann Lee on May 2, 2017. “We agreed,” Mr Smith said.',
    publishedAt: '2017-05-04',
  });
  await ingestArticle(database, { text: 'Bob Smith flew to Sweden. Bob Smith sings.' });
  for (const { slug, id } of await database.prisma.person.findMany()) ids.set(slug, toGlobalId('Person', id));
});
afterAll(() => database.close());

const EDIT =
  'edit { id kind by note target { id type label places { text void } } changes { field value } undoneAt void }';
const PAYLOAD = `{ ${EDIT} userErrors { code field message editId } }`;
interface Payload {
  edit: { id: string; by: string | null; target: { id: string } } | null;
  userErrors: { code: string; field: string[]; message: string; editId: string | null }[];
}
async function edit(mutation: string, variables: Record<string, unknown> = {}): Promise<Payload> {
  const types = Object.keys(variables).map((name) => `$${name}: ID!`);
  const head = types.length > 0 ? `(${types.join(', ')})` : '';
  const data = (await answer(
    database,
    `mutation ${head} { done: ${mutation} ${PAYLOAD} }`,
    variables,
    key,
  )) as { done: Payload };
  return data.done;
}
const person = (slug: string) => ids.get(slug) ?? '';
const merge = (from: string, into: string) =>
  edit('mergePeople(from: $from, into: $into, note: "one man")', { from: person(from), into: person(into) });
const quoteId = async () => toGlobalId('Quote', (await database.prisma.quote.findFirstOrThrow()).id);
const eventId = async () => toGlobalId('Event', (await database.prisma.event.findFirstOrThrow()).id);

describe('edits', () => {
  it('merge people, whose old id and slug lead to the person that they became', async () => {
    expect(await merge('bob-smith', 'robert-smith')).toMatchObject({
      edit: {
        ...{ kind: 'MERGE_PEOPLE', by: 'desk', note: 'one man', undoneAt: null, void: null },
        target: { id: person('bob-smith'), type: 'Person', label: 'Bob Smith', places: [] },
        changes: [
          { field: 'from', value: 'Bob Smith' },
          { field: 'into', value: 'Robert Smith' },
        ],
      },
      userErrors: [],
    });
    const OLD = `query ($id: ID!) {
      person(slug: "bob-smith") { id slug aliases mentionCount articles { totalCount } }
      byId: person(id: $id) { slug }
      node(id: $id) { id ... on Person { slug } }
      nodes(ids: [$id, $id]) { ... on Person { slug } } }`;
    const became = { slug: 'robert-smith' };
    expect(await answer(database, OLD, { id: person('bob-smith') })).toMatchObject({
      person: { id: person('robert-smith'), ...became, articles: { totalCount: 2 } },
      byId: became,
      node: { id: person('robert-smith'), ...became },
      nodes: [became, became],
    });
  });

  it('answer with the record as it now is, and with none where it was rejected', async () => {
    const ASK = `edit { target { node { id ... on Person { name } ... on Quote { saidBy { name } } } } } userErrors { code }`;
    const ask = (mutation: string, id: string) =>
      answer(database, `mutation ($id: ID!) { done: ${mutation} { ${ASK} } }`, { id }, key);
    const [bob, quote] = [person('bob-smith'), await quoteId()];
    const nodes = [
      await ask('renamePerson(id: $id, name: "Robert Q. Smith")', bob),
      await ask('setSpeaker(quoteId: $id, actorId: null)', quote),
      await ask('rejectFact(id: $id)', quote),
    ];
    expect(nodes).toEqual(
      [{ id: bob, name: 'Robert Q. Smith' }, { id: quote, saidBy: null }, null].map((node) => ({
        done: { edit: { target: { node } }, userErrors: [] },
      })),
    );
  });

  it('are listed, the last first, and undone', async () => {
    const merged = await merge('bob-smith', 'robert-smith');
    const named = await edit('renamePerson(id: $id, name: "Rob Smith")', { id: person('robert-smith') });
    const LIST = `query ($filter: EditFilter, $after: String) { edits(first: 1, after: $after, filter: $filter) {
      totalCount nodes { id kind } pageInfo { hasNextPage endCursor } } }`;
    const { edits: first } = await answer(database, LIST, {}, key);
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ id: named.edit?.id, kind: 'RENAME_PERSON' }],
      pageInfo: { hasNextPage: true },
    });
    const { edits: next } = await answer(database, LIST, { after: first.pageInfo.endCursor }, key);
    expect(next).toMatchObject({ nodes: [{ id: merged.edit?.id }], pageInfo: { hasNextPage: false } });
    expect(await edit('undoEdit(editId: $id)', { id: merged.edit?.id })).toMatchObject({
      edit: { id: merged.edit?.id, undoneAt: expect.any(Date) as unknown },
      userErrors: [],
    });
    const listed = async (filter: object) =>
      ((await answer(database, LIST, { filter }, key)).edits as { nodes: unknown[] }).nodes;
    expect(await listed({ undone: true })).toEqual([{ id: merged.edit?.id, kind: 'MERGE_PEOPLE' }]);
    expect(await listed({ undone: false })).toEqual([{ id: named.edit?.id, kind: 'RENAME_PERSON' }]);
    expect(await listed({ kinds: ['SET_EVENT'] })).toEqual([]);
    expect(await listed({ by: 'nobody' })).toEqual([]);
    const both = { or: [{ kinds: ['MERGE_PEOPLE'] }, { undone: false }] };
    const counted = async (filter: object) =>
      ((await answer(database, LIST, { filter }, key)).edits as { totalCount: number }).totalCount;
    expect(await counted(both)).toBe(2);
    expect(await counted({ not: both })).toBe(0);
    expect(await counted({ ...both, and: [{ undone: true }, {}] })).toBe(1);
    expect(await counted({ not: { or: [{}], and: [] } })).toBe(2);
    expect(await listed({ not: { undone: true } })).toEqual([{ id: named.edit?.id, kind: 'RENAME_PERSON' }]);
    expect(await counted({ not: { void: false } })).toBe(await counted({ void: true }));
    // Also what was made without a key.
    await database.prisma.edit.updateMany({ where: { kind: 'RENAME_PERSON' }, data: { by: null } });
    expect(await listed({ not: { by: named.edit?.by } })).toEqual([
      { id: named.edit?.id, kind: 'RENAME_PERSON' },
    ]);
    expect(await counted({ not: { not: { by: named.edit?.by } } })).toBe(1);
    const wrong = await refusal(database, LIST, { filter: { not: { targetId: 'x' } } }, key);
    expect(wrong.message).toContain('"filter.not.targetId" must be an id');
    expect(await listed({ targetId: person('bob-smith') })).toEqual([
      { id: merged.edit?.id, kind: 'MERGE_PEOPLE' },
    ]);
    const NODE = 'query ($id: ID!) { node(id: $id) { id ... on Edit { kind } } }';
    const id = merged.edit?.id;
    expect(await answer(database, NODE, { id }, key)).toEqual({ node: { id, kind: 'MERGE_PEOPLE' } });
    expect(await answer(database, NODE, { id })).toEqual({ node: null });
  });

  it('say who said something, what is no fact, and what an event is', async () => {
    const [quote, event] = [await quoteId(), await eventId()];
    const spoke = await edit('setSpeaker(quoteId: $quote, actorId: $ann)', { quote, ann: person('ann-lee') });
    expect(spoke).toMatchObject({ edit: { target: { places: [{ text: 'We agreed,', void: null }] } } });
    const QUOTE = 'query ($quote: ID!) { quote(id: $quote) { speaker { slug } } }';
    expect(await answer(database, QUOTE, { quote })).toEqual({ quote: { speaker: { slug: 'ann-lee' } } });
    const was = await edit(
      `setEvent(id: $event, type: ACCUSE, status: ALLEGED, date: "2017-05-09", datePrecision: MONTH,
        participants: [{ role: ACTOR, actorId: $ann }, { role: RECIPIENT, label: "officials", countryCode: "FR" }])`,
      { event, ann: person('ann-lee') },
    );
    expect(was.userErrors).toEqual([]);
    const EVENT = `query ($event: ID!) { event(id: $event) { type status date dateEnd datePrecision
      participants { role label person { slug } country { code } } } }`;
    expect(JSON.parse(JSON.stringify(await answer(database, EVENT, { event })))).toEqual({
      event: {
        ...{ type: 'ACCUSE', status: 'ALLEGED', date: '2017-05-01', dateEnd: '2017-05-31' },
        datePrecision: 'MONTH',
        participants: [
          { role: 'ACTOR', label: 'Ann Lee', person: { slug: 'ann-lee' }, country: null },
          { role: 'RECIPIENT', label: 'officials', person: null, country: { code: 'FR' } },
        ],
      },
    });
    const rejected = await edit('rejectFact(id: $event)', { event });
    expect(await answer(database, EVENT, { event })).toEqual({ event: null });
    await edit('undoEdit(editId: $id)', { id: was.edit?.id });
    expect(await answer(database, EVENT, { event })).toEqual({ event: null });
    await edit('undoEdit(editId: $id)', { id: rejected.edit?.id });
    expect(await answer(database, EVENT, { event })).toMatchObject({ event: { type: 'CONSULT' } });
    await edit('rejectFact(id: $quote)', { quote });
    expect(await answer(database, QUOTE, { quote })).toEqual({ quote: null });
  });

  it.each<[string, string, string[]]>([
    ['mergePeople(from: $bob, into: $bob)', 'INVALID_EDIT', ['into']],
    ['mergePeople(from: $bob, into: $nobody)', 'NOT_FOUND', ['into']],
    ['renamePerson(id: $bob, name: " ")', 'INVALID_EDIT', ['name']],
    ['renamePerson(id: $nobody, name: "A")', 'NOT_FOUND', ['id']],
    ['setSpeaker(quoteId: $quote, actorId: $nobody)', 'NOT_FOUND', ['actorId']],
    ['setEvent(id: $event)', 'INVALID_EDIT', ['id']],
    ['setEvent(id: $event, datePrecision: DAY)', 'INVALID_EDIT', ['datePrecision']],
    [
      'setEvent(id: $event, participants: [{ role: ACTOR, actorId: $nobody }])',
      'NOT_FOUND',
      ['participants'],
    ],
    ['undoEdit(editId: $edit)', 'NOT_FOUND', ['editId']],
  ])('%s is refused and changes nothing', async (mutation, code, field) => {
    const none = '00000000-0000-8000-8000-000000000000';
    const all: Record<string, string> = {
      bob: person('bob-smith'),
      nobody: toGlobalId('Person', none),
      quote: await quoteId(),
      event: await eventId(),
      edit: Buffer.from(`Edit:${none}`).toString('base64url'),
    };
    const used = Object.entries(all).filter(([name]) => mutation.includes(`$${name}`));
    const before = await dumpTables(database);
    expect(await edit(mutation, Object.fromEntries(used))).toMatchObject({
      edit: null,
      userErrors: [{ code, field }],
    });
    expect(await dumpTables(database)).toEqual(before);
    expect(await database.prisma.edit.count()).toBe(0);
  });

  it('take a note of 2,000 characters, and refuse one of 10 kB and ids of other things', async () => {
    const MERGE = `mutation ($note: String) { mergePeople(from: "${person('bob-smith')}",
      into: "${person('robert-smith')}", note: $note) { edit { note } } }`;
    const long = await refusal(database, MERGE, { note: 'x'.repeat(10_000) }, key);
    expect(long).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(long.validation).toContain('note');
    const note = 'x'.repeat(2000);
    expect(await answer(database, MERGE, { note }, key)).toEqual({ mergePeople: { edit: { note } } });
    const country = `mutation { rejectFact(id: "${toGlobalId('Country', 'FR')}") { edit { id } } }`;
    expect(await refusal(database, country, {}, key)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('merge organizations, whose old id and slug lead to the one that they became', async () => {
    await ingestArticle(database, { text: 'The World Bank lent Chile money.' });
    await ingestArticle(database, { text: 'Ann Lee, head of the World Bank Group, sings.' });
    const all = await database.prisma.organization.findMany();
    const idOf = (slug: string) =>
      toGlobalId('Organization', all.find((organization) => organization.slug === slug)?.id ?? '');
    const [from, into] = [idOf('world-bank-group'), idOf('world-bank')];
    const OLD = `query ($id: ID!) {
      organization(slug: "world-bank-group") { id slug aliases mentionCount articles { totalCount } }
      byId: organization(id: $id) { slug }
      node(id: $id) { id ... on Organization { slug } }
      nodes(ids: [$id, $id]) { ... on Organization { slug } }
      search(query: "World Bank Group", types: [ORGANIZATION]) { nodes { ... on Organization { slug } } } }`;
    const merged = await edit('mergeOrganizations(from: $from, into: $into)', { from, into });
    expect(merged).toMatchObject({
      edit: {
        ...{ kind: 'MERGE_ORGANIZATIONS', void: null, target: { id: from, type: 'Organization' } },
        changes: [
          { field: 'from', value: 'World Bank Group' },
          { field: 'into', value: 'World Bank' },
        ],
      },
      userErrors: [],
    });
    const became = { slug: 'world-bank' };
    expect(await answer(database, OLD, { id: from })).toMatchObject({
      organization: { id: into, ...became, mentionCount: 2, articles: { totalCount: 2 } },
      byId: became,
      node: { id: into, ...became },
      nodes: [became, became],
      search: { nodes: [became] },
    });
    expect(await edit('mergeOrganizations(from: $into, into: $from)', { from, into })).toMatchObject({
      edit: null,
      userErrors: [{ code: 'INVALID_EDIT', field: ['into'], editId: merged.edit?.id }],
    });
    await edit('undoEdit(editId: $id)', { id: merged.edit?.id });
    expect(await answer(database, OLD, { id: from })).toMatchObject({ organization: { id: from } });
  });

  it('let an organization or a country be who said something', async () => {
    await ingestArticle(database, { text: 'The World Bank sings.' });
    const bank = toGlobalId('Organization', (await database.prisma.organization.findFirstOrThrow()).id);
    const quote = await quoteId();
    const QUOTE = 'query ($id: ID!) { quote(id: $id) { speaker { name } saidBy { __typename id name } } }';
    for (const [actor, saidBy] of [
      [bank, { __typename: 'Organization', id: bank, name: 'World Bank' }],
      [
        toGlobalId('Country', 'FR'),
        { __typename: 'Country', id: toGlobalId('Country', 'FR'), name: 'France' },
      ],
    ] as const) {
      expect(await edit('setSpeaker(quoteId: $quote, actorId: $actor)', { quote, actor })).toMatchObject({
        edit: { changes: [{ field: 'speaker', value: saidBy.name }] },
      });
      expect(await answer(database, QUOTE, { id: quote })).toEqual({ quote: { speaker: null, saidBy } });
    }
  });

  it('reject what an article gives the ids of: mentions of all kinds, quotes, and each mention of an event', async () => {
    const { id: articleId } = await ingestArticle(database, {
      text: 'The World Bank met Carl Dorn in France on May 2, 2017. “We agreed,” Carl Dorn said.',
      publishedAt: '2017-05-04',
    });
    const FACTS = `query ($id: ID!) { article(id: $id) {
      mentions(first: 100) { nodes { id __typename } }
      quotes { nodes { id __typename } }
      events { nodes { mentions { id __typename } } } } }`;
    const article = { id: toGlobalId('Article', articleId) };
    interface Fact {
      id: string;
      __typename: string;
    }
    const factsNow = async () => {
      const data = (await answer(database, FACTS, article)) as unknown as {
        article: {
          mentions: { nodes: Fact[] };
          quotes: { nodes: Fact[] };
          events: { nodes: { mentions: Fact[] }[] };
        };
      };
      const { mentions, quotes, events } = data.article;
      return [...mentions.nodes, ...quotes.nodes, ...events.nodes.flatMap((event) => event.mentions)];
    };
    const facts = await factsNow();
    expect(new Set(facts.map(({ __typename }) => __typename))).toEqual(
      new Set(['Mention', 'Quote', 'EventMention']),
    );
    const NODE = 'query ($id: ID!) { node(id: $id) { id __typename ... on EventMention { event { id } } } }';
    for (const { id, __typename } of facts) {
      expect(await answer(database, NODE, { id })).toMatchObject({ node: { id, __typename } });
      const before = await factsNow();
      const { edit: made } = await edit('rejectFact(id: $id)', { id });
      expect(made).toMatchObject({ target: { id, type: __typename }, void: null });
      expect(await answer(database, NODE, { id })).toEqual({ node: null });
      expect((await factsNow()).map((fact) => fact.id)).not.toContain(id);
      expect(await wrongCounts(database)).toEqual([]);
      await edit('undoEdit(editId: $id)', { id: made?.id });
      expect(await factsNow()).toEqual(before);
    }
  });

  it('are for those who may edit', async () => {
    const { key: reader } = await createKey(database, 'reader', 'READ');
    const { key: writer } = await createKey(database, 'writer', 'WRITE');
    const LIST = '{ edits { totalCount } }';
    expect(await refusal(database, LIST)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(database, LIST, {}, reader)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await answer(database, LIST, {}, writer)).toEqual({ edits: { totalCount: 0 } });
    const INGEST = 'mutation { ingestArticle(input: { text: "A b." }) { created } }';
    expect(await refusal(database, INGEST, {}, key)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('cost one statement to read for a page of them', async () => {
    await merge('bob-smith', 'robert-smith');
    const count = async (first: number) =>
      (
        await statementsOf(database, () =>
          answer(
            database,
            `{ edits(first: ${String(first)}) { nodes { target { places { text } } void } } }`,
            {},
            key,
          ),
        )
      ).length;
    expect(await count(1)).toBe(await count(50));
  });
});
