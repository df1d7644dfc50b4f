import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { benchTold, toldLines } from './changes/told.js';
import { compiledLines, compiledShare } from './compiled.js';
import { compareCosts, costLines } from './cost.js';
import { fillFolder, fillServer } from './data/databases.js';
import { benchMerge, mergeLines } from './edits/merge.js';
import { benchExport, exportLines } from './export/export.js';
import { benchIngest, ingestLines } from './ingest/ingest.js';
import { benchLog, logLines } from './ingest/log.js';
import { benchMixed, mixedLines } from './ingest/mixed.js';
import { benchServers } from './measure/bench.js';
import { OPERATION_NAMES, type OperationName } from './operations.js';
import { growParser, growthLines, timeParser } from './parser/parser.js';

// npm run bench: what requests cost compared with the least they could cost, and how fast the parser is.

/** Number of operations generated from the schema. */
const GENERATED = 300;

interface Options {
  articles: string;
  database?: string;
  only: OperationName[];
  quick: boolean;
  pin: boolean;
  markdown: boolean;
  parser: boolean;
  ingest?: number;
  mixed: boolean;
  log?: number;
  export?: number;
  merge?: number;
  told?: number;
}

const program = new Command('npm run bench --')
  .description(
    'Measures the service, a floor (one hand-written statement per operation) and a naive server on the same data, then the parser on one core.',
  )
  .argument('[files...]', 'articles of your own for the parser, one JSON object with "text" per line')
  .addOption(
    new Option('--articles <number>', 'size of the data set, generated once')
      .choices(['1000', '10000', '100000'])
      .default('10000'),
  )
  .option(
    '--database <url>',
    'a Postgres server on which databases newsgraph_bench_… may be created; without it, the embedded database',
  )
  .option('--only <operations>', `of ${OPERATION_NAMES.join(', ')}`, readNames, OPERATION_NAMES)
  .option('--quick', 'a thousand articles and short slices, under a minute', false)
  .option(
    '--ingest <articles>',
    'only ingest this many articles into a new database of the server, and report speed and memory',
    readCount,
  )
  .option('--mixed', 'with --ingest: as files of twelve formats, and again as plain text', false)
  .option(
    '--log <articles>',
    'only ingest this many articles into a new database of the server, alternately with and without the log of changes',
    readCount,
  )
  .option(
    '--export <articles>',
    'only export this many articles from a database of the server in each format, and report speed and memory',
    readCount,
  )
  .option(
    '--merge <articles>',
    'only merge two people whom this many articles name, in a new database, undo it, and report how long both take',
    readCount,
  )
  .option(
    '--told <subscribers>',
    'only ingest articles into a service with one and with this many subscribers, and report when they are notified and the memory',
    readCount,
  )
  .option('--no-pin', 'let the system choose the cores')
  .option('--no-parser', 'do not measure the parser')
  .option('--markdown', 'print tables for bench/README.md', false)
  .showHelpAfterError()
  .parse();

function readNames(list: string): OperationName[] {
  const names = list.split(',');
  const unknown = names.filter((name) => !(OPERATION_NAMES as readonly string[]).includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(`unknown: ${unknown.join(', ')}`);
  return OPERATION_NAMES.filter((name) => names.includes(name));
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count / 2) || count < 2)
    throw new InvalidArgumentError('expected an even number of at least 2');
  return count;
}

function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Prints progress, not results. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

const options = program.opts<Options>();
const { quick, database, only, pin, markdown } = options;
const articles = quick ? 1000 : Number(options.articles);
const plan = quick
  ? { rounds: 2, sliceMs: 200, warmUpMs: 200, tries: 1 }
  : { rounds: 4, sliceMs: 1000, warmUpMs: 1000, tries: 3 };

const progressOf = (all: number) => (done: number) => {
  if (done % 5000 === 0 || done === all) tell(`written ${String(done)} of ${String(all)} articles`);
};
async function benchAll(): Promise<void> {
  const progress = progressOf(articles);
  const filled =
    database === undefined
      ? await fillFolder(articles, progress)
      : await fillServer(database, articles, progress);
  try {
    print(...(await benchServers(filled, articles, { names: only, plan, pin, markdown, tell })), '');
    if (!quick) {
      tell('estimating and measuring operations generated from the schema');
      const place =
        filled.url === null ? { dataDir: filled.settingsFor('cost')['DATA_DIR'] ?? '' } : { url: filled.url };
      print(...costLines(await compareCosts(place, GENERATED)), '');
    }
  } finally {
    filled.close();
  }

  if (!quick) {
    tell('running operations generated from the schema');
    print(...compiledLines(await compiledShare(GENERATED)), '');
  }

  if (options.parser) {
    const rounds = quick ? 1 : 3;
    print('parser', ...growthLines(growParser(quick ? 50_000 : 500_000, rounds)));
    for (const file of program.args) {
      const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
      const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
      const { bytes, milliseconds } = timeParser(texts, rounds);
      print(`${file}: ${(bytes / 1000 / milliseconds).toFixed(2)} MB/s for ${String(texts.length)} articles`);
    }
  }
}

const { ingest, mixed, log, export: exported, merge, told } = options;
if (mixed && ingest === undefined) program.error('--mixed needs --ingest');
const onServer = [ingest, log, exported].some((count) => count !== undefined);
if (onServer && database === undefined) program.error('--ingest, --log and --export need --database');
if (database !== undefined) {
  if (ingest !== undefined && mixed) print(...mixedLines(await benchMixed(database, ingest, tell)));
  else if (ingest !== undefined) print(...ingestLines(await benchIngest(database, ingest)));
  if (log !== undefined) print(...logLines(await benchLog(database, log)));
  if (exported !== undefined)
    print(...exportLines(exported, await benchExport(database, exported, progressOf(exported))));
}
if (merge !== undefined) print(...mergeLines(await benchMerge(database, merge)));
if (told !== undefined) print(...toldLines(await benchTold(database, told)));
if (!onServer && merge === undefined && told === undefined) await benchAll();
