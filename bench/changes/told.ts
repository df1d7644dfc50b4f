import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, type ClientRequest, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseText } from '../../src/ingest/parseText.js';
import { saveArticle } from '../../src/store/articles/saveArticle.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate/migrate.js';
import { inNewDatabase, withDatabase } from '../data/databases.js';
import { newsArticles } from '../ingest/articles.js';
import { median } from '../measure/figures.js';
import { hasProc, residentMemory } from '../measure/processor.js';
import { startServer } from '../measure/servers.js';

/** Number of articles that are ingested one after the other, and of those at the start that are not counted. */
const ARTICLES = 44;
const WARM_UP = 4;
/** Pause between articles, so that all subscribers have been notified. */
const PAUSE_MS = 300;
const QUERY = 'subscription { changed(filter: { types: [ARTICLE] }) { cursor operation nodeId } }';

/** Time until subscribers were notified, in milliseconds: median and 90th percentile. */
interface Delay {
  /** From the moment when the writer learns of the commit; 0 if subscribers were notified earlier. */
  committed: [number, number];
  /** From the beginning of the transaction that saved the article. */
  begun: [number, number];
}

export interface Told {
  subscribers: number;
  /** With one subscriber. */
  one: Delay;
  /** With all subscribers, for the last to be notified. */
  all: Delay;
  /** Memory of the service in MB: with one subscriber, with all, and after they were notified; null if unknown. */
  memory: [number, number, number] | null;
}

/**
 * Saves articles while a service has one subscriber, then many: from another process if there is a server, else through
 * the service, which has the embedded database open.
 */
export async function benchTold(server: string | undefined, subscribers: number): Promise<Told> {
  if (server !== undefined)
    return inNewDatabase(server, 'told', (url) => withService({ url }, { DATABASE_URL: url }, subscribers));
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-told-'));
  const dataDir = join(folder, 'data');
  try {
    return await withService({ dataDir }, { DATA_DIR: dataDir }, subscribers);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function withService(
  place: { url: string } | { dataDir: string },
  settings: Record<string, string>,
  subscribers: number,
): Promise<Told> {
  await withDatabase(place, migrate);
  const most = String(subscribers + 1);
  const service = await startServer(
    'cached',
    { ...settings, SUBSCRIPTIONS: most, SUBSCRIPTIONS_PER_CLIENT: most },
    null,
  );
  const database = await openDatabase({ ...place, attachWithinMs: 15_000 });
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const open: ClientRequest[] = [];
  const arrivals: number[][] = [];
  const subscribe = async (count: number) => {
    while (open.length < count) {
      const seen: number[] = [];
      arrivals.push(seen);
      open.push(await openSubscription(service.url, agent, () => seen.push(performance.now())));
    }
  };
  const memory = () => residentMemory(service.pid);
  try {
    const texts = Array.from(newsArticles(2 * ARTICLES), ({ text }) => text);
    const saveAll = () => saveInTurn(database, texts.splice(0, ARTICLES), arrivals);
    await subscribe(1);
    const one = await saveAll();
    const before = memory();
    await subscribe(subscribers);
    await sleep(1000);
    const opened = memory();
    const all = await saveAll();
    return { subscribers, one, all, memory: hasProc ? [before, opened, memory()] : null };
  } finally {
    for (const one of open) one.destroy();
    agent.destroy();
    await database.close();
    await service.stop();
  }
}

/** Saves articles one after the other; the delay is that of the last subscriber to be notified. */
async function saveInTurn(
  database: Database,
  texts: readonly string[],
  arrivals: number[][],
): Promise<Delay> {
  const committed: number[] = [];
  const begun: number[] = [];
  for (const [number, text] of texts.entries()) {
    for (const seen of arrivals) seen.length = 0;
    const parsed = parseText({ text, publishedAt: null });
    if (!parsed) throw new Error('The parser found no sentence in an article of the bench.');
    const started = performance.now();
    await saveArticle(database, parsed, {});
    const done = performance.now();
    while (arrivals.some((seen) => seen.length === 0)) await sleep(1);
    const last = Math.max(...arrivals.map(([first = 0]) => first));
    if (number >= WARM_UP) {
      committed.push(Math.max(0, last - done));
      begun.push(last - started);
    }
    await sleep(PAUSE_MS);
  }
  return { committed: spread(committed), begun: spread(begun) };
}

function spread(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [median(sorted), sorted[Math.floor(sorted.length * 0.9)] ?? NaN];
}

/** @param onEvent called for each change that is received */
function openSubscription(url: string, agent: Agent, onEvent: () => void): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}graphql`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    });
    asking.on('error', reject);
    asking.on('response', (response) => {
      // Closing the connection at the end is not a failure.
      response.on('error', () => undefined);
      if (response.statusCode !== 200) {
        reject(new Error(`A subscription was refused with status ${String(response.statusCode)}.`));
        return;
      }
      response.setEncoding('utf8').on('data', (part: string) => {
        if (part.includes('event: next')) onEvent();
      });
      resolve(asking);
    });
    asking.end(JSON.stringify({ query: QUERY }));
  });
}

export function toldLines({ subscribers, one, all, memory }: Told): string[] {
  const ms = ([middle, most]: [number, number]) => `${middle.toFixed(0)} ms (90 % within ${most.toFixed(0)})`;
  const told = (who: string, { committed, begun }: Delay) =>
    `${who}: ${ms(committed)} after the writer knew of the commit, ${ms(begun)} after its transaction began`;
  return [
    `told: medians of ${String(ARTICLES - WARM_UP)} articles of 3 kB`,
    told('One subscriber', one),
    told(`The last of ${String(subscribers)} subscribers`, all),
    memory === null
      ? 'Memory: nobody tells'
      : `Memory of the service: ${memory.map((value) => value.toFixed(0)).join(', ')} MB with one subscriber, with all of them, and after they were told`,
  ];
}
