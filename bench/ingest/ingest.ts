import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { parseText } from '../../src/ingest/parseText.js';
import { inNewDatabase } from '../data/databases.js';
import { ownTimeSince } from '../measure/processor.js';
import { newsArticles } from './articles.js';
import { type SeedRun, runSeed } from './runSeed.js';

/** Rows per second that Postgres should store, if the parser is fast enough. */
const AIM_ROWS = 15_000;
/** Number of articles with which the parser is timed, after as many to warm up. */
const PARSED = 300;

/** Speed, memory and processor time of ingesting articles. */
export interface Ingest extends SeedRun {
  articles: number;
  /** In all tables. */
  rows: number;
  /** Processor time of the parser per article, alone on one core, in milliseconds. */
  parse: number;
}

/** Ingests articles into a new database of the server by `npm run seed`. */
export async function benchIngest(server: string, articles: number): Promise<Ingest> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-ingest-'));
  try {
    const file = join(folder, 'articles.jsonl');
    await pipeline(Readable.from(lines(articles)), createWriteStream(file));
    return await inNewDatabase(server, 'ingest', async (url) => {
      const run = await runSeed(file, url, articles);
      return { articles, ...run, rows: await countRows(url), parse: timeParse() };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function* lines(count: number): Generator<string> {
  for (const article of newsArticles(count)) yield `${JSON.stringify(article)}\n`;
}

async function countRows(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ rows: string }>(
    `SELECT sum((xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %s', oid::regclass), true, true, '')))[1]::text::bigint) AS rows
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  await client.end();
  return Number(rows[0]?.rows);
}

function timeParse(): number {
  const texts = [...newsArticles(2 * PARSED)];
  let before = process.cpuUsage();
  for (const [place, { text, publishedAt = null }] of texts.entries()) {
    if (place === PARSED) before = process.cpuUsage();
    parseText({ text, publishedAt });
  }
  return ownTimeSince(before) / PARSED;
}

/** The figures, compared with the slower of two limits: the parser on all cores, and AIM_ROWS. */
export function ingestLines({ articles, rows, rates, memory, time, parse }: Ingest): string[] {
  const perArticle = rows / articles;
  const cores = availableParallelism();
  const parser = (cores * 1000) / parse;
  const aim = AIM_ROWS / perArticle;
  const told = (rate: number) =>
    `${rate.toFixed(0)} articles and ${(rate * perArticle).toFixed(0)} rows a second, ${(rate / Math.min(parser, aim)).toFixed(2)} of the slower of the two`;
  return [
    `ingest: ${String(articles)} articles, ${perArticle.toFixed(0)} rows each; the parser on ${String(cores)} cores gives ${parser.toFixed(0)} articles a second, ${String(AIM_ROWS)} rows are ${aim.toFixed(0)}`,
    `${told((2 * rates[0] * rates[1]) / (rates[0] + rates[1]))} (articles a second of the first half ${rates[0].toFixed(0)}, of the second ${rates[1].toFixed(0)})`,
    ...(time ? timeLines(time, cores, told) : []),
    `Most memory: ${memory[0].toFixed(0)} MB until half of the articles were done, ${memory[1].toFixed(0)} MB until all were`,
  ];
}

function timeLines(
  { main, threads, postgres }: NonNullable<Ingest['time']>,
  cores: number,
  told: (rate: number) => string,
): string[] {
  const times = `Processor time of an article in ms: ${main.toFixed(1)} main thread, ${threads.toFixed(1)} other threads, ${postgres?.toFixed(1) ?? '–'} Postgres`;
  if (postgres === null) return [times];
  // The main thread and Postgres mostly wait for each other, while the other threads continue.
  const alone = Math.max(main + postgres, (main + threads + postgres) / cores);
  return [times, `With nothing else on the machine that is ${told(1000 / alone)}`];
}
