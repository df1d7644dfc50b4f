import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { toGlobalId } from '../../src/loaders/globalId.js';
import { createSchema } from '../../src/schema.js';
import { createKey } from '../../src/store/apiKeys.js';
import type { Database } from '../../src/store/database.js';
import { openTestDatabase } from '../support/database.js';
import { dumpTables } from '../support/tables.js';
import { textPlaces, textsAt } from './attackTexts.js';
import { type Answer, type Running, start } from './support.js';

let database: Database;
let server: Running;
let authorization: string;
let variables: Record<string, string>;
beforeAll(async () => {
  database = await openTestDatabase();
  await ingestArticle(database, {
    text: 'Robert Smith of the World Bank met Ann Lee on May 2, 2017. “We agreed,” Mr Smith said.',
  });
  authorization = `Bearer ${(await createKey(database, 'attacker', 'EDIT')).key}`;
  server = await start({ database, config: { rateLimit: 0 } });
  const [quote, person, event, organization] = await Promise.all([
    database.prisma.quote.findFirstOrThrow(),
    database.prisma.person.findFirstOrThrow(),
    database.prisma.event.findFirstOrThrow(),
    database.prisma.organization.findFirstOrThrow(),
  ]);
  variables = {
    quote: toGlobalId('Quote', quote.id),
    person: toGlobalId('Person', person.id),
    event: toGlobalId('Event', event.id),
    organization: toGlobalId('Organization', organization.id),
  };
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** Each place of an edit that takes a text; what else it is given is there, or is an error of its own. */
const PLACES: [place: string, mutation: string][] = [
  ['mergePeople(from)', 'mergePeople(from: $text, into: $person)'],
  ['mergePeople(into)', 'mergePeople(from: $person, into: $text)'],
  ['mergePeople(note)', 'mergePeople(from: $person, into: $person, note: $text)'],
  ['mergeOrganizations(from)', 'mergeOrganizations(from: $text, into: $organization)'],
  ['mergeOrganizations(into)', 'mergeOrganizations(from: $organization, into: $text)'],
  ['mergeOrganizations(note)', 'mergeOrganizations(from: $organization, into: $organization, note: $text)'],
  ['renamePerson(id)', 'renamePerson(id: $text, name: "Ann Lee")'],
  ['renamePerson(name)', 'renamePerson(id: $event, name: $text)'],
  ['renamePerson(note)', 'renamePerson(id: $person, name: "", note: $text)'],
  ['setSpeaker(quoteId)', 'setSpeaker(quoteId: $text, actorId: $person)'],
  ['setSpeaker(actorId)', 'setSpeaker(quoteId: $quote, actorId: $text)'],
  ['setSpeaker(note)', 'setSpeaker(quoteId: $event, note: $text)'],
  ['rejectFact(id)', 'rejectFact(id: $text)'],
  ['rejectFact(note)', 'rejectFact(id: $person, note: $text)'],
  ['setEvent(id)', 'setEvent(id: $text, type: AID)'],
  ['setEvent(note)', 'setEvent(id: $event, note: $text)'],
  ['setEvent(date)', 'setEvent(id: $quote, date: $text)'],
  ['setEvent(participants.actorId)', 'setEvent(id: $event, participants: [{ role: ACTOR, actorId: $text }])'],
  [
    'setEvent(participants.countryCode)',
    'setEvent(id: $quote, participants: [{ role: ACTOR, label: "x", countryCode: $text }])',
  ],
  ['setEvent(participants.label)', 'setEvent(id: $quote, participants: [{ role: ACTOR, label: $text }])'],
  ['undoEdit(editId)', 'undoEdit(editId: $text)'],
];
const EDITS = new Set(PLACES.map(([place]) => place.replace(/\(.*/, '')));
const TYPES: Record<string, string> = { note: 'String', name: 'String!', label: 'String', date: 'Date' };
TYPES['countryCode'] = 'CountryCode';

describe('texts of attackers who may edit', () => {
  it('go into every argument of an edit that holds a text', () => {
    const mutations = createSchema().getMutationType();
    const wanted = isObjectType(mutations)
      ? Object.values(mutations.getFields())
          .filter(({ name }) => EDITS.has(name))
          .flatMap(({ name, args }) => textPlaces(args).map(({ path }) => `${name}(${path})`))
      : [];
    expect(PLACES.map(([place]) => place).sort()).toEqual(wanted.sort());
  });

  it.each(PLACES.map(([place, mutation], at) => ({ place, mutation, at })))(
    '$place',
    async ({ place, mutation, at }) => {
      const before = await dumpTables(database);
      const logged = server.log.length;
      const field = /(\w+)\)$/.exec(place)?.[1] ?? '';
      const used = Object.entries(variables).filter(([name]) => mutation.includes(`$${name}`));
      const head = ['text', ...used.map(([name]) => name)].map(
        (name) => `$${name}: ${name === 'text' ? (TYPES[field] ?? 'ID!') : 'ID!'}`,
      );
      for (const text of textsAt(at)) {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify({
            query: `mutation (${head.join(', ')}) { done: ${mutation} { edit { id } userErrors { code message } } }`,
            variables: { text, ...Object.fromEntries(used) },
          }),
        });
        const { data, errors = [] } = (await response.json()) as Answer;
        const asked = JSON.stringify({ text: text.slice(0, 60), errors });
        const codes = errors.map(({ extensions }) => extensions['code']);
        expect(
          codes.filter((code) => code !== 'BAD_USER_INPUT'),
          asked,
        ).toEqual([]);
        const done = data?.['done'] as { edit: unknown; userErrors: { code: string }[] } | null | undefined;
        expect(done?.edit ?? null, asked).toBeNull();
        if (done) expect(done.userErrors[0]?.code, asked).toMatch(/^(?:INVALID_EDIT|NOT_FOUND)$/);
      }
      expect(server.log.slice(logged).filter(({ level }) => level >= 50)).toEqual([]);
      expect(await dumpTables(database)).toEqual(before);
    },
  );
});
