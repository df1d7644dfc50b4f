import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NewArticle } from '../../src/ingest/newArticle.js';
import { parseText } from '../../src/ingest/parseText.js';
import { packageRoot } from '../../src/root.js';
import { mergePeople } from '../../src/store/edits/mergeActors.js';
import { undoEdit } from '../../src/store/edits/undoEdit.js';
import { inNewDatabase, withDatabase } from '../data/databases.js';
import { newsText } from '../parser/newsText.js';

/** The two people who are merged: the first into the second. */
const NAMES = ['Bob Farnham', 'Robert Farnham'] as const;
/** Of a hundred articles, the numbers that name only the first and only the second person. The rest name both. */
const SHARES = [89, 10] as const;
/** Approximate length of an article, in characters. */
const LENGTH = 700;

/** Time to merge two people and to undo it. */
export interface Merging {
  articles: number;
  /** Articles that name the person who is merged. */
  named: number;
  mergeSeconds: number;
  undoSeconds: number;
}

/** Merges two people in a new database with this many articles, and undoes it. Without a server, the database is embedded. */
export async function benchMerge(server: string | undefined, articles: number): Promise<Merging> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-merge-'));
  try {
    const file = join(folder, 'articles.jsonl');
    await pipeline(Readable.from(lines(articles)), createWriteStream(file));
    if (server !== undefined)
      return await inNewDatabase(server, 'merge', async (url) => {
        await seed(file, { DATABASE_URL: url });
        return mergeAndUndo({ url }, articles);
      });
    const dataDir = join(folder, 'data');
    await seed(file, { DATA_DIR: dataDir });
    return await mergeAndUndo({ dataDir }, articles);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function* lines(count: number): Generator<string> {
  const [first, second] = SHARES;
  for (let number = 0; number < count; number++) {
    const place = number % 100;
    const names = place < first ? NAMES.slice(0, 1) : place < first + second ? NAMES.slice(1) : NAMES;
    // Some reports have the same day, and so report the same meeting.
    const day = `May ${String((number % 28) + 1)}, ${String(1950 + (number % 73))}`;
    const opening = names.map((name) => `${name}, a banker, met Lars Holmqvist on ${day}.`).join(' ');
    const [name] = names;
    const body = newsText(LENGTH, number, (kind) => (kind === 'person' ? name : undefined));
    const article: NewArticle = { text: `Report ${String(number)} on a bank\n\n${opening}\n\n${body}` };
    yield `${JSON.stringify(article)}\n`;
  }
}

async function seed(file: string, settings: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'seed', 'seed.js'), file], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`npm run seed ended with code ${String(code)}.`);
}

function mergeAndUndo(place: { url: string } | { dataDir: string }, articles: number): Promise<Merging> {
  return withDatabase(place, async (database) => {
    const people = await database.prisma.person.findMany({ where: { name: { in: [...NAMES] } } });
    const [from, into] = NAMES.map((name) => people.find((person) => person.name === name));
    if (!from || !into) throw new Error('The articles of the bench do not name both.');
    const pair = { from: from.id, into: into.id };
    const started = performance.now();
    const { id } = await mergePeople(database, pair, { by: null, note: null });
    const merged = performance.now();
    await undoEdit(database, id, null, async (raw) => {
      const parsed = parseText(raw);
      return Promise.resolve(parsed ?? Promise.reject(new Error('The parser found no sentence.')));
    });
    const undone = performance.now();
    const again = await database.prisma.person.findUniqueOrThrow({ where: { id: from.id } });
    if (again.articleCount !== from.articleCount || again.mentionCount !== from.mentionCount)
      throw new Error('What the undo left is not what was there before.');
    return {
      articles,
      named: from.articleCount,
      mergeSeconds: (merged - started) / 1000,
      undoSeconds: (undone - merged) / 1000,
    };
  });
}

export function mergeLines({ articles, named, mergeSeconds, undoSeconds }: Merging): string[] {
  return [
    `merge: ${String(articles)} articles, of which ${String(named)} name the person who is merged and ${String(100 - SHARES[0] - SHARES[1])} % both`,
    `Merging took ${mergeSeconds.toFixed(1)} s, undoing it ${undoSeconds.toFixed(1)} s`,
  ];
}
