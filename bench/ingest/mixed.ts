import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormatName } from '../../src/formats/format.js';
import { readNews } from '../../src/formats/readNews.js';
import { inNewDatabase } from '../data/databases.js';
import { ownTimeSince } from '../measure/processor.js';
import { MIXED, storyFiles } from './files.js';
import { type SeedRun, runSeed } from './runSeed.js';

/** Number of files of each format with which reading is timed, after as many to warm up. */
const READ = 60;

/** Speed, memory and processor time of ingesting files of many formats, and the same stories as plain text. */
export interface MixedIngest {
  files: number;
  mixed: SeedRun;
  plain: SeedRun;
  /** Processor time of reading a file of each format, alone on one core, in milliseconds. */
  reading: [FormatName, number][];
}

/** Ingests the same stories twice into new databases of the server with `npm run seed`: in all formats, and as plain text. */
export async function benchMixed(
  server: string,
  files: number,
  tell: (line: string) => void,
): Promise<MixedIngest> {
  const run = async (what: string, formats: readonly FormatName[]) => {
    tell(`seeding ${String(files)} files: ${what}`);
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-mixed-'));
    try {
      for (const { name, content } of storyFiles(files, formats))
        await writeFile(join(folder, name), content);
      return await inNewDatabase(server, 'mixed', (url) => runSeed(folder, url, files));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const mixed = await run('mixed', MIXED);
  const plain = await run('plain text', ['text']);
  return { files, mixed, plain, reading: await timeReading() };
}

async function timeReading(): Promise<[FormatName, number][]> {
  const times: [FormatName, number][] = [];
  for (const format of MIXED) {
    const contents = [...storyFiles(2 * READ, [format])].map(({ content }) => Buffer.from(content));
    let before = process.cpuUsage();
    for (const [place, content] of contents.entries()) {
      if (place === READ) before = process.cpuUsage();
      for await (const entry of readNews(content))
        if ('problem' in entry) throw new Error(`${format}: ${entry.problem}`);
    }
    times.push([format, ownTimeSince(before) / READ]);
  }
  return times;
}

/** The report: whether a mixed file takes longer than plain text and reading its mark-up together. */
export function mixedLines({ files, mixed, plain, reading }: MixedIngest): string[] {
  const markup = reading.reduce((sum, [, time]) => sum + time, 0) / reading.length;
  return [
    `mixed ingest: ${String(files)} files of ${String(reading.length)} formats, one article each, beside the same as plain text`,
    `reading alone, in ms of processor time: ${reading.map(([format, time]) => `${format} ${time.toFixed(1)}`).join(', ')}; ${markup.toFixed(1)} on average`,
    ...timeLines(mixed, plain, markup),
    ...[partLine('mixed', mixed), partLine('plain text', plain)],
  ];
}

function timeLines(mixed: SeedRun, plain: SeedRun, markup: number): string[] {
  const perArticle = [mixed, plain].map(({ time }) => time && time.main + time.threads);
  const [one, other] = perArticle;
  if (one == null || other == null) return [];
  const told = (what: string, { time }: SeedRun, total: number) =>
    `${what}: ${total.toFixed(1)} ms of processor time for each article (${time?.main.toFixed(1) ?? '–'} main thread, ${time?.threads.toFixed(1) ?? '–'} other threads), and ${time?.postgres?.toFixed(1) ?? '–'} of Postgres`;
  return [
    told('mixed', mixed, one),
    told('plain text', plain, other),
    `${(one - other).toFixed(1)} ms more for each article, of which reading the mark-up explains ${markup.toFixed(1)}: ${(one / (other + markup)).toFixed(2)} of plain text and reading together`,
  ];
}

function partLine(what: string, { parts }: SeedRun): string {
  return `Most memory in MB during each thousand files, ${what}: ${parts.map((memory) => memory.toFixed(0)).join(', ')}`;
}
