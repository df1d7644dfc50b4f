import { open, readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { resultLine } from '../../seed/resultLine.js';
import { type FileResult, seedFiles } from '../../seed/seedFiles.js';
import { type Config, withoutPassword } from '../config.js';
import type { Format } from '../formats/format.js';
import { openServerParser } from '../ingest/serverParser.js';
import type { FeedPages } from '../sources/feeds/feeds.js';
import { DEFAULT_SCHEDULE, scheduleFault } from '../sources/feeds/schedule.js';
import { watchFeed } from '../sources/feeds/watchFeed.js';
import { openWeb } from '../sources/feeds/web.js';
import { createHostTurns } from '../sources/web/hostTurns.js';
import { restingForAll } from '../sources/web/restingHosts.js';
import { watchFolder } from '../sources/folder/watchFolder.js';
import { feedsOfOpml, isOpml } from '../sources/opml.js';
import type { Database } from '../store/database.js';
import { errorCode, errorMessage } from '../store/errors.js';
import { formatOption } from './formatOption.js';
import { withDatabase } from './withDatabase.js';
import { usageOf } from './usage.js';

// npm run watch -- <folder | feed or page | OPML file> …: ingests existing and new articles until stopped.

interface Options {
  once: boolean;
  keep: boolean;
  schedule: string;
  pages: Lowercase<FeedPages>;
  source?: string;
  format?: Format;
  polling: boolean;
}

const program = new Command(usageOf('npm run watch --'))
  .description(
    'Takes in the news of folders, feeds and pages, and what comes there later, until it is stopped (Ctrl-C). ' +
      'Beside a running service too.',
  )
  .argument('<what...>', 'folders, addresses of feeds, site maps or pages, OPML files with lists of feeds')
  .option('--once', 'take in what is there now, and end', false)
  .option('--keep', 'leave the feeds to the service, which polls them from now on, and end', false)
  .option('--schedule <cron>', 'when to poll feeds, in UTC', toSchedule, DEFAULT_SCHEDULE)
  .addOption(
    new Option('--pages <which>', 'for which items of feeds to read the page that they lead to')
      .choices(['never', 'summary', 'always'])
      .default('summary'),
  )
  .option('--source <name>', 'the publisher to give the articles of feeds, whatever they say')
  .option('--polling', 'look at files again and again, where the system does not tell of changes', false)
  .addOption(formatOption())
  .parse();

const options = program.opts<Options>();
if (options.format && program.args.some(isAddress))
  program.error(
    'error: --format is for files and folders. Feeds and pages are known by what they send: leave it out for them.',
  );
const stopped = new AbortController();
const { signal } = stopped;
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    stopped.abort(new Error('The watching was stopped.'));
  });
}
const counts = { added: 0, updated: 0, known: 0, failed: 0, passed: 0 };

try {
  await withDatabase(watchAll);
  const { failed, passed } = counts;
  const over = passed === 0 ? '' : `, ${String(passed)} skipped`;
  print(`${takenIn(counts)}, ${String(failed)} failed${over}.`);
  process.exitCode = failed > 0 && options.once ? 1 : 0;
} catch (error) {
  process.stderr.write(`${withoutPassword(errorMessage(error))}\n`);
  process.exitCode = 1;
}

async function watchAll(database: Database, { userAgent, allowPrivateAddresses }: Config): Promise<void> {
  const parser = openServerParser();
  const hosts = { turns: createHostTurns(database), resting: restingForAll(database) };
  const web = openWeb({ userAgent, allowPrivate: allowPrivateAddresses, ...hosts }, parser);
  const watchAddress = (url: string, trustedOrigin: string | null) =>
    watchFeed(database, web, url, {
      signal,
      schedule: options.schedule,
      once: options.once,
      settings: {
        pages: options.pages.toUpperCase() as FeedPages,
        ...(options.keep && { schedule: options.schedule }),
        ...(options.source !== undefined && { source: options.source }),
      },
      trustedOrigin,
      report: {
        item: (_, line) => {
          if (line.outcome === 'added') print(`added: ${line.item}`);
          else if (line.outcome === 'changed') print(`updated: ${line.item}`);
          else if (line.outcome === 'failed') fail(line.item, line.problem);
          else if (line.outcome === 'noted') process.stderr.write(`note: ${line.item}: ${line.problem}\n`);
        },
        poll: (address, { added, known, changed, error, movedTo }, next) => {
          counts.added += added;
          counts.updated += changed;
          counts.known += known;
          if (error) fail(withoutPassword(address), error.message);
          const then = next ? `, asked again at ${next.toISOString().slice(0, 16)}Z` : '';
          print(`${withoutPassword(address)}: ${takenIn({ added, updated: changed, known })}${then}`);
          if (options.keep && !error && movedTo === null)
            print(`${withoutPassword(address)} is kept: a running service polls it.`);
        },
        note: print,
      },
    });
  const one = async (what: string): Promise<void> => {
    // An address given on this machine's command line may be private.
    if (isAddress(what)) return watchAddress(what, URL.canParse(what) ? new URL(what).origin : null);
    const path = resolve(what);
    if (await isFolder(path)) return takeFolder(database, path);
    if (options.format || !isOpml(await startOf(path))) return takeFiles(database, [path]);
    const feeds = feedsOfOpml(await readFile(path, 'utf8'));
    print(`${path}: ${String(feeds.length)} feeds`);
    await Promise.all(feeds.map((url) => guarded(url, () => watchAddress(url, null))));
  };
  try {
    await Promise.all(program.args.map((what) => guarded(what, () => one(what))));
  } finally {
    await web.fetcher.close();
    await parser.close();
  }
}

/** An error in one source does not affect the others; losing the database ends everything. */
async function guarded(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (signal.aborted) return;
    if (errorCode(error) === 'DATABASE_GONE') {
      stopped.abort(error);
      throw error;
    }
    fail(what, errorCode(error) === 'ENOENT' ? 'there is no such file or folder.' : errorMessage(error));
  }
}

function isAddress(what: string): boolean {
  return /^https?:/i.test(what);
}

/** A missing folder may appear later; with --once, it must exist. */
async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' && !options.once) return null;
    throw error;
  });
  return stats?.isDirectory() ?? parse(path).ext === '';
}

async function takeFolder(database: Database, folder: string): Promise<void> {
  if (options.once || options.keep) return takeFiles(database, [folder]);
  await watchFolder(database, folder, {
    signal,
    report: print,
    polling: options.polling,
    take: async (files) => takeFiles(database, await withoutSidecars(files)),
  });
}

async function takeFiles(database: Database, files: string[]): Promise<void> {
  if (files.length === 0) return;
  const report = (result: FileResult) => {
    const { outcome, problem, differing } = result;
    counts[outcome === 'present' ? 'known' : outcome]++;
    // Existing files are not reported again on each scan.
    if (problem !== undefined) process.stderr.write(`${resultLine(result)}\n`);
    else if (outcome !== 'present' || differing) print(resultLine(result));
  };
  await seedFiles(database, files, report, options.format);
}

/** Enough of a file to tell whether it is a list of feeds: one with news may have any size. */
async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(8192) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Metadata files belong to a text, which is then read again. */
async function withoutSidecars(files: string[]): Promise<string[]> {
  const all = await Promise.all(files.map(async (file) => (await textBeside(file)) ?? file));
  return [...new Set(all)];
}

async function textBeside(file: string): Promise<string | null> {
  const { dir, name, ext } = parse(file);
  if (ext.toLowerCase() !== '.json') return null;
  const beside = await readdir(dirname(file)).catch(() => []);
  const text = beside.find((other) => parse(other).name === name && !/^\.jsonl?$/i.test(parse(other).ext));
  return text === undefined ? null : join(dir, text);
}

function fail(what: string, problem: string): void {
  counts.failed++;
  const name = withoutPassword(what);
  // Most messages about an address start with it.
  process.stderr.write(`failed: ${problem.startsWith(name) ? problem : `${name}: ${problem}`}\n`);
}

function takenIn({ added, updated, known }: Record<'added' | 'updated' | 'known', number>): string {
  const changed = updated === 0 ? '' : `${String(updated)} updated, `;
  return `${String(added)} added, ${changed}${String(known)} already there`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function toSchedule(pattern: string): string {
  const fault = scheduleFault(pattern);
  if (fault === null) return pattern;
  throw new InvalidArgumentError(`Expected a cron pattern such as "*/15 * * * *": ${fault}.`);
}
