import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { evaluate } from '../evaluate/evaluate.js';
import { belowFloor, readFloor, type Floor } from '../evaluate/floor.js';
import { readGold } from '../evaluate/gold.js';
import { confidenceLines, effortLine, mistakeLines, scoreLines, worstMistakes } from '../evaluate/report.js';
import { emptyTally, scores } from '../evaluate/tally.js';
import { parseArticle } from '../parse/parse.js';
import { isBrokenPipe } from './brokenPipe.js';
import { optimizeLater } from './patience.js';

interface Options {
  floor: Floor[];
  worst: number;
  only?: string;
}

const program = new Command('npm run evaluate --')
  .description('Measures the parser against annotated articles and fails below a floor.')
  .argument('<gold...>', 'files of annotated articles, one JSON object a line')
  .option('--floor <measure=percent>', 'least a measure may reach; may be repeated', addFloor, [])
  .option('--worst <count>', 'how many mistakes to show', readCount, 20)
  .option('--only <field>', 'show mistakes of this field only')
  .showHelpAfterError()
  .parse();

const { floor: floors, worst, only } = program.opts<Options>();
// The reader is gone (`| head`), but minimum scores still count.
process.stdout.on('error', (error) => {
  if (!isBrokenPipe(error)) throw error;
});
optimizeLater(true);
try {
  run(program.args);
} catch (error) {
  program.error(error instanceof Error ? error.message : String(error));
}

function run(files: readonly string[]): void {
  const tally = emptyTally();
  const golds = files.flatMap((file) => readGold(readFileSync(file, 'utf8'), file));
  const effort = evaluate(golds, parseArticle, tally);
  const misses = belowFloor(scores(tally), floors);
  print(`${files.map((file) => basename(file)).join(' ')}: ${effortLine(effort)}`, ...scoreLines(tally));
  print('', ...confidenceLines(tally));
  print('', ...mistakeLines(worstMistakes(tally, worst, only ?? null)));
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  if (misses.length > 0) process.exitCode = 1;
}

function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function addFloor(argument: string, previous: Floor[]): Floor[] {
  try {
    return [...previous, readFloor(argument)];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function readCount(argument: string): number {
  if (!/^\d+$/.test(argument)) throw new InvalidArgumentError('expected a whole number');
  return Number(argument);
}
