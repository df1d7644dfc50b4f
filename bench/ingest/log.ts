import type { NewArticle } from '../../src/ingest/newArticle.js';
import { parseText } from '../../src/ingest/parseText.js';
import type { ParsedArticle } from '../../src/parse/types.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { switchLog } from '../../src/store/migrate/logTriggers.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { inNewDatabase, named } from '../data/databases.js';
import { Backends } from '../measure/backends.js';
import { median } from '../measure/figures.js';
import { ownTimeSince } from '../measure/processor.js';
import { newsArticles } from './articles.js';

/** Articles per batch. A batch is saved either with the log or without. */
const BATCH = 20;
/** First articles of a batch, which are not counted, because Postgres plans its statements again after the switch. */
const PLANNING = 2;
/** Batches before the first that counts: by then statements are planned, and most people and words are stored. */
const WARM_UP = 4;
/** With or without the log, batch by batch and repeated, so that growth of the tables affects both alike. */
const TURNS: readonly boolean[] = [true, false, false, true];

/** Time to save an article in milliseconds: medians over the batches, one transaction per article. */
interface Saving {
  wall: number;
  /** Processor time of this process and of Postgres; null if unknown. */
  processor: number | null;
}

/** Cost of the log of changes. */
export interface LogCost {
  articles: number;
  withLog: Saving;
  without: Saving;
  /** Parsing an article, in milliseconds of processor time. */
  parse: number;
}

/** Ingests articles into a new database of the server, with the triggers of the log alternately on and off. */
export async function benchLog(server: string, articles: number): Promise<LogCost> {
  return inNewDatabase(server, 'log', async (url) => {
    const database = await openDatabase({ url: named(url, 'log'), poolSize: 1, statementTimeoutMs: 0 });
    const backends = await Backends.watch(url, null);
    try {
      await migrate(database);
      return await inTurns(database, backends, articles);
    } finally {
      await backends?.close();
      await database.close();
    }
  });
}

async function inTurns(database: Database, backends: Backends | null, articles: number): Promise<LogCost> {
  const texts = newsArticles(articles + WARM_UP * BATCH);
  const saved: Record<'withLog' | 'without', Saving[]> = { withLog: [], without: [] };
  const parsing: number[] = [];
  for (let batch = 0; batch < WARM_UP + articles / BATCH; batch++) {
    const isLogged = TURNS[batch % TURNS.length] ?? true;
    await switchLog(database.prisma, isLogged ? 'ENABLE' : 'DISABLE');
    const { parse, ...saving } = await saveBatch(database, backends, texts);
    if (batch < WARM_UP) continue;
    parsing.push(parse);
    saved[isLogged ? 'withLog' : 'without'].push(saving);
  }
  return {
    articles,
    withLog: middle(saved.withLog),
    without: middle(saved.without),
    parse: median(parsing),
  };
}

type Texts = ReturnType<typeof newsArticles>;

async function saveBatch(
  database: Database,
  backends: Backends | null,
  texts: Texts,
): Promise<Saving & { parse: number }> {
  const parsedAt = process.cpuUsage();
  const batch = Array.from({ length: BATCH }, () => {
    const { text, publishedAt = null } = texts.next().value as NewArticle;
    const parsed = parseText({ text, publishedAt });
    if (!parsed) throw new Error('The parser found no sentence in an article of the bench.');
    return { parsed, publishedAt };
  });
  const parse = ownTimeSince(parsedAt);
  for (const article of batch.splice(0, PLANNING)) await save(database, article);
  const before = (await backends?.times('log')) ?? new Map<number, number>();
  const [began, own] = [performance.now(), process.cpuUsage()];
  for (const article of batch) await save(database, article);
  const [wall, ours] = [performance.now() - began, ownTimeSince(own)];
  const postgres = backends ? await backends.used('log', before) : null;
  return {
    wall: wall / batch.length,
    processor: postgres === null ? null : (ours + postgres) / batch.length,
    parse: parse / BATCH,
  };
}

async function save(
  database: Database,
  { parsed, publishedAt }: { parsed: ParsedArticle; publishedAt: string | null },
): Promise<void> {
  await saveArticle(database, parsed, { publishedAt });
}

function middle(saved: readonly Saving[]): Saving {
  const processor = saved.flatMap((one) => one.processor ?? []);
  return {
    wall: median(saved.map(({ wall }) => wall)),
    processor: processor.length === 0 ? null : median(processor),
  };
}

/** The figures, and the rate of ingestion with the log as a share of that without. */
export function logLines({ articles, withLog, without, parse }: LogCost): string[] {
  const share = (one: number, other: number) => ((parse + other) / (parse + one)).toFixed(2);
  const told = (what: string, one: number, other: number) =>
    `${what}: saving an article takes ${one.toFixed(1)} ms with the log and ${other.toFixed(1)} without (${(other / one).toFixed(2)}); with parsing, articles come in at ${share(one, other)} of the rate without`;
  return [
    `log: ${String(articles)} articles, one transaction each, in turns with the log and without; parsing takes ${parse.toFixed(1)} ms`,
    told('Time', withLog.wall, without.wall),
    ...(withLog.processor !== null && without.processor !== null
      ? [told('Processor time, Postgres included', withLog.processor, without.processor)]
      : []),
  ];
}
