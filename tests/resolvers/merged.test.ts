import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/changes/exportGraph.js';
import { openHub } from '../../src/changes/hub.js';
import { ingestArticle } from '../../src/ingest.js';
import { toGlobalId } from '../../src/loaders/globalId.js';
import type { Database } from '../../src/store/database.js';
import { mergeOrganizations, mergePeople } from '../../src/store/edits/mergeActors.js';
import { undoEdit } from '../../src/store/edits/undoEdit.js';
import { EXPORTED } from '../../src/store/export/tables.js';
import { answer } from '../support/api.js';
import { answerBothWays } from '../support/bothWays.js';
import { openTestDatabase } from '../support/database.js';
import { readAgain } from '../support/readAgain.js';
import { emptyTables } from '../support/tables.js';

/** Where somebody who was merged is met, and that it is the one that they became. */

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const author = { by: 'desk', note: null };

/** Of each type, the one that is merged, the one it is merged into, and who is mentioned with both. */
const MERGED = {
  Person: {
    from: 'bob-smith',
    into: 'robert-smith',
    name: 'Bob Smith',
    texts: [
      'Bob Smith met Ann Lee in France on May 2, 2017. “We agreed,” Bob Smith said. “Bob Smith knows,” Ann Lee said.',
      'Robert Smith flew to Sweden on Monday. “It was good,” Robert Smith said. “It was cold,” Ann Lee said.',
    ],
    merge: mergePeople,
    companions: '{ person(slug: "ann-lee") { coMentions { edges { articleCount node { slug } } } } }',
    filters: [
      'articles(filter: { personId: $id })',
      'articles(filter: { personIds: [$id, $other] })',
      'articles(filter: { not: { personId: $id } })',
      'articles(filter: { quotesPersonId: $id })',
      'articles(filter: { quotesPersonIds: [$id] })',
      'quotes(filter: { speakerId: $id })',
      'quotes(filter: { speakerIds: [$other, $id] })',
      'quotes(filter: { aboutPersonId: $id })',
      'quotes(filter: { aboutPersonIds: [$id] })',
      'events(filter: { participantId: $id })',
      'events(filter: { participantIds: [$id, $other] })',
      'events(filter: { actorId: $id })',
      'events(filter: { actorIds: [$id] })',
      'events(filter: { recipientIds: [$id, $other] })',
      'search(query: "Smith", filter: { personIds: [$id] })',
    ],
    facet: '{ articles { facets { people(first: 9) { count person { slug } } } } }',
  },
  Organization: {
    from: 'world-bank-group',
    into: 'world-bank',
    name: 'World Bank Group',
    texts: [
      'Ann Lee, head of the World Bank Group, met the Red Cross on May 3, 2017. The World Bank Group accused the Red Cross of fraud. “It was fraud,” the World Bank Group said. “The World Bank Group knows,” Ann Lee said.',
      'The World Bank lent Chile money. “We agreed,” the World Bank said. The Red Cross sings.',
    ],
    merge: mergeOrganizations,
    companions: '{ organization(slug: "red-cross") { coMentions { edges { articleCount node { slug } } } } }',
    filters: [
      'articles(filter: { organizationId: $id })',
      'articles(filter: { organizationIds: [$id, $other] })',
      'articles(filter: { not: { organizationId: $id } })',
      'quotes(filter: { organizationId: $id })',
      'quotes(filter: { organizationIds: [$other, $id] })',
      'quotes(filter: { aboutOrganizationId: $id })',
      'quotes(filter: { aboutOrganizationIds: [$id] })',
      'events(filter: { organizationId: $id })',
      'events(filter: { organizationIds: [$id, $other] })',
      'events(filter: { participantId: $id })',
      'events(filter: { actorIds: [$id] })',
      'events(filter: { recipientIds: [$id, $other] })',
      'people(filter: { organizationId: $id })',
      'people(filter: { organizationIds: [$id] })',
      'search(query: "bank", filter: { organizationIds: [$id] })',
    ],
    facet: '{ articles { facets { organizations(first: 9) { count organization { slug } } } } }',
  },
} as const;

describe.each(['Person', 'Organization'] as const)('a %s that was merged', (type) => {
  const { from, into, name, texts, merge, companions, filters, facet } = MERGED[type];
  const keys = new Map<string, string>();
  const key = (slug: string) => keys.get(slug) ?? '';
  const idOf = (slug: string) => toGlobalId(type, key(slug));
  const other = type === 'Person' ? 'ann-lee' : 'red-cross';

  beforeEach(async () => {
    await emptyTables(database);
    for (const text of texts) await ingestArticle(database, { text, publishedAt: '2017-05-04' });
    const rows = await database.prisma.$queryRawUnsafe<{ id: string; slug: string }[]>(
      `SELECT id::text, slug FROM "${type}"`,
    );
    for (const { id, slug } of rows) keys.set(slug, id);
  });
  const mergeNow = () => merge(database, { from: key(from), into: key(into) }, author);

  it.each(filters)('is found by its old id: %s', async (field) => {
    await mergeNow();
    const fields = field.startsWith('search') ? 'nodes { __typename }' : 'totalCount nodes { id }';
    const head = (['id', 'other'] as const).filter((one) => field.includes(`$${one}`));
    const types = head.map((one) => `$${one}: ID!`).join(', ');
    const query = `${types ? `query (${types})` : ''} { found: ${field} { ${fields} } }`;
    const ask = (slug: string) => {
      const all = { id: idOf(slug), other: idOf(other) };
      return answerBothWays(database, query, Object.fromEntries(head.map((one) => [one, all[one]])));
    };
    const [old, present] = [await ask(from), await ask(into)];
    expect(old).toEqual(present);
    if (!field.includes('not:') && !field.includes('recipient'))
      expect((present.found as { nodes: unknown[] }).nodes).not.toEqual([]);
  });

  it('counts as the one that it became in facets and beside others, until that is undone', async () => {
    const seen = async () =>
      JSON.stringify([await answer(database, facet), await answer(database, companions)]);
    const before = await seen();
    const { id } = await mergeNow();
    const merged = await seen();
    expect(merged).not.toContain(`"${from}"`);
    expect(merged).toContain(`{"articleCount":2,"node":{"slug":"${into}"}}`);
    expect(merged).toMatch(new RegExp(`"count":2,"${type.toLowerCase()}":{"slug":"${into}"}`));
    await undoEdit(database, id, 'desk', readAgain);
    expect(await seen()).toEqual(before);
  });

  it('is found by its old name in searches', async () => {
    await mergeNow();
    const TYPE = type.toUpperCase();
    const query = `query ($name: String!) { search(query: $name, types: [${TYPE}]) { nodes { ... on ${type} { slug } } } }`;
    const { search } = await answer(database, query, { name });
    expect(search.nodes).toContainEqual({ slug: into });
    expect(search.nodes).not.toContainEqual({ slug: from });
  });

  it('is in the log of changes: it is gone, and the other is updated', async () => {
    const LATEST = '{ changes { latestCursor } }';
    const since = (await answer(database, LATEST)).changes.latestCursor as string;
    const { id } = await mergeNow();
    const LOG = `query ($since: String!) { changes(since: $since, first: 100) { nodes { operation nodeId } } }`;
    const { changes } = await answer(database, LOG, { since });
    expect(changes.nodes).toContainEqual({ operation: 'DELETED', nodeId: idOf(from) });
    expect(changes.nodes).toContainEqual({ operation: 'UPDATED', nodeId: idOf(into) });
    const then = (await answer(database, LATEST)).changes.latestCursor as string;
    await undoEdit(database, id, 'desk', readAgain);
    const { changes: undone } = await answer(database, LOG, { since: then });
    expect(undone.nodes).toContainEqual({ operation: 'CREATED', nodeId: idOf(from) });
    expect(undone.nodes).toContainEqual({ operation: 'UPDATED', nodeId: idOf(into) });
  });

  it('is followed under its old id by those who subscribed to it', async () => {
    await mergeNow();
    const hub = openHub(database, (message) => {
      throw new Error(message);
    });
    const stop = new AbortController();
    const wanted = { types: ['Article'], [type === 'Person' ? 'personId' : 'organizationId']: key(from) };
    const events = (await hub.follow(wanted, null, stop.signal))[Symbol.asyncIterator]();
    const next = events.next();
    await ingestArticle(database, { text: 'Carl Dorn sings.' });
    const { id } = await ingestArticle(database, { text: `The press sees ${name}.` });
    expect((await next).value).toMatchObject({ operation: 'CREATED', type: 'Article', key: id });
    stop.abort();
    await hub.close();
  });

  it('is exported as the one that it became, with the edit that says so', async () => {
    await mergeNow();
    const out = new PassThrough();
    const all = textOf(out);
    await exportGraph(database, { tables: EXPORTED, format: 'jsonl', since: null }, () => out);
    out.end();
    const lines = (await all)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const records = (record: string) => lines.filter((line) => line['record'] === record);
    expect(records(type).map(({ slug }) => slug)).not.toContain(from);
    expect(records(`Edited${type}`)).toContainEqual(
      expect.objectContaining({ id: key(from), rootId: key(into), slug: from }),
    );
    expect(records('Edit')).toMatchObject([{ nodeId: key(from) }]);
    const named = lines.filter(({ record }) => !String(record).startsWith('Edit'));
    // Articles keep whom they named, to be told apart when the merge is undone.
    const said = named.map((line) => JSON.stringify({ ...line, namedIds: [] })).join('\n');
    expect(said).not.toContain(key(from));
  });
});
