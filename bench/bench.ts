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

// npm run bench: what requests cost beside the least they could cost, and how fast the parser reads.

/** Operations made from the schema. */
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
    'Measures the service beside a floor (one hand-written statement an operation) and a naive server on the same data, then the parser on one core.',
  )
  .argument('[files...]', 'articles of your own for the parser, one JSON object with "text" a line')
  .addOption(
    new Option('--articles <number>', 'size of the data set, made once')
      .choices(['1000', '10000', '100000'])
      .default('10000'),
  )
  .option(
    '--database <url>',
    'a Postgres server on which databases newsgraph_bench_… may be made; without it the embedded database',
  )
  .option('--only <operations>', `of ${OPERATION_NAMES.join(', ')}`, readNames, OPERATION_NAMES)
  .option('--quick', 'a thousand articles and short slices, under a minute', false)
  .option(
    '--ingest <articles>',
    'only take so many articles into a new database of the server, and tell how fast and in how much memory',
    readCount,
  )
  .option('--mixed', 'with --ingest: as files of twelve formats, and the same as plain text', false)
  .option(
    '--log <articles>',
    'only take so many articles into a new database of the server, with the log of changes and without in turns',
    readCount,
  )
  .option(
    '--export <articles>',
    'only export so many articles from a database of the server in each format, and tell how fast and in how much memory',
    readCount,
  )
  .option(
    '--merge <articles>',
    'only merge two people whom so many articles name, in a new database, undo it, and tell how long both take',
    readCount,
  )
  .option(
    '--told <subscribers>',
    'only take articles into a service with one and with so many subscribers, and tell when they hear of them and in how much memory',
    readCount,
  )
  .option('--no-pin', 'leave it to the system which core runs what')
  .option('--no-parser', 'leave the parser out')
  .option('--markdown', 'print tables for bench/README.md', false)
  .showHelpAfterError()
  .parse();

function readNames(list: string): OperationName[] {
  const names = list.split(',');
  const unknown = names.filter((name) => !(OPERATION_NAMES as readonly string[]).includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(`there is no ${unknown.join(', ')}`);
  return OPERATION_NAMES.filter((name) => names.includes(name));
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count / 2) || count < 2) throw new InvalidArgumentError('an even number is wanted');
  return count;
}

function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** What goes on meanwhile, which is no result. */
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
      tell('estimating and measuring operations made from the schema');
      const place =
        filled.url === null ? { dataDir: filled.settingsFor('cost')['DATA_DIR'] ?? '' } : { url: filled.url };
      print(...costLines(await compareCosts(place, GENERATED)), '');
    }
  } finally {
    filled.close();
  }

  if (!quick) {
    tell('asking operations made from the schema');
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
