import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import type { Database } from '../../src/store/database.js';
import { deleteArticle } from '../../src/store/articles/deleteArticle.js';
import { rejectFact, setEvent, setSpeaker } from '../../src/store/edits/factEdits.js';
import { mergeOrganizations, mergePeople } from '../../src/store/edits/mergeActors.js';
import { renamePerson } from '../../src/store/edits/renamePerson.js';
import { undoEdit } from '../../src/store/edits/undoEdit.js';
import { openTestDatabase } from '../support/database.js';
import { readAgain as reread } from '../support/readAgain.js';
import { dumpTables, emptyTables, wrongCounts } from '../support/tables.js';

// Many tests may run beside.
vi.setConfig({ testTimeout: 240_000 });

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const author = { by: 'desk', note: 'seen in print' };

const ingest = async (text: string, publishedAt = '2017-05-04') =>
  (await ingestArticle(database, { text, publishedAt })).id;
const person = (slug: string) => database.prisma.person.findUniqueOrThrow({ where: { slug } });
const slugs = async () =>
  (await database.prisma.person.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug);
const merge = async (from: string, into: string) =>
  mergePeople(database, { from: (await person(from)).id, into: (await person(into)).id }, author);
const undo = (id: string) => undoEdit(database, id, 'desk', reread);

const ROBERT = 'Robert Smith met Ann Lee on May 2, 2017. “We agreed,” Mr Smith said.';
const BOB = 'Bob Smith flew to Sweden on Monday. “It was good,” Bob Smith said.';
const BOTH = 'Bob Smith, a banker, sings. Robert Smith called Bob Smith on May 3, 2017.';

describe('people who are merged', () => {
  it('are one, whose counts are those of both', async () => {
    await ingest(ROBERT);
    await ingest(BOB);
    const { mentionCount: bob } = await person('bob-smith');
    const { mentionCount: robert } = await person('robert-smith');
    await merge('bob-smith', 'robert-smith');
    expect(await slugs()).toEqual(['ann-lee', 'robert-smith']);
    expect(await person('robert-smith')).toMatchObject({ mentionCount: bob + robert, articleCount: 2 });
    expect((await person('robert-smith')).searchName).toContain('bob smith');
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are one in the articles of tomorrow, and when articles are read again', async () => {
    await ingest(ROBERT);
    const id = await ingest(BOB);
    await merge('bob-smith', 'robert-smith');
    await ingest('Bob Smith sings.');
    expect(await person('robert-smith')).toMatchObject({ articleCount: 3 });
    // Nobody names them by the first name meanwhile.
    await deleteArticle(database, id);
    await ingest('Bob Smith dances.');
    expect(await slugs()).toEqual(['ann-lee', 'robert-smith']);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are two again when that is undone, as if nothing had been', async () => {
    for (const text of [ROBERT, BOB, BOTH]) await ingest(text);
    const before = await dumpTables(database);
    const { id } = await merge('bob-smith', 'robert-smith');
    expect(await slugs()).toEqual(['ann-lee', 'robert-smith']);
    await undo(id);
    expect(await dumpTables(database)).toEqual(before);
    expect(await database.prisma.editedPerson.count()).toBe(0);
    await ingest('Bob Smith sings.');
    expect(await slugs()).toEqual(['ann-lee', 'bob-smith', 'robert-smith']);
  });

  it('are two again in articles that came meanwhile', async () => {
    await ingest(ROBERT);
    await ingest(BOB);
    const { id } = await merge('bob-smith', 'robert-smith');
    await ingest('Bob Smith sings.');
    await undo(id);
    expect(await person('bob-smith')).toMatchObject({ articleCount: 2 });
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('come apart as if nothing had been, and only what may name both is read again', async () => {
    const later = 'Bob Smith, a banker of Chile, met Ann Lee on May 9, 2017. “It was late,” Bob Smith said.';
    const both = 'Robert Smith met Ann Lee on May 9, 2017. “They were late,” said Bob Smith.';
    for (const text of [ROBERT, BOB, BOTH]) await ingest(text);
    const { id } = await merge('bob-smith', 'robert-smith');
    await ingest(later);
    await ingest(both);
    const read: string[] = [];
    await undoEdit(database, id, 'desk', (raw) => {
      read.push(raw.text);
      return reread(raw);
    });
    expect(read).toEqual([both]);
    const undone = await dumpTables(database);
    await emptyTables(database);
    for (const text of [ROBERT, BOB, BOTH, later, both]) await ingest(text);
    expect(undone).toEqual(await dumpTables(database));
  });

  it('take their titles, countries, names and events with them when they come apart', async () => {
    const banker =
      'Bob Smith, a banker of Chile, met Carl Dorn on May 9, 2017. “It was late,” Bob Smith said. “Bob Smith sings,” said Carl Dorn.';
    await ingest(ROBERT);
    await ingest(BOB);
    const { id } = await merge('bob-smith', 'robert-smith');
    await ingest(banker);
    await undoEdit(database, id, 'desk', () => Promise.reject(new Error('nothing is to be read')));
    const undone = await dumpTables(database);
    for (const table of ['PersonTitle', 'PersonCountry', 'PersonRole', 'QuotePerson', 'EventParticipant'])
      expect(undone[table]?.length).toBeGreaterThan(0);
    await emptyTables(database);
    for (const text of [ROBERT, BOB, banker]) await ingest(text);
    expect(undone).toEqual(await dumpTables(database));
  });

  it('learn while they are merged what articles say of them', async () => {
    const [before, later] = ['Zorvan Smyth sings.', 'Mrs Zorvan Smyth sings.'];
    await ingest(ROBERT);
    await ingest(before);
    expect(await person('zorvan-smyth')).toMatchObject({ gender: null });
    const { id } = await merge('zorvan-smyth', 'robert-smith');
    await ingest(later);
    await undoEdit(database, id, 'desk', () => Promise.reject(new Error('nothing is to be read')));
    expect(await person('zorvan-smyth')).toMatchObject({ gender: 'FEMALE', articleCount: 2 });
    const undone = await dumpTables(database);
    await emptyTables(database);
    for (const text of [ROBERT, before, later]) await ingest(text);
    expect(undone).toEqual(await dumpTables(database));
  });

  it('come apart in any order', async () => {
    await ingest(ROBERT);
    await ingest(BOB);
    await ingest('Bert Smyth sings.');
    const before = await dumpTables(database);
    const first = await merge('bob-smith', 'robert-smith');
    const second = await merge('robert-smith', 'bert-smyth');
    expect(await slugs()).toEqual(['ann-lee', 'bert-smyth']);
    await undo(first.id);
    expect(await slugs()).toEqual(['ann-lee', 'bert-smyth', 'bob-smith']);
    expect(await wrongCounts(database)).toEqual([]);
    await undo(second.id);
    expect(await dumpTables(database)).toEqual(before);
    const again = await merge('bob-smith', 'robert-smith');
    const last = await merge('robert-smith', 'bert-smyth');
    await undo(last.id);
    expect(await slugs()).toEqual(['ann-lee', 'bert-smyth', 'robert-smith']);
    await undo(again.id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it.each([
    ['into themselves', 'bob-smith', 'bob-smith', 'another person'],
    ['who were merged before', 'bert-smyth', 'robert-smith', '"Bert Smyth" was merged into "Ann Lee"'],
    ['into one who was merged before', 'robert-smith', 'bert-smyth', 'into: "Bert Smyth" was merged'],
    ['in a circle', 'ann-lee', 'bert-smyth', 'into: "Bert Smyth" was merged'],
  ])('are not merged %s', async (_, from, into, message) => {
    for (const text of [ROBERT, BOB, 'Bert Smyth sings.']) await ingest(text);
    const ids = new Map((await database.prisma.person.findMany()).map(({ slug, id }) => [slug, id]));
    await merge('bert-smyth', 'ann-lee');
    const before = await dumpTables(database);
    const merging = mergePeople(database, { from: ids.get(from) ?? '', into: ids.get(into) ?? '' }, author);
    await expect(merging).rejects.toMatchObject({ code: 'INVALID_EDIT' });
    await expect(merging).rejects.toThrow(message);
    expect(await dumpTables(database)).toEqual(before);
    expect(await database.prisma.edit.count({ where: { undoneAt: null } })).toBe(1);
  });
});

const BANK = 'The World Bank lent Chile money. “We agreed,” the World Bank said on May 2, 2017.';
const GROUP =
  'Ann Lee, head of the World Bank Group, met Carl Dorn on May 3, 2017. The World Bank Group accused the Red Cross of fraud.';
const body = (slug: string) => database.prisma.organization.findUniqueOrThrow({ where: { slug } });
const bodies = async () =>
  (await database.prisma.organization.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug);
const join = async (from: string, into: string) =>
  mergeOrganizations(database, { from: (await body(from)).id, into: (await body(into)).id }, author);

describe('organizations that are merged', () => {
  it('are one, whose counts, names, roles, quotes and events are those of both', async () => {
    await ingest(BANK);
    await ingest(GROUP);
    const [bank, group] = [await body('world-bank'), await body('world-bank-group')];
    await join('world-bank-group', 'world-bank');
    expect(await bodies()).not.toContain('world-bank-group');
    expect(await body('world-bank')).toMatchObject({
      mentionCount: bank.mentionCount + group.mentionCount,
      articleCount: 2,
    });
    expect((await body('world-bank')).searchName).toContain('world bank group');
    const at = { organizationId: bank.id };
    expect(await database.prisma.personRole.count({ where: at })).toBe(1);
    expect(await database.prisma.eventParticipant.count({ where: at })).toBeGreaterThan(0);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are one in the articles of tomorrow, and when nobody names the first meanwhile', async () => {
    await ingest(BANK);
    const id = await ingest(GROUP);
    const { id: bank } = await body('world-bank');
    await join('world-bank-group', 'world-bank');
    await deleteArticle(database, id);
    await ingest('The World Bank Group lent Peru money. The World Bank agreed.');
    expect(await database.prisma.organization.findMany()).toMatchObject([{ id: bank, articleCount: 2 }]);
    for (const article of await database.prisma.article.findMany()) await deleteArticle(database, article.id);
    expect(await bodies()).toEqual([]);
    await ingest('The World Bank Group lent Peru money.');
    expect(await database.prisma.organization.findMany()).toMatchObject([
      { id: bank, slug: 'world-bank', name: 'World Bank' },
    ]);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are two again when that is undone, as if nothing had been', async () => {
    for (const text of [BANK, GROUP]) await ingest(text);
    const before = await dumpTables(database);
    const { id } = await join('world-bank-group', 'world-bank');
    await undo(id);
    expect(await dumpTables(database)).toEqual(before);
    expect(await database.prisma.editedOrganization.count()).toBe(0);
  });

  it('are two again in articles that came meanwhile, and come apart in any order', async () => {
    for (const text of [BANK, GROUP]) await ingest(text);
    const first = await join('world-bank-group', 'world-bank');
    await ingest('The World Bank Group lent Peru money.');
    const second = await join('world-bank', 'red-cross');
    expect(await bodies()).toEqual(['red-cross']);
    await undo(first.id);
    expect(await body('world-bank-group')).toMatchObject({ articleCount: 2 });
    expect(await bodies()).toEqual(['red-cross', 'world-bank-group']);
    await undo(second.id);
    expect(await bodies()).toEqual(['red-cross', 'world-bank', 'world-bank-group']);
    expect(await wrongCounts(database)).toEqual([]);
    expect(await database.prisma.editedOrganization.count()).toBe(0);
  });

  it('come apart as if nothing had been, and nothing is read again that names only one', async () => {
    const later =
      'The World Bank Group, the WBG, accused Ann Lee of fraud on May 9, 2017. “It was late,” the World Bank Group said. “The World Bank Group waits,” Ann Lee said.';
    for (const text of [BANK, GROUP]) await ingest(text);
    const { id } = await join('world-bank-group', 'world-bank');
    await ingest(later);
    await undoEdit(database, id, 'desk', () => Promise.reject(new Error('nothing is to be read')));
    const undone = await dumpTables(database);
    for (const table of ['OrganizationAlias', 'PersonRole', 'QuoteOrganization', 'EventParticipant'])
      expect(undone[table]?.length).toBeGreaterThan(0);
    await emptyTables(database);
    for (const text of [BANK, GROUP, later]) await ingest(text);
    expect(undone).toEqual(await dumpTables(database));
  });

  it('are not merged into themselves, or in a circle', async () => {
    for (const text of [BANK, GROUP]) await ingest(text);
    const [bank, group] = [await body('world-bank'), await body('world-bank-group')];
    const merging = (from: string, into: string) => mergeOrganizations(database, { from, into }, author);
    await expect(merging(bank.id, bank.id)).rejects.toMatchObject({ code: 'INVALID_EDIT', field: 'into' });
    const { id: edit } = await merging(group.id, bank.id);
    await expect(merging(bank.id, group.id)).rejects.toMatchObject({ code: 'INVALID_EDIT', edit });
    await expect(merging(group.id, (await body('red-cross')).id)).rejects.toThrow(
      '"World Bank Group" was merged into "World Bank"',
    );
  });
});

describe('a person who is renamed', () => {
  it('keeps id and slug, and is meant by both names', async () => {
    const id = await ingest(BOB);
    const { id: personId } = await person('bob-smith');
    const before = await dumpTables(database);
    const edit = await renamePerson(database, { id: personId, name: 'Bobby  Smith' }, author);
    expect(await person('bob-smith')).toMatchObject({ name: 'Bobby Smith' });
    await ingest('Bobby Smith sings.');
    await ingest('Bob Smith dances.');
    expect(await database.prisma.person.findMany()).toMatchObject([{ id: personId, articleCount: 3 }]);
    await deleteArticle(database, id);
    for (const { id: other } of await database.prisma.article.findMany())
      await deleteArticle(database, other);
    expect(await slugs()).toEqual([]);
    await ingest(BOB);
    expect(await person('bob-smith')).toMatchObject({ name: 'Bobby Smith' });
    await undo(edit.id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('is, undone, no longer meant by the name, in articles that came meanwhile and later', async () => {
    const texts = [
      'Greta Holm, a singer, sang in Sweden. “I sing,” Holm said.',
      'Wanda Quill, a painter, flew to Chile on May 2, 2017. “I paint,” Quill said.',
      'Quill danced in Chile. “I dance,” Quill said.',
      'Holm sings again.',
    ];
    for (const text of texts) await ingest(text);
    const wanted = await dumpTables(database);
    await emptyTables(database);
    const [first = '', ...others] = texts;
    await ingest(first);
    const { id } = await person('greta-holm');
    const rename = await renamePerson(database, { id, name: 'Wanda Quill' }, author);
    for (const text of others) await ingest(text);
    expect(await slugs()).toEqual(['greta-holm']);
    await undo(rename.id);
    expect(await dumpTables(database)).toEqual(wanted);
    await ingest('Wanda Quill paints again.');
    expect(await slugs()).toEqual(['greta-holm', 'wanda-quill']);
    expect(await person('greta-holm')).toMatchObject({ articleCount: 2 });
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('is, undone, no longer meant by the name where that person was merged or is called otherwise by now', async () => {
    await ingest('Greta Holm sang in Sweden.');
    await ingest('Ann Lee sings.');
    const { id } = await person('greta-holm');
    const first = await renamePerson(database, { id, name: 'Wanda Quill' }, author);
    await ingest('Wanda Quill flew to Chile.');
    const second = await renamePerson(database, { id, name: 'Greta Berg' }, author);
    const merged = await merge('greta-holm', 'ann-lee');
    await ingest('Greta Berg laughs.');
    await undo(first.id);
    await ingest('Wanda Quill paints.');
    expect(await slugs()).toEqual(['ann-lee', 'wanda-quill']);
    expect(await person('wanda-quill')).toMatchObject({ articleCount: 2 });
    await undo(second.id);
    expect(await slugs()).toEqual(['ann-lee', 'greta-berg', 'wanda-quill']);
    await undo(merged.id);
    expect(await slugs()).toEqual(['ann-lee', 'greta-berg', 'greta-holm', 'wanda-quill']);
    for (const slug of ['ann-lee', 'greta-berg', 'greta-holm'])
      expect(await person(slug)).toMatchObject({ articleCount: 1 });
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('does not get a name back that another has meanwhile', async () => {
    await ingest(BOB);
    await ingest('Carl Dorn sings.');
    const [bob, carl] = [await person('bob-smith'), await person('carl-dorn')];
    const first = await renamePerson(database, { id: bob.id, name: 'Bobby Smith' }, author);
    const second = await renamePerson(database, { id: bob.id, name: 'Bert Smith' }, author);
    const third = await renamePerson(database, { id: carl.id, name: 'Bobby Smith' }, author);
    const before = await dumpTables(database);
    await expect(undo(second.id)).rejects.toMatchObject({ code: 'INVALID_EDIT', edit: third.id });
    expect(await dumpTables(database)).toEqual(before);
    await undo(first.id);
    await undo(second.id);
    await undo(third.id);
    expect(await database.prisma.editedPerson.count()).toBe(0);
  });

  it('keeps the person apart that has that name, when a merge is undone', async () => {
    for (const text of [ROBERT, BOB]) await ingest(text);
    const { id } = await merge('bob-smith', 'robert-smith');
    const robert = await person('robert-smith');
    const rename = await renamePerson(database, { id: robert.id, name: 'Bob Smith' }, author);
    await expect(undo(id)).rejects.toMatchObject({ code: 'INVALID_EDIT', field: 'editId', edit: rename.id });
    await undo(rename.id);
    await undo(id);
    expect(await slugs()).toEqual(['ann-lee', 'bob-smith', 'robert-smith']);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it.each(['', '  ', 'Bob Smith', 'a'.repeat(201), 'A\u0000b', '...', 'Ann Lee'])(
    'is not called %j',
    async (name) => {
      await ingest(BOB);
      await ingest('Ann Lee sings.');
      const { id } = await person('bob-smith');
      await expect(renamePerson(database, { id, name }, author)).rejects.toMatchObject({
        code: 'INVALID_EDIT',
        field: 'name',
      });
    },
  );
});

describe('edits of facts', () => {
  it('set who said something, and take it back', async () => {
    await ingest(ROBERT);
    await ingest('Carl Dorn sings.');
    const before = await dumpTables(database);
    const quote = await database.prisma.quote.findFirstOrThrow();
    const carl = await person('carl-dorn');
    const edit = await setSpeaker(
      database,
      { quoteId: quote.id, actor: { type: 'Person', id: carl.id } },
      author,
      reread,
    );
    expect(await database.prisma.quote.findMany()).toMatchObject([{ id: quote.id, speakerId: carl.id }]);
    const second = await setSpeaker(database, { quoteId: quote.id, actor: null }, author, reread);
    expect(await database.prisma.quote.findMany()).toMatchObject([{ id: quote.id, speakerId: null }]);
    await undo(edit.id);
    expect(await database.prisma.quote.findMany()).toMatchObject([{ speakerId: null }]);
    await undo(second.id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('keep the speaker whatever becomes of the article that named the person', async () => {
    await ingest(ROBERT);
    const other = await ingest('Carl Dorn sings.');
    const quote = await database.prisma.quote.findFirstOrThrow();
    const carl = await person('carl-dorn');
    const edit = await setSpeaker(
      database,
      { quoteId: quote.id, actor: { type: 'Person', id: carl.id } },
      author,
      reread,
    );
    await deleteArticle(database, other);
    expect(await person('carl-dorn')).toMatchObject({ id: carl.id, mentionCount: 0 });
    await undo(edit.id);
    expect(await slugs()).toEqual(['ann-lee', 'robert-smith']);
  });

  it('survive a new version, and say where they cannot', async () => {
    const said = { guid: '1', publisher: 'The Example', publishedAt: '2017-05-04' };
    const { id } = await ingestArticle(database, { text: ROBERT, ...said });
    const quote = await database.prisma.quote.findFirstOrThrow();
    await setSpeaker(database, { quoteId: quote.id, actor: null }, author, reread);
    await ingestArticle(database, { text: `Oslo is cold. ${ROBERT}`, ...said });
    expect(await database.prisma.quote.findMany()).toMatchObject([{ articleId: id, speakerId: null }]);
    await ingestArticle(database, { text: 'Robert Smith met Ann Lee.', ...said });
    expect(await database.prisma.editPlace.findMany()).toMatchObject([
      { void: 'The words “We agreed,” are no longer in the article.' },
    ]);
    await ingestArticle(database, { text: `Paris is warm. ${ROBERT}`, ...said });
    expect(await database.prisma.editPlace.findMany()).toMatchObject([{ void: null }]);
    expect(await database.prisma.quote.findMany()).toMatchObject([{ speakerId: null }]);
    await deleteArticle(database, id);
    expect(await database.prisma.editPlace.findMany()).toMatchObject([{ void: 'The article was deleted.' }]);
  });

  it('reject mentions, quotes and events', async () => {
    await ingest(ROBERT);
    const before = await dumpTables(database);
    const quote = await database.prisma.quote.findFirstOrThrow();
    const event = await database.prisma.event.findFirstOrThrow();
    const ann = await person('ann-lee');
    const mention = await database.prisma.mention.findFirstOrThrow({ where: { personId: ann.id } });
    const edits = [
      await rejectFact(database, { node: 'Quote', id: quote.id }, author, reread),
      await rejectFact(database, { node: 'Event', id: event.id }, author, reread),
      await rejectFact(database, { node: 'Mention', id: mention.id }, author, reread),
    ];
    expect(await database.prisma.quote.count()).toBe(0);
    expect(await database.prisma.event.count({ where: { id: event.id } })).toBe(0);
    expect(await slugs()).toEqual(['robert-smith']);
    expect(await wrongCounts(database)).toEqual([]);
    for (const { id } of edits) await undo(id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('give back, undone, the ids that facts had: those of an earlier version too', async () => {
    const said = { guid: '1', publisher: 'The Example', publishedAt: '2017-05-04' };
    const told = `${ROBERT} Swedish police arrested protesters. The police will arrest others.`;
    await ingestArticle(database, { text: told, ...said });
    // A second version, in which all stands elsewhere, and another paper's copy of it.
    await ingestArticle(database, { text: `Oslo is cold. ${told}`, ...said });
    await ingestArticle(database, {
      text: `Oslo is cold. ${told}`,
      publisher: 'Another',
      publishedAt: '2017-05-05',
    });
    const before = await dumpTables(database);
    const ids = async (node: 'mention' | 'quote' | 'event' | 'eventMention') =>
      (await (database.prisma[node] as typeof database.prisma.quote).findMany({ select: { id: true } })).map(
        ({ id }) => id,
      );
    const edits = [
      ...(await ids('mention')).map(
        (id) => () => rejectFact(database, { node: 'Mention', id }, author, reread),
      ),
      ...(await ids('quote')).map((id) => () => rejectFact(database, { node: 'Quote', id }, author, reread)),
      ...(await ids('event')).flatMap((id) => [
        () => rejectFact(database, { node: 'Event', id }, author, reread),
        () => setEvent(database, { eventId: id, type: 'AID', status: 'DENIED' }, author, reread),
      ]),
      ...(await ids('eventMention')).map(
        (id) => () => rejectFact(database, { node: 'EventMention', id }, author, reread),
      ),
    ];
    expect(edits.length).toBeGreaterThan(20);
    for (const edit of edits) {
      const { id, kind, node } = await edit();
      await undo(id);
      expect({ kind, node, all: await dumpTables(database) }).toEqual({ kind, node, all: before });
    }
  });

  it('reject one mention of an event, which stays where others tell it', async () => {
    const MEETING = 'Robert Smith met Ann Lee on May 2, 2017.';
    const first = await ingest(MEETING);
    await ingest(`${MEETING} Oslo is cold.`, '2017-05-05');
    const before = await dumpTables(database);
    const mention = await database.prisma.eventMention.findFirstOrThrow({ where: { articleId: first } });
    const key = { node: 'EventMention', id: mention.id } as const;
    const edit = await rejectFact(database, key, author, reread);
    expect(await database.prisma.eventMention.count({ where: { id: mention.id } })).toBe(0);
    expect(await database.prisma.event.findMany()).toMatchObject([{ id: mention.eventId, mentionCount: 1 }]);
    expect(await wrongCounts(database)).toEqual([]);
    // The same article comes again: its mention stays rejected.
    await deleteArticle(database, first);
    await ingest(MEETING);
    expect(await database.prisma.event.findMany()).toMatchObject([{ mentionCount: 1 }]);
    await undo(edit.id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('leave an event in the words of the article that told it first', async () => {
    // The one that came in later is of an earlier day, and tells it twice.
    const first = await ingest('Robert Smith met Ann Lee on May 2, 2017.');
    const SECOND =
      'Oslo is cold. Yet Robert Smith met Ann Lee on May 2, 2017, a day late. Robert Smith met Ann Lee.';
    await ingest(SECOND, '2017-05-02');
    const before = await dumpTables(database);
    const mentions = await database.prisma.eventMention.findMany({ orderBy: { id: 'asc' } });
    expect(await database.prisma.event.count()).toBe(1);
    expect(mentions).toHaveLength(3);
    for (const { id, articleId } of mentions) {
      const edit = await rejectFact(database, { node: 'EventMention', id }, author, reread);
      const { summary } = await database.prisma.event.findFirstOrThrow();
      expect(summary).toBe(
        articleId === first
          ? 'Yet Robert Smith met Ann Lee on May 2, 2017, a day late.'
          : 'Robert Smith met Ann Lee on May 2, 2017.',
      );
      await undo(edit.id);
      expect(await dumpTables(database)).toEqual(before);
    }
  });

  it('keep the id of a mention of an event that is of another type', async () => {
    await ingest('Robert Smith met Ann Lee on May 2, 2017.');
    const { id, eventId } = await database.prisma.eventMention.findFirstOrThrow();
    const edit = await setEvent(database, { eventId, type: 'ACCUSE' }, author, reread);
    expect(await database.prisma.eventMention.findMany()).toMatchObject([{ id, eventId }]);
    await undo(edit.id);
    expect(await database.prisma.eventMention.findMany()).toMatchObject([{ id, eventId }]);
  });

  it('reject an event that others tell tomorrow', async () => {
    await ingest('Robert Smith met Ann Lee on May 2, 2017.');
    const event = await database.prisma.event.findFirstOrThrow();
    const edit = await rejectFact(database, { node: 'Event', id: event.id }, author, reread);
    await ingest('Oslo: Robert Smith met Ann Lee on May 2, 2017, in Oslo.', '2017-05-05');
    expect(await database.prisma.event.count({ where: { id: event.id } })).toBe(0);
    await undo(edit.id);
    expect(await database.prisma.event.findMany({ where: { id: event.id } })).toMatchObject([
      { mentionCount: 2 },
    ]);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('say what an event is', async () => {
    await ingest('Robert Smith met Ann Lee on May 2, 2017.');
    await ingest('Carl Dorn sings.');
    const before = await dumpTables(database);
    const event = await database.prisma.event.findFirstOrThrow();
    const carl = await person('carl-dorn');
    const edit = await setEvent(
      database,
      {
        eventId: event.id,
        type: 'ACCUSE',
        status: 'ALLEGED',
        date: { date: '2017-05-01', dateEnd: '2017-05-31', precision: 'MONTH' },
        participants: [
          { role: 'ACTOR', actor: { type: 'Person', id: carl.id }, countryCode: null, label: null },
          { role: 'RECIPIENT', actor: null, countryCode: 'FR', label: 'the French' },
        ],
      },
      author,
      reread,
    );
    const include = { participants: { orderBy: { position: 'asc' } }, mentions: true } as const;
    expect(await database.prisma.event.findMany({ include })).toMatchObject([
      {
        ...{ id: event.id, type: 'ACCUSE', status: 'ALLEGED', datePrecision: 'MONTH', mentionCount: 1 },
        participants: [
          { role: 'ACTOR', personId: carl.id, label: 'Carl Dorn' },
          { role: 'RECIPIENT', countryCode: 'FR', label: 'the French' },
        ],
        mentions: [{}],
      },
    ]);
    const known = await setEvent(database, { eventId: event.id, date: null }, author, reread);
    expect(await database.prisma.event.findMany()).toMatchObject([
      { id: event.id, type: 'ACCUSE', date: null },
    ]);
    await undo(known.id);
    await undo(edit.id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('say that an organization or a country said something, or took part', async () => {
    await ingest(ROBERT);
    const other = await ingest(BANK);
    const before = await dumpTables(database);
    const quote = await database.prisma.quote.findFirstOrThrow({
      where: { text: 'We agreed,', speakerId: { not: null } },
    });
    const bank = await body('world-bank');
    const set = (actor: Parameters<typeof setSpeaker>[1]['actor']) =>
      setSpeaker(database, { quoteId: quote.id, actor }, author, reread);
    const edits = [await set({ type: 'Organization', id: bank.id })];
    const now = () => database.prisma.quote.findUniqueOrThrow({ where: { id: quote.id } });
    expect(await now()).toMatchObject({ speakerId: null, organizationId: bank.id, countryCode: null });
    // The only article that names it goes: the edit holds.
    await deleteArticle(database, other);
    expect(await body('world-bank')).toMatchObject({ id: bank.id, mentionCount: 0 });
    edits.push(await set({ type: 'Country', id: 'FR' }));
    expect(await now()).toMatchObject({ speakerId: null, organizationId: null, countryCode: 'FR' });
    const event = await database.prisma.event.findFirstOrThrow();
    const participants = [
      { role: 'ACTOR', actor: { type: 'Organization', id: bank.id }, countryCode: 'US', label: null },
      { role: 'RECIPIENT', actor: { type: 'Country', id: 'FR' }, countryCode: null, label: 'the French' },
    ] as const;
    await expect(
      setEvent(database, { eventId: event.id, participants: [...participants] }, author, reread),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await ingest(BANK);
    edits.push(
      await setEvent(database, { eventId: event.id, participants: [...participants] }, author, reread),
    );
    expect(await database.prisma.eventParticipant.findMany({ where: { eventId: event.id } })).toMatchObject([
      { organizationId: bank.id, actsForCode: 'US', selfCode: null, label: 'World Bank' },
      { organizationId: null, actsForCode: null, selfCode: 'FR', label: 'the French' },
    ]);
    for (const { id } of edits) await undo(id);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('name whom a merged person or organization became, in articles that come later as well', async () => {
    const first = await ingest('Robert Smith met Ann Lee on May 2, 2017.');
    for (const text of [BOB, 'Carl Dorn sings.']) await ingest(text);
    const event = await database.prisma.event.findFirstOrThrow();
    const bob = await person('bob-smith');
    const actor = { type: 'Person', id: bob.id } as const;
    const participants = [{ role: 'ACTOR' as const, actor, countryCode: null, label: null }];
    await setEvent(database, { eventId: event.id, participants }, author, reread);
    await merge('bob-smith', 'carl-dorn');
    await deleteArticle(database, first);
    await ingest('Oslo: Robert Smith met Ann Lee on May 2, 2017.', '2017-05-05');
    expect(
      await database.prisma.event.findMany({ where: { id: event.id }, include: { participants: true } }),
    ).toMatchObject([{ participants: [{ personId: (await person('carl-dorn')).id }] }]);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('are void while another edit rejects what they are about', async () => {
    await ingest(ROBERT);
    const quote = await database.prisma.quote.findFirstOrThrow();
    const at = { type: 'CONSULT' } as const;
    const event = await database.prisma.event.findFirstOrThrow({ where: at });
    await setSpeaker(database, { quoteId: quote.id, actor: null }, author, reread);
    await setEvent(database, { eventId: event.id, status: 'ALLEGED' }, author, reread);
    const mention = await database.prisma.eventMention.findFirstOrThrow({ where: { eventId: event.id } });
    const rejected = [
      await rejectFact(database, { node: 'Quote', id: quote.id }, author, reread),
      await rejectFact(database, { node: 'EventMention', id: mention.id }, author, reread),
    ];
    const reasons = async () =>
      (await database.prisma.editPlace.findMany({ orderBy: { edit: { number: 'asc' } } })).map(
        ({ void: reason }) => reason,
      );
    expect(await reasons()).toEqual([
      'Another edit rejects a quote in “We agreed,”.',
      expect.stringMatching(/^Another edit rejects an event in “met/) as unknown,
      ...[null, null],
    ]);
    for (const { id } of rejected) await undo(id);
    expect(await reasons()).toEqual([null, null, null, null]);
    expect(await database.prisma.quote.findMany()).toMatchObject([{ id: quote.id, speakerId: null }]);
    expect(await database.prisma.event.findMany({ where: at })).toMatchObject([
      { id: event.id, status: 'ALLEGED' },
    ]);
  });

  it('are refused for what a version took away', async () => {
    const said = { guid: '1', publisher: 'The Example', publishedAt: '2017-05-04' };
    await ingestArticle(database, { text: ROBERT, ...said });
    const quote = await database.prisma.quote.findFirstOrThrow();
    const event = await database.prisma.event.findFirstOrThrow();
    const mention = await database.prisma.eventMention.findFirstOrThrow();
    await ingestArticle(database, { text: 'Robert Smith sings.', ...said });
    const before = await dumpTables(database);
    const edits = [
      () => setSpeaker(database, { quoteId: quote.id, actor: null }, author, reread),
      () => rejectFact(database, { node: 'Quote', id: quote.id }, author, reread),
      () => rejectFact(database, { node: 'EventMention', id: mention.id }, author, reread),
      () => rejectFact(database, { node: 'Event', id: event.id }, author, reread),
      () => setEvent(database, { eventId: event.id, status: 'ALLEGED' }, author, reread),
    ];
    for (const edit of edits) await expect(edit()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await database.prisma.edit.count()).toBe(0);
    expect(await dumpTables(database)).toEqual(before);
  });

  it('are refused for what is not there, and when they are undone twice', async () => {
    const id = '00000000-0000-8000-8000-000000000000';
    await ingest(ROBERT);
    const quote = await database.prisma.quote.findFirstOrThrow();
    const gone = { code: 'NOT_FOUND' };
    await expect(rejectFact(database, { node: 'Quote', id }, author, reread)).rejects.toMatchObject(gone);
    await expect(
      setSpeaker(database, { quoteId: quote.id, actor: { type: 'Person', id } }, author, reread),
    ).rejects.toMatchObject({ ...gone, field: 'actorId' });
    await expect(undo(id)).rejects.toMatchObject(gone);
    const edit = await rejectFact(database, { node: 'Quote', id: quote.id }, author, reread);
    await undo(edit.id);
    await expect(undo(edit.id)).rejects.toMatchObject({ code: 'INVALID_EDIT', field: 'editId' });
  });
});
