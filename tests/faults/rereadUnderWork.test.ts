import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { ingestMany } from '../../src/ingest/ingestMany.js';
import { countOld, rereadStored } from '../../src/ingest/reread.js';
import { openServerParser } from '../../src/ingest/serverParser.js';
import { PARSER_VERSION } from '../../src/parse/version.js';
import type { Database } from '../../src/store/database.js';
import { rejectFact, setEvent, setSpeaker } from '../../src/store/edits/factEdits.js';
import { mergeOrganizations, mergePeople } from '../../src/store/edits/mergeActors.js';
import { renamePerson } from '../../src/store/edits/renamePerson.js';
import { undoEdit } from '../../src/store/edits/undoEdit.js';
import { answer } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { readAgain as reread } from '../support/readAgain.js';
import { wrongCounts } from '../support/tables.js';

/** REREAD_ARTICLES=10000 npx vitest run rereadUnderWork is the long form, with an edit for every twenty articles. */
const ARTICLES = Number(process.env['REREAD_ARTICLES'] ?? '60');
const IS_LONG = ARTICLES >= 1000;
const EDITS = IS_LONG ? ARTICLES / 20 : ARTICLES / 2;
const READERS = 4;

const FIRST = ['Anna', 'Carl', 'Emma', 'Frank', 'Greta', 'Hugo', 'Ida', 'Jonas', 'Klara', 'Leo'];
const HEADS = ['Bern', 'Hal', 'Kess', 'Lind', 'Mar', 'Nord', 'Ost', 'Rag', 'Sel', 'Tor', 'Ull', 'Vand'];
const TAILS = ['berg', 'dorf', 'feld', 'hagen', 'mann', 'stein', 'thal', 'wig'];
const BODIES = ['Bank', 'Fund', 'Institute'];
const COUNTRIES = ['France', 'Sweden', 'Kenya', 'Peru', 'Japan', 'Poland'];
const pick = (list: readonly string[], n: number) => list[n % list.length] ?? '';

/** One of 960 people. */
const surname = (n: number) =>
  pick(HEADS, Math.floor(n / FIRST.length)) + pick(TAILS, Math.floor(n / (FIRST.length * HEADS.length)));
const name = (n: number) => `${pick(FIRST, n)} ${surname(n)}`;

function articleText(n: number): string {
  const [one, other] = [(n * 7) % 960, (n * 7 + 480 + (n % 5)) % 960];
  return [
    `Minister ${name(one)} of ${pick(COUNTRIES, n)} met ${name(other)} on May ${String((n % 28) + 1)}, 2017.`,
    `“We will wait for answer number ${String(n)},” ${surname(one)} said.`,
    `${name(other)} accused ${pick(COUNTRIES, n + 1)} of delay. “That is all I know,” ${surname(other)} said.`,
    `The ${surname(n * 11)} ${pick(BODIES, n)} lent ${pick(COUNTRIES, n + 2)} money.`,
  ].join('\n\n');
}

const author = { by: 'desk', note: 'seen in print' };

let database: Database;
beforeAll(
  async () => {
    database = await openTestDatabase();
    const numbers = Array.from({ length: ARTICLES }, (_, n) => n);
    const toArticle = (n: number) => ({
      text: articleText(n),
      publishedAt: `2017-05-${String((n % 28) + 1).padStart(2, '0')}`,
    });
    for await (const outcome of ingestMany(database, numbers, toArticle))
      if ('error' in outcome) throw outcome.error;
    // As a server does by itself where nobody has switched that off.
    await database.prisma.$executeRaw`ANALYZE`;
  },
  60_000 + ARTICLES * 200,
);
afterAll(() => database.close());

/** Gives the rows of a table one after the other, as they are by then: no edit takes what another is about. */
function rowsOf(table: string, also = '') {
  let last = '00000000-0000-0000-0000-000000000000';
  return async (): Promise<string> => {
    const [row] = await database.prisma.$queryRawUnsafe<{ id: string }[]>(
      `SELECT id::text FROM "${table}" x WHERE id > $1::uuid ${also} ORDER BY id LIMIT 1`,
      last,
    );
    if (!row) throw new Error(`there is no other ${table}`);
    return (last = row.id);
  };
}

/** Edits of all kinds, spread over the articles; every tenth is undone. */
async function editAll(): Promise<void> {
  const [person, organization, quote] = [rowsOf('Person'), rowsOf('Organization'), rowsOf('Quote')];
  // Of what several tell only one mention is rejected at a time.
  const event = rowsOf('Event', `AND NOT EXISTS (SELECT FROM "Edit" e WHERE e."nodeId" = x.id)`);
  const mention = rowsOf('EventMention');
  const bank = await organization();
  const vera = (n: number) =>
    `Vera Umben${String.fromCharCode(97 + (n % 26))}${'a'.repeat(1 + Math.floor(n / 26))}`;
  const kinds: ((n: number) => Promise<{ id: string }>)[] = [
    async () => mergePeople(database, { from: await person(), into: await person() }, author),
    async (n) => renamePerson(database, { id: await person(), name: vera(n) }, author),
    async () =>
      mergeOrganizations(database, { from: await organization(), into: await organization() }, author),
    async () =>
      setSpeaker(database, { quoteId: await quote(), actor: { type: 'Country', id: 'SE' } }, author, reread),
    async () =>
      setSpeaker(
        database,
        { quoteId: await quote(), actor: { type: 'Organization', id: bank } },
        author,
        reread,
      ),
    async () => rejectFact(database, { node: 'Quote', id: await quote() }, author, reread),
    async () => rejectFact(database, { node: 'EventMention', id: await mention() }, author, reread),
    async () => setEvent(database, { eventId: await event(), status: 'ALLEGED' }, author, reread),
  ];
  for (let n = 0; n < EDITS; n++) {
    const edit = await kinds[n % kinds.length]?.(n);
    if (edit && n % 10 === 9) await undoEdit(database, edit.id, 'desk', reread);
  }
}

/** What is served of the articles there were, by ids: it must not change where nothing changed. */
async function served(): Promise<Record<string, unknown[]>> {
  const { prisma } = database;
  const of = async (sql: string) => prisma.$queryRawUnsafe<unknown[]>(sql);
  const OLD = `(SELECT id FROM "Article" WHERE text NOT LIKE 'Late news%')`;
  return {
    people:
      await of(`SELECT DISTINCT p.id, p.slug, p.name FROM "Person" p JOIN "ArticlePerson" a ON a."personId" = p.id
      WHERE a."articleId" IN ${OLD} ORDER BY 1`),
    organizations:
      await of(`SELECT DISTINCT o.id, o.slug, o.name FROM "Organization" o JOIN "ArticleOrganization" a ON a."organizationId" = o.id
      WHERE a."articleId" IN ${OLD} ORDER BY 1`),
    quotes: await of(
      `SELECT id, text, "speakerId", "organizationId", "countryCode" FROM "Quote" WHERE "articleId" IN ${OLD} ORDER BY 1`,
    ),
    mentions: await of(
      `SELECT id, "personId", "organizationId", "countryCode" FROM "Mention" WHERE "articleId" IN ${OLD} ORDER BY 1`,
    ),
    events: await of(`SELECT m.id, e.id AS event, e.type::text, e.status::text FROM "EventMention" m
      JOIN "Event" e ON e.id = m."eventId" WHERE m."articleId" IN ${OLD} ORDER BY 1`),
  };
}

const READ = `query ($n: Int!) { articles(first: $n) { nodes { headline quotes(first: 5) { nodes { text speaker { name } } } } } }`;

/** Reads again and again until told to stop: how long each took, in milliseconds. */
async function readUntil(stop: AbortSignal): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; !stop.aborted; n++) {
    const began = performance.now();
    await answer(database, READ, { n: 5 + (n % 10) });
    times.push(performance.now() - began);
    await sleep(20);
  }
  return times;
}

async function writeUntil(stop: AbortSignal): Promise<number> {
  let written = 0;
  for (; !stop.aborted; written++) {
    await ingestArticle(database, { text: `Late news number ${String(written)}. ${articleText(written)}` });
    await sleep(100);
  }
  return written;
}

const median = (times: number[]) =>
  times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** The readers' median while the work is done. */
async function readersDuring(work: () => Promise<unknown>): Promise<number> {
  const stop = new AbortController();
  const readers = Array.from({ length: READERS }, () => readUntil(stop.signal));
  await work();
  stop.abort();
  return median((await Promise.all(readers)).flat());
}

it(
  `${String(ARTICLES)} articles with ${String(EDITS)} edits are read again while others read and write`,
  async () => {
    await editAll();
    const before = await served();
    const alone = await readersDuring(() => sleep(IS_LONG ? 10_000 : 1000));
    await database.prisma.article.updateMany({ data: { parser: PARSER_VERSION - 1 } });

    const parser = openServerParser();
    const began = performance.now();
    const stop = new AbortController();
    const writing = writeUntil(stop.signal);
    const during = await readersDuring(async () => {
      const { signal } = new AbortController();
      for await (const { problem } of rereadStored(database, parser.parse, { signal, share: 0.5 }))
        expect(problem).toBeNull();
    });
    const seconds = (performance.now() - began) / 1000;
    stop.abort();
    expect(await writing).toBeGreaterThan(0);
    await parser.close();

    expect(await countOld(database)).toBe(0);
    expect(await wrongCounts(database)).toEqual([]);
    expect(await served()).toEqual(before);
    const edits = await database.prisma.edit.findMany({
      where: { undoneAt: null },
      include: { places: true },
    });
    expect(edits).toHaveLength(EDITS - Math.floor(EDITS / 10));
    const reasons = edits.flatMap(({ places }) => places.flatMap(({ void: reason }) => reason ?? []));
    // Some events were corrected whose only telling was rejected later.
    expect(reasons.filter((reason) => !reason.startsWith('Another edit rejects an event in'))).toEqual([]);
    if (IS_LONG) {
      process.stdout.write(
        `median read ${alone.toFixed(1)} ms alone, ${during.toFixed(1)} ms while ${(ARTICLES / seconds).toFixed(1)} articles a second were read again\n`,
      );
      expect(during / alone).toBeLessThan(1.5);
    }
  },
  120_000 + ARTICLES * 2000,
);
