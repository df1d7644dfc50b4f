import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parse/parse.js';
import type { Database } from '../../../src/store/database.js';
import { deleteArticle } from '../../../src/store/articles/deleteArticle.js';
import { mergeOrganizations } from '../../../src/store/edits/mergeActors.js';
import { saveArticle } from '../../../src/store/articles/saveArticle.js';
import { saveArticles } from '../../../src/store/articles/saveArticles.js';
import { openTestDatabase } from '../../support/database.js';
import { Draft } from '../../support/draft.js';
import { dumpTables, emptyTables, wrongCounts } from '../../support/tables.js';
import { withBodies } from '../../support/bodies.js';
import { inventedArticle } from '../../support/world.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyTables(database));
afterAll(() => database.close());

const SAID = {};
const save = (draft: Draft) => saveArticle(database, draft.parsed, SAID);
const slugs = async () =>
  (await database.prisma.organization.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug);

describe('organizations', () => {
  it('of one name and country are one body in all articles; of two countries they are two', async () => {
    await save(
      new Draft('The Supreme Court ruled.').organization('Supreme Court', undefined, { countryCode: 'KE' }),
    );
    await save(
      new Draft('The SUPREME COURT sat.').organization('SUPREME COURT', undefined, { countryCode: 'KE' }),
    );
    await save(
      new Draft('Supreme Court judges met.').organization('Supreme Court', undefined, { countryCode: 'IN' }),
    );
    await save(new Draft('A Supreme Court was set up.').organization('Supreme Court'));
    expect(await slugs()).toEqual(['supreme-court', 'supreme-court-in', 'supreme-court-ke']);
    expect(await wrongCounts(database)).toEqual([]);
  });

  it('have the kind that the first article tells, and every name that articles use', async () => {
    const union = (about: object, text: string) =>
      new Draft(text).organization('European Union', [text.split(' ')[0] ?? ''], about);
    await save(union({ aliases: ['EU'] }, 'Brüssel met.'));
    await save(union({ kind: 'INTERNATIONAL' }, 'EU-27 agreed.'));
    await save(union({ kind: 'OTHER' }, 'EU-27 parted.'));
    expect(
      await database.prisma.organization.findMany({ include: { aliases: { orderBy: { name: 'asc' } } } }),
    ).toMatchObject([
      {
        ...{ name: 'European Union', kind: 'INTERNATIONAL', mentionCount: 3, articleCount: 3 },
        searchName: 'bruessel; brussel; eu; eu 27; eu-27; european union',
        aliases: [
          { name: 'Brüssel', mentionCount: 1 },
          { name: 'EU', mentionCount: 0 },
          { name: 'EU-27', mentionCount: 2 },
        ],
      },
    ]);
  });

  it('come out of a batch as one by one, and leave nothing behind', async () => {
    const empty = await dumpTables(database);
    const articles = Array.from({ length: 6 }, (_, n) => ({
      parsed: withBodies(inventedArticle(n), n),
      source: SAID,
    }));
    const ids: string[] = [];
    for (const { parsed, source } of articles) ids.push((await saveArticle(database, parsed, source)).id);
    const before = await dumpTables(database);
    expect(await wrongCounts(database)).toEqual([]);
    await emptyTables(database);
    await saveArticles(database, articles);
    expect(await dumpTables(database)).toEqual(before);
    for (const id of ids) await deleteArticle(database, id);
    expect(await dumpTables(database)).toEqual(empty);
  });

  it('stay as they were before an article that goes again', async () => {
    await saveArticle(database, withBodies(inventedArticle(0), 0), SAID);
    const alone = await dumpTables(database);
    const { id } = await saveArticle(database, withBodies(inventedArticle(4), 4), SAID);
    expect(await dumpTables(database)).not.toEqual(alone);
    await deleteArticle(database, id);
    expect(await dumpTables(database)).toEqual(alone);
  });

  it('keep the ids of what they say and of where they stand in a new version', async () => {
    const text = 'Firm Inc met rivals. “All is well,” Firm Inc said.';
    const draft = (whole: string) =>
      new Draft(whole).organization('Firm Inc').quote('All is well,', 'Firm Inc').parsed;
    const source = { url: 'https://example.org/firm' };
    await saveArticle(database, draft(text), source);
    const facts = async () => [
      await database.prisma.mention.findMany({ select: { id: true, organizationId: true } }),
      await database.prisma.quote.findMany({ select: { id: true, organizationId: true, speakerId: true } }),
    ];
    const before = await facts();
    expect(before[1]).toMatchObject([{ organizationId: before[0]?.[0]?.organizationId, speakerId: null }]);
    expect((await saveArticle(database, draft(`Late news. ${text}`), source)).change).toBe('NEW_VERSION');
    expect(await facts()).toEqual(before);
    expect(await wrongCounts(database)).toEqual([]);
  });
});

describe('quotes about organizations', () => {
  const TEXT =
    'Banks quarrel\n\n“The World Bank owes the Red Cross money,” the World Bank said. Ann Lee of the Red Cross called the World Bank “slow”.';
  const about = async () =>
    (
      await database.prisma.quoteOrganization.findMany({
        orderBy: [{ quote: { start: 'asc' } }, { organizationId: 'asc' }],
        include: { quote: true, organization: true },
      })
    ).map(({ quote, organization, publishedOrder }) => [
      quote.kind,
      organization.slug,
      publishedOrder.toISOString(),
    ]);

  it('are there after the migration of a database that did not have them', async () => {
    await saveArticle(database, parseArticle({ text: TEXT, publishedAt: '2017-05-04T00:00:00Z' }), SAID);
    const whole = await dumpTables(database);
    expect((await about()).toSorted()).toEqual([
      ['DIRECT', 'red-cross', '2017-05-04T00:00:00.000Z'],
      ['PARTIAL', 'red-cross', '2017-05-04T00:00:00.000Z'],
      ['PARTIAL', 'world-bank', '2017-05-04T00:00:00.000Z'],
    ]);
    const folder = new URL(
      '../../../prisma/migrations/20261129201000_quotes_about_organizations/',
      import.meta.url,
    );
    await database.prisma.$executeRaw`DROP TABLE "QuoteOrganization"`;
    const statements = readFileSync(new URL('migration.sql', folder), 'utf8').split(';\n');
    // The log is kept by triggers that a later migration makes otherwise: here is none.
    const isOfData = (statement: string) => statement.trim() !== '' && !statement.includes('"logChangesOf"');
    for (const statement of statements.filter(isOfData)) await database.prisma.$executeRawUnsafe(statement);
    expect(await dumpTables(database)).toEqual(whole);
  });

  it('follow a body into the one that it is merged into, but for what that one said', async () => {
    await saveArticle(database, parseArticle({ text: TEXT }), SAID);
    const idOfBody = async (slug: string) =>
      (await database.prisma.organization.findUniqueOrThrow({ where: { slug } })).id;
    const bodies = { from: await idOfBody('red-cross'), into: await idOfBody('world-bank') };
    await mergeOrganizations(database, bodies, { by: null, note: null });
    expect((await about()).map(([kind, slug]) => [kind, slug])).toEqual([['PARTIAL', 'world-bank']]);
  });
});

describe('roles', () => {
  const roles = () =>
    database.prisma.personRole.findMany({
      orderBy: { title: 'asc' },
      select: { title: true, organizationId: true, countryCode: true, person: { select: { slug: true } } },
    });
  const titled = (text: string, name: string, title: string, owner?: string) =>
    new Draft(text)
      .organization('Apple Inc', [text.includes('Apple Inc') ? 'Apple Inc' : 'Apple'])
      .organization('Apple')
      .person(name, undefined, {
        titles: [{ title, countryCode: null, ...(owner === undefined ? {} : { owner }) }],
      });

  it.each([
    ['Apple Inc chief Ann Lee sings.', 'Apple Inc chief', 'apple-inc'],
    ['Apple Inc and Apple chief Ann Lee sang.', 'Apple chief', 'apple'],
    ['Apple Inc, Apple and Pineapple chief Ann Lee sang.', 'Pineapple chief', null],
    ["Apple Inc sued Apple's chief Ann Lee.", "Apple's chief", 'apple'],
  ])('%s: %s is of %s', async (text, title, slug) => {
    await save(titled(text, 'Ann Lee', title));
    const found = await database.prisma.organization.findMany({ where: { slug: slug ?? '' } });
    expect(await roles()).toMatchObject([{ title, organizationId: found[0]?.id ?? null }]);
  });

  it('are of the body that owns them: "Apple\'s chief executive"', async () => {
    await save(titled("Apple Inc sued Apple's chief Ann Lee.", 'Ann Lee', 'chief', 'Apple'));
    const [body] = await database.prisma.organization.findMany({ where: { slug: 'apple' } });
    expect(await roles()).toMatchObject([{ title: 'chief', organizationId: body?.id }]);
  });

  it('follow a surname to the person it turns out to be', async () => {
    const bare = titled('Apple Inc chief Lee sang.', 'Lee', 'Apple Inc chief');
    await save(bare);
    await save(titled('Apple Inc chief Ann Lee sings.', 'Ann Lee', 'Apple Inc chief'));
    expect(await roles()).toMatchObject([{ title: 'Apple Inc chief', person: { slug: 'ann-lee' } }]);
    expect(await database.prisma.articleRole.count()).toBe(2);
    expect(await wrongCounts(database)).toEqual([]);
  });
});

describe('participants', () => {
  const rows = () =>
    database.prisma.eventParticipant.findMany({
      orderBy: { position: 'asc' },
      select: { label: true, countryCode: true, selfCode: true, actsForCode: true },
    });

  it.each([
    ['Laos', 'Laos', true],
    ['the Laos', 'Laos', true],
    ['Activists in Laos', 'Laos', false],
    ['Laos', 'Laos protest', false],
  ])('called "%s" of the country that is called "%s": itself %s', async (label, name, itself) => {
    const draft = new Draft('Activists in Laos protest met.').country('LA', name).event('met', [], null);
    const [event] = draft.parsed.events;
    event?.participants.push({
      ...{ role: 'ACTOR', person: null, organization: null, countryCode: 'LA', label, span: null },
    });
    await save(draft);
    expect(await rows()).toEqual([
      { label, countryCode: 'LA', selfCode: itself ? 'LA' : null, actsForCode: itself ? null : 'LA' },
    ]);
  });

  it('that are bodies of a country act for it, and make one event of what two articles tell', async () => {
    const told = (text: string) => {
      const draft = new Draft(text)
        .organization('Foreign Ministry', undefined, { countryCode: 'RU' })
        .country('FR', 'France');
      draft.event('met', ['Foreign Ministry', 'FR'], '2020-01-01');
      const [event] = draft.parsed.events;
      if (event?.participants[0]) event.participants[0].countryCode = 'RU';
      return draft;
    };
    await save(told('The Foreign Ministry met France.'));
    await save(told('In Paris the Foreign Ministry met France again.'));
    expect(await database.prisma.event.findMany()).toMatchObject([{ mentionCount: 2 }]);
    expect(await rows()).toMatchObject([
      { label: 'Foreign Ministry', countryCode: 'RU', selfCode: null, actsForCode: 'RU' },
      { label: 'FR', countryCode: 'FR', selfCode: null },
    ]);
  });
});
