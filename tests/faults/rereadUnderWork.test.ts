import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest.js';
import { ingestMany } from '../../src/ingest/ingestMany.js';
import { countOld, rereadStored } from '../../src/ingest/reread.js';
import type { Parser } from '../../src/ingest/parser.js';
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

/** Turns in which others write and read again, and turns in which they wait; none between, while they end a step. */
class Turns {
  /** How often it has changed: a read that began in another turn than it ended in belongs to none. */
  number = 0;
  turn: keyof Reads | null = 'atWork';
  #busy = new Set<Promise<unknown>>();

  /** What is done in turns of work alone, one step. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    while (this.turn !== 'atWork') await sleep(10);
    const step = work();
    this.#busy.add(step);
    return step.finally(() => this.#busy.delete(step));
  }

  /** Turns there and back until it is stopped; ends at work. */
  async run(stop: AbortSignal, everyMs: number): Promise<void> {
    const wait = () => sleep(everyMs, undefined, { signal: stop }).catch(() => undefined);
    while (!stop.aborted) {
      this.#set('atWork');
      await wait();
      this.#set(null);
      await Promise.allSettled(this.#busy);
      this.#set('quiet');
      await wait();
    }
    this.#set('atWork');
  }

  #set(turn: Turns['turn']): void {
    this.number++;
    this.turn = turn;
  }
}

/** Milliseconds of reads, while nobody worked and while others did. */
interface Reads {
  quiet: number[];
  atWork: number[];
}

/** Reads again and again until told to stop. */
async function readUntil(stop: AbortSignal, turns: Turns, reads: Reads): Promise<void> {
  for (let n = 0; !stop.aborted; n++) {
    const { number, turn } = turns;
    const began = performance.now();
    await answer(database, READ, { n: 5 + (n % 10) });
    if (turn && number === turns.number) reads[turn].push(performance.now() - began);
    await sleep(20);
  }
}

async function writeUntil(stop: AbortSignal, turns: Turns): Promise<number> {
  let written = 0;
  for (; !stop.aborted; written++) {
    const text = `Late news number ${String(written)}. ${articleText(written)}`;
    await turns.step(() => ingestArticle(database, { text }));
    await sleep(100);
  }
  return written;
}

const median = (times: number[]) =>
  times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** Reads all again, in turns of work, while others read at all times. */
async function rereadInTurns(parse: Parser['parse']): Promise<Reads & { written: number; seconds: number }> {
  const [turns, stop, reads] = [new Turns(), new AbortController(), { quiet: [], atWork: [] }];
  const others = Promise.all([
    turns.run(stop.signal, IS_LONG ? 5000 : 500),
    ...Array.from({ length: READERS }, () => readUntil(stop.signal, turns, reads)),
  ]);
  const writing = writeUntil(stop.signal, turns);
  const { signal } = new AbortController();
  const batches = rereadStored(database, parse, { signal, share: 0.5 });
  let seconds = 0;
  for (;;) {
    const { value, done } = await turns.step(async () => {
      const began = performance.now();
      const next = await batches.next();
      seconds += (performance.now() - began) / 1000;
      return next;
    });
    if (done) break;
    expect(value.problem).toBeNull();
  }
  stop.abort();
  await others;
  return { ...reads, written: await writing, seconds };
}

it(
  `${String(ARTICLES)} articles with ${String(EDITS)} edits are read again while others read and write`,
  async () => {
    await editAll();
    const before = await served();
    await database.prisma.article.updateMany({ data: { parser: PARSER_VERSION - 1 } });

    const parser = openServerParser();
    const { quiet, atWork, written, seconds } = await rereadInTurns(parser.parse);
    await parser.close();
    expect(written).toBeGreaterThan(0);

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
      const [alone, meanwhile] = [median(quiet), median(atWork)];
      process.stdout.write(
        `median of ${String(quiet.length)} reads ${alone.toFixed(1)} ms, of ${String(atWork.length)} meanwhile ${meanwhile.toFixed(1)} ms, ${(ARTICLES / seconds).toFixed(1)} articles a second\n`,
      );
      expect(meanwhile / alone).toBeLessThan(1.5);
    }
  },
  120_000 + ARTICLES * 2000,
);
